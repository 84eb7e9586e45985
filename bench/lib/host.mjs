// A process that runs one subject, a round at a time, when its parent asks for one (see hosts.mjs).
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readCorpus } from './corpus.mjs';
import { benchDir } from './places.mjs';

/** Rounds before the first that counts: the compiler must have seen everything. */
const WARM_UP = { rounds: 3, milliseconds: 1000 };

const { subject, docs, options } = JSON.parse(process.argv[2]);
const { prepare } = await import(pathToFileURL(path.join(benchDir, 'subjects', `${subject}.mjs`)).href);
const { chars, round } = await prepare(readCorpus(docs), options);

function timed() {
  globalThis.gc?.();
  const [cpu, start] = [process.cpuUsage(), performance.now()];
  const found = round();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { ms, cpuMs: (user + system) / 1000, found };
}

const begun = performance.now();
for (
  let i = 0;
  options.quick ? i < 1 : i < WARM_UP.rounds || (i < 50 && performance.now() - begun < WARM_UP.milliseconds);
  i++
) {
  timed();
  // The slow ones are warm after a round, and their rounds cost minutes.
  if (performance.now() - begun > 3 * WARM_UP.milliseconds) break;
}
process.on('message', () => process.send(timed()));
process.send({ chars });
