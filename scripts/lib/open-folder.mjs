// Opens VS Code on a folder with the extension of this checkout running in it.
import path from 'node:path';
import { Unavailable } from './cached-tools.mjs';
import { downloadVSCode, hasDisplay, onPath } from './desktop-vscode.mjs';
import { cacheDir, root } from './paths.mjs';
import { run, start } from './processes.mjs';
import { SetupError } from './setup.mjs';
import { startWorkbench } from './workbench.mjs';

/**
 * The VS Code that is named, else `code` on PATH, else the one @vscode/test-electron downloads, else the workbench served
 * on 127.0.0.1.
 * @param {{ folder: string; first: string | undefined }} what the folder, and a file in it to show at once
 * @param {string} [named] a VS Code executable or its command line tool
 * @returns {Promise<number>} exit code
 */
export async function openFolder(what, named) {
  if (named) {
    const trouble = await hand(named, what);
    if (trouble) throw new SetupError(`${named} does not open ${what.folder}: ${trouble}`);
    return 0;
  }
  const code = onPath('code');
  if (code) {
    const trouble = await hand(code, what);
    if (!trouble) return 0;
    console.error(`${code} does not open the folder (${trouble}); trying another VS Code`);
  }
  if (hasDisplay()) {
    try {
      return await runDownloaded(await downloadVSCode(), what);
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      console.error(`${error.message}; serving the workbench instead`);
    }
  }
  return serve(what);
}

const extension = `--extensionDevelopmentPath=${root}`;

/** Chromium's sandbox refuses to run as root; a container seldom has another user. */
const asRoot =
  process.platform === 'linux' && process.getuid?.() === 0
    ? ['--no-sandbox', `--user-data-dir=${path.join(cacheDir, 'vscode-root')}`]
    : [];

/**
 * Opens the folder in a VS Code of the user's.
 * @returns {Promise<string | undefined>} what went wrong
 */
async function hand(file, { folder, first }) {
  console.log(`Opening ${folder} in ${file}`);
  // The command line tool returns once the window is open; the program itself, until the window is closed.
  const child = start(file, ['--new-window', extension, ...asRoot, folder, ...(first ? [first] : [])], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk) => (errors += chunk));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code) =>
      resolve(code === 0 ? undefined : `exit code ${code} ${errors.trim().split('\n').at(-1)}`),
    );
  });
}

/** Runs the downloaded VS Code with a profile of its own until its window is closed. */
async function runDownloaded(executable, { folder, first }) {
  console.log(`Opening ${folder} in ${executable}. Ctrl-C closes it.`);
  const profile = path.join(cacheDir, 'vscode-profile');
  const ownProfile = [`--user-data-dir=${profile}`, `--extensions-dir=${path.join(profile, 'extensions')}`];
  const args = [
    '--new-window',
    extension,
    '--skip-welcome',
    ...asRoot,
    ...ownProfile,
    folder,
    ...(first ? [first] : []),
  ];
  const { code, stderr } = await run(executable, args);
  if (code !== 0) {
    throw new Unavailable(`${executable} ended with code ${code}\n${stderr.trim().split('\n').slice(-5).join('\n')}`);
  }
  return code;
}

/** Serves the workbench until Ctrl-C. */
async function serve({ folder, first }) {
  let workbench;
  try {
    workbench = await startWorkbench({ dataDir: path.join(cacheDir, 'workbench-data'), trusted: true });
  } catch (error) {
    throw error instanceof Unavailable ? new SetupError(`No VS Code can be had here.\n${error.message}`) : error;
  }
  console.log(`VS Code is at  ${workbench.url({ folder, extension: root, open: first })}`);
  console.log('Open the address in a browser on this machine. Ctrl-C stops it.');
  return new Promise((resolve) => {
    workbench.ended.then((code) => {
      console.error(`The server has ended with code ${code}.`);
      resolve(1);
    });
  });
}
