interface Term<T> {
  readonly text: string;
  readonly value: T;
  /** Its second character and the last but one, 0 where there is none: they turn most candidates away before `startsWith`. */
  readonly second: number;
  readonly penultimate: number;
}

/** Terms by one of their characters: a table over all code units gives the group's number, 0 for none. */
class Groups<T> {
  readonly #numbers = new Uint16Array(0x10000);
  readonly #groups: Term<T>[][] = [[]];

  constructor(terms: Iterable<Term<T>>, codeOf: (text: string) => number) {
    for (const term of terms) {
      const code = codeOf(term.text);
      const number = this.#numbers[code]!;
      if (number > 0) {
        this.#groups[number]!.push(term);
      } else {
        this.#numbers[code] = this.#groups.length;
        this.#groups.push([term]);
      }
    }
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
  readonly #source: Iterable<readonly [text: string, value: T]>;
  #terms: readonly Term<T>[] | null = null;
  // Built when first asked: most lists are looked up from one side only, and some not at all in a session.
  #byFirst: Groups<T> | null = null;
  #byLast: Groups<T> | null = null;

  /** @param terms read once, when first asked */
  constructor(terms: Iterable<readonly [text: string, value: T]>) {
    this.#source = terms;
  }

  get #all(): readonly Term<T>[] {
    return (this.#terms ??= Array.from(this.#source, ([text, value]) => ({
      text,
      value,
      second: text.length > 1 ? text.charCodeAt(1) : 0,
      penultimate: text.length > 1 ? text.charCodeAt(text.length - 2) : 0,
    })));
  }

  get #starting(): Groups<T> {
    return (this.#byFirst ??= new Groups(this.#all, (text) => text.charCodeAt(0)));
  }

  get #ending(): Groups<T> {
    return (this.#byLast ??= new Groups(this.#all, (text) => text.charCodeAt(text.length - 1)));
  }

  /** The longest term that starts at `at`, or null. */
  match(text: string, at: number): Term<T> | null {
    if (at >= text.length) return null;
    const group = this.#starting.at(text.charCodeAt(at));
    if (group.length === 0) return null;
    const next = text.charCodeAt(at + 1);
    for (const term of group) {
      if (term.second !== 0 && term.second !== next) continue;
      if (term.text.length <= 2 || text.startsWith(term.text, at)) return term;
    }
    return null;
  }

  /** The longest term that ends at `end`, or null. */
  matchEndingAt(text: string, end: number): Term<T> | null {
    if (end <= 0) return null;
    const group = this.#ending.at(text.charCodeAt(end - 1));
    if (group.length === 0) return null;
    const before = text.charCodeAt(end - 2);
    for (const term of group) {
      if (term.penultimate !== 0 && term.penultimate !== before) continue;
      const { length } = term.text;
      if (length <= 2 || (length <= end && text.startsWith(term.text, end - length))) return term;
    }
    return null;
  }

  has(text: string): boolean {
    return text.length > 0 && this.#starting.at(text.charCodeAt(0)).some((term) => term.text === text);
  }
}
