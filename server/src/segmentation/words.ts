import type { Word } from '../core/tokens/word';

/**
 * The longest string, in UTF-16 code units, that is segmented. cppjieba keeps about a hundred bytes for each character
 * while it works; clauses are a thousand times shorter than this. Also keeps offsets within 16 bits (see packed.ts).
 */
export const MAX_CLAUSE_LENGTH = 0x4000;

/**
 * Gives the words of a clause their offsets. `pieces` is expected to be the clause cut up; where it is not, the next
 * piece is looked up further on, so that a word's offsets always hold that word.
 */
export function locateWords(clause: string, pieces: readonly string[], tagOf: (word: string) => string): Word[] {
  // Lone surrogates do not survive the way through UTF-8: they return as U+FFFD, which is one code unit as well.
  const text = clause.replace(/\p{Surrogate}/gu, '\ufffd');
  const words: Word[] = [];
  let position = 0;
  for (const piece of pieces) {
    if (piece === '') continue;
    const start = text.startsWith(piece, position) ? position : text.indexOf(piece, position);
    if (start === -1) break;
    position = start + piece.length;
    words.push({ start, end: position, tag: tagOf(piece) });
  }
  return words;
}
