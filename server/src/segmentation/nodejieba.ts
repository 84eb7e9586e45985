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
  return (clause) => {
    if (clause === '' || clause.length > MAX_CLAUSE_LENGTH) return [];
    return locateWords(clause, nodejieba.tag(clause));
  };
}
