// Runs the full analysis again and again, for the profiler or with a clock for each stage (see profile.mjs).
import { createRequire } from 'node:module';
import { prepare } from '../subjects/policy-text.mjs';
import { coreBundle } from './bundles.mjs';
import { readCorpus } from './corpus.mjs';
import { digits } from './format.mjs';
import { median } from './stats.mjs';

/** In milliseconds: unlike the clock, it leaves out what else the machine is doing. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const [, , what, directory, seconds] = process.argv;
const docs = readCorpus(directory);
const end = performance.now() + Number(seconds) * 1000;

if (what === 'profile') {
  const { round } = prepare(docs, {});
  while (performance.now() < end) round();
} else {
  const { Analysis } = createRequire(import.meta.url)(coreBundle);
  const readings = (pick) => (analysis) => analysis.readings.forEach((reading) => pick(reading));
  /** In the order in which each stage finds done what it needs. */
  const stages = {
    layout: () => {},
    'headings of paragraphs': readings(({ headings }) => headings),
    'slogans of paragraphs': readings(({ slogans }) => slogans),
    'figures of paragraphs': readings(({ figures }) => figures),
    outline: ({ outline }) => outline,
    sections: ({ sections }) => sections,
    'facts of figures': ({ figures }) => figures,
    'slogans of the document': ({ slogans }) => slogans,
    findings: ({ findings }) => findings,
  };
  const rounds = [];
  while (performance.now() < end) {
    const times = Object.fromEntries(Object.keys(stages).map((name) => [name, 0]));
    for (const { text } of docs) {
      let analysis;
      for (const [name, run] of Object.entries(stages)) {
        const begun = processorTime();
        if (analysis === undefined) analysis = Analysis.of(text);
        else run(analysis);
        times[name] += processorTime() - begun;
      }
    }
    rounds.push(times);
  }
  const warm = rounds.slice(Math.floor(rounds.length / 3));
  const of = (name) => median(warm.map((times) => times[name]));
  const all = Object.keys(stages).reduce((sum, name) => sum + of(name), 0);
  for (const name of Object.keys(stages)) {
    console.log(
      `${`${digits(of(name))} ms`.padStart(9)} ${`${digits((100 * of(name)) / all)} %`.padStart(7)}  ${name}`,
    );
  }
  const chars = docs.reduce((sum, { text }) => sum + text.length, 0);
  console.log(
    `${`${digits(all)} ms`.padStart(9)}           all of ${docs.length} reports, ${digits(chars / all / 1000)} M chars/s`,
  );
}
