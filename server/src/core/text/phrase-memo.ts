/** Phrases kept at most; a report of a megabyte has some two thousand quotations. */
const MOST = 4096;

/**
 * What a function reads from a short phrase alone, kept for the next time: checks of whole documents ask for the same
 * phrases again after every edit. When full it starts over, so that it stays small however many documents are open.
 */
export class PhraseMemo<T> {
  readonly #kept = new Map<string, T>();

  constructor(private readonly read: (phrase: string) => T) {}

  of(phrase: string): T {
    const found = this.#kept.get(phrase);
    if (found !== undefined) return found;
    const value = this.read(phrase);
    if (this.#kept.size >= MOST) this.#kept.clear();
    this.#kept.set(phrase, value);
    return value;
  }
}
