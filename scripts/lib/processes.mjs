// Starts helper processes and makes sure that none outlives this one. Node built-ins only.
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';

const windows = process.platform === 'win32';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
/** @type {Set<() => void>} */
const cleanups = new Set();

/** Run `fn` (synchronous) when this process ends, however it ends. Returns a function that takes it back. */
export function onExit(fn) {
  cleanups.add(fn);
  return () => cleanups.delete(fn);
}

/** Ends a process and everything it started. On POSIX a child leads its own process group, which is what is signalled. */
export function killTree(child, signal = 'SIGKILL') {
  if (child.pid === undefined) return;
  if (windows) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // Already gone.
  }
}

process.on('exit', () => {
  for (const child of running) killTree(child);
  for (const cleanup of cleanups) {
    try {
      cleanup();
    } catch {
      // The process is ending: the other clean-ups still deserve their turn.
    }
  }
});
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
]) {
  process.on(signal, () => process.exit(code));
}

/** Quotes one argument for `cmd.exe /d /s /c`. */
function quoteForCmd(argument) {
  return `"${argument.replace(/"/g, '""')}"`;
}

/**
 * `spawn`, tracked. A Windows batch file (`npm.cmd`, `code.cmd`) cannot be spawned directly, so it goes through cmd.exe
 * with each argument quoted; nothing else goes through a shell.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function start(command, args, options = {}) {
  const batch = windows && /\.(cmd|bat)$/i.test(command);
  const child = batch
    ? spawn(
        process.env.ComSpec || 'cmd.exe',
        ['/d', '/s', '/c', `"${[command, ...args].map(quoteForCmd).join(' ')}"`],
        {
          ...options,
          windowsVerbatimArguments: true,
        },
      )
    : spawn(command, args, { detached: !windows, ...options });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/**
 * Runs a command to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions & { onLine?: (line: string) => void; timeout?: number }} [options]
 *   `onLine` gets each line of both streams as it comes; `timeout` in milliseconds ends the process tree.
 * @returns {Promise<{ code: number; stdout: string; stderr: string }>} code is -1 for a signal or a command that could not start
 */
export function run(command, args, { onLine, timeout, ...options } = {}) {
  return new Promise((resolve) => {
    const child = start(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const output = { stdout: '', stderr: '' };
    for (const name of /** @type {const} */ (['stdout', 'stderr'])) {
      let rest = '';
      child[name]?.setEncoding('utf8').on('data', (chunk) => {
        output[name] += chunk;
        if (!onLine) return;
        const lines = (rest + chunk).split(/\r?\n/);
        rest = lines.pop() ?? '';
        for (const line of lines) onLine(line);
      });
    }
    const timer =
      timeout &&
      setTimeout(() => {
        output.stderr += `\nstopped after ${Math.round(timeout / 1000)} s`;
        killTree(child);
      }, timeout);
    child.once('error', (error) => {
      clearTimeout(timer || undefined);
      resolve({ code: -1, stdout: output.stdout, stderr: `${output.stderr}\n${error.message}` });
    });
    child.once('close', (code) => {
      clearTimeout(timer || undefined);
      resolve({ code: code ?? -1, ...output });
    });
  });
}

/** npm as a command and leading arguments: the very npm that started us, else the one beside node, else the one on PATH. */
export function npmCommand() {
  const started = process.env.npm_execpath;
  if (started && /npm-cli\.js$/.test(started)) return [process.execPath, started];
  if (windows) {
    return [process.execPath, path.join(path.dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js')];
  }
  return ['npm'];
}
