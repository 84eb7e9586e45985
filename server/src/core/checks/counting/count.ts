import type { List } from '../../facts/counts/lists';
import { chineseNumeral } from '../../tokens/chinese-numeral';
import type { Span } from '../../text/span';

/** What a count and the things that follow it have to do with each other. */
export type Agreement = 'agrees' | 'contradicts' | 'open';

/**
 * How far off a count may be and the list still be the one it counts. A list of quite another length is a list of something
 * else, or only of some.
 */
export function isNear(count: number, length: number): boolean {
  return Math.abs(count - length) <= (count >= 5 ? 2 : 1);
}

/** The length of a list that is nearest to a count. */
export function nearestLength({ lengths }: List, count: number): number {
  return [...lengths].reduce((best, length) => (Math.abs(length - count) < Math.abs(best - count) ? length : best));
}

/** A count with another number, in the digits of the old one: 三 → 四, 两 → 三, 10 → 9; null where it cannot be written. */
export function rewriteCount(text: string, { start, end }: Span, count: number): string | null {
  const old = text.slice(start, end);
  if (/^\d+$/.test(old)) return String(count);
  return count === 2 && old.length === 1 ? '两' : chineseNumeral(count);
}
