// What the documents say about the program, asked of the program itself: the checks of the registry, the words of the
// lexicon, and what the command line prints.
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { build } from 'esbuild';
import { root } from '../lib/paths.mjs';

const MODULES = [
  'cli/program',
  'core/checks/registry',
  'core/checks/wording/wording',
  'core/limits',
  'lexicon/units',
  'lexicon/classifiers',
  'lexicon/hedges',
  'lexicon/indicators',
  'lexicon/slogans',
];

/** Columns of the help in the documents. */
const COLUMNS = 96;

/** @returns {Promise<any>} the exports of MODULES */
export async function loadSource() {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'policy-text-docs-'));
  const outfile = path.join(dir, 'source.cjs');
  try {
    await build({
      stdin: {
        contents: MODULES.map((module) => `export * from './${module}';`).join('\n'),
        resolveDir: path.join(root, 'server', 'src'),
        loader: 'ts',
      },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      mainFields: ['module', 'main'],
      external: ['nodejieba'],
      // string-width reads package data by import.meta.url in none of the paths taken here.
      define: { 'import.meta.url': 'undefined' },
      logLevel: 'error',
    });
    return createRequire(import.meta.url)(outfile);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/**
 * What `policy-text …` prints, standard error left out. The segmenter is not loaded, so that the documents do not depend
 * on a build; they show nothing that hangs on words.
 * @param {any} source @param {string[]} argv
 */
export async function printed({ run }, argv) {
  let output = '';
  const stream = (take) =>
    Object.assign(
      new Writable({
        write(chunk, _encoding, done) {
          if (take) output += chunk;
          done();
        },
      }),
      { columns: COLUMNS },
    );
  await run(argv, {
    stdin: process.stdin,
    stdout: stream(true),
    stderr: stream(false),
    env: {},
    cwd: root,
    dictionaryDir: path.join(root, 'no-dictionary'),
  });
  return output.replace(/[ \t]+$/gm, '').trim();
}
