// Makes a clone ready: installs the dependencies when they are missing or older than the lock file, and builds dist/.
// Node built-ins only at the top level, because on a fresh clone there is nothing else.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { npmCommand, run } from './processes.mjs';
import { step } from './progress.mjs';

/** A failure a person can act on: the message is all there is to say, a stack would only hide it. */
export class SetupError extends Error {}

const stampFile = path.join(root, 'node_modules', '.policy-text-stamp');

/** What the installed packages depend on: the two files npm reads, and the Node a native module was built for. */
function wantedStamp() {
  const hash = createHash('sha256');
  for (const name of ['package.json', 'package-lock.json']) {
    const file = path.join(root, name);
    if (!existsSync(file)) continue;
    const text = readFileSync(file, 'utf8');
    if (name === 'package.json') {
      const { dependencies, devDependencies, optionalDependencies, overrides } = JSON.parse(text);
      hash.update(JSON.stringify({ dependencies, devDependencies, optionalDependencies, overrides }));
    } else {
      hash.update(text);
    }
  }
  return `${hash.digest('hex')} ${process.platform}-${process.arch} abi ${process.versions.modules}\n`;
}

/** `npm ci` for a clone that has nothing, `npm install` (which keeps what is right) for one that has fallen behind. */
export async function install() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) throw new SetupError(`Policy Text needs Node 20 or newer; this is Node ${process.versions.node}.`);

  const present = existsSync(path.join(root, 'node_modules'));
  if (present && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wantedStamp()) return;

  const locked = existsSync(path.join(root, 'package-lock.json'));
  const command = !present && locked ? 'ci' : 'install';
  await step(`npm ${command}${present ? ' (the lock file has changed)' : ''}`, async (detail) => {
    const [npm, ...leading] = npmCommand();
    let fetched = 0;
    const result = await run(
      npm,
      // `--include=dev`: NODE_ENV=production in the environment must not leave out the compiler.
      [...leading, command, '--include=dev', '--no-audit', '--no-fund', '--loglevel=http'],
      {
        cwd: root,
        onLine: (line) => {
          if (/\bhttp (fetch|cache)\b/.test(line)) detail(`${++fetched} packages`);
          else if (/> .*install|node-pre-gyp|gyp info/.test(line)) detail('building native modules');
        },
      },
    );
    if (result.code !== 0) throw new SetupError(`npm ${command} failed:\n${lastLines(result)}`);
  });
  writeFileSync(stampFile, wantedStamp());
}

/** Builds dist/, unless whoever started this script has just done so and says it with POLICY_TEXT_BUILT=1. */
export async function build() {
  if (process.env.POLICY_TEXT_BUILT === '1') return;
  await step('build', async () => {
    const result = await run(process.execPath, [path.join(root, 'scripts', 'build.mjs')], { cwd: root });
    if (result.code !== 0) throw new SetupError(`The build failed:\n${lastLines(result)}`);
  });
}

/** The end of what a failed command printed, without npm's own account of every request. */
function lastLines({ stdout, stderr }) {
  const lines = `${stdout}\n${stderr}`.split('\n').filter((line) => line.trim() && !/npm http/.test(line));
  return lines.slice(-30).join('\n');
}

/** Runs `main` and turns what it throws into an exit code: one line for what a person can act on, a stack for a bug. */
export function runMain(main) {
  main().then(
    (code) => process.exit(code ?? 0),
    (error) => {
      console.error(error instanceof SetupError ? `\n${error.message}` : error);
      process.exit(1);
    },
  );
}
