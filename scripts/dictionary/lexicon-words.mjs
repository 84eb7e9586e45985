// The words of our lexicon that the segmenter should know: names of indicators, units, slogans.
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

/**
 * The modules that words are taken from, and the part of speech in jieba's notation that they get. A unit that the
 * package knows keeps the one it has there: 方面 and 社区 count things now and then, but are nouns first.
 */
const MODULES = [
  { name: 'units', tag: 'q', yields: true },
  { name: 'classifiers', tag: 'q', yields: true },
  { name: 'indicators', tag: 'n', yields: false },
  { name: 'slogans', tag: 'nz', yields: false },
];

/** The fields of an entry that hold a spelling, or a list of spellings. */
const SPELLINGS = ['name', 'symbol', 'canonical', 'aliases'];

/**
 * Reads the lexicon's TypeScript. A word that two modules spell is the later module's.
 * @param {string} directory
 * @returns {Promise<{word: string, tag: string, yields: boolean}[]>} each word once, in code point order
 */
export async function readLexiconWords(directory) {
  const present = new Set(await readdir(directory));
  const words = new Map();
  for (const { name, tag, yields } of MODULES) {
    if (!present.has(`${name}.ts`)) continue;
    const found = spellings(await load(path.join(directory, `${name}.ts`)));
    // Better no build than a dictionary that silently lost its words to a renamed field.
    if (found.length === 0) throw new Error(`No words found in ${name}.ts: have its fields been renamed?`);
    for (const word of found) words.set(word, { word, tag, yields });
  }
  return [...words.values()].sort((a, b) => (a.word < b.word ? -1 : 1));
}

async function load(file) {
  const { outputFiles } = await build({ entryPoints: [file], bundle: true, write: false, format: 'esm' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

function spellings(module) {
  return Object.values(module)
    .filter(Array.isArray)
    .flat()
    .flatMap((entry) => SPELLINGS.flatMap((field) => entry?.[field] ?? []))
    .filter(isWord);
}

/**
 * Whether the segmenter gains from an entry. A single character would do harm: cppjieba keeps it apart from its
 * neighbours in every name that it does not know, and the scanner of figures finds 家 and 亩 by itself.
 */
function isWord(spelling) {
  return typeof spelling === 'string' && /^\p{Script=Han}{2,}$/u.test(spelling);
}
