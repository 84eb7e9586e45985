// Finds a desktop VS Code: one that is named, `code` on PATH, or the one @vscode/test-electron downloads.
import { accessSync, constants, existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { Unavailable } from './cached-tools.mjs';
import { cacheDir } from './paths.mjs';

/** The VS Code the tests run in, also the version of the served workbench (see workbench.mjs), so that both mean the same. */
export const vscodeVersion = '1.100.3';

/** @param {string} name @returns {string | undefined} the file a shell would run for `name` */
export function onPath(name) {
  const extensions = process.platform === 'win32' ? (process.env.PATHEXT ?? '.EXE;.CMD;.BAT').split(';') : [''];
  for (const dir of (process.env.PATH ?? '').split(path.delimiter).filter(Boolean)) {
    for (const extension of extensions) {
      const file = path.join(dir, name + extension.toLowerCase());
      try {
        accessSync(file, constants.X_OK);
        if (statSync(file).isFile()) return file;
      } catch {
        // Not here.
      }
    }
  }
  return undefined;
}

/** Whether a window can be opened. */
export function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * The program behind `code`. The command line tool only hands its arguments over to it and returns, so a run that must be
 * waited for, and whose exit code counts, needs the program itself.
 * @param {string} file a VS Code executable, or the `bin/code` beside it
 */
export function executableOf(file) {
  const real = realpathSync(file);
  const dir = path.dirname(real);
  if (path.basename(dir) !== 'bin') return real;
  const candidates = [
    path.join(dir, '..', path.basename(real)), // Linux: code/bin/code -> code/code
    path.join(dir, '..', 'Code.exe'), // Windows: bin\code.cmd -> Code.exe
    path.join(dir, '..', 'Code - Insiders.exe'),
    path.join(dir, '..', '..', '..', 'MacOS', 'Electron'), // macOS: Contents/Resources/app/bin/code
  ];
  return candidates.find((candidate) => existsSync(candidate) && statSync(candidate).isFile()) ?? real;
}

/** @returns {Promise<string>} the executable of a VS Code in the cache folder, downloaded on first use (with its own progress) */
export async function downloadVSCode() {
  const { download } = await import('@vscode/test-electron');
  try {
    return await download({
      version: vscodeVersion,
      cachePath: path.join(cacheDir, 'vscode-desktop'),
      timeout: 15_000,
    });
  } catch (error) {
    throw new Unavailable(`VS Code ${vscodeVersion} cannot be downloaded: ${error?.message ?? error}`);
  }
}
