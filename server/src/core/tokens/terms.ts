/**
 * Looks terms up in a text by longest match at a position. Terms are grouped by their first character and tried longest
 * first: the lexicon's lists have few terms to a character, and a text position that starts none costs one table look-up.
 */
export class TermIndex<T> {
  readonly #byFirst = new Map<number, { readonly text: string; readonly value: T }[]>();

  constructor(terms: Iterable<readonly [text: string, value: T]>) {
    for (const [text, value] of terms) {
      const first = text.charCodeAt(0);
      const group = this.#byFirst.get(first);
      if (group) group.push({ text, value });
      else this.#byFirst.set(first, [{ text, value }]);
    }
    for (const group of this.#byFirst.values()) group.sort((a, b) => b.text.length - a.text.length);
  }

  /** The longest term that starts at `at`, or null. */
  match(text: string, at: number): { readonly text: string; readonly value: T } | null {
    const group = this.#byFirst.get(text.charCodeAt(at));
    if (group === undefined) return null;
    for (const term of group) if (text.startsWith(term.text, at)) return term;
    return null;
  }

  /** The longest term that ends before `end`, or null. Only for small indexes: it tries every length up to `longest`. */
  matchEndingAt(text: string, end: number, longest: number): { readonly text: string; readonly value: T } | null {
    for (let length = Math.min(longest, end); length > 0; length--) {
      const found = this.match(text, end - length);
      if (found !== null && found.text.length === length) return found;
      if (found !== null) {
        // A longer term starts there but runs past `end`: look for one of exactly this length.
        const exact = this.#byFirst
          .get(text.charCodeAt(end - length))!
          .find((term) => term.text.length === length && text.startsWith(term.text, end - length));
        if (exact) return exact;
      }
    }
    return null;
  }
}
