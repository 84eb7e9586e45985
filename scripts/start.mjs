// npm start [-- DIR] [--no-open] [--vscode PATH]
//
// Installs and builds what is needed, prints what is found in each report of samples/ (or DIR), and opens VS Code on the
// folder with the extension running. Node built-ins only at the top level: on a fresh clone nothing else is there yet.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { root, startedIn } from './lib/paths.mjs';
import { build, install, runMain, SetupError } from './lib/setup.mjs';

const usage = `npm start [-- [DIR] [--no-open] [--vscode PATH]]

  DIR            the folder of reports to read and open; samples/ if none is given
  --no-open      stop after the summary
  --vscode PATH  the VS Code to open; also the environment variable VSCODE`;

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        'no-open': { type: 'boolean', default: false },
        vscode: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (positionals.length > 1) throw new Error(`One folder, not ${positionals.length}.`);
    return { ...values, dir: positionals[0] };
  } catch (error) {
    throw new SetupError(`${error.message}\n\nUsage: ${usage}`);
  }
}

runMain(async () => {
  const { dir, vscode = process.env.VSCODE, help, 'no-open': noOpen } = readArguments();
  if (help) {
    console.log(`Usage: ${usage}`);
    return 0;
  }
  const folder = dir === undefined ? path.join(root, 'samples') : path.resolve(startedIn, dir);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new SetupError(`${folder} is not a folder.`);
  const named = vscode ? path.resolve(startedIn, vscode) : undefined;
  if (named && !noOpen && !existsSync(named)) throw new SetupError(`${named} is not there.`);

  await install();
  await build();
  const { printSummary } = await import('./lib/summary.mjs');
  const first = await printSummary(folder);
  if (noOpen) return 0;
  const { openFolder } = await import('./lib/open-folder.mjs');
  return openFolder({ folder, first }, named);
});
