import { CharSet } from '../../text/char-set';
import type { CountClaim } from './count-claims';
import type { CountedList } from './counted-lists';
import { LONGEST_LIST, markBehind, readList } from './lists';

const STOPS = new CharSet('。！？!?');
const COMMAS = new CharSet('，；,;');

/**
 * Slogans side by side that one row of lists explains, a group for each: “三大高地”“五大战略”：甲高地、乙高地、丙高地，丁战略、…. The
 * group of a claim when every item of it ends in what is counted, null when not; undefined for a claim that stands alone.
 */
export function groupBehind(text: string, claims: readonly CountClaim[], at: number): CountedList | null | undefined {
  const claim = claims[at]!;
  const row = claim.quoted ? rowOf(text, claims, at) : null;
  if (row === null) return undefined;
  const last = row[row.length - 1]!;
  const colon = last.clauseEnd;
  if (colon - last.outer.end > 8 || !'：:（('.includes(text.charAt(colon) || ' ')) return null;
  const end = markBehind(text, colon + 1, Math.min(text.length, colon + LONGEST_LIST), STOPS);
  let start = colon + 1;
  for (const member of row) {
    const stop = markBehind(text, start, end, COMMAS);
    if (member === claim) return group(text, claim, start, stop);
    start = stop + 1;
  }
  return null;
}

function group(text: string, claim: CountClaim, start: number, end: number): CountedList | null {
  if (end <= start) return null;
  const list = readList(text, start, end);
  const alike =
    list.items.length > 1 && list.items.every((item) => text.slice(item.start, item.end).endsWith(claim.head));
  return alike ? { claim, list, place: 'whole', naming: 'each' } : null;
}

/** Slogans in one row at most, on either side. */
const LONGEST_ROW = 6;

/** The quoted claims that stand side by side with a quoted one, itself included, in order; null where it stands alone. */
function rowOf(text: string, claims: readonly CountClaim[], at: number): readonly CountClaim[] | null {
  let from = at;
  while (from > 0 && at - from < LONGEST_ROW && adjoins(text, claims[from - 1]!, claims[from]!)) from--;
  let to = at;
  while (to + 1 < claims.length && to - at < LONGEST_ROW && adjoins(text, claims[to]!, claims[to + 1]!)) to++;
  return from === to ? null : claims.slice(from, to + 1);
}

const JOINTS = new CharSet('、和与');

function adjoins(text: string, first: CountClaim, second: CountClaim): boolean {
  if (!first.quoted || !second.quoted) return false;
  const { end } = first.outer;
  const gap = second.outer.start - end;
  return gap <= 0 || (gap === 1 && JOINTS.has(text.charCodeAt(end)));
}
