// Loads one dictionary and says what that took, as JSON. Each measurement of scripts/measure-dictionary.mjs runs this in
// a process of its own, which therefore imports nothing more.
//
// node scripts/dictionary/load.mjs measure DIR main|worker
// node scripts/dictionary/load.mjs both DIR
// node scripts/dictionary/load.mjs segment DIR FOLDER_OF_REPORTS
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const require = createRequire(import.meta.url);

/**
 * `dir` holds either the files that we build or those of the package. Processor time, because the machine may be busy; on
 * an idle one loading takes no longer than that.
 */
function load(dir) {
  const binding = require('nodejieba/build/Release/nodejieba.node');
  const file = (ours, packaged) => path.join(dir, existsSync(path.join(dir, ours)) ? ours : packaged);
  const before = process.memoryUsage.rss();
  const cpuBefore = process.cpuUsage();
  binding.load(
    file('main.utf8', 'jieba.dict.utf8'),
    file('hmm.utf8', 'hmm_model.utf8'),
    file('user.utf8', 'user.dict.utf8'),
    file('empty.utf8', 'idf.utf8'),
    file('empty.utf8', 'stop_words.utf8'),
  );
  const { user, system } = process.cpuUsage(cpuBefore);
  return { cpu: (user + system) / 1000, mb: (process.memoryUsage.rss() - before) / 1e6, binding };
}

/**
 * Runs in a process of its own. In a worker it also times the longest stall of the main thread, and what memory is left
 * when the worker has ended.
 */
async function measureLoad(dir, where) {
  if (where === 'main') {
    const { cpu, mb } = load(dir);
    return { cpu, mb };
  }
  const before = process.memoryUsage.rss();
  const held = () => (process.memoryUsage.rss() - before) / 1e6;
  let stall = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    stall = Math.max(stall, now - last - 1);
    last = now;
  }, 1);
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { dir } });
  await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  const mb = held();
  clearInterval(timer);
  await worker.terminate();
  await delay(200);
  return { mb, stall, left: held() };
}

/** Whether a worker and, after it, the main thread of one process can both load and use nodejieba. */
async function loadInBoth(dir) {
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { dir } });
  const fromWorker = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  const { binding } = load(dir);
  const inMain = binding.cut(SAMPLE, true);
  const again = new Promise((resolve) => worker.once('message', resolve));
  worker.postMessage('again');
  const agree = [fromWorker, await again].every(({ words }) => words.join('|') === inMain.join('|'));
  await worker.terminate();
  return { agree, afterwards: binding.cut(SAMPLE, true).join('|') === inMain.join('|') };
}

const SAMPLE = '统一规划老城改造，新增岗位三百个';

async function clausesOf(folder) {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.txt')).sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  return texts
    .flatMap((text) => text.split(/[，。；：、！？\r\n]+/u))
    .filter((clause) => /\p{Script=Han}/u.test(clause));
}

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

if (!isMainThread) {
  const { binding } = load(workerData.dir);
  const answer = () => parentPort.postMessage({ words: binding.cut(SAMPLE, true) });
  parentPort.on('message', answer);
  answer();
} else {
  const [, , command, dir, argument] = process.argv;
  const commands = {
    measure: () => measureLoad(dir, argument),
    both: () => loadInBoth(dir),
    segment: async () => segmentAll(dir, await clausesOf(argument)),
  };
  console.log(JSON.stringify(await commands[command]()));
}
