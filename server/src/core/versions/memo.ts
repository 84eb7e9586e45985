/** The results of later layers that keepers of one class have a place for, counted as they come to be asked for. */
export class Slots {
  /** As long as there are slots: what a keeper starts from, since to copy an array is quicker than to fill one. */
  readonly empty: unknown[] = [];

  get count(): number {
    return this.empty.length;
  }

  add(): number {
    return this.empty.push(undefined) - 1;
  }
}

/** What can keep results of later layers: a reading, which lives as long as its paragraph is unchanged. */
export interface Keeper {
  /** Results by the slot of their `Memo`; at first `NOTHING_KEPT`. Only `Memo` writes it. */
  kept: unknown[];
  /** The same for all keepers of a class, so that none has room for what is only kept with others. */
  readonly slots: Slots;
}

/** Shared by all keepers that keep nothing yet, and never written. */
export const NOTHING_KEPT: unknown[] = [];

/**
 * Something that a later layer reads from one paragraph alone: computed once for each keeper and kept with it, so that it
 * lasts as long as the paragraph is unchanged and goes when the paragraph goes. A slot in an array, since a `WeakMap` for
 * each such result would cost more than many of the results.
 */
export class Memo<K extends Keeper, T> {
  #slot = -1;

  constructor(private readonly read: (keeper: K) => T) {}

  of(keeper: K): T {
    const found = this.peek(keeper);
    if (found !== undefined) return found;
    const value = this.read(keeper);
    this.#keep(keeper, value);
    return value;
  }

  /** What is kept already, if anything. */
  peek(keeper: K): T | undefined {
    return this.#slot < keeper.kept.length ? (keeper.kept[this.#slot] as T | undefined) : undefined;
  }

  /** Keeps what was read elsewhere. */
  set(keeper: K, value: T): void {
    this.#keep(keeper, value);
  }

  forget(keeper: K): void {
    if (this.#slot < keeper.kept.length) keeper.kept[this.#slot] = undefined;
  }

  #keep(keeper: K, value: T): void {
    if (this.#slot < 0) this.#slot = keeper.slots.add();
    if (this.#slot >= keeper.kept.length) keeper.kept = withRoom(keeper.kept, keeper.slots);
    keeper.kept[this.#slot] = value;
  }
}

/** Of exactly the length that is needed: an array that grows by itself takes half as much again and sixteen more. */
function withRoom(kept: readonly unknown[], slots: Slots): unknown[] {
  const grown = slots.empty.slice();
  for (let i = 0; i < kept.length; i++) grown[i] = kept[i];
  return grown;
}
