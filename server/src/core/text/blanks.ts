import { isBlank } from './chars';

/** The first offset from `at` on that holds no blank. */
export function skipBlanks(text: string, at: number): number {
  let next = at;
  while (isBlank(text.charCodeAt(next))) next++;
  return next;
}

/** The end of what stands before `end` without the blanks at its end, not before `floor`. */
export function skipBlanksBack(text: string, end: number, floor = 0): number {
  let before = end;
  while (before > floor && isBlank(text.charCodeAt(before - 1))) before--;
  return before;
}
