interface Term<T> {
  readonly text: string;
  readonly value: T;
}

/**
 * Looks terms up in a text by longest match from or up to a position. Terms are grouped by their first and by their last
 * character and tried longest first: the lexicon's lists have few terms to a character, and a text position that starts none costs one table look-up.
 */
export class TermIndex<T> {
  readonly #byFirst = new Map<number, Term<T>[]>();
  readonly #byLast = new Map<number, Term<T>[]>();

  constructor(terms: Iterable<readonly [text: string, value: T]>) {
    const add = (groups: Map<number, Term<T>[]>, code: number, term: Term<T>): void => {
      const group = groups.get(code);
      if (group) group.push(term);
      else groups.set(code, [term]);
    };
    for (const [text, value] of terms) {
      const term = { text, value };
      add(this.#byFirst, text.charCodeAt(0), term);
      add(this.#byLast, text.charCodeAt(text.length - 1), term);
    }
    for (const groups of [this.#byFirst, this.#byLast]) {
      for (const group of groups.values()) group.sort((a, b) => b.text.length - a.text.length);
    }
  }

  /** The longest term that starts at `at`, or null. */
  match(text: string, at: number): Term<T> | null {
    const group = this.#byFirst.get(text.charCodeAt(at));
    if (group === undefined) return null;
    for (const term of group) if (text.startsWith(term.text, at)) return term;
    return null;
  }

  /** The longest term that ends at `end`, or null. */
  matchEndingAt(text: string, end: number): Term<T> | null {
    const group = this.#byLast.get(text.charCodeAt(end - 1));
    if (group === undefined) return null;
    for (const term of group) {
      if (term.text.length <= end && text.startsWith(term.text, end - term.text.length)) return term;
    }
    return null;
  }

  has(text: string): boolean {
    return this.#byFirst.get(text.charCodeAt(0))?.some((term) => term.text === text) ?? false;
  }
}
