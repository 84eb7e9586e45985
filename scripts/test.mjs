// npm test [-- --only SUITE[,SUITE]] [--verbose]
//
// Installs and builds what is needed, runs every suite, and ends with one line: N passed, N failed, N skipped.
// Node built-ins only at the top level: on a fresh clone nothing else is there yet.
import { parseArgs } from 'node:util';
import { onCI } from './lib/paths.mjs';
import { build, install, runMain, SetupError } from './lib/setup.mjs';

const usage = 'npm test [-- --only SUITE[,SUITE…]] [--verbose]';

function readArguments() {
  try {
    const { values } = parseArgs({
      options: { only: { type: 'string', multiple: true }, verbose: { type: 'boolean', default: false } },
    });
    return { only: values.only?.flatMap((list) => list.split(',')), verbose: values.verbose };
  } catch (error) {
    throw new SetupError(`${error.message}\nUsage: ${usage}`);
  }
}

async function main() {
  const { only, verbose } = readArguments();
  await install();
  const { suites } = await import('./lib/suites.mjs');
  const { Unavailable } = await import('./lib/cached-tools.mjs');
  const unknown = only?.filter((name) => !suites.some((suite) => suite.name === name)) ?? [];
  if (unknown.length > 0) {
    throw new SetupError(`No suite ${unknown.join(', ')}. There are: ${suites.map(({ name }) => name).join(', ')}.`);
  }

  const total = { passed: 0, failed: 0, skipped: 0 };
  const add = (name, outcome, started) => {
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.log(`${outcome.failed > 0 ? '✗' : '✓'} ${name}: ${describe(outcome)} (${seconds} s)`);
    if (outcome.note) console.log(indent(outcome.note));
    for (const failure of outcome.failures) console.log(`\n  FAILED ${name}: ${indent(failure).trimStart()}\n`);
    if (outcome.details) console.log(indent(outcome.details));
    for (const key of Object.keys(total)) total[key] += outcome[key];
  };
  const broken = (error) => ({ passed: 0, failed: 1, skipped: 0, failures: [error.stack ?? String(error)] });

  const started = Date.now();
  try {
    await build();
  } catch (error) {
    // The suites that need no build still have something to say.
    add('build', { ...broken(error), failures: [error.message] }, started);
  }
  for (const suite of suites) {
    if (only && !only.includes(suite.name)) continue;
    const start = Date.now();
    try {
      const outcome = await suite.run({ verbose });
      if (outcome.passed + outcome.failed + outcome.skipped === 0) throw new Error('the suite holds no test');
      add(suite.name, outcome, start);
    } catch (error) {
      if (error instanceof Unavailable && !onCI) {
        console.log(
          `\n  !!! ${suite.name} CANNOT RUN HERE AND IS SKIPPED (it would be a failure with CI=true):\n${indent(error.message)}\n`,
        );
        add(suite.name, { passed: 0, failed: 0, skipped: 1, failures: [] }, start);
      } else {
        add(suite.name, broken(error), start);
      }
    }
  }
  console.log(`\n${describe(total)}`);
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}

const describe = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;
const indent = (text) => text.replace(/^/gm, '  ');

runMain(() =>
  main().catch((error) => {
    // Whatever goes wrong, the last line says how many passed.
    console.error(error instanceof SetupError ? error.message : error);
    console.log('\n0 passed, 1 failed, 0 skipped');
    return 1;
  }),
);
