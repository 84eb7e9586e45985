import type * as NodeJieba from 'nodejieba';
import type { Segment } from '../core/tokens/word';
import { findDictionary } from './dictionary';
import { locateWords, MAX_CLAUSE_LENGTH } from './words';

export interface SegmenterOptions {
  /** Where scripts/build-dictionary.mjs put its files; in the package dist/dictionary. */
  readonly dictionaryDir: string;
}

/**
 * Loads nodejieba and its dictionary, blocking the thread for about 200 ms, or throws an error fit to show.
 * The memory is not given back before the process ends, not even with the worker that loaded it.
 */
export function loadSegmenter({ dictionaryDir }: SegmenterOptions): Segment {
  const { main, hmm, user, empty } = findDictionary(dictionaryDir);
  // Required here and not imported above, so that a bundle which merely contains this file starts without it.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const nodejieba = require('nodejieba') as typeof NodeJieba;
  nodejieba.load({ dict: main, hmmDict: hmm, userDict: user, idfDict: empty, stopWordDict: empty });
  const tagOf = tagger(nodejieba);
  return (clause) => {
    if (clause === '' || clause.length > MAX_CLAUSE_LENGTH) return [];
    return locateWords(clause, nodejieba.cut(clause, true), tagOf);
  };
}

/** Words whose tag is remembered, about 5 MB of them: more than a day's reading of reports brings up. */
const MAX_REMEMBERED = 50_000;

/** jieba's tag for a word that its dictionary does not have. */
const UNKNOWN = 'x';

/**
 * A word's tag depends on the word alone, so each is asked for once. Tagging whole clauses takes nodejieba twice as long
 * as cutting them, for the objects that it makes of every word.
 */
function tagger(nodejieba: typeof NodeJieba): (word: string) => string {
  const tags = new Map<string, string>();
  return (word) => {
    let tag = tags.get(word);
    if (tag === undefined) {
      const [first] = nodejieba.tag(word);
      // What the segmenter divides when it stands alone was put together by the model of unknown words.
      tag = first?.word === word ? first.tag : UNKNOWN;
      if (tags.size >= MAX_REMEMBERED) tags.clear();
      tags.set(word, tag);
    }
    return tag;
  };
}
