import { Memo } from './memo';
import type { Lineage } from './version';

/** Something that is read from what was gathered of a document, or from a version: kept as long as that is the same object. */
export class Derived<I extends object, T> {
  readonly #last = new Memo<Lineage, { from: I | null; value: T | null }>(() => ({ from: null, value: null }));

  constructor(private readonly read: (from: I) => T) {}

  of(lineage: Lineage, from: I): T {
    const last = this.#last.of(lineage);
    if (last.from !== from) {
      last.value = this.read(from);
      last.from = from;
    }
    return last.value as T;
  }
}
