// Writes the dictionary that the segmenter loads, out of the one that nodejieba ships: dist/dictionary/*.utf8.
//
// nodejieba's own load() takes over a second and 250 MB, because its binding builds the word trie twice (a second time
// for a keyword extractor that we never call) and reads 260,000 word weights for it. No option turns that off, so the
// remedy is to give it less to read. How the cut was chosen: docs/segmentation.md, scripts/measure-dictionary.mjs.
//
// Alone: node scripts/build-dictionary.mjs [outDir]
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { readLexiconWords } from './dictionary/lexicon-words.mjs';
import { leastWinningFrequency } from './dictionary/frequency.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

/**
 * @typedef {{word: string, frequency: number, tag: string}} Entry
 *
 * Which of the package's words stay. Characters by themselves always do.
 * @typedef {object} Cut
 * @property {number} minFrequency  rarer words go, unless one of the following keeps them
 * @property {number} numeralFrequency  words with a numeral inside stay from this frequency on: where such a word ends
 *   decides whether the numeral is a figure
 * @property {number} compoundFrequency  words made of two words of at least this frequency stay: the package's own
 *   counts know little of the compounds that official prose is made of (生态环境, 居民收入: 3). But not if they pass for
 *   names, as many do by mistake (建立健全, 大力发展): their parts are tagged better
 */

/** @type {Cut} */
export const CUT = { minFrequency: 20, numeralFrequency: 3, compoundFrequency: 500 };

/** @type {Cut} */
export const UNPRUNED = { minFrequency: 0, numeralFrequency: 0, compoundFrequency: 0 };

/** Persons, places, organisations and other names. */
const NAME = /^n[rstz]/u;

const NUMERAL = /[〇零一二三四五六七八九十百千万亿两双]/u;

// Unicode promises that these are never characters, so no text is segmented by the entries that carry them.
const NEVER_A_WORD = ['\u{10fffe}\u{10fffe}', '\u{10fffe}\u{10ffff}'];

/** The folder of the dictionaries that the installed nodejieba brings along. */
export function packageDictionaryDir() {
  return path.join(path.dirname(require.resolve('nodejieba/package.json')), 'submodules', 'cppjieba', 'dict');
}

/** @returns {Promise<Entry[]>} the package's main dictionary, in its order */
export async function readMainDictionary() {
  const text = await readFile(path.join(packageDictionaryDir(), 'jieba.dict.utf8'), 'utf8');
  const entries = [];
  for (const line of text.split(/\r?\n/u)) {
    const [word, frequency, tag, ...rest] = line.split(' ');
    // cppjieba ends the whole process at a line that it cannot read.
    if (word && tag && rest.length === 0 && Number(frequency) > 0) {
      entries.push({ word, frequency: Number(frequency), tag });
    }
  }
  return entries;
}

/**
 * The entries that stay, and two that keep the weights of those what they were. cppjieba weighs a word by its share of
 * all frequencies and an unknown character by the rarest word; so one entry stands for the sum of what was dropped,
 * another for the rarest.
 * @param {readonly Entry[]} entries
 * @param {Cut} cut
 * @returns {Entry[]}
 */
export function prune(entries, cut) {
  const frequencies = new Map(entries.map(({ word, frequency }) => [word, frequency]));
  const isFrequent = (word) => (frequencies.get(word) ?? 0) >= cut.compoundFrequency;
  const isCompound = (characters) =>
    characters.some(
      (_, i) =>
        i >= 2 &&
        i <= characters.length - 2 &&
        isFrequent(characters.slice(0, i).join('')) &&
        isFrequent(characters.slice(i).join('')),
    );
  const kept = entries.filter(({ word, frequency, tag }) => {
    if (frequency >= cut.minFrequency) return true;
    const characters = [...word];
    if (characters.length === 1) return true;
    if (frequency >= cut.numeralFrequency && NUMERAL.test(word)) return true;
    return !NAME.test(tag) && isCompound(characters);
  });
  const dropped = total(entries) - total(kept);
  const rarest = entries.reduce((least, { frequency }) => Math.min(least, frequency), Infinity);
  if (dropped <= rarest) return kept;
  return [
    ...kept,
    { word: NEVER_A_WORD[0], frequency: dropped - rarest, tag: 'x' },
    { word: NEVER_A_WORD[1], frequency: rarest, tag: 'x' },
  ];
}

/**
 * The lexicon's words that the segmenter would not find by itself, because `main` lacks them or because their pieces
 * outweigh them.
 * @param {readonly {word: string, tag: string, yields: boolean}[]} lexicon
 * @param {readonly Entry[]} all
 * @param {readonly Entry[]} main
 * @returns {Entry[]}
 */
function ownWords(lexicon, all, main) {
  const known = new Map(all.map((entry) => [entry.word, entry]));
  const loaded = new Map(main.map((entry) => [entry.word, entry]));
  const winningFrequency = leastWinningFrequency(all);
  return lexicon
    .map(({ word, tag, yields }) => ({
      word,
      frequency: Math.max(winningFrequency(word), known.get(word)?.frequency ?? 0),
      tag: (yields && known.get(word)?.tag) || tag,
    }))
    .filter(({ word, frequency, tag }) => frequency !== loaded.get(word)?.frequency || tag !== loaded.get(word)?.tag);
}

/**
 * Makes main.utf8, hmm.utf8, user.utf8, empty.utf8 and sizes.json in `outDir`. The same input gives the same bytes.
 * @param {string} outDir
 * @param {Cut} [cut]
 */
export async function buildDictionary(outDir, cut = CUT) {
  await mkdir(outDir, { recursive: true });
  const all = await readMainDictionary();
  const main = prune(all, cut);
  const user = ownWords(await readLexiconWords(path.join(root, 'server', 'src', 'lexicon')), all, main);
  const files = {
    'main.utf8': format(main),
    'hmm.utf8': await readFile(path.join(packageDictionaryDir(), 'hmm_model.utf8'), 'utf8'),
    'user.utf8': format(user),
    // Stands for the weights and the stop words of the keyword extractor, which asserts that it is given at least one.
    'empty.utf8': `${NEVER_A_WORD[0]} 1\n`,
  };
  // The loader compares: cppjieba ends the process at a file that is cut off.
  const sizes = {};
  for (const [name, content] of Object.entries(files)) {
    await write(path.join(outDir, name), content);
    sizes[path.basename(name, '.utf8')] = Buffer.byteLength(content);
  }
  await write(path.join(outDir, 'sizes.json'), `${JSON.stringify(sizes)}\n`);
  return { main: main.length, user: user.length };
}

function total(entries) {
  return entries.reduce((sum, { frequency }) => sum + frequency, 0);
}

function format(entries) {
  return entries.map(({ word, frequency, tag }) => `${word} ${frequency} ${tag}\n`).join('');
}

/** Writes beside and renames, so that a server that starts meanwhile never reads half a file. */
async function write(file, content) {
  await writeFile(`${file}.tmp`, content);
  await rename(`${file}.tmp`, file);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const outDir = path.resolve(process.argv[2] ?? path.join(root, 'dist', 'dictionary'));
  const { main, user } = await buildDictionary(outDir);
  console.log(`${outDir}: ${main} words, ${user} of our own`);
}
