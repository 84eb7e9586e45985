import { Memo, type Keeper } from './memo';
import type { Lineage, Ordered, Version } from './version';

/** What some paragraphs of a version have, in their order. The same object as for the version before where nothing is another. */
export interface Gathered<T> {
  /** The paragraphs' numbers. */
  readonly indexes: readonly number[];
  /** What each of them has: the same array where nothing but numbers is another. */
  readonly values: readonly T[];
}

interface Kept<K, T> {
  paragraphs: readonly K[];
  gathered: Gathered<T>;
}

/**
 * What the paragraphs of a document have to say of one thing, those left out that say nothing: most do, so that what
 * compares places need not look at each paragraph of each version. An edit has only the paragraphs read that it touches.
 */
export class Gathering<K extends Keeper & Ordered, T> {
  readonly #last = new Memo<Lineage, Kept<K, T>>(() => ({ paragraphs: [], gathered: { indexes: [], values: [] } }));

  /**
   * @param read null for nothing; may look at nothing but the paragraph, and is asked once for each that is kept
   * @param prepare told of all those that are then read one by one
   */
  constructor(
    private readonly read: (paragraph: K) => T | null,
    private readonly prepare?: (paragraphs: readonly K[]) => void,
  ) {}

  of(version: Version<K>): Gathered<T> {
    const last = this.#last.of(version.lineage);
    if (last.paragraphs !== version.paragraphs) {
      last.gathered = this.#update(last, version);
      last.paragraphs = version.paragraphs;
    }
    return last.gathered;
  }

  #update({ paragraphs: before, gathered }: Kept<K, T>, version: Version<K>): Gathered<T> {
    const { from, removed, added } = version.changeSince(before);
    const { indexes, values } = gathered;
    const low = firstFrom(indexes, from);
    const high = firstFrom(indexes, from + removed);
    this.prepare?.(
      added === version.paragraphs.length ? version.paragraphs : version.paragraphs.slice(from, from + added),
    );
    const newIndexes: number[] = [];
    const newValues: T[] = [];
    for (let i = from; i < from + added; i++) {
      const value = this.read(version.paragraphs[i]!);
      if (value === null) continue;
      newIndexes.push(i);
      newValues.push(value);
    }
    const shift = added - removed;
    const isSame = low === high && newValues.length === 0;
    if (isSame && (shift === 0 || high === indexes.length)) return gathered;
    return {
      indexes: spliced(indexes, low, high, newIndexes, shift),
      values: isSame ? values : [...values.slice(0, low), ...newValues, ...values.slice(high)],
    };
  }
}

function spliced(
  before: readonly number[],
  low: number,
  high: number,
  added: readonly number[],
  shift: number,
): number[] {
  const indexes = before.slice(0, low);
  for (let i = 0; i < added.length; i++) indexes.push(added[i]!);
  for (let i = high; i < before.length; i++) indexes.push(before[i]! + shift);
  return indexes;
}

/** The place of the first number that is `floor` or more, in a list that grows. */
function firstFrom(numbers: readonly number[], floor: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < floor) low = middle + 1;
    else high = middle;
  }
  return low;
}
