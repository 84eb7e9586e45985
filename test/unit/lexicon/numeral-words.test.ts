import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../../scripts/generate-numeral-words.mjs', import.meta.url));

it(
  'numeral-words.ts is what its script makes of the dictionary and the rules as they are now',
  { timeout: 60_000 },
  async () => {
    const run = promisify(execFile)(process.execPath, [script, '--check']);
    const { stdout } = await run.catch((failed: { stdout: string }) => failed);
    expect(stdout.trim()).toBe('numeral-words.ts is up to date');
  },
);
