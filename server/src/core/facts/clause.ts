import { charSet } from '../text/chars';
import type { Span } from '../text/span';

const endsSentence = charSet('。！？；!?;');
const endsFullSentence = charSet('。！？!?');
const endsClause = charSet('，,；;：:。！？!?—');

/** The sentence that holds `[start, end)` of a text: from behind the mark that ends the one before to its own mark, excluded. A semicolon ends one too. */
export function sentenceAround(text: string, start: number, end: number): Span {
  let from = start;
  while (from > 0 && !endsSentence(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && !endsSentence(text.charCodeAt(to))) to++;
  return { start: from, end: to };
}

/** Start of the full sentence that holds `at`, semicolons inside it included. */
export function fullSentenceStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && !endsFullSentence(text.charCodeAt(from - 1))) from--;
  return from;
}

/** Start of the clause that ends at `end`, not before `floor`: behind the last comma or colon. The list mark 、 does not end a clause, nor does a comma in brackets. */
export function clauseStart(text: string, floor: number, end: number): number {
  let depth = 0;
  for (let i = end - 1; i >= floor; i--) {
    const char = text.charAt(i);
    if (char === '）' || char === ')' || char === '》') depth++;
    else if (char === '（' || char === '(' || char === '《') depth = Math.max(0, depth - 1);
    else if (depth === 0 && endsClause(text.charCodeAt(i))) return i + 1;
  }
  return floor;
}
