// Measures cuts of the dictionary: how long each takes to load, how much memory it holds, and how often it agrees with
// the whole one. The table in docs/segmentation.md comes from here.
//
// node scripts/measure-dictionary.mjs [folder of .txt reports] [--rounds 5]
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { buildDictionary, CUT, packageDictionaryDir, UNPRUNED } from './build-dictionary.mjs';

const self = fileURLToPath(import.meta.url);
const root = path.dirname(path.dirname(self));
const require = createRequire(import.meta.url);

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
  '≥ 30, numerals ≥ 3, compounds ≥ 500': { ...CUT, minFrequency: 30 },
};

function load(dir) {
  const binding = require('nodejieba/build/Release/nodejieba.node');
  const file = (name) => path.join(dir, name);
  const whole = (ours, theirs) => (dir === 'package' ? path.join(packageDictionaryDir(), theirs) : file(ours));
  const before = process.memoryUsage.rss();
  const start = performance.now();
  binding.load(
    whole('main.utf8', 'jieba.dict.utf8'),
    whole('hmm.utf8', 'hmm_model.utf8'),
    whole('user.utf8', 'user.dict.utf8'),
    whole('empty.utf8', 'idf.utf8'),
    whole('empty.utf8', 'stop_words.utf8'),
  );
  const ms = performance.now() - start;
  return { ms, mb: (process.memoryUsage.rss() - before) / 1e6, binding };
}

/** Runs in a process of its own, `where` being its main thread or a worker; in the latter case also times the longest stall of the main thread. */
async function measureLoad(dir, where) {
  if (where === 'main') {
    const { ms, mb } = load(dir);
    return { ms, mb, stall: ms };
  }
  const before = process.memoryUsage.rss();
  let stall = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    stall = Math.max(stall, now - last - 1);
    last = now;
  }, 1);
  const worker = new Worker(self, { workerData: { dir } });
  const { ms } = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  const mb = (process.memoryUsage.rss() - before) / 1e6;
  clearInterval(timer);
  await worker.terminate();
  return { ms, mb, stall };
}

async function clausesOf(folder) {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.txt')).sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  return texts
    .flatMap((text) => text.split(/[，。；：、！？\r\n]+/u))
    .filter((clause) => /\p{Script=Han}/u.test(clause));
}

const NUMERAL = /[〇零一二三四五六七八九十百千万亿两]/u;

/** Every word of every clause as `offset:word` → tag. */
function segmentAll(dir, clauses) {
  const { binding } = load(dir);
  return clauses.map((clause) => {
    let offset = 0;
    return binding.tag(clause).map(({ word, tag }) => {
      const entry = [`${offset}:${word}`, tag];
      offset += word.length;
      return entry;
    });
  });
}

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
  const { status, stdout, stderr } = spawnSync(process.execPath, [self, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 29,
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

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
    const medians = (dir, where) => {
      const runs = rounds.map(() => inFreshProcess('--measure', dir, where));
      return ['ms', 'mb', 'stall'].map((key) => median(runs.map((run) => run[key])));
    };
    const row = (name, words, dir, agreement) => {
      const [ms, mb] = medians(dir, 'main');
      const [workerMs, workerMb, stall] = medians(dir, 'worker');
      const measured = [ms, mb, workerMs, workerMb, stall].map((value) => value.toFixed(0));
      console.log(`| ${[name, words, ...measured, ...agreement].join(' | ')} |`);
    };
    const clauses = (await clausesOf(folder)).length;
    console.log(`${clauses} clauses, Node ${process.version}, ${os.cpus()[0]?.model}, medians of ${rounds.length}\n`);
    console.log(
      '| cut | words | load ms | MB | in a worker ms | MB | main loop stalls ms | words | words and tags | words with a numeral | word ends lost |',
    );
    console.log('|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|');
    row('the package’s own five files', '', 'package', ['', '', '', '']);
    let reference;
    for (const [name, cut] of Object.entries(cuts)) {
      const dir = path.join(temporary, name.replace(/\W+/gu, '-'));
      const built = await buildDictionary(dir, cut);
      const words = inFreshProcess('--segment', dir, folder);
      reference ??= words;
      const c = compare(reference, words);
      row(name, built.main, dir, [
        percent(c.same, c.words),
        percent(c.tagged, c.words),
        percent(c.numeralSame, c.numeral),
        percent(c.crossed, c.words),
      ]);
    }
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

if (!isMainThread) {
  const { ms } = load(workerData.dir);
  parentPort.postMessage({ ms });
} else if (process.argv[2] === '--measure') {
  console.log(JSON.stringify(await measureLoad(process.argv[3], process.argv[4])));
} else if (process.argv[2] === '--segment') {
  console.log(JSON.stringify(segmentAll(process.argv[3], await clausesOf(process.argv[4]))));
} else {
  await main();
}
