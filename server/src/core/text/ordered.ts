/**
 * The place of the first of some things whose number is `floor` or more, and their count where none is: found by halving.
 * @param items in the order of their numbers
 */
export function firstFrom<T>(items: ArrayLike<T>, floor: number, numberOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberOf(items[middle]!) < floor) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number of what is a number. */
export function itself(number: number): number {
  return number;
}

/** Whether two lists hold the same things in the same order. */
export function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
