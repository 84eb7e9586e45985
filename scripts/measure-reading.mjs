// Measures how well reports are read, with the annotated reports beside the checkout, and writes the figures that the
// READMEs state to docs/measured.json. After it: node scripts/generate-docs.mjs
//
// node scripts/measure-reading.mjs [FOLDER OF THE BENCH]
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadSource } from './docs/source.mjs';
import { root } from './lib/paths.mjs';
import { run } from './lib/processes.mjs';
import { build, install, runMain, SetupError } from './lib/setup.mjs';

const bench = path.resolve(process.argv[2] ?? path.join(root, '..', 'shared', 'bench'));
const data = path.join(bench, 'dev');

/** The lines of all files of a kind: figures.*.jsonl, cases.*.jsonl … */
function annotations(kind) {
  return readdirSync(data)
    .filter((name) => name.startsWith(`${kind}.`) && name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(path.join(data, name), 'utf8').trim().split('\n'))
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

async function score() {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'policy-text-score-'));
  try {
    const file = path.join(dir, 'score.json');
    const { code, stdout, stderr } = await run(
      process.execPath,
      [path.join(bench, 'score.mjs'), '--root', root, '--json', file],
      { cwd: root },
    );
    if (code !== 0) throw new Error(`the scorer ended with code ${code}:\n${stdout}\n${stderr}`);
    process.stdout.write(stdout);
    return JSON.parse(readFileSync(file, 'utf8'));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

runMain(async () => {
  if (!existsSync(path.join(bench, 'score.mjs'))) throw new SetupError(`${bench} holds no scorer.`);
  await install();
  await build();
  const report = await score();

  // Only the slips that the checks look for: more kinds are planted than there are checks.
  const { checks } = await loadSource();
  const codes = new Set(checks.map(({ code }) => code));
  const types = new Set(
    annotations('cases')
      .filter(({ code }) => codes.has(code))
      .map(({ type }) => type),
  );
  const sum = (per, key) => [...types].reduce((total, type) => total + (per[type]?.[key] ?? 0), 0);
  const texts = readdirSync(path.join(data, 'docs'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(txt|md)$/.test(entry.name))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8').replace(/^\uFEFF/, ''));

  const measured = {
    figures: report.figures,
    slogans: report.slogans,
    outline: report.outline,
    annotatedReports: new Set(annotations('figures').map(({ doc }) => doc)).size,
    slips: { planted: sum(report.cases.per, 'n'), found: sum(report.cases.per, 'hit') },
    lookalikes: { passages: sum(report.traps.per, 'n'), reported: sum(report.traps.per, 'flagged') },
    published: {
      reports: texts.length,
      characters: texts.reduce((total, text) => total + text.length, 0),
      errorsAndWarnings: report.clean.errors + report.clean.warnings,
    },
  };
  writeFileSync(path.join(root, 'docs', 'measured.json'), `${JSON.stringify(measured, null, 2)}\n`);
  console.log('docs/measured.json written; node scripts/generate-docs.mjs puts it into the READMEs');
});
