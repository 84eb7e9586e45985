// Analyses an odd text in growing lengths until it takes long or is long (see parts/odd.mjs).
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { coreBundle } from './bundles.mjs';
import { oddTexts } from './odd-texts.mjs';

const SHORTEST = 500;
const LONGEST = 256_000;
/** Milliseconds: longer texts are not tried behind one that took this long. */
const ENOUGH = 400;

const { Analysis } = createRequire(import.meta.url)(coreBundle);

function analyse(text) {
  const begun = performance.now();
  const { outline, figures, slogans, findings } = Analysis.of(text);
  const found = outline.length + figures.length + slogans.length + findings.length;
  return { ms: performance.now() - begun, found };
}

const make = oddTexts[workerData.name];
for (let i = 0; i < 3; i++) analyse(make(SHORTEST));
const points = [];
for (let length = SHORTEST; length <= LONGEST; length *= 2) {
  const text = make(length);
  // The best of several: what is asked is how the work grows, and everything that disturbs adds time.
  const times = [analyse(text).ms];
  while (times.length < workerData.rounds && times[0] < ENOUGH) times.push(analyse(text).ms);
  points.push({ x: text.length, y: Math.min(...times) });
  if (times[0] >= ENOUGH) break;
}
parentPort.postMessage(points);
