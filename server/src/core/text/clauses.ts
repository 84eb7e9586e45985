import type { Span } from './span';

const SENTENCE_ENDS = '。！？；!?;\n';
const CLAUSE_ENDS = SENTENCE_ENDS + '，：:';

/** The sentence around an offset, its closing mark included. */
export function sentenceAt(text: string, offset: number): Span {
  return stretchAt(text, offset, SENTENCE_ENDS);
}

/** The clause around an offset: between commas, colons and sentence ends, its closing mark included. */
export function clauseAt(text: string, offset: number): Span {
  return stretchAt(text, offset, CLAUSE_ENDS);
}

/** Never looks further than this in either direction: a megabyte without punctuation is no sentence. */
const FARTHEST = 2000;

function stretchAt(text: string, offset: number, ends: string): Span {
  const first = Math.max(0, offset - FARTHEST);
  const last = Math.min(text.length, offset + FARTHEST);
  let start = offset;
  while (start > first && !ends.includes(text.charAt(start - 1))) start--;
  let end = offset;
  while (end < last && !ends.includes(text.charAt(end))) end++;
  return { start, end: Math.min(end + 1, text.length) };
}
