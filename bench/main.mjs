// npm run bench: how fast, how large, and how both compare with what else there is. See docs/benchmarks.md.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startedIn } from '../scripts/lib/paths.mjs';
import { step } from '../scripts/lib/progress.mjs';
import { install, runMain, SetupError } from '../scripts/lib/setup.mjs';
import { bundleCore, bundleServers } from './lib/bundles.mjs';
import { installPeers } from './lib/install.mjs';
import { describeMachine } from './lib/machine.mjs';
import { defaultDocs } from './lib/places.mjs';
import { asText, writePage } from './lib/report.mjs';

const USAGE = `npm run bench -- [options]

  --only PARTS      some of analysis,growth,odd,edit,start,memory (all)
  --rounds N        rounds that count, after the warm-up (7)
  --quick           short rounds and little warm-up: to try the bench, not to quote
  --transport T     stdio or ipc, for edit, start and memory (stdio)
  --docs DIR        the reports to read (../shared/bench/dev/docs)
  --json FILE       write every single measurement
  --write           put the tables into docs/benchmarks.md
  --profile PART    analysis or start: where the time goes, by source, function and line
  --help`;

const LSP_PARTS = ['edit', 'start', 'memory'];
const PARTS = ['analysis', 'growth', 'odd', ...LSP_PARTS];

async function main() {
  const settings = readSettings();
  if (settings === undefined) return console.log(USAGE);

  await install();
  await installPeers();
  await step('bundle the core', bundleCore);

  if (settings.profile) {
    const { profile } = await import('./profile.mjs');
    return profile(settings);
  }

  if (settings.only.some((part) => LSP_PARTS.includes(part))) await step('bundle the servers', bundleServers);
  const machine = describeMachine();
  const parts = [];
  for (const name of settings.only) {
    const module = await import(`./parts/${name}.mjs`);
    const part = await step(name, (detail) => module[name](settings, detail));
    parts.push({ name, ...part });
    console.log(`\n${asText(part)}`);
  }
  console.log(
    Object.entries(machine)
      .map(([fact, value]) => `${fact.padEnd(9)}${value}`)
      .join('\n'),
  );
  if (settings.json) writeFileSync(settings.json, `${JSON.stringify({ machine, settings, parts }, null, 2)}\n`);
  if (settings.write) console.log(`\nWritten to ${writePage(parts, machine)}`);
}

function readSettings() {
  const { values } = parse();
  if (values.help) return undefined;
  const only = values.only ? values.only.split(',') : PARTS;
  const unknown = only.filter((part) => !PARTS.includes(part));
  if (unknown.length > 0) throw new SetupError(`There is no part ${unknown.join(', ')}.\n\n${USAGE}`);
  const rounds = Number(values.rounds ?? (values.quick ? 2 : 7));
  if (!Number.isInteger(rounds) || rounds < 1) throw new SetupError('--rounds takes a whole number above 0.');
  if (!['stdio', 'ipc'].includes(values.transport)) throw new SetupError('--transport is stdio or ipc.');
  if (![undefined, 'analysis', 'start'].includes(values.profile))
    throw new SetupError('--profile is analysis or start.');
  const resolve = (name) => name && path.resolve(startedIn, name);
  return { ...values, only, rounds, docs: resolve(values.docs) ?? defaultDocs, json: resolve(values.json) };
}

function parse() {
  try {
    return parseArgs({
      options: {
        only: { type: 'string' },
        rounds: { type: 'string' },
        quick: { type: 'boolean', default: false },
        transport: { type: 'string', default: 'stdio' },
        docs: { type: 'string' },
        json: { type: 'string' },
        write: { type: 'boolean', default: false },
        profile: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new SetupError(`${error.message}\n\n${USAGE}`);
  }
}

runMain(main);
