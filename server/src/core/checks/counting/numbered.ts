import { clauseStart } from '../../facts/clause';
import { countClaimsIn, type CountClaim } from '../../facts/count-claims';
import type { Reading } from '../../reading';
import { skipBlanks } from '../../text/blanks';
import type { Item } from '../numbering/items';
import { readSeries, type Series } from '../numbering/series';

/** A count that numbered items or headings follow at once: 重点抓好八个方面工作：（一）…（二）…; 十件实事。一是…；二是…. */
export interface NumberedCount {
  readonly claim: CountClaim;
  /** The paragraph of the claim. */
  readonly index: number;
  /** The numbers behind it, 1 to the last, without a slip. */
  readonly items: readonly Item[];
}

const kept = new WeakMap<readonly Reading[], readonly NumberedCount[]>();

/** All of a document: read once for each version, since two checks ask. */
export function numberedCounts(readings: readonly Reading[]): readonly NumberedCount[] {
  let found = kept.get(readings);
  if (found === undefined) kept.set(readings, (found = read(readings)));
  return found;
}

function read(readings: readonly Reading[]): readonly NumberedCount[] {
  const byParagraph = new Map<number, Series[]>();
  for (const series of readSeries(readings)) {
    const { index, number } = series.items[0]!;
    if (number.ordinal !== 1 || series.items.length < 2) continue;
    const others = byParagraph.get(index);
    if (others === undefined) byParagraph.set(index, [series]);
    else others.push(series);
  }
  const found: NumberedCount[] = [];
  for (let index = 0; index < readings.length; index++) {
    for (const claim of countClaimsIn(readings[index]!)) {
      const series = seriesBehind(readings, index, claim, byParagraph);
      if (series !== null && isWhole(series)) found.push({ claim, index, items: series.items });
    }
  }
  return found;
}

/** 1, 2, 3 …: what skips or repeats is for numbering/sequence to report. */
function isWhole({ items, strays }: Series): boolean {
  return strays.length === 0 && items.every(({ number }, i) => number.ordinal === i + 1);
}

/** What a sentence without a colon must count for the numbers behind it to be its own. */
const ANNOUNCED = /(?:方面|工作|任务|实事|举措|措施|目标|建议|意见|要求)$/;
/** Sentences that tell of another text's parts. */
const REPORTED = /提出|明确|制定|出台|印发|采用|总结|形成|部署/;
/** Paragraphs between at most: page numbers. */
const MOST_BETWEEN = 3;

function seriesBehind(
  readings: readonly Reading[],
  index: number,
  { clauseEnd, unit, head, start }: CountClaim,
  byParagraph: ReadonlyMap<number, readonly Series[]>,
): Series | null {
  const { text } = readings[index]!.paragraph;
  const mark = text.charAt(clauseEnd);
  if (mark !== '' && mark !== '：' && mark !== ':' && mark !== '。') return null;
  if (mark !== '：' && mark !== ':') {
    const before = text.slice(clauseStart(text, Math.max(0, start - 40), start), start);
    if (!ANNOUNCED.test((unit ?? '') + head) || REPORTED.test(before)) return null;
  }
  const at = skipBlanks(text, mark === '' ? clauseEnd : clauseEnd + 1);
  if (at < text.length) {
    const series = byParagraph.get(index)?.find(({ items }) => items[0]!.number.start === at);
    return series ?? null;
  }
  for (let next = index + 1; next < readings.length && next <= index + MOST_BETWEEN; next++) {
    if (readings[next]!.paragraph.kind !== 'text') continue;
    return byParagraph.get(next)?.find(({ items }) => items[0]!.leads) ?? null;
  }
  return null;
}

/** Whether a count is one of a text's parts (八个方面, 五项重点工作), not of things (十件实事). */
export function countsSections(readings: readonly Reading[], { claim, index }: NumberedCount): boolean {
  const { text } = readings[index]!.paragraph;
  return !claim.quoted && /方面|工作|任务/.test(text.slice(claim.end - 2, claim.clauseEnd));
}
