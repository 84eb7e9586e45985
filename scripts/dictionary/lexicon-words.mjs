// The words of our lexicon that the segmenter should know: names of indicators, units, slogans.
import path from 'node:path';
import { build } from 'esbuild';

/**
 * The lists that words are taken from, and the part of speech in jieba's notation that they get. Where `yields` is set,
 * a word that the package knows keeps the one it has there: 方面 and 社区 count things now and then, but are nouns first.
 */
const LISTS = [
  { module: 'units', list: 'units', tag: 'q', yields: true },
  { module: 'classifiers', list: 'classifiers', tag: 'q', yields: true },
  { module: 'recent-words', list: 'recentWords', tag: 'l', yields: true },
  // 十四五, but not 一五: two numerals beside each other are mostly just that.
  { module: 'plan-periods', list: 'planPeriods', tag: 't', minLength: 3 },
  { module: 'indicators', list: 'indicators', tag: 'n' },
  // 五个一批, but not 两山, which ordinary text also contains (两山之间).
  { module: 'slogan-names', list: 'establishedSloganNames', without: 'quotedOnlySloganNames', tag: 'nz' },
];

/** The fields of an entry that hold a spelling, or a list of spellings. */
const SPELLINGS = ['name', 'symbol', 'aliases'];

/**
 * Reads the lexicon's TypeScript. A word that stands in two lists is the later one's.
 * @param {string} directory
 * @returns {Promise<{word: string, tag: string, yields: boolean}[]>} each word once, in code point order
 */
export async function readLexiconWords(directory) {
  const words = new Map();
  for (const { module, list, without, tag, yields = false, minLength = 2 } of LISTS) {
    const exported = await load(path.join(directory, `${module}.ts`));
    const excluded = new Set(exported[without]);
    const found = exported[list]
      ?.flatMap(spellings)
      .filter((word) => isWord(word) && [...word].length >= minLength && !excluded.has(word));
    // Better no build than a dictionary that silently lost its words to a renamed field.
    if (!found?.length) throw new Error(`No words in ${list} of ${module}.ts`);
    for (const word of found) words.set(word, { word, tag, yields });
  }
  return [...words.values()].sort((a, b) => (a.word < b.word ? -1 : 1));
}

async function load(file) {
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, write: false, format: 'esm' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

function spellings(entry) {
  return typeof entry === 'string' ? [entry] : SPELLINGS.flatMap((field) => entry[field] ?? []);
}

/**
 * Whether the segmenter gains from an entry. A single character would do harm: cppjieba keeps it apart from its
 * neighbours in every name that it does not know, and the scanner of figures finds 家 and 亩 by itself.
 */
function isWord(spelling) {
  return /^\p{Script=Han}{2,}$/u.test(spelling);
}
