// Measures cuts of the dictionary: how long each takes to load, how much memory it holds, and how often it agrees with
// the whole one. The table in docs/segmentation.md comes from here.
//
// node scripts/measure-dictionary.mjs [folder of .txt reports] [--rounds 5]
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildDictionary, CUT, packageDictionaryDir, UNPRUNED } from './build-dictionary.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const child = path.join(root, 'scripts', 'dictionary', 'load.mjs');

/** Words from a frequency on, whatever they are made of. */
const plain = (minFrequency) => ({
  minFrequency,
  numeralFrequency: minFrequency,
  compoundFrequency: Infinity,
});

const cuts = {
  'nothing dropped': UNPRUNED,
  'frequency ≥ 4': plain(4),
  'frequency ≥ 6': plain(6),
  'frequency ≥ 10': plain(10),
  'frequency ≥ 20': plain(20),
  'frequency ≥ 50': plain(50),
  '≥ 20, numerals ≥ 3': { ...plain(20), numeralFrequency: 3 },
  '≥ 10, numerals ≥ 3, compounds ≥ 500': { ...CUT, minFrequency: 10 },
  '≥ 20, numerals ≥ 3, compounds ≥ 300': { ...CUT, compoundFrequency: 300 },
  '≥ 20, numerals ≥ 3, compounds ≥ 500: **the one we build**': CUT,
  '≥ 20, numerals ≥ 3, compounds ≥ 1000': { ...CUT, compoundFrequency: 1000 },
  '≥ 30, numerals ≥ 3, compounds ≥ 300': { ...CUT, minFrequency: 30, compoundFrequency: 300 },
};

const NUMERAL = /[〇零一二三四五六七八九十百千万亿两]/u;

function endOf(entry) {
  const colon = entry.indexOf(':');
  return Number(entry.slice(0, colon)) + entry.length - colon - 1;
}

function compare(reference, other) {
  const count = { words: 0, same: 0, tagged: 0, numeral: 0, numeralSame: 0, crossed: 0 };
  reference.forEach((words, i) => {
    const found = new Map(other[i]);
    const ends = new Set(other[i].map(([word]) => endOf(word)));
    for (const [word, tag] of words) {
      const same = found.has(word);
      const numeral = NUMERAL.test(word);
      count.words++;
      if (same) count.same++;
      if (same && found.get(word) === tag) count.tagged++;
      if (numeral) count.numeral++;
      if (numeral && same) count.numeralSame++;
      if (!ends.has(endOf(word))) count.crossed++;
    }
  });
  return count;
}

function inFreshProcess(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [child, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 29,
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

// Whatever else the machine does can only lengthen a time.
const least = (values) => Math.min(...values);
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const percent = (part, whole) => `${((100 * part) / whole).toFixed(2)}%`;

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { rounds: { type: 'string', default: '5' } },
  });
  const folder = path.resolve(positionals[0] ?? path.join(root, '..', 'shared', 'bench', 'dev', 'docs'));
  if (!existsSync(folder)) throw new Error(`No reports to measure agreement on: ${folder}`);
  const rounds = Array.from({ length: Number(values.rounds) });
  const temporary = await mkdtemp(path.join(os.tmpdir(), 'policy-text-dictionary-'));
  try {
    const measure = (dir, where) => rounds.map(() => inFreshProcess('measure', dir, where));
    const row = (name, words, dir, agreement) => {
      const main = measure(dir, 'main');
      const worker = measure(dir, 'worker');
      const measured = [
        least(main.map(({ cpu }) => cpu)),
        median(main.map(({ mb }) => mb)),
        median(worker.map(({ mb }) => mb)),
        median(worker.map(({ left }) => left)),
      ].map((value) => value.toFixed(0));
      console.log(`| ${[name, words, ...measured, ...agreement].join(' | ')} |`);
      return least(worker.map(({ stall }) => stall));
    };
    console.log(
      `Node ${process.version}, ${os.cpus()[0]?.model}, ${rounds.length} rounds: least times, median memory\n`,
    );
    console.log(
      '| cut | words | ms | MB | MB in a worker | MB after it | same words | and tags | words with a numeral | word ends lost |',
    );
    console.log('|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|');
    row('the package’s own five files', '', packageDictionaryDir(), ['', '', '', '']);
    let reference;
    let ours;
    for (const [name, cut] of Object.entries(cuts)) {
      const dir = path.join(temporary, name.replace(/\W+/gu, '-'));
      const built = await buildDictionary(dir, cut);
      const words = inFreshProcess('segment', dir, folder);
      reference ??= words;
      const c = compare(reference, words);
      const stall = row(name, built.main, dir, [
        percent(c.same, c.words),
        percent(c.tagged, c.words),
        percent(c.numeralSame, c.numeral),
        percent(c.crossed, c.words),
      ]);
      if (cut === CUT) ours = { stall, ...inFreshProcess('both', dir) };
    }
    console.log(`\nLoaded in a worker and in the main thread of one process, both agree: ${ours.agree};`);
    console.log(`the main thread still segments when the worker has ended: ${ours.afterwards};`);
    console.log(`while the worker loads the main thread stalls by ${ours.stall.toFixed(0)} ms`);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

await main();
