// Entry of the suite that runs inside VS Code's extension host. Writes what came of each test to the file named by
// POLICY_TEXT_RESULTS, because an exit code is all that VS Code itself hands back.
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

interface Results {
  passed: number;
  failed: number;
  skipped: number;
  failures: { title: string; error: string }[];
}

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, reporter: Mocha.reporters.Base });
  // Makes `describe` and `it` of the mocha module belong to this instance while the test files are read.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await import('./installation.test');
  await import('./reading.test');
  await import('./files.test');
  await import('./commands.test');

  const results: Results = { passed: 0, failed: 0, skipped: 0, failures: [] };
  await new Promise<void>((resolve) => {
    mocha
      .run(() => resolve())
      .on('pass', (test) => {
        results.passed++;
        console.log(`✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`);
      })
      .on('pending', (test) => {
        results.skipped++;
        console.log(`- ${test.fullTitle()}`);
      })
      .on('fail', (test, error) => {
        results.failed++;
        results.failures.push({ title: test.fullTitle(), error: error.stack ?? String(error) });
        console.log(`✗ ${test.fullTitle()}\n${error.stack ?? error}`);
      });
  });
  const file = process.env['POLICY_TEXT_RESULTS'];
  if (file) writeFileSync(file, JSON.stringify(results));
  if (results.failed > 0) throw new Error(`${results.failed} failed`);
}
