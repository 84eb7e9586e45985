// npm run bench -- --profile PART: where the time goes, by stage, source, function and line.
import { mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { run } from '../scripts/lib/processes.mjs';
import { step } from '../scripts/lib/progress.mjs';
import { bundleServerForProfile, coreBundle } from './lib/bundles.mjs';
import { concatenate, readCorpus } from './lib/corpus.mjs';
import { summarise } from './lib/cpu-profile.mjs';
import { digits } from './lib/format.mjs';
import { LanguageServer } from './lib/language-server.mjs';
import { benchDir, outDir, root } from './lib/places.mjs';
import { product } from './servers/servers.mjs';

const SECONDS = 6;
const STARTS = 10;
const ENTRIES = 30;

const profiles = { analysis: profileAnalysis, start: profileStart };

/** @param {{profile: keyof typeof profiles, docs: string, quick: boolean}} settings */
export async function profile(settings) {
  const directory = path.join(outDir, 'profile');
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  await profiles[settings.profile](settings, directory);
  console.log(`\nWhat is in ${directory} opens in VS Code and in Chrome's developer tools.`);
}

async function profileAnalysis({ docs, quick }, directory) {
  const host = path.join(benchDir, 'lib', 'profile-host.mjs');
  const seconds = String(quick ? 2 : SECONDS);
  console.log(await step('time by stage', () => runNode([host, 'stages', docs, seconds])));
  await step('profile', () =>
    runNode(['--cpu-prof', `--cpu-prof-dir=${directory}`, '--cpu-prof-interval=250', host, 'profile', docs, seconds]),
  );
  const summary = await summariseAll(directory, coreBundle);
  print('by source', summary, summary.files, 'self');
  print('by function, without what it calls', summary, summary.functions, 'self');
  print('by function, with what it calls', summary, summary.functions, 'inclusive');
  print('by line', summary, summary.lines, 'self');
}

async function profileStart({ docs, quick }, directory) {
  const bundle = await bundleServerForProfile();
  const text = concatenate(readCorpus(docs), 20e3);
  const execArgv = ['--cpu-prof', `--cpu-prof-dir=${directory}`, '--cpu-prof-interval=50'];
  await step('start the server until the first diagnostics', async () => {
    for (let i = 0; i < (quick ? 3 : STARTS); i++) {
      const server = new LanguageServer({ ...product, file: bundle }, { execArgv });
      await server.initialize();
      server.open(server.uri('report'), text);
      await server.diagnostics(server.uri('report'));
      await server.end();
    }
  });
  const summary = await summariseAll(directory, bundle);
  print('by source', summary, summary.files, 'self');
  print('by function, without what it calls', summary, summary.functions, 'self');
  print('by function, with what it calls', summary, summary.functions, 'inclusive');
}

async function summariseAll(directory, bundle) {
  const names = await readdir(directory);
  // A worker thread has a profile of its own, and is not in the way of the first answer.
  const main = names.filter((name) => /\.0\.\d+\.cpuprofile$/.test(name));
  return summarise(
    main.map((name) => path.join(directory, name)),
    bundle,
  );
}

async function runNode(args) {
  const { code, stdout, stderr } = await run(process.execPath, args, { cwd: root });
  if (code !== 0) throw new Error(stderr);
  return stdout;
}

/** @param {import('./lib/cpu-profile.mjs').Summary} summary @param {'self' | 'inclusive'} key */
function print(title, { total }, entries, key) {
  console.log(`\n${title}`);
  const sorted = [...entries].filter(([, entry]) => entry[key] > 0).sort(([, a], [, b]) => b[key] - a[key]);
  for (const [name, entry] of sorted.slice(0, ENTRIES)) {
    console.log(
      `${digits((100 * entry[key]) / total).padStart(6)} %  ${`${digits(entry[key])} ms`.padStart(9)}  ${name}`,
    );
  }
}
