import type { Analysis } from '../analysis';
import { Derived } from '../versions/derived';
import { isDigit } from '../text/chars';
import type { Span } from '../text/span';
import type { DocumentCheck } from './check';
import type { Finding, Fix, Message, RelatedSpan } from './finding';
import { invalid, valid } from './numbering/examples';
import type { Item } from './numbering/items';
import { correct, renumber, rewritten } from './numbering/renumber';
import { placeIn } from './place';
import { readSeries, type Series, type Stray } from './numbering/series';
import { findMissingFirst, findSlips, type Slip } from './numbering/slips';

const CODE = 'numbering/sequence';

/** Numbers of headings and lists that skip, repeat, go back or change level: （一）（二）（四）; 一是…三是; 五、 among （四） and （六）. */
export const numberingSequence: DocumentCheck = {
  scope: 'document',
  code: CODE,
  defaultSeverity: 'warning',
  invalid,
  valid,
  *detect(analysis) {
    for (const { series, slips } of slippedSeries.of(analysis.asRead.lineage, readSeries(analysis.asRead))) {
      for (const stray of series.strays) yield strayFinding(analysis, stray);
      for (const slip of slips) {
        if (!isElsewhere(analysis, series, slip)) yield slipFinding(analysis, series, slip);
      }
    }
  },
};

/** A series with its slips, or with strays. */
interface Slipped {
  readonly series: Series;
  readonly slips: readonly Slip[];
}

/** The series of a document in which something is wrong by their numbers. */
const slippedSeries = new Derived((all: readonly Series[]): readonly Slipped[] =>
  all.flatMap((series) => {
    const slips = slipsOf(series);
    return slips.length + series.strays.length > 0 ? [{ series, slips }] : [];
  }),
);

function slipsOf(series: Series): readonly Slip[] {
  if (series.items.length < 2) return [];
  const ordinals = series.items.map(({ number }) => number.ordinal);
  return mayLackFirst(series) ? [...findMissingFirst(ordinals), ...findSlips(ordinals)] : findSlips(ordinals);
}

/**
 * Whether a series that does not open with 1 has lost its beginning: it stands under a number and continues no series
 * before it. Ordinals may follow on 首先 or 一方面.
 */
function mayLackFirst({ above, items, lastBefore, style }: Series): boolean {
  return above !== null && style !== 'ordinal' && items[0]!.leads && lastBefore + 1 !== items[0]!.number.ordinal;
}

/** Whether the missing number is in the text after all, where it was not read as a number. */
function isElsewhere({ readings }: Analysis, { items, above }: Series, slip: Slip): boolean {
  const previous = slip.kind === 'noFirst' ? above! : items[slip.at - 1]!;
  const item = items[slip.at]!;
  if ((slip.kind !== 'gap' && slip.kind !== 'noFirst') || item.number.spaced) return false;
  for (let missing = slip.expected; missing < item.number.ordinal; missing++) {
    const written = rewritten(readings, item, missing);
    if (written === null) return true;
    for (let index = previous.index; index <= item.index; index++) {
      const { text } = readings[index]!.paragraph;
      const from = index === previous.index ? previous.number.end : 0;
      const to = index === item.index ? item.number.start : text.length;
      if (containsNumber(text, written, from, to)) return true;
    }
  }
  return false;
}

/**
 * Whether a number stands in `[from, to)`: in brackets anywhere, without them behind a mark that ends a clause (二、三级 holds
 * no number 二、).
 */
function containsNumber(text: string, written: string, from: number, to: number): boolean {
  const bracketed = '（('.includes(written.charAt(0));
  for (let at = text.indexOf(written, from); at >= 0 && at < to; at = text.indexOf(written, at + 1)) {
    const opensClause = at === 0 || '。；：，！？…—”） ;:,!?)'.includes(text.charAt(at - 1));
    if (bracketed || (opensClause && !isDigit(text.charCodeAt(at + written.length)))) return true;
  }
  return false;
}

