import { CharSet } from '../../text/char-set';
import { codeAt, isAsciiLetter, isDigit } from '../../text/chars';
import type { Span } from '../../text/span';

/** Arabic digits, half or full width, with at most one decimal point between digits: `10988`, `984.6`. */
export interface WrittenNumber extends Span {
  /** Where its decimal point stands, or -1. */
  readonly point: number;
}

/** The number that starts with the digit at `start`. Digits that belong to names and codes are numbers too; see `isGlued`. */
export function numberAt(text: string, start: number): WrittenNumber {
  let end = digitsEnd(text, start);
  let point = -1;
  if (isPoint(codeAt(text, end)) && isDigit(text.charCodeAt(end + 1))) {
    point = end;
    end = digitsEnd(text, end + 1);
  }
  return { start, end, point };
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** `.` or its full-width form. */
export function isPoint(code: number): boolean {
  return code === 0x2e || code === 0xff0e;
}

/** Marks that tie digits to a code, an address or a formula. */
const GLUE = new CharSet('_/\\@#&=*^[<>$');
/** Marks that tie two numbers, or a name and a number, to a ratio, date, clock time or model; after a word they do not. */
const JOINTS = new CharSet('-:∶︰：·•・~,.．+');

/** Whether a number is part of something longer to its left: C919, PM2.5, 0431-8232, 2.5:1, 4·11, 1.2.3. */
export function isGlued(text: string, start: number): boolean {
  if (start === 0) return false;
  const before = text.charCodeAt(start - 1);
  if (isAsciiLetter(before) || GLUE.has(before)) return true;
  return JOINTS.has(before) && isAlphanumeric(text.charCodeAt(start - 2));
}

/** Whether a code, ratio, date or formula goes on behind a number. */
export function isGluedBehind(text: string, end: number): boolean {
  const after = text.charCodeAt(end);
  return GLUE.has(after) || (JOINTS.has(after) && isAlphanumeric(codeAt(text, end + 1)));
}

function isAlphanumeric(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code);
}

/** Digits and point in half-width form. */
export function toHalfWidth(digits: string): string {
  return digits.replace(/[０-９．]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}
