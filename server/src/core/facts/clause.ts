import { CharSet } from '../text/char-set';
import type { Span } from '../text/span';

const ENDS_SENTENCE = new CharSet('。！？；!?;');
const ENDS_FULL_SENTENCE = new CharSet('。！？!?');
const ENDS_CLAUSE = new CharSet('，,；;：:。！？!?—');

/** No sentence is longer, in UTF-16 code units: text that never ends one is cut here, so that reading it stays linear. */
const LONGEST_SENTENCE = 1000;

/** The sentence that holds `[start, end)` of a text: from behind the mark that ends the one before to its own mark, excluded. A semicolon ends one too. */
export function sentenceAround(text: string, start: number, end: number): Span {
  let from = start;
  const floor = Math.max(0, start - LONGEST_SENTENCE);
  while (from > floor && !ENDS_SENTENCE.has(text.charCodeAt(from - 1))) from--;
  let to = end;
  const limit = Math.min(text.length, end + LONGEST_SENTENCE);
  while (to < limit && !ENDS_SENTENCE.has(text.charCodeAt(to))) to++;
  return { start: from, end: to };
}

/** Start of the full sentence that holds `at`, semicolons inside it included. */
export function fullSentenceStart(text: string, at: number): number {
  let from = at;
  const floor = Math.max(0, at - LONGEST_SENTENCE);
  while (from > floor && !ENDS_FULL_SENTENCE.has(text.charCodeAt(from - 1))) from--;
  return from;
}

/** Start of the clause that ends at `end`, not before `floor`: behind the last comma or colon. The list mark 、 does not end a clause, nor does a comma in brackets. */
export function clauseStart(text: string, floor: number, end: number): number {
  let depth = 0;
  for (let i = end - 1; i >= floor; i--) {
    const char = text.charAt(i);
    if (char === '）' || char === ')' || char === '》') depth++;
    else if (char === '（' || char === '(' || char === '《') depth = Math.max(0, depth - 1);
    else if (depth === 0 && ENDS_CLAUSE.has(text.charCodeAt(i))) return i + 1;
  }
  return floor;
}
