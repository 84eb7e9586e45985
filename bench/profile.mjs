// npm run bench -- --profile analysis: which stage, function and line the time of the full analysis goes to.
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { SourceMap } from 'node:module';
import path from 'node:path';
import { run } from '../scripts/lib/processes.mjs';
import { step } from '../scripts/lib/progress.mjs';
import { coreBundle } from './lib/bundles.mjs';
import { digits } from './lib/format.mjs';
import { benchDir, outDir, root } from './lib/places.mjs';

const SECONDS = 8;
const LINES = 30;

export async function profile({ docs, quick }) {
  const directory = path.join(outDir, 'profile');
  await rm(directory, { recursive: true, force: true });
  await mkdir(directory, { recursive: true });
  const host = path.join(benchDir, 'lib', 'profile-host.mjs');
  const seconds = quick ? 2 : SECONDS;

  const stages = await step('time by stage', () => runNode([host, 'stages', docs, String(seconds)]));
  console.log(stages);
  await step('profile', () =>
    runNode([
      '--cpu-prof',
      `--cpu-prof-dir=${directory}`,
      '--cpu-prof-interval=250',
      host,
      'profile',
      docs,
      String(seconds),
    ]),
  );
  const [name] = await readdir(directory);
  const file = path.join(directory, name);
  const where = await sourceLocations();
  const { functions, lines, total } = sumUp(JSON.parse(await readFile(file, 'utf8')), where);
  print('self', total, functions, (entry) => entry.self);
  print(
    'with callees',
    total,
    new Map([...functions].filter(([name]) => name.includes('server/src'))),
    (entry) => entry.inclusive,
  );
  print('lines, self', total, lines, (entry) => entry.self);
  console.log(`\n${file} opens in VS Code and in Chrome's developer tools.`);
}

async function runNode(args) {
  const { code, stdout, stderr } = await run(process.execPath, args, { cwd: root });
  if (code !== 0) throw new Error(stderr);
  return stdout;
}

/** From a place in the bundle (from 0) to one in the sources. */
async function sourceLocations() {
  const map = new SourceMap(JSON.parse(await readFile(`${coreBundle}.map`, 'utf8')));
  const below = path.relative(path.dirname(coreBundle), root).replaceAll(path.sep, '/');
  return (line, column) => {
    const { originalSource, originalLine } = map.findEntry(line, column);
    return originalSource && `${originalSource.replace(`${below}/`, '')}:${originalLine + 1}`;
  };
}

/**
 * @param {{nodes: object[], samples: number[], timeDeltas: number[]}} cpuProfile as V8 writes it
 * @param {(line: number, column: number) => string | undefined} where
 */
function sumUp({ nodes, samples, timeDeltas }, where) {
  const byId = new Map(nodes.map((node) => [node.id, { ...node, time: 0 }]));
  samples.forEach((id, i) => (byId.get(id).time += timeDeltas[i]));

  const functions = new Map();
  const lines = new Map();
  let total = 0;
  const nameOf = ({ callFrame: { functionName, url, lineNumber, columnNumber } }) => {
    const place = url.endsWith(path.basename(coreBundle)) ? where(lineNumber, columnNumber) : url && path.basename(url);
    return `${functionName || '(anonymous)'}${place ? `  ${place}` : ''}`;
  };
  const add = (map, name, key, time) => {
    const entry = map.get(name) ?? { self: 0, inclusive: 0 };
    entry[key] += time;
    map.set(name, entry);
  };
  /** @param {Set<string>} above names on the stack: a recursive function's time counts once */
  const walk = (node, above) => {
    const name = nameOf(node);
    const idle = /^\((idle|program|root)\)/.test(name);
    if (!idle) total += node.time;
    if (!idle) add(functions, name, 'self', node.time);
    const ticks = (node.positionTicks ?? []).reduce((sum, tick) => sum + tick.ticks, 0);
    for (const { line, ticks: part } of node.positionTicks ?? []) {
      if (!node.callFrame.url.endsWith(path.basename(coreBundle))) continue;
      add(lines, where(line - 1, 1000) ?? name, 'self', (node.time * part) / ticks);
    }
    const within = above.has(name) ? above : new Set([...above, name]);
    let inclusive = node.time;
    for (const child of node.children ?? []) inclusive += walk(byId.get(child), within);
    if (!above.has(name) && !idle) add(functions, name, 'inclusive', inclusive);
    return inclusive;
  };
  walk(byId.get(nodes[0].id), new Set());
  return { functions, lines, total };
}

function print(title, total, entries, time) {
  console.log(`\n${title}`);
  const sorted = [...entries].sort(([, a], [, b]) => time(b) - time(a)).slice(0, LINES);
  for (const [name, entry] of sorted) console.log(`${digits((100 * time(entry)) / total).padStart(6)} %  ${name}`);
}