function slipFinding(analysis: Analysis, { items }: Series, slip: Slip): Finding {
  const item = items[slip.at]!;
  const previous = items[slip.at - 1];
  const next = items[slip.at + 1];
  return {
    code: CODE,
    severity: isRepeated(slip, item, next) && slip.forced && item.leads ? 'error' : 'warning',
    ...placeOf(analysis, item),
    message: slipMessage(analysis, slip, item, previous, next),
    related: slipRelated(analysis, slip, previous, next),
    fixes: slipFixes(analysis, items, slip),
  };
}

/** Whether the same number stands twice with its successor behind it. */
function isRepeated({ kind }: Slip, item: Item, next: Item | undefined): boolean {
  return kind === 'repeated' || (kind === 'wrong' && item.number.ordinal === next?.number.ordinal);
}

function slipMessage(
  analysis: Analysis,
  { kind, expected }: Slip,
  item: Item,
  previous: Item | undefined,
  next: Item | undefined,
): Message {
  const { readings } = analysis;
  const write = (ordinal: number): string => rewritten(readings, item, ordinal) ?? String(ordinal);
  const args: Record<string, string> = { number: write(item.number.ordinal), expected: write(expected) };
  if (previous !== undefined) args['previous'] = write(previous.number.ordinal);
  if (next !== undefined) args['next'] = write(next.number.ordinal);
  if (kind === 'gap') {
    const missing = Array.from({ length: item.number.ordinal - expected }, (_, i) => write(expected + i));
    args['missing'] = missing.join('');
  }
  return { key: `${CODE}.${kind}`, args };
}

function slipRelated(
  analysis: Analysis,
  { kind }: Slip,
  previous: Item | undefined,
  next: Item | undefined,
): readonly RelatedSpan[] {
  const related: RelatedSpan[] = [];
  if (previous !== undefined)
    related.push(relate(analysis, previous, kind === 'repeated' ? 'sameNumber' : 'previousNumber'));
  if (next !== undefined) related.push(relate(analysis, next, 'nextNumber'));
  return related;
}

function slipFixes(
  { readings, starts }: Analysis,
  items: readonly Item[],
  { kind, at, expected, shifts }: Slip,
): readonly Fix[] {
  if (!shifts && kind !== 'swapped') return correct(readings, starts, items[at]!, expected);
  // A gap may have lost a heading, and swapped numbers may be swapped sections: a person has to look.
  return renumber(readings, starts, items, at, expected, kind === 'repeated');
}

function strayFinding(analysis: Analysis, { item, previous, next }: Stray): Finding {
  const { readings } = analysis;
  const { ordinal } = item.number;
  const { text } = readings[item.index]!.paragraph;
  const expected = rewritten(readings, previous, ordinal) ?? String(ordinal);
  const edit = { ...placeOf(analysis, item), newText: expected };
  const args = {
    number: text.slice(item.number.start, item.number.end),
    previous: rewritten(readings, previous, previous.number.ordinal)!,
    next: rewritten(readings, next, next.number.ordinal)!,
    expected,
  };
  return {
    code: CODE,
    severity: 'warning',
    ...placeOf(analysis, item),
    message: { key: `${CODE}.style`, args },
    related: [relate(analysis, previous, 'previousNumber'), relate(analysis, next, 'nextNumber')],
    fixes: [{ title: { key: `${CODE}.correct`, args: { expected } }, edits: [edit], safe: true }],
  };
}

function relate(analysis: Analysis, item: Item, key: string): RelatedSpan {
  const number = rewritten(analysis.readings, item, item.number.ordinal)!;
  return { ...placeOf(analysis, item), message: { key: `${CODE}.${key}`, args: { number } } };
}

function placeOf(analysis: Analysis, { index, number }: Item): Span {
  return placeIn(analysis, index, number);
}
