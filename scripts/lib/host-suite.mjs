// Runs a compiled mocha suite inside a real VS Code and reads back what came of it: in a desktop VS Code where one can be
// had, else in the workbench served on 127.0.0.1.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openBrowser } from './browser.mjs';
import { Unavailable } from './cached-tools.mjs';
import { downloadVSCode, executableOf, hasDisplay } from './desktop-vscode.mjs';
import { onExit, run } from './processes.mjs';
import { startWorkbench } from './workbench.mjs';

/** A run that takes longer than this has hung. Milliseconds. */
const deadline = 5 * 60_000;

// Complaints of the served workbench about modules it does without and addresses it cannot reach.
const noise =
  /spdlog|watchdog|open-vsx|vscode-cdn|GitHub|kerberos|bindings file|ERR_FAILED|Failed to fetch|telemetry|punycode/i;

/**
 * @typedef {object} HostSuite
 * @property {string} tests the compiled suite: a module with `run(): Promise<void>` that writes its results (a
 *   {@link HostResults} as JSON) to the file named by `POLICY_TEXT_RESULTS`
 * @property {string} folder the workspace to open
 * @property {string} extension the extension under development
 * @property {string} [vsix] an extension archive to install before
 * @property {Record<string, string>} [env]
 * @property {boolean} [verbose] also show what the extension host logs
 *
 * @typedef {{ passed: number; failed: number; skipped: number; failures: { title: string; error: string }[]; host: string }} HostResults
 */

/** @param {HostSuite} suite @returns {Promise<HostResults>} */
export async function runInVSCode(suite) {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'ptx-')); // short: VS Code puts a socket into its user-data folder
  const remove = () => rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
  const forget = onExit(remove);
  const resultsFile = path.join(dir, 'results.json');
  const env = { ...suite.env, POLICY_TEXT_RESULTS: resultsFile };
  try {
    const desktop = await desktopVSCode();
    const log = desktop ? await inDesktop(desktop, suite, env, dir) : await inWorkbench(suite, env);
    if (!existsSync(resultsFile)) throw new Error(`The suite ended without results. The extension host said:\n${log}`);
    const host = desktop ? `desktop VS Code (${desktop})` : 'the VS Code workbench on 127.0.0.1';
    return { ...JSON.parse(readFileSync(resultsFile, 'utf8')), host };
  } finally {
    remove();
    forget();
  }
}

/** @returns {Promise<string | undefined>} the executable of a desktop VS Code; undefined where none can be had */
async function desktopVSCode() {
  const named = process.env.VSCODE;
  if (named) {
    if (!existsSync(named)) throw new Unavailable(`VSCODE names ${named}, which is not there.`);
    return executableOf(named);
  }
  if (!hasDisplay()) return undefined;
  try {
    return await downloadVSCode();
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    console.error(`${error.message}; using the served workbench instead`);
    return undefined;
  }
}

async function inDesktop(executable, suite, env, dir) {
  const { runTests } = await import('@vscode/test-electron');
  const profile = [`--user-data-dir=${path.join(dir, 'user')}`, `--extensions-dir=${path.join(dir, 'extensions')}`];
  if (process.platform === 'linux' && process.getuid?.() === 0) profile.push('--no-sandbox');
  if (suite.vsix) {
    const { resolveCliPathFromVSCodeExecutablePath } = await import('@vscode/test-electron');
    const cli = resolveCliPathFromVSCodeExecutablePath(executable);
    const installed = await run(cli, [...profile, '--install-extension', suite.vsix], { timeout: 120_000 });
    if (installed.code !== 0)
      throw new Error(`VS Code does not install ${suite.vsix}:\n${installed.stdout}\n${installed.stderr}`);
  }
  try {
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: suite.extension,
      extensionTestsPath: suite.tests,
      extensionTestsEnv: env,
      launchArgs: [
        suite.folder,
        ...profile,
        '--disable-workspace-trust',
        '--disable-telemetry',
        '--skip-welcome',
        '--disable-updates',
      ],
    });
  } catch (error) {
    return String(error); // a failed test ends VS Code with an error; the results file says which
  }
  return '';
}

async function inWorkbench(suite, env) {
  const workbench = await startWorkbench({
    env,
    trusted: true,
    automated: true,
    ...(suite.vsix && { vsix: [suite.vsix] }),
  });
  const lines = [];
  let browser;
  try {
    browser = await openBrowser();
    const page = await openWorkbenchPage(browser, workbench);
    let end;
    const ended = new Promise((resolve) => (end = resolve));
    await page.exposeFunction('codeAutomationLog', (type, args) => {
      const line = args.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ');
      if (noise.test(line)) return;
      lines.push(`[${type}] ${line}`);
      if (suite.verbose) console.error(`  ${line}`);
    });
    await page.exposeFunction('codeAutomationExit', () => end());
    page.on('crash', () => end("the browser's page crashed"));
    const late = setTimeout(() => end(`no end after ${deadline / 1000} s`), deadline);
    await page.goto(workbench.url(suite));
    const trouble = await ended;
    clearTimeout(late);
    if (trouble) lines.push(trouble);
  } finally {
    await browser?.close();
    workbench.stop();
  }
  return tail(lines);
}

/** A page that can reach nothing but the workbench: no run depends on, or tells anything to, the network. */
export async function openWorkbenchPage(browser, workbench, options = {}) {
  const context = await browser.newContext({ locale: 'en-US', ...options });
  await context.route(
    (url) => url.origin !== workbench.origin && url.protocol.startsWith('http'),
    (route) => route.abort(),
  );
  return context.newPage();
}

const tail = (lines) => lines.slice(-60).join('\n');
