import { CharSet } from '../text/char-set';
import type { Span } from '../text/span';

const ENDS_SENTENCE = new CharSet('。！？；!?;');
const ENDS_FULL_SENTENCE = new CharSet('。！？!?');
const CLOSES = new CharSet('）)》');
const OPENS = new CharSet('（(《');
/** What ends a clause, and the brackets in which it does not. */
const PARTS_CLAUSE = new CharSet('，,；;：:。！？!?—（(《）)》');

/** No sentence is longer, in UTF-16 code units: text that never ends one is cut here, so that reading it stays linear. */
const LONGEST_SENTENCE = 1000;

/** The sentence that holds `[start, end)` of a text: from behind the mark that ends the one before to its own mark, excluded. A semicolon ends one too. */
export function sentenceAround(text: string, start: number, end: number): Span {
  return {
    start: ENDS_SENTENCE.behindLastIn(text, Math.max(0, start - LONGEST_SENTENCE), start),
    end: ENDS_SENTENCE.firstIn(text, end, Math.min(text.length, end + LONGEST_SENTENCE)),
  };
}

/** The same for a figure behind one whose sentence is known: mostly it stands in the same. */
export function sentenceAroundNext(text: string, start: number, end: number, before: Span): Span {
  if (start < before.start || end > before.end) return sentenceAround(text, start, end);
  if (before.end - before.start < LONGEST_SENTENCE) return before;
  // A sentence of the greatest length may have been cut, and elsewhere than it is cut for this one; inside it is no mark.
  return {
    start: Math.max(before.start, start - LONGEST_SENTENCE),
    end: ENDS_SENTENCE.firstIn(text, before.end, Math.min(text.length, end + LONGEST_SENTENCE)),
  };
}

/**
 * Start of the full sentence that holds `at`, semicolons inside it included.
 *
 * @param known where the sentence of `at` begins that a semicolon may have begun, if that is known
 */
export function fullSentenceStart(text: string, at: number, known = at): number {
  return ENDS_FULL_SENTENCE.behindLastIn(text, Math.max(0, at - LONGEST_SENTENCE), known);
}

/** Start of the clause that ends at `end`, not before `floor`: behind the last comma or colon. The list mark 、 does not end a clause, nor does a comma in brackets. */
export function clauseStart(text: string, floor: number, end: number): number {
  let depth = 0;
  for (
    let i = PARTS_CLAUSE.behindLastIn(text, floor, end);
    i > floor;
    i = PARTS_CLAUSE.behindLastIn(text, floor, i - 1)
  ) {
    const code = text.charCodeAt(i - 1);
    if (CLOSES.has(code)) depth++;
    else if (OPENS.has(code)) depth = Math.max(0, depth - 1);
    else if (depth === 0) return i;
  }
  return floor;
}
