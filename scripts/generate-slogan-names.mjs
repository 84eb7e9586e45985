// Writes the names of the built-in formulas to server/src/lexicon/slogan-names.ts. Every report is searched for the names,
// but what they stand for is only shown in hovers: with a list of the names a server starts without the glossary.
//
// node scripts/generate-slogan-names.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './lib/paths.mjs';

const file = path.join(root, 'server', 'src', 'lexicon', 'slogan-names.ts');

/** @returns {Promise<{ is: string, shouldBe: string }>} the file's text as it is and as the glossary wants it */
export async function sloganNames() {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'server', 'src', 'lexicon', 'slogans.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  const lexicon = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
  );
  /** @type {{ name: string, variants?: string[], quotedOnly?: string[] }[]} */
  const entries = lexicon.sloganEntries;
  const names = entries.flatMap(({ name, variants = [] }) => [name, ...variants]);
  const quotedOnly = entries.flatMap(({ quotedOnly = [] }) => quotedOnly);
  const shouldBe = [
    '// Written by scripts/generate-slogan-names.mjs from the glossary in slogans/: do not edit.',
    '',
    '/** Every name and variant, for matching against text. */',
    ...list('establishedSloganNames', names),
    '',
    '/** The names and variants that count only inside quotation marks, because ordinary text contains them too. */',
    ...list('quotedOnlySloganNames', quotedOnly),
    '',
  ].join('\n');
  return { is: readFileSync(file, { encoding: 'utf8', flag: 'a+' }), shouldBe };
}

function list(name, words) {
  if (words.some((word) => /[\s'\\]/.test(word))) throw new Error('a name with a blank cannot stand in the list');
  const rows = [];
  for (const word of words) {
    if (rows.length === 0 || rows.at(-1).length + word.length > 52) rows.push(word);
    else rows[rows.length - 1] += ` ${word}`;
  }
  return [
    '// prettier-ignore',
    `export const ${name}: readonly string[] = (`,
    rows.map((row, i) => `  '${row}${i < rows.length - 1 ? ' ' : ''}'`).join(' +\n'),
    ").split(' ');",
  ];
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { is, shouldBe } = await sloganNames();
  if (is !== shouldBe) writeFileSync(file, shouldBe);
}
