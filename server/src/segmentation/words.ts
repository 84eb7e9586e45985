import type { Word } from '../core/tokens/word';

/** What nodejieba's `tag` returns for each word. */
export interface TaggedWord {
  readonly word: string;
  readonly tag: string;
}

/**
 * The longest string, in UTF-16 code units, that is segmented. cppjieba keeps about a hundred bytes for each character
 * while it works; clauses are a thousand times shorter than this. Also keeps offsets within 16 bits (see packed.ts).
 */
export const MAX_CLAUSE_LENGTH = 0x4000;

/**
 * Gives the words of a clause their offsets. The words are expected to be the clause cut into pieces; where they are
 * not, the next one is looked up further on, so that a word's offsets always hold that word.
 */
export function locateWords(clause: string, tagged: readonly TaggedWord[]): Word[] {
  // Lone surrogates do not survive the way through UTF-8: they return as U+FFFD, which is one code unit as well.
  const text = clause.replace(/\p{Surrogate}/gu, '\ufffd');
  const words: Word[] = [];
  let position = 0;
  for (const { word, tag } of tagged) {
    if (word === '') continue;
    const start = text.startsWith(word, position) ? position : text.indexOf(word, position);
    if (start === -1) break;
    position = start + word.length;
    words.push({ start, end: position, tag });
  }
  return words;
}
