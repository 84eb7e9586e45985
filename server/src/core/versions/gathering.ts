import { firstFrom, itself } from '../text/ordered';
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

export interface GatheringOptions<K> {
  /** Whether the next paragraph is looked at as well: by default it may be another without a paragraph being read again. */
  readonly readsNext?: boolean;
  /** Told of all paragraphs that are then read one by one. */
  readonly prepare?: (paragraphs: readonly K[]) => void;
}

/**
 * What the paragraphs of a document have to say of one thing, those left out that say nothing: most do, so that what
 * compares places need not look at each paragraph of each version. An edit has only the paragraphs read that it touches.
 */
export class Gathering<K extends Keeper & Ordered, T> {
  readonly #last = new Memo<Lineage, Kept<K, T>>(() => ({ paragraphs: [], gathered: { indexes: [], values: [] } }));

  /** @param read null for nothing; may look at nothing but what it is given, and is asked once for each that is kept */
  constructor(
    private readonly read: (paragraph: K, next: K | undefined) => T | null,
    private readonly options: GatheringOptions<K> = {},
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
    const change = version.changeSince(before);
    const { readsNext = false, prepare } = this.options;
    const ahead = readsNext && change.from > 0 && change.removed + change.added > 0 ? 1 : 0;
    const [from, removed, added] = [change.from - ahead, change.removed + ahead, change.added + ahead];
    const { indexes, values } = gathered;
    const low = firstFrom(indexes, from, itself);
    const high = firstFrom(indexes, from + removed, itself);
    prepare?.(added === version.paragraphs.length ? version.paragraphs : version.paragraphs.slice(from, from + added));
    const newIndexes: number[] = [];
    const newValues: T[] = [];
    for (let i = from; i < from + added; i++) {
      const value = this.read(version.paragraphs[i]!, version.paragraphs[i + 1]);
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
