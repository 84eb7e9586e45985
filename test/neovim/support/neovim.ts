// Finds the Neovim of this machine. `POLICY_TEXT_NVIM` names another than the one on PATH.
import { spawnSync } from 'node:child_process';
import { onCI } from '../../../scripts/lib/paths.mjs';

export interface Neovim {
  readonly command: string;
  /** 7 for Neovim 0.7. */
  readonly minor: number;
}

/** The first with the Lua interface that docs/neovim.md uses. */
const OLDEST = 7;

/** The Neovim to test with, or why there is none. */
function find(): Neovim | string {
  if (process.platform === 'win32') return 'on Windows the means are missing to start what npm installs, a batch file';
  const command = process.env['POLICY_TEXT_NVIM'] || 'nvim';
  const { stdout, error } = spawnSync(command, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  const version = /^NVIM v(\d+)\.(\d+)/m.exec(stdout ?? '');
  if (version === null) return `${command} is absent: ${error?.message ?? 'it names no version'}`;
  const [major, minor] = [Number(version[1]), Number(version[2])];
  if (major === 0 && minor < OLDEST) return `a Neovim of 0.${OLDEST} or later is absent: ${command} is 0.${minor}`;
  return { command, minor: major > 0 ? Infinity : minor };
}

const found = find();

/** Null where the tests have to be skipped. On CI that is no excuse. */
export const neovim: Neovim | null = typeof found === 'string' ? null : found;

if (typeof found === 'string') {
  const message = `The language server is NOT TESTED in Neovim, for ${found} (Debian: apt-get install neovim)`;
  if (onCI) throw new Error(message);
  console.warn(message);
}
