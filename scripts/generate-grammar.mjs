// Writes syntaxes/policy-report.tmLanguage.json from the lexicon of the language server. Run it when a word list changes;
// `--check` only says whether the file is up to date, and so does a test.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { grammar } from './grammar/grammar.mjs';
import { readWords } from './grammar/word-lists.mjs';
import { root } from './lib/paths.mjs';

export const grammarFile = path.join(root, 'syntaxes', 'policy-report.tmLanguage.json');

/** @returns {Promise<string>} what the file has to hold */
export async function generateGrammar() {
  return `${JSON.stringify(grammar(await readWords()), null, 2)}\n`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const name = path.relative(root, grammarFile);
  const content = await generateGrammar();
  if (process.argv.includes('--check')) {
    const upToDate = (await readFile(grammarFile, 'utf8').catch(() => '')) === content;
    console.log(upToDate ? `${name} is up to date` : `${name} is out of date: run node scripts/generate-grammar.mjs`);
    process.exitCode = upToDate ? 0 : 1;
  } else {
    await writeFile(grammarFile, content);
    console.log(`${name}: ${Math.round(content.length / 1024)} KB`);
  }
}
