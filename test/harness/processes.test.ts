// No helper process outlives the script that started it.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

const processes = pathToFileURL(path.resolve(__dirname, '..', '..', 'scripts', 'lib', 'processes.mjs')).href;

/** A script whose helper starts a helper of its own, and prints the pid of that one. */
const script = `
  import { start } from ${JSON.stringify(processes)};
  const helper = 'const c = require("child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);'
    + 'console.log(c.pid); setInterval(() => {}, 1000)';
  start(process.execPath, ['-e', helper], { stdio: ['ignore', 'inherit', 'inherit'] });
`;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

// Windows ends a process at once whatever the signal, so that there only a script that ends by itself can clean up.
it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)(
  '%s ends a helper and what the helper has started',
  async (signal) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const pid = await new Promise<number>((resolve) =>
      child.stdout.once('data', (line) => resolve(Number(String(line)))),
    );
    expect(isAlive(pid)).toBe(true);
    child.kill(signal);
    await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
  },
);
