import type { CountClaim } from '../../facts/counts/count-claims';
import type { Span } from '../../text/span';
import type { Reading } from '../../reading';
import type { Outcome } from '../check';
import { Excerpt, ExcerptOutcomes } from '../excerpt';
import type { Fix, Message } from '../finding';
import { placeIn, type Paragraphs } from '../place';
import { isNear, rewriteCount } from './count';
import type { Mark, NumberedCount } from './numbered';

/** Nouns that only say that things are counted. */
const GENERAL = /^(?:方面|领域|环节|层面|板块|片区|项目|工程|行动|任务|工作|重点)/;

/** A claim as messages name it: “八个方面工作”, 七大文旅行动, “四个不摘”. */
export function claimText(text: string, { outer, start, end, quoted, clauseEnd }: CountClaim): string {
  const LONGEST = 12;
  if (quoted) return text.slice(outer.start, outer.end);
  const clause = text.slice(start, clauseEnd).trim();
  // Of a clause that goes on only what counts, since a name cut off says less than none.
  return `“${clause.length > LONGEST ? text.slice(start, end) + (GENERAL.exec(text.slice(end, end + 3))?.[0] ?? '') : clause}”`;
}

/** The fix of check `code` that writes another number in a claim, its span relative to the text. */
export function countFix(code: string, text: string, claim: CountClaim, count: number): readonly Fix[] {
  const newText = rewriteCount(text, claim.numeral, count);
  if (newText === null) return [];
  const shown = newText + text.slice(claim.numeral.end, claim.end);
  return [{ title: { key: `${code}.change`, args: { shown } }, edits: [{ ...claim.numeral, newText }], safe: false }];
}

/** What the check `code` has to say of counts that numbered items follow, each in the excerpt of its own and its items' paragraphs. */
export function numberedOutcomes(
  code: string,
  readings: readonly Reading[],
  counts: readonly NumberedCount[],
): readonly ExcerptOutcomes[] {
  return counts.flatMap((counted) => {
    const { index, items } = counted;
    const at = [index, ...items.map((item) => item.index)];
    const excerpt = new Excerpt(at.map((index) => readings[index]!));
    const placed = { ...counted, index: 0, items: items.map((item, i) => ({ ...item, index: i + 1 })) };
    const outcome = numberedOutcome(code, excerpt, placed);
    return outcome === null ? [] : (ExcerptOutcomes.of(excerpt, [outcome]) ?? []);
  });
}

function numberedOutcome(
  code: string,
  paragraphs: Paragraphs,
  { claim, index, items, dashed }: NumberedCount,
): Outcome | null {
  const { readings } = paragraphs;
  const { paragraph } = readings[index]!;
  const place = (span: Span): Span => placeIn(paragraphs, index, span);
  const written = ({ index: at, number }: Mark): string =>
    readings[at]!.paragraph.text.slice(number.start, number.end).trim();
  const placeItem = ({ index: at, number }: Mark): Span => placeIn(paragraphs, at, number);
  const [first] = items;
  const last = items[items.length - 1]!;
  const args = {
    claim: claimText(paragraph.text, claim),
    count: claim.count,
    found: items.length,
    first: written(first!),
    last: written(last),
  };
  if (items.length === claim.count) {
    return {
      code,
      spans: [place(claim.outer)],
      message: { key: `${code}.${dashed ? 'dashedHolds' : 'numberedHolds'}`, args },
    };
  }
  if (!isNear(claim.count, items.length)) return null;
  const fixes = countFix(code, paragraph.text, claim, items.length).map((fix) => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, ...place(edit) })),
  }));
  const relate = (item: Mark, key: string): { message: Message } & Span => ({
    ...placeItem(item),
    message: { key: `${code}.${key}`, args: { number: written(item), found: items.length } },
  });
  return {
    code,
    severity: dashed ? 'warning' : 'error',
    ...place(claim.outer),
    message: { key: `${code}.${dashed ? 'dashed' : 'numbered'}`, args },
    related: [relate(first!, 'firstItem'), relate(last, 'lastItem')],
    fixes,
  };
}
