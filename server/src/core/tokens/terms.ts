import { codeAt } from '../text/chars';

interface Term<T> {
  readonly text: string;
  readonly value: T;
}

/** In the place of a third code unit, for terms of two or one: no term has NUL. */
const NONE = 0;

/**
 * The places of a list's terms by their two outermost code units, longest first: a hash table with open addressing, at
 * most a quarter full, so that a question is mostly answered by one read of a small table. Most questions do not even come
 * to it: they are turned away by the outermost code unit alone.
 *
 * Filled by plain loops into plain numbers: a server fills thousands when it reads its first report, by code that V8 has
 * not optimised, where each step of an iterator and each entry of a `Map` makes an object (measured: 4 ms and 3 MB).
 */
class Groups {
  /** The pair at each place of the table, 0 where the place is free; and the first term of the pair. */
  readonly #pairs: Int32Array;
  readonly #first: Uint16Array;
  readonly #mask: number;
  /** For each term the next one of its pair, behind the last the number of terms. */
  readonly next: Uint16Array;
  /** For each term its third code unit from the side that it is looked up from, which turns away most of a group. */
  readonly third: Uint16Array;
  /**
   * What is outermost in terms, by the lowest bits of the code unit: nothing, or terms of two code units and more, or a term
   * of one as well. Other code units may share the place of one that is.
   */
  readonly #outermost: Uint8Array;
  readonly #lowest: number;

