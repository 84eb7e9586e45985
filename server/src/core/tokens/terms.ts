interface Term<T> {
  readonly text: string;
  readonly value: T;
}

/**
 * Terms grouped by their two outermost code units, longest first within a group: a hash table with open addressing, at
 * most a quarter full, so that a question is mostly answered by one read of a small table. A code unit that is outermost
 * in any term also has a group for itself alone, of the terms of one code unit, perhaps empty: where there is none, no
 * term needs to be looked for.
 */
class Groups<T> {
  /** The pair at each place of the table, 0 where the place is free; and the terms of the pair. */
  readonly #pairs: Int32Array;
  readonly #terms: readonly (readonly Term<T>[])[];
  readonly #mask: number;

  /** @param outer where a term's outermost code unit stands; @param inner where the next one does */
  constructor(terms: Iterable<Term<T>>, outer: (length: number) => number, inner: (length: number) => number) {
    const groups = new Map<number, Term<T>[]>();
    for (const term of terms) {
      const { length } = term.text;
      const first = term.text.charCodeAt(outer(length));
      addTo(groups, pairOf(first, 0));
      addTo(groups, pairOf(first, length > 1 ? term.text.charCodeAt(inner(length)) : 0), term);
    }
    let size = 16;
    while (size < groups.size * 4) size *= 2;
    this.#mask = size - 1;
    this.#pairs = new Int32Array(size);
    const table = new Array<readonly Term<T>[]>(size).fill(NO_TERMS);
    for (const [pair, group] of groups) {
      let place = placeOf(pair) & this.#mask;
      while (this.#pairs[place] !== 0) place = (place + 1) & this.#mask;
      this.#pairs[place] = pair;
      table[place] = group.sort((a, b) => b.text.length - a.text.length);
    }
    this.#terms = table;
  }

  /** The terms with these outermost code units, `inner` 0 for terms of one; null when there is no such group. */
  at(outer: number, inner: number): readonly Term<T>[] | null {
    const pair = pairOf(outer, inner);
    for (let place = placeOf(pair) & this.#mask; ; place = (place + 1) & this.#mask) {
      const found = this.#pairs[place];
      if (found === pair) return this.#terms[place]!;
      if (found === 0) return null;
    }
  }
}

const NO_TERMS: readonly never[] = [];

function addTo<T>(groups: Map<number, Term<T>[]>, pair: number, ...terms: Term<T>[]): void {
  const group = groups.get(pair);
  if (group === undefined) groups.set(pair, terms);
  else group.push(...terms);
}

/** Never 0, since no term starts or ends with NUL. */
function pairOf(outer: number, inner: number): number {
  return (outer << 16) | inner;
}

/** Spreads the pairs over a table: Chinese code units differ most in their lowest bits. */
function placeOf(pair: number): number {
  return (pair >>> 16) + 31 * (pair & 0xffff);
}

/**
 * Looks terms up in a text by longest match from or up to a position. Terms are grouped by their first and by their last
 * two characters and tried longest first: hardly any two terms of a list share both, and a text position that starts
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
    return (this.#terms ??= Array.from(this.#source, ([text, value]) => ({ text, value })));
  }

  get #starting(): Groups<T> {
    return (this.#byFirst ??= new Groups(
      this.#all,
      () => 0,
      () => 1,
    ));
  }

  get #ending(): Groups<T> {
    return (this.#byLast ??= new Groups(
      this.#all,
      (length) => length - 1,
      (length) => length - 2,
    ));
  }

  /** The longest term that starts at `at`, or null. */
  match(text: string, at: number): Term<T> | null {
    if (at >= text.length) return null;
    const groups = this.#starting;
    const first = text.charCodeAt(at);
    const single = groups.at(first, 0);
    if (single === null) return null;
    const group = at + 1 < text.length ? groups.at(first, text.charCodeAt(at + 1)) : null;
    if (group !== null) {
      for (const term of group) if (term.text.length <= 2 || text.startsWith(term.text, at)) return term;
    }
    return single[0] ?? null;
  }

  /** The longest term that ends at `end`, or null. */
  matchEndingAt(text: string, end: number): Term<T> | null {
    if (end <= 0) return null;
    const groups = this.#ending;
    const last = text.charCodeAt(end - 1);
    const single = groups.at(last, 0);
    if (single === null) return null;
    const group = end > 1 ? groups.at(last, text.charCodeAt(end - 2)) : null;
    if (group !== null) {
      for (const term of group) {
        const { length } = term.text;
        if (length <= 2 || (length <= end && text.startsWith(term.text, end - length))) return term;
      }
    }
    return single[0] ?? null;
  }

  has(text: string): boolean {
    if (text === '') return false;
    const group = this.#starting.at(text.charCodeAt(0), text.length > 1 ? text.charCodeAt(1) : 0);
    return group !== null && group.some((term) => term.text === text);
  }
}
