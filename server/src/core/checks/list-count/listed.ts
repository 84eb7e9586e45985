import type { CountClaim } from '../../facts/counts/count-claims';
import type { CountedList } from '../../facts/counts/counted-lists';
import type { List } from '../../facts/counts/lists';
import type { Outcome } from '../check';
import { isNear, nearestLength } from '../counting/count';
import { claimText, countFix } from '../counting/report';

const CODE = 'list/count';

/** What is to be said of a count and the list beside it; offsets are relative to
 * the text, those of the list to its own where that stands in another paragraph. Null where a reading fits, or none is forced. */
export function listedOutcome(text: string, counted: CountedList, listText = text): Outcome | null {
  const { claim, list } = counted;
  const items = itemsText(listText, list);
  const found = nearestLength(list, claim.count);
  const args = { claim: claimText(text, claim), count: claim.count, found, items };
  if (claim.count === 2 && counted.place === 'before' && OF_ONE.test(claim.head)) return null;
  if (!list.open && list.lengths.has(claim.count)) {
    const message = { key: `${CODE}.holds`, args };
    return { code: CODE, spans: [claim.outer, { start: list.start, end: list.end }], message };
  }
  if (!contradicts(listText, counted)) return null;
  const key = list.open ? 'open' : found > claim.count ? 'more' : 'fewer';
  return {
    code: CODE,
    severity: 'warning',
    ...claim.outer,
    message: { key: `${CODE}.${key}`, args },
    related: [{ start: list.start, end: list.end, message: { key: `${CODE}.list`, args: { found } } }],
    fixes: countFix(CODE, text, claim, found),
  };
}

/** Whether no reading of the list gives the number, and the list is the one that is counted. */
function contradicts(text: string, { claim, list, place, naming }: CountedList): boolean {
  const { count } = claim;
  const { fewest, most, open, items } = list;
  if (!isNear(count, nearestLength(list, count))) return false;
  if (fewest > count) return open || place !== 'before' ? true : isWholeListCounted(text, claim, list, naming);
  if (most >= count || open) return false;
  if (place === 'before' || place === 'clause') return naming === 'each' || (naming === 'likely' && items.length > 2);
  return naming !== 'several' || items.length > 3;
}

/** What one group of people has two of: 低保、特困人员、残疾人两项补贴. */
const OF_ONE = /补贴|补助|待遇|保险|制度|标准|政策|收入|费/;

/** A、B和残疾人两项补贴: behind an and-word, and with a small number, the count may belong to the last words alone. */
function isWholeListCounted(
  text: string,
  { count }: CountClaim,
  { items }: List,
  naming: CountedList['naming'],
): boolean {
  const last = items[items.length - 1]!;
  if (/[和与及]/.test(text.slice(last.start, last.end))) return false;
  return count > 2 || naming === 'each' || naming === 'likely';
}

/** The items as messages show them. */
function itemsText(text: string, { items }: List): string {
  const MOST = 16;
  const LONGEST = items.length > 6 ? 14 : 24;
  const words = items.slice(0, MOST).map(({ start, end }) => {
    const word = text.slice(start, end).replace(/\s+/g, '');
    return word.length > LONGEST ? `${word.slice(0, LONGEST)}…` : word;
  });
  return words.join('、') + (items.length > MOST ? '……' : '');
}
