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
