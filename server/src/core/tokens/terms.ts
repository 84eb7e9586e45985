interface Term<T> {
  readonly text: string;
  readonly value: T;
}

/** A term with its third code unit from the side that it is looked up from, which turns away most of a group. */
interface Member<T> {
  /** `ANY` for a term of two code units or one. */
  readonly third: number;
  readonly term: Term<T>;
}

const ANY = -1;

/**
 * Terms grouped by their two outermost code units, longest first within a group: a hash table with open addressing, at
 * most a quarter full, so that a question is mostly answered by one read of a small table. Most questions do not even come
 * to it: they are turned away by the outermost code unit alone.
 */
class Groups<T> {
  /** The pair at each place of the table, 0 where the place is free; and the terms of the pair. */
  readonly #pairs: Int32Array;
  readonly #terms: readonly (readonly Member<T>[])[];
  readonly #mask: number;
  /**
   * What is outermost in terms, by the lowest bits of the code unit: nothing, or terms of two code units and more, or a term
   * of one as well. Other code units may share the place of one that is.
   */
  readonly #outermost: Uint8Array;
  readonly #lowest: number;

  /** @param place where a term's outermost code unit stands (0), the next one (1), the one behind it (2) */
  constructor(terms: Iterable<Term<T>>, place: (length: number, depth: number) => number) {
    const groups = new Map<number, Member<T>[]>();
    const outermost = new Map<number, number>();
    for (const term of terms) {
      const { length } = term.text;
      const first = term.text.charCodeAt(place(length, 0));
      const second = length > 1 ? term.text.charCodeAt(place(length, 1)) : 0;
      const third = length > 2 ? term.text.charCodeAt(place(length, 2)) : ANY;
      addTo(groups, pairOf(first, second), { third, term });
      outermost.set(first, Math.max(outermost.get(first) ?? 0, length > 1 ? LONG : SINGLE));
    }
    this.#mask = sizeFor(groups.size * 4) - 1;
    this.#pairs = new Int32Array(this.#mask + 1);
    const table = new Array<readonly Member<T>[]>(this.#mask + 1).fill(NO_TERMS);
    for (const [pair, group] of groups) {
      let free = placeOf(pair) & this.#mask;
      while (this.#pairs[free] !== 0) free = (free + 1) & this.#mask;
      this.#pairs[free] = pair;
      table[free] = group.sort((a, b) => b.term.text.length - a.term.text.length);
    }
    this.#terms = table;
    this.#lowest = sizeFor(outermost.size * 8) - 1;
    this.#outermost = new Uint8Array(this.#lowest + 1);
    for (const [code, terms] of outermost) {
      this.#outermost[code & this.#lowest] = Math.max(this.#outermost[code & this.#lowest]!, terms);
    }
  }

  /** 0 where no term has this code unit outermost, `SINGLE` where one may be nothing else, `LONG` where others may have it. */
  withOutermost(code: number): number {
    return this.#outermost[code & this.#lowest]!;
  }

  /** The terms with these outermost code units, `inner` 0 for terms of one; none when there is no such group. */
  at(outer: number, inner: number): readonly Member<T>[] {
    const pair = pairOf(outer, inner);
    for (let place = placeOf(pair) & this.#mask; ; place = (place + 1) & this.#mask) {
      const found = this.#pairs[place];
      if (found === pair) return this.#terms[place]!;
      if (found === 0) return NO_TERMS;
    }
  }
}

const LONG = 1;
const SINGLE = 2;

/** A power of two that is no less. */
function sizeFor(least: number): number {
  let size = 16;
  while (size < least) size *= 2;
  return size;
}

const NO_TERMS: readonly never[] = [];

function addTo<T>(groups: Map<number, Member<T>[]>, pair: number, term: Member<T>): void {
  const group = groups.get(pair);
  if (group === undefined) groups.set(pair, [term]);
  else group.push(term);
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
    return (this.#byFirst ??= new Groups(this.#all, (_, depth) => depth));
  }

  get #ending(): Groups<T> {
    return (this.#byLast ??= new Groups(this.#all, (length, depth) => length - 1 - depth));
  }

  /** The longest term that starts at `at`, or null. */
  match(text: string, at: number): Term<T> | null {
    const groups = this.#byFirst ?? this.#starting;
    const first = text.charCodeAt(at);
    const outermost = groups.withOutermost(first);
    if (outermost === 0 || at >= text.length) return null;
    if (at + 1 < text.length) {
      const group = groups.at(first, text.charCodeAt(at + 1));
      const next = text.charCodeAt(at + 2);
      for (let i = 0; i < group.length; i++) {
        const { third, term } = group[i]!;
        if (third === ANY || (third === next && standsAt(text, at, term.text, 3, term.text.length))) return term;
      }
    }
    return outermost === SINGLE ? (groups.at(first, 0)[0]?.term ?? null) : null;
  }

  /** The longest term that ends at `end`, or null. */
  matchEndingAt(text: string, end: number): Term<T> | null {
    if (end <= 0) return null;
    const groups = this.#byLast ?? this.#ending;
    const last = text.charCodeAt(end - 1);
    const outermost = groups.withOutermost(last);
    if (outermost === 0) return null;
    if (end > 1) {
      const group = groups.at(last, text.charCodeAt(end - 2));
      const next = text.charCodeAt(end - 3);
      for (let i = 0; i < group.length; i++) {
        const { third, term } = group[i]!;
        if (third === ANY) return term;
        const { length } = term.text;
        if (third === next && length <= end && standsAt(text, end - length, term.text, 0, length - 3)) return term;
      }
    }
    return outermost === SINGLE ? (groups.at(last, 0)[0]?.term ?? null) : null;
  }

  has(text: string): boolean {
    if (text === '') return false;
    const groups = this.#byFirst ?? this.#starting;
    const first = text.charCodeAt(0);
    if (groups.withOutermost(first) === 0) return false;
    const group = groups.at(first, text.length > 1 ? text.charCodeAt(1) : 0);
    for (let i = 0; i < group.length; i++) if (group[i]!.term.text === text) return true;
    return false;
  }
}

/** Whether the characters `[from, to)` of a term stand where they should when it starts at `at`: by hand, since terms are short. */
function standsAt(text: string, at: number, term: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (text.charCodeAt(at + i) !== term.charCodeAt(i)) return false;
  return true;
}
