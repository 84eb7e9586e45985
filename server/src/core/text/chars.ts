/**
 * Character classes by UTF-16 code unit, as one table of flags: these questions are asked of every character of a report.
 */

const BLANK = 1;
const INVISIBLE = 2;
const ASCII_DIGIT = 4;
const FULL_WIDTH_DIGIT = 8;
const LETTER = 16;
const HAN = 32;
const WIDE = 64;

/** The last code unit. Questions are masked with it, since `charCodeAt` gives NaN beyond a text's ends: no index, but here 0. */
const LAST = 0xffff;

const FLAGS = new Uint8Array(LAST + 1);

function mark(flag: number, first: number, last = first): void {
  for (let code = first; code <= last; code++) FLAGS[code]! |= flag;
}

/** Space, tab, no-break and ideographic spaces, the typographic spaces, vertical tab and form feed. */
// prettier-ignore
export const blankCodes: readonly number[] = [
  0x20, 0x09, 0xa0, 0x3000, 0x202f, 0x205f, 0x0b, 0x0c,
  0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a,
];
/** Zero-width spaces and joiners, word joiner, soft hyphen, byte order mark. */
export const invisibleCodes: readonly number[] = [0x200b, 0x200c, 0x200d, 0x2060, 0xad, 0xfeff];
/** East Asian wide and full-width forms, and the dashes and quotation marks that Chinese sets wide; both ends included. */
export const wideRanges: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2014, 0x2026],
  [0x2e80, 0xd7ff],
  [0xf900, 0xfaff],
  [0xff01, 0xff60],
];

// The large ranges are filled, not marked one by one: this runs whenever a server starts.
for (const [first, last] of wideRanges) FLAGS.fill(WIDE, first, last + 1);
FLAGS.fill(HAN | WIDE, 0x3400, 0x4dbf + 1);
FLAGS.fill(HAN | WIDE, 0x4e00, 0x9fff + 1);
mark(HAN, 0x3007);
for (const code of blankCodes) mark(BLANK, code);
for (const code of invisibleCodes) mark(INVISIBLE, code);
mark(ASCII_DIGIT, 0x30, 0x39);
mark(FULL_WIDTH_DIGIT, 0xff10, 0xff19);
mark(LETTER, 0x41, 0x5a);
mark(LETTER, 0x61, 0x7a);

/**
 * The code unit at a place, or -1 beyond a text's ends, which is in none of the classes here and in no `CharSet`. To be asked
 * where the place may be beyond: after `charCodeAt` has once been asked so, V8 no longer compiles that place of the program
 * into one read but into a call.
 */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : -1;
}

/** Blanks that may stand inside a line. */
export function isBlank(code: number): boolean {
  return (FLAGS[code & LAST]! & BLANK) !== 0;
}

/** Characters that take no room and carry no meaning here. */
export function isInvisible(code: number): boolean {
  return (FLAGS[code & LAST]! & INVISIBLE) !== 0;
}

export function isBlankOrInvisible(code: number): boolean {
  return (FLAGS[code & LAST]! & (BLANK | INVISIBLE)) !== 0;
}

/** A line ends at LF, CR LF or CR alone: the three that the Language Server Protocol counts. */
export function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

export function isAsciiDigit(code: number): boolean {
  return (FLAGS[code & LAST]! & ASCII_DIGIT) !== 0;
}

export function isFullWidthDigit(code: number): boolean {
  return (FLAGS[code & LAST]! & FULL_WIDTH_DIGIT) !== 0;
}

/** An Arabic digit, half or full width. */
export function isDigit(code: number): boolean {
  return (FLAGS[code & LAST]! & (ASCII_DIGIT | FULL_WIDTH_DIGIT)) !== 0;
}

export function isAsciiLetter(code: number): boolean {
  return (FLAGS[code & LAST]! & LETTER) !== 0;
}

export function isHan(code: number): boolean {
  return (FLAGS[code & LAST]! & HAN) !== 0;
}

/** Columns that a code unit takes in a fixed-width font: 2 for wide characters, else 1. */
export function columnsOf(code: number): number {
  return (FLAGS[code & LAST]! & WIDE) !== 0 ? 2 : 1;
}
