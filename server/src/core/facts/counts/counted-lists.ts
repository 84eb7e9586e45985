import { Memo } from '../../versions/memo';
import type { Reading } from '../../reading';
import { countClaimsIn, type CountClaim } from './count-claims';
import { listBehindClaim } from './counted-behind';
import { listBeforeClaim } from './counted-before';
import type { List } from './lists';
import type { Naming } from './naming';

/**
 * A count with the list of what it counts beside it.
 * - `before`: 南、中、北三大片区; 责任、政策、帮扶、监管“四个不摘”;
 * - `whole`: all of the sentence or bracket behind it is one list: “三张图”：甲图、乙图、丙图。
 * - `clause`: a list behind it that a comma ends: 即学中求进、难中求进、干中求进，有力…;
 * - `items`: a row of clauses parted by semicolons or commas.
 */
export interface CountedList {
  readonly claim: CountClaim;
  readonly list: List;
  readonly place: 'before' | 'whole' | 'clause' | 'items';
  /** Whether each item is one of the things counted. */
  readonly naming: Naming;
}

const lists = new Memo<Reading, readonly CountedList[]>(read);

/** The counted lists of a paragraph, whether their numbers agree or not. */
export function countedListsIn(reading: Reading): readonly CountedList[] {
  return lists.of(reading);
}

const NONE: readonly CountedList[] = [];

function read(reading: Reading): readonly CountedList[] {
  const { text } = reading.paragraph;
  const claims = countClaimsIn(reading);
  if (claims.length === 0) return NONE;
  const found: CountedList[] = [];
  for (let i = 0; i < claims.length; i++) {
    const before = listBeforeClaim(reading, claims[i]!);
    if (before !== null) found.push(before);
    const behind = listBehindClaim(text, claims, i);
    if (behind !== null) found.push(behind);
  }
  return found.length === 0 ? NONE : found;
}
