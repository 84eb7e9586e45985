/**
 * A set of characters, asked by UTF-16 code unit. The paths that every character of a report takes ask such sets, so one
 * look-up is one read: each member stands at the place that its lowest bits name, in a table just large enough that no two
 * members share a place. A table over all code units would be 64 KB for each of the fifty sets, and be read from further away.
 */
export class CharSet {
  /** The member whose lowest bits are the index, or 0 where there is none; at 0 a filler, so that NUL is never a member. */
  readonly #members: Uint16Array;
  readonly #mask: number;

  /** @param chars each of one code unit */
  constructor(chars: string) {
    // A table in which members are likely to share a place is not tried: a server makes two hundred sets as it starts. Only
    // up to some size, since long lists name a character more than once.
    let size = SMALLEST;
    while (size < MOST_AT_ONCE && size * 4 < chars.length * chars.length) size *= 2;
    let members = tableOf(chars, size);
    while (members === null) members = tableOf(chars, (size *= 2));
    this.#members = members;
    this.#mask = members.length - 1;
  }

  /** Where the first member stands in `[from, to)` of a text; where the search ends, at `to`, if none does. */
  firstIn(text: string, from: number, to: number): number {
    const members = this.#members;
    const mask = this.#mask;
    // Not beyond the text's end, where `charCodeAt` has no number (see codeAt in chars.ts).
    const end = Math.min(to, text.length);
    for (let at = from; at < end; at++) {
      const code = text.charCodeAt(at);
      if (members[code & mask] === code) return at;
    }
    return Math.max(from, to);
  }

  /** Behind the last member in `[from, to)` of a text; `from` where there is none. */
  behindLastIn(text: string, from: number, to: number): number {
    const members = this.#members;
    const mask = this.#mask;
    for (let at = to; at > from; at--) {
      const code = text.charCodeAt(at - 1);
      if (members[code & mask] === code) return at;
    }
    return from;
  }

  /** False beyond the ends of a text too, for NaN and -1. */
  has(code: number): boolean {
    return this.#members[code & this.#mask] === code;
  }

  /** Whether one of them stands in `[from, to)` of a text. */
  isIn(text: string, from: number, to: number): boolean {
    return this.firstIn(text, from, to) < to;
  }
}

const SMALLEST = 16;
const MOST_AT_ONCE = 1024;

/** Never asked for at place 0, since its lowest bits name place 1. */
const FILLER = 1;

/** The table of this size, a power of two; null where two members would share a place. */
function tableOf(chars: string, size: number): Uint16Array | null {
  const members = new Uint16Array(size);
  for (let i = 0; i < chars.length; i++) {
    const code = chars.charCodeAt(i);
    const place = code & (size - 1);
    if (members[place] !== 0 && members[place] !== code) return null;
    members[place] = code;
  }
  if (members[0] === 0) members[0] = FILLER;
  return members;
}