  /** @param terms longest first */
  constructor(terms: readonly Term<unknown>[], fromEnd: boolean) {
    const none = terms.length;
    this.#mask = sizeFor(none * 4) - 1;
    this.#pairs = new Int32Array(this.#mask + 1);
    this.#first = new Uint16Array(this.#mask + 1);
    this.next = new Uint16Array(none);
    this.third = new Uint16Array(none);
    this.#lowest = sizeFor(none * 2) - 1;
    this.#outermost = new Uint8Array(this.#lowest + 1);
    // From the last to the first, each before those of its pair that are there.
    for (let i = none - 1; i >= 0; i--) {
      const { text } = terms[i]!;
      const { length } = text;
      const outer = text.charCodeAt(fromEnd ? length - 1 : 0);
      const inner = length < 2 ? 0 : text.charCodeAt(fromEnd ? length - 2 : 1);
      if (length > 2) this.third[i] = text.charCodeAt(fromEnd ? length - 3 : 2);
      const pair = pairOf(outer, inner);
      const place = this.#placeOf(pair);
      this.next[i] = this.#pairs[place] === 0 ? none : this.#first[place]!;
      this.#pairs[place] = pair;
      this.#first[place] = i;
      if (length < 2) this.#outermost[outer & this.#lowest] = SINGLE;
      else if (this.#outermost[outer & this.#lowest] === 0) this.#outermost[outer & this.#lowest] = LONG;
    }
  }

  /** 0 where no term has this code unit outermost, `SINGLE` where one may be nothing else, `LONG` where others may have it. */
  withOutermost(code: number): number {
    return this.#outermost[code & this.#lowest]!;
  }

  /** The longest term with these outermost code units, `inner` 0 for terms of one; the number of terms when there is none. */
  firstOf(outer: number, inner: number): number {
    const pair = pairOf(outer, inner);
    const place = this.#placeOf(pair);
    return this.#pairs[place] === 0 ? this.next.length : this.#first[place]!;
  }

  /** Where a pair stands in the table, or would. */
  #placeOf(pair: number): number {
    const pairs = this.#pairs;
    const mask = this.#mask;
    // Chinese code units differ most in their lowest bits.
    for (let place = ((pair >>> 16) + 31 * (pair & 0xffff)) & mask; ; place = (place + 1) & mask) {
      const found = pairs[place];
      if (found === pair || found === 0) return place;
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

/** Never 0, since no term starts or ends with NUL. */
function pairOf(outer: number, inner: number): number {
  return (outer << 16) | inner;
}

/**
 * Looks terms up in a text by longest match from or up to a position. Terms are grouped by their first and by their last
 * two characters and tried longest first: hardly any two terms of a list share both, and a text position that starts
 * none costs one table look-up.
 */
export class TermIndex<T> {
  readonly #list: (add: (text: string, value: T) => void) => void;
  /** Longest first. */
  #terms: readonly Term<T>[] | null = null;
  // Built when first asked: most lists are looked up from one side only, and some not at all in a session.
  #byFirst: Groups | null = null;
  #byLast: Groups | null = null;

  /** @param list adds the terms, up to 65,535; called once, when the index is first asked */
  constructor(list: (add: (text: string, value: T) => void) => void) {
    this.#list = list;
  }

  /** An index of words that only are there or not. */
  static of(words: readonly string[]): TermIndex<true> {
    return new TermIndex((add) => {
      for (let i = 0; i < words.length; i++) add(words[i]!, true);
    });
  }

  get #all(): readonly Term<T>[] {
    if (this.#terms !== null) return this.#terms;
    const byLength: Term<T>[][] = [];
    this.#list((text, value) => (byLength[text.length] ??= []).push({ text, value }));
    return (this.#terms = byLength.reverse().flat());
  }

  get #starting(): Groups {
    return (this.#byFirst ??= new Groups(this.#all, false));
  }

  get #ending(): Groups {
    return (this.#byLast ??= new Groups(this.#all, true));
  }

  /** The longest term that starts at `at`, or null. */
  match(text: string, at: number): Term<T> | null {
    if (at < 0 || at >= text.length) return null;
    const groups = this.#byFirst ?? this.#starting;
    const first = text.charCodeAt(at);
    const outermost = groups.withOutermost(first);
    if (outermost === 0) return null;
    const terms = this.#terms!;
    if (at + 1 < text.length) {
      const { next, third } = groups;
      const behind = codeAt(text, at + 2);
      for (let i = groups.firstOf(first, text.charCodeAt(at + 1)); i < terms.length; i = next[i]!) {
        if (third[i] === NONE) return terms[i]!;
        if (third[i] === behind && standsAt(text, at, terms[i]!.text, 3, terms[i]!.text.length)) return terms[i]!;
      }
    }
    return outermost === SINGLE ? (terms[groups.firstOf(first, 0)] ?? null) : null;
  }

  /** The longest term that ends at `end`, or null. */
  matchEndingAt(text: string, end: number): Term<T> | null {
    if (end <= 0) return null;
    const groups = this.#byLast ?? this.#ending;
    const last = text.charCodeAt(end - 1);
    const outermost = groups.withOutermost(last);
    if (outermost === 0) return null;
    const terms = this.#terms!;
    if (end > 1) {
      const { next, third } = groups;
      const before = codeAt(text, end - 3);
      for (let i = groups.firstOf(last, text.charCodeAt(end - 2)); i < terms.length; i = next[i]!) {
        if (third[i] === NONE) return terms[i]!;
        if (third[i] !== before) continue;
        const { length } = terms[i]!.text;
        if (length <= end && standsAt(text, end - length, terms[i]!.text, 0, length - 3)) return terms[i]!;
      }
    }
    return outermost === SINGLE ? (terms[groups.firstOf(last, 0)] ?? null) : null;
  }

  has(text: string): boolean {
    const groups = this.#byFirst ?? this.#starting;
    const terms = this.#terms!;
    const { length } = text;
    if (length === 0 || groups.withOutermost(text.charCodeAt(0)) === 0) return false;
    for (
      let i = groups.firstOf(text.charCodeAt(0), length > 1 ? text.charCodeAt(1) : 0);
      i < terms.length;
      i = groups.next[i]!
    ) {
      if (terms[i]!.text === text) return true;
    }
    return false;
  }
}

/** Whether the characters `[from, to)` of a term stand where they should when it starts at `at`: by hand, since terms are short. */
function standsAt(text: string, at: number, term: string, from: number, to: number): boolean {
  if (at + to > text.length) return false;
  for (let i = from; i < to; i++) if (text.charCodeAt(at + i) !== term.charCodeAt(i)) return false;
  return true;
}
