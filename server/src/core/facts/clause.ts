import type { Span } from '../text/span';

const SENTENCE_ENDS = '。！？；!?;';

/** The sentence that holds `[start, end)` of a text: from behind the mark that ends the one before to its own mark, excluded. A semicolon ends one too. */
export function sentenceAround(text: string, start: number, end: number): Span {
  let from = start;
  while (from > 0 && !SENTENCE_ENDS.includes(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && !SENTENCE_ENDS.includes(text.charAt(to))) to++;
  return { start: from, end: to };
}

/** The full sentence, semicolons inside it included. */
export function fullSentenceStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && !'。！？!?'.includes(text.charAt(from - 1))) from--;
  return from;
}

/** Start of the clause that ends at `end`, not before `floor`: behind the last comma or colon. The list mark 、 does not end a clause, nor does a comma in brackets. */
export function clauseStart(text: string, floor: number, end: number): number {
  let depth = 0;
  for (let i = end - 1; i >= floor; i--) {
    const char = text.charAt(i);
    if (char === '）' || char === ')' || char === '》') depth++;
    else if (char === '（' || char === '(' || char === '《') depth = Math.max(0, depth - 1);
    else if (depth === 0 && isClauseEnd(char)) return i + 1;
  }
  return floor;
}

export function isClauseEnd(char: string): boolean {
  return '，,；;：:。！？!?—'.includes(char) && char !== '';
}
