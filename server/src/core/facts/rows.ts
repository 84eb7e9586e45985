import type { Figure } from '../figures/figure';
import { CharSet } from '../text/char-set';

/** Values in one row looked at, at most. */
export const LONGEST_ROW = 32;

/** How many values stand in one row from figure `i` on: 6.5%、9.9%、25%、10.2%. */
export function valuesFrom(text: string, figures: readonly Figure[], i: number): number {
  let count = 1;
  while (
    count < LONGEST_ROW &&
    i + count < figures.length &&
    isRowGap(text, figures[i + count - 1]!.hedgedEnd, figures[i + count]!.hedgedStart)
  ) {
    count++;
  }
  return count;
}

export function isRowGap(text: string, from: number, to: number): boolean {
  if (to - from > 3 || to <= from) return false;
  if (!MARKS.isIn(text, from, to)) return false;
  return to - from === 1 || /^\s*(?:[、，,]|和|与|及)\s*$/.test(text.slice(from, to));
}

const MARKS = new CharSet('、，,和与及');
