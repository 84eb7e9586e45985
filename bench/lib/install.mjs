// Installs what the bench compares with, once, into bench/node_modules.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npmCommand, run } from '../../scripts/lib/processes.mjs';
import { step } from '../../scripts/lib/progress.mjs';
import { SetupError } from '../../scripts/lib/setup.mjs';
import { benchDir } from './places.mjs';

const stampFile = path.join(benchDir, 'node_modules', '.installed-lock.json');

export async function installPeers() {
  const lock = readFileSync(path.join(benchDir, 'package-lock.json'), 'utf8');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lock) return;
  await step('npm ci in bench/ (what the bench compares with; about 90 MB, the first time only)', async (detail) => {
    const [npm, ...leading] = npmCommand();
    let fetched = 0;
    const { code, stderr } = await run(npm, [...leading, 'ci', '--no-audit', '--no-fund', '--loglevel=http'], {
      cwd: benchDir,
      onLine: (line) => {
        if (/\bhttp (fetch|cache)\b/.test(line)) detail(`${++fetched} packages`);
      },
    });
    if (code !== 0) {
      const reason = stderr.split('\n').filter((line) => line && !line.includes('npm http'));
      throw new SetupError(`npm ci in bench/ failed:\n${reason.slice(-20).join('\n')}`);
    }
  });
  writeFileSync(stampFile, lock);
}
