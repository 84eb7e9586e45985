// A process that runs one subject, a round at a time, when its parent asks for one (see hosts.mjs).
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readCorpus } from './corpus.mjs';
import { benchDir } from './places.mjs';

/**
 * Before the first round that counts. V8 goes on compiling for some thirty rounds: the first take eight times as long as the
 * thirtieth. The slow subjects are given the same time instead of the same number.
 */
const WARM_UP = { rounds: 40, milliseconds: 10_000 };

const { subject, docs, options } = JSON.parse(process.argv[2]);
const { prepare } = await import(pathToFileURL(path.join(benchDir, 'subjects', `${subject}.mjs`)).href);
const { chars, round } = await prepare(readCorpus(docs), options);

function timed() {
  const [cpu, start] = [process.cpuUsage(), performance.now()];
  const found = round();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { ms, cpuMs: (user + system) / 1000, found };
}

const begun = performance.now();
for (let i = 0; i < (options.quick ? 1 : WARM_UP.rounds) && performance.now() - begun < WARM_UP.milliseconds; i++)
  timed();
process.on('message', () => process.send(timed()));
process.send({ chars });
