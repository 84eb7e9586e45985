// The words that the grammar colours, taken from the lexicon of the language server, so that both know the same ones.
import path from 'node:path';
import { build } from 'esbuild';
import { root } from '../lib/paths.mjs';

/** The modules read, below server/src. Of the core only the question which names of slogans count without quotation marks. */
const MODULES = [
  'lexicon/units',
  'lexicon/classifiers',
  'lexicon/magnitudes',
  'lexicon/hedges',
  'lexicon/indicators',
  'lexicon/slogan-names',
  'lexicon/not-slogans',
  'lexicon/numeral-words',
  'core/slogans/established',
];

async function load() {
  const contents = MODULES.map((module) => `export * from './${module}';`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: path.join(root, 'server', 'src'), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** Counters that are a figure's unit only in company a line-based grammar cannot see: 8点, 大型, 二期, P and E of computing power. */
const NEEDS_CONTEXT = ['点', '型', '期'];

const isHan = (text) => /^[\u3400-\u9fff]/u.test(text);
const spellings = ({ symbol, aliases = [] }) => [symbol, ...aliases];

/**
 * @typedef {object} Words
 * @property {string[]} arabicUnits  units and classifiers after Arabic digits
 * @property {string[]} chineseUnits  those that also make a figure after a Chinese numeral
 * @property {string[]} timeUnits  those before which 近 means "the last"
 * @property {string[]} hedgesBefore
 * @property {string[]} hedgesAfter
 * @property {{ text: string, units: readonly string[] }[]} hedgesAfterUnits  words that are hedges after these units alone
 * @property {string} openMarks  characters inside a number that leave it open (余, 多)
 * @property {string} magnitudes  characters
 * @property {string[]} indicators  names of statistics
 * @property {string[]} countedThings  names of things, indicators where a number follows
 * @property {{ name: string, onlyBefore: string[], notBefore: string }[]} slogans  without quotation marks; where
 *   `onlyBefore` is not empty only before one of these words, and never before a character of `notBefore`
 * @property {string[]} quotedSlogans  inside quotation marks
 * @property {string[]} notSlogans  beginnings of quotations that are no formula
 * @property {string[]} notSloganNumbers
 * @property {string[]} notFigures  words that contain what looks like a figure
 */

/** @returns {Promise<Words>} */
export async function readWords() {
  const lexicon = await load();
  const units = lexicon.units.filter((unit) => !unit.needsCue);
  const counters = lexicon.classifiers.filter(({ symbol }) => !NEEDS_CONTEXT.includes(symbol));
  const byPosition = (position) => lexicon.hedges.filter((hedge) => hedge.position === position);
  const names = (object) =>
    lexicon.indicators
      .filter((entry) => (entry.object === true) === object)
      .flatMap(({ name, aliases }) => [name, ...aliases]);
  const words = {
    arabicUnits: [...units.flatMap(spellings), ...counters.flatMap(spellings)],
    chineseUnits: [...units, ...counters]
      .filter((entry) => !entry.arabicOnly)
      .flatMap(spellings)
      .filter(isHan),
    timeUnits: units.filter(({ dimension }) => /^(?:calendarTime|time)$/.test(dimension)).flatMap(spellings),
    hedgesBefore: byPosition('before')
      .filter((hedge) => !hedge.onlyBeforeMagnitude)
      .map(({ text }) => text),
    hedgesAfter: byPosition('after')
      .filter((hedge) => !hedge.onlyAfterUnits)
      .map(({ text }) => text),
    hedgesAfterUnits: byPosition('after')
      .filter((hedge) => hedge.onlyAfterUnits)
      .map(({ text, onlyAfterUnits }) => ({ text, units: onlyAfterUnits })),
    openMarks: byPosition('inside')
      .map(({ text }) => text)
      .join(''),
    magnitudes: Object.keys(lexicon.magnitudes).join(''),
    indicators: names(false),
    countedThings: names(true),
    slogans: unquotedSlogans(lexicon),
    quotedSlogans: [...lexicon.establishedSloganNames, ...lexicon.quotedOnlySloganNames],
    notSlogans: [...lexicon.notSloganPrefixes, ...lexicon.notSloganIdioms],
    notSloganNumbers: [...lexicon.notSloganNumbers],
    // But 翻两番 and 千分之三 hold figures; the recogniser has read them before it asks for words.
    notFigures: lexicon.numeralWords.filter((word) => !/^翻|分之$/.test(word)),
  };
  // Better no grammar than one that silently lost its words to a renamed field.
  for (const [list, content] of Object.entries(words)) {
    if (content.length === 0) throw new Error(`The lexicon gives no words for ${list}`);
  }
  return words;
}

/**
 * The names that the recogniser takes for slogans without quotation marks. The recogniser itself is asked, so that its
 * rules stand in one place: which names count at all, which end before their last word (三公 of 三公经费), and which
 * characters make another word of a short name (三农 before 户).
 */
function unquotedSlogans({ establishedSloganNames, matchEstablished }) {
  const slogans = new Map();
  for (const name of establishedSloganNames) {
    const slogan = matchEstablished(name, 0);
    if (slogan === null) continue;
    if (!slogans.has(slogan)) slogans.set(slogan, { name: slogan, onlyBefore: [], notBefore: '' });
    slogans.get(slogan).onlyBefore.push(name.slice(slogan.length));
  }
  for (const slogan of slogans.values()) {
    // It counts by itself, whatever longer names it also begins.
    if (matchEstablished(slogan.name, 0) !== slogan.name) continue;
    slogan.onlyBefore = [];
    slogan.notBefore = HAN.filter((char) => matchEstablished(slogan.name + char, 0) === null).join('');
  }
  return [...slogans.values()];
}

const HAN = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, i) => String.fromCharCode(0x4e00 + i));
