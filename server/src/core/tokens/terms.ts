interface Term<T> {
  readonly text: string;
  readonly value: T;
}

/** Terms by one of their characters: a table over all code units gives the group's number, 0 for none. */
class Groups<T> {
  readonly #numbers = new Uint16Array(0x10000);
  readonly #groups: Term<T>[][] = [[]];

  add(code: number, term: Term<T>): void {
    const number = this.#numbers[code]!;
    if (number > 0) {
      this.#groups[number]!.push(term);
    } else {
      this.#numbers[code] = this.#groups.length;
      this.#groups.push([term]);
    }
  }

  sort(): void {
    for (const group of this.#groups) group.sort((a, b) => b.text.length - a.text.length);
  }

  at(code: number): readonly Term<T>[] {
    return this.#groups[this.#numbers[code]!]!;
  }
}

/**
 * Looks terms up in a text by longest match from or up to a position. Terms are grouped by their first and by their last
 * character and tried longest first: the lexicon's lists have few terms to a character, and a text position that starts
 * none costs one table look-up.
 */
export class TermIndex<T> {
  readonly #byFirst = new Groups<T>();
  readonly #byLast = new Groups<T>();

  constructor(terms: Iterable<readonly [text: string, value: T]>) {
    for (const [text, value] of terms) {
      const term = { text, value };
      this.#byFirst.add(text.charCodeAt(0), term);
      this.#byLast.add(text.charCodeAt(text.length - 1), term);
    }
    this.#byFirst.sort();
    this.#byLast.sort();
  }

  /** The longest term that starts at `at`, or null. */
  match(text: string, at: number): Term<T> | null {
    if (at >= text.length) return null;
    for (const term of this.#byFirst.at(text.charCodeAt(at))) if (text.startsWith(term.text, at)) return term;
    return null;
  }

  /** The longest term that ends at `end`, or null. */
  matchEndingAt(text: string, end: number): Term<T> | null {
    if (end <= 0) return null;
    for (const term of this.#byLast.at(text.charCodeAt(end - 1))) {
      if (term.text.length <= end && text.startsWith(term.text, end - term.text.length)) return term;
    }
    return null;
  }

  has(text: string): boolean {
    return text.length > 0 && this.#byFirst.at(text.charCodeAt(0)).some((term) => term.text === text);
  }
}
