/** What can keep results of later layers: a reading, which lives as long as its paragraph is unchanged. */
export interface Keeper {
  /** Results by the slot of their `Memo`. */
  readonly kept: unknown[];
}

/**
 * Something that a later layer reads from one paragraph alone: computed once for each keeper and kept with it, so that it
 * lasts as long as the paragraph is unchanged and goes when the paragraph goes. A slot in an array, since a `WeakMap` for
 * each such result would cost more than many of the results.
 */
export class Memo<K extends Keeper, T> {
  static #count = 0;
  readonly #slot = Memo.#count++;

  constructor(private readonly read: (keeper: K) => T) {}

  of(keeper: K): T {
    const found = keeper.kept[this.#slot];
    if (found !== undefined) return found as T;
    const value = this.read(keeper);
    keeper.kept[this.#slot] = value;
    return value;
  }

  forget(keeper: K): void {
    keeper.kept[this.#slot] = undefined;
  }
}
