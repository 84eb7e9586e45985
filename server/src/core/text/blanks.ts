import { CharSet } from './char-set';
import { isBlank } from './chars';

/** The first offset from `at` on that holds no blank. */
export function skipBlanks(text: string, at: number): number {
  let next = at;
  while (next < text.length && isBlank(text.charCodeAt(next))) next++;
  return next;
}

/** The end of what stands before `end` without the blanks at its end, not before `floor`. */
export function skipBlanksBack(text: string, end: number, floor = 0): number {
  let before = end;
  while (before > floor && isBlank(text.charCodeAt(before - 1))) before--;
  return before;
}

/** A phrase without its blanks: a text set in columns or letter-spaced has them anywhere. */
export function withoutBlanks(phrase: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < phrase.length; i++) {
    if (!isBlank(phrase.charCodeAt(i))) continue;
    out += phrase.slice(from, i);
    from = i + 1;
  }
  return from === 0 ? phrase : out + phrase.slice(from);
}

/** What `\s` matches. */
const SPACES = new CharSet(
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
);

/** A phrase without anything that `\s` matches. Most phrases have none, and an expression costs ten times as much as a look. */
export function withoutSpaces(phrase: string): string {
  return SPACES.isIn(phrase, 0, phrase.length) ? phrase.replace(/\s+/g, '') : phrase;
}
