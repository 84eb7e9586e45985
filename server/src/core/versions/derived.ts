import { Memo } from './memo';
import type { Lineage } from './version';

/** Something that is read from what was gathered of a document, or from a version: kept as long as that is the same object. */
export class Derived<I extends object, T, R extends readonly unknown[] = []> {
  readonly #last = new Memo<Lineage, { from: I | null; value: T | null }>(() => ({ from: null, value: null }));

  /** @param read may take more than what it is kept by, which then must be the same as long as that is */
  constructor(private readonly read: (from: I, ...rest: R) => T) {}

  of(lineage: Lineage, from: I, ...rest: R): T {
    const last = this.#last.of(lineage);
    if (last.from !== from) {
      last.value = this.read(from, ...rest);
      last.from = from;
    }
    return last.value as T;
  }
}
