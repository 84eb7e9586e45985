/**
 * Character classes by UTF-16 code unit. Tables, not regular expressions: these run on every character of a report.
 */

export const SPACE = 0x20;
export const IDEOGRAPHIC_SPACE = 0x3000;

/** Blanks that may stand inside a line: space, tab, no-break and ideographic spaces, the typographic spaces U+2000–200A. */
export function isBlank(code: number): boolean {
  return (
    code === SPACE ||
    code === 0x09 ||
    code === 0xa0 ||
    code === IDEOGRAPHIC_SPACE ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x0b ||
    code === 0x0c
  );
}

/** A line ends at LF, CR LF or CR alone: the three that the Language Server Protocol counts. */
export function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

/** Characters that take no room and carry no meaning here: zero-width spaces and joiners, soft hyphen, byte order mark. */
export function isInvisible(code: number): boolean {
  return (code >= 0x200b && code <= 0x200d) || code === 0xfeff || code === 0xad || code === 0x2060;
}

export function isAsciiDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isFullWidthDigit(code: number): boolean {
  return code >= 0xff10 && code <= 0xff19;
}

/** An Arabic digit, half or full width. */
export function isDigit(code: number): boolean {
  return isAsciiDigit(code) || isFullWidthDigit(code);
}

export function isAsciiLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
}

/** Columns that a code unit takes in a fixed-width font: 2 for East Asian wide and full-width forms (and the dashes and quotes set wide in Chinese), else 1. */
export function columnsOf(code: number): number {
  if (code < 0x1100) return 1;
  if (code >= 0x2e80 && code <= 0xd7ff) return 2;
  if (code >= 0xf900 && code <= 0xfaff) return 2;
  if (code >= 0xff01 && code <= 0xff60) return 2;
  if (code >= 0x2014 && code <= 0x2026) return 2;
  return 1;
}

/** A set of characters as a table over all UTF-16 code units: one look-up a character, on the paths that every character takes. */
export function charSet(chars: string): (code: number) => boolean {
  const table = new Uint8Array(0x10000);
  for (let i = 0; i < chars.length; i++) table[chars.charCodeAt(i)] = 1;
  return (code) => table[code] === 1;
}
