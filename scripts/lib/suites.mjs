// The suites of `npm test`, each run by its own tool and counted the same way.
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { runInVSCode } from './host-suite.mjs';
import { root } from './paths.mjs';
import { run } from './processes.mjs';

/**
 * What came of a suite. A suite that tests nothing is a failure: it throws.
 * @typedef {{ passed: number; failed: number; skipped: number; failures: string[]; details?: string; note?: string }} Outcome
 * @typedef {{ name: string; run: (options: { verbose: boolean }) => Promise<Outcome> }} Suite
 */

const out = path.join(root, 'out');

/** Longer than any suite should ever take: what still runs then has hung, and is ended and counted as failed. Milliseconds. */
const timeout = 10 * 60_000;
const fixtures = path.join(root, 'test', 'vscode');

/** The script behind a package's command, to be run by this very Node: `node_modules/.bin` differs between systems. */
function binOf(packageName, command = packageName) {
  const require = createRequire(import.meta.url);
  let dir = path.dirname(require.resolve(packageName));
  while (!existsSync(path.join(dir, 'package.json')) || manifestIn(dir).name !== packageName) dir = path.dirname(dir);
  const { bin } = manifestIn(dir);
  return path.join(dir, typeof bin === 'string' ? bin : bin[command]);
}

const manifestIn = (dir) => JSON.parse(readFileSync(path.join(dir, 'package.json'), 'utf8'));

/** A tool that either accepts the code or does not counts as one test. */
async function check(name, script, args) {
  const { code, stdout, stderr } = await run(process.execPath, [script, ...args], { cwd: root, timeout });
  if (code === 0) return { passed: 1, failed: 0, skipped: 0, failures: [] };
  return { passed: 0, failed: 1, skipped: 0, failures: [`${name} (exit code ${code})\n${stdout}${stderr}`] };
}

/** The folders of test/ that are vitest's: all but the one whose tests run inside VS Code. A new folder is a new suite. */
function vitestFolders() {
  const isSuite = (name) =>
    name !== 'vscode' &&
    readdirSync(path.join(root, 'test', name), { recursive: true }).some((file) => /\.test\.ts$/.test(file));
  return readdirSync(path.join(root, 'test'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isSuite(entry.name))
    .map((entry) => entry.name)
    .sort((a, b) => Number(b === 'unit') - Number(a === 'unit') || (a < b ? -1 : 1));
}

/** vitest's tests in one folder of test/. */
async function vitest(folder) {
  const report = path.join(out, `vitest-${folder}.json`);
  rmSync(report, { force: true });
  const { code, stdout, stderr } = await run(
    process.execPath,
    [binOf('vitest'), 'run', `test/${folder}/`, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    // `npm test` has just built dist/; a run of vitest alone builds for itself (see vitest.config.mjs).
    { cwd: root, timeout, env: { ...process.env, POLICY_TEXT_BUILT: '1', NO_COLOR: '1', FORCE_COLOR: '0' } },
  );
  if (!existsSync(report)) throw new Error(`vitest ended with code ${code} and no report:\n${stdout}\n${stderr}`);
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const outcome = { passed: 0, failed: 0, skipped: 0, failures: [] };
  const skipped = [];
  for (const file of testResults) {
    const where = path.relative(root, file.name);
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    outcome.passed += file.assertionResults.filter((test) => test.status === 'passed').length;
    skipped.push(...file.assertionResults.filter((test) => !['passed', 'failed'].includes(test.status)));
    outcome.failures.push(...failed.map((test) => `${where} › ${test.fullName}`));
    // A file that cannot be loaded, or whose set-up fails, has no test to blame.
    if (file.status === 'failed' && failed.length === 0) outcome.failures.push(where);
  }
  // An error outside of any test, or no test at all.
  if (code !== 0 && outcome.failures.length === 0) outcome.failures.push(`vitest ended with code ${code}`);
  outcome.failed = outcome.failures.length;
  outcome.skipped = skipped.length;
  if (outcome.failed > 0) {
    const words = `${stderr}\n${stdout}`;
    const from = words.search(/^.*(Failed (Suites|Tests)|Unhandled Errors)/m);
    outcome.details = from >= 0 && from < stderr.length ? stderr.slice(from) : words;
  }
  // What a test says of data it could not find must be heard, and so must what it left out.
  const warnings = stderr.split('\n').filter((line) => /absent|not there|missing/i.test(line));
  const notes = [...new Set(warnings), ...skipped.map((test) => `skipped: ${test.fullName}`)];
  return { ...outcome, ...(notes.length > 0 && { note: notes.join('\n') }) };
}

/** @returns {Promise<string>} the suite for VS Code's extension host, compiled */
async function compileHostSuite() {
  const outfile = path.join(out, 'vscode-suite', 'index.js');
  await build({
    absWorkingDir: root,
    entryPoints: [path.join(fixtures, 'suite', 'index.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}

/** The suite in a real VS Code, of the checkout or, given an archive, of the extension installed from it. */
async function vscode(options, vsix) {
  const results = await runInVSCode({
    tests: await compileHostSuite(),
    folder: path.join(fixtures, 'workspace'),
    extension: vsix ? path.join(fixtures, 'bare-extension') : root,
    env: { POLICY_TEXT_CHECKOUT: root, POLICY_TEXT_INSTALLED: vsix ? '1' : '0' },
    verbose: options.verbose,
    ...(vsix && { vsix }),
  });
  return { ...results, failures: results.failures.map(({ title, error }) => `${title}\n${error}`), note: results.host };
}

/** @returns {Promise<string>} the archive `npm run package` makes */
async function makeVsix() {
  const made = await run(process.execPath, [path.join(root, 'scripts', 'package.mjs')], { cwd: root, timeout });
  if (made.code !== 0) throw new Error(`npm run package failed:\n${made.stdout}\n${made.stderr}`);
  return path.resolve(root, made.stdout.trim().split('\n').at(-1) ?? '');
}

/** @type {Suite[]} in the order they run: the quick ones first */
export const suites = [
  { name: 'typecheck', run: () => check('tsc --noEmit', binOf('typescript', 'tsc'), ['--noEmit']) },
  { name: 'lint', run: () => check('eslint', binOf('eslint'), ['.', '--max-warnings', '0']) },
  ...vitestFolders().map((name) => ({ name, run: () => vitest(name) })),
  { name: 'vscode', run: (options) => vscode(options) },
  { name: 'vsix', run: async (options) => vscode(options, await makeVsix()) },
];
