import type { Word } from '../core/tokens/word';

/**
 * The words of several clauses in the few bytes that pass between threads without being copied. Stretches that no word
 * covers are entered as words with the tag 0.
 */
export interface PackedWords {
  /** How many entries each clause has. */
  readonly counts: Uint16Array<ArrayBuffer>;
  /** Where each entry ends in its clause, in UTF-16 code units; it begins where the one before ended. */
  readonly ends: Uint16Array<ArrayBuffer>;
  /** Index into `tagNames` of each entry's tag. */
  readonly tags: Uint8Array<ArrayBuffer>;
  readonly tagNames: readonly string[];
}

const NO_WORD = 0;

export function packWords(clauses: readonly (readonly Word[])[]): PackedWords {
  const counts = new Uint16Array(clauses.length);
  const ends: number[] = [];
  const tags: number[] = [];
  const tagNames = [''];
  const indexes = new Map<string, number>();
  const indexOf = (tag: string): number => {
    let index = indexes.get(tag);
    if (index === undefined) {
      index = tagNames.push(tag) - 1;
      indexes.set(tag, index);
    }
    return index;
  };
  clauses.forEach((words, clause) => {
    const before = ends.length;
    let position = 0;
    for (const { start, end, tag } of words) {
      if (start > position) {
        ends.push(start);
        tags.push(NO_WORD);
      }
      ends.push(end);
      tags.push(indexOf(tag));
      position = end;
    }
    counts[clause] = ends.length - before;
  });
  return { counts, ends: Uint16Array.from(ends), tags: Uint8Array.from(tags), tagNames };
}

export function unpackWords({ counts, ends, tags, tagNames }: PackedWords): Word[][] {
  let entry = 0;
  return Array.from(counts, (count) => {
    const words: Word[] = [];
    let start = 0;
    for (const last = entry + count; entry < last; entry++) {
      const end = ends[entry] ?? start;
      const tag = tags[entry] ?? NO_WORD;
      if (tag !== NO_WORD) words.push({ start, end, tag: tagNames[tag] ?? '' });
      start = end;
    }
    return words;
  });
}
