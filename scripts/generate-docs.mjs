// Writes the parts of the documents that the program knows better than any writer: tables of settings and checks, sizes of
// the lexicon, the command line's help and output, what was measured. They stand between marks:
//
//   <!-- generated: settings en -->
//   <!-- end -->
//
// Run it when one of these changes; `--check` only says whether the documents are up to date, and so does a test.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { blocks } from './docs/blocks.mjs';
import { loadSource } from './docs/source.mjs';
import { root } from './lib/paths.mjs';

/** The documents that have generated parts, from the checkout's root. */
export const documents = ['README.md', 'README.zh-CN.md', 'docs/checks/README.md'];

const MARKED = /^<!-- generated: ([\w ]+) -->\n[\s\S]*?^<!-- end -->$/gm;

const readJson = async (name) => JSON.parse(await readFile(path.join(root, name), 'utf8'));

/** @returns {Promise<Map<string, { is: string; shouldBe: string }>>} by document */
export async function generateDocs() {
  const facts = {
    source: await loadSource(),
    manifest: await readJson('package.json'),
    measured: await readJson('docs/measured.json'),
    nls: { en: await readJson('package.nls.json'), zh: await readJson('package.nls.zh-cn.json') },
  };
  const results = new Map();
  for (const name of documents) {
    const file = path.join(root, name);
    const is = (await readFile(file, 'utf8')).replaceAll('\r\n', '\n');
    const contents = new Map();
    for (const [, block] of is.matchAll(MARKED)) {
      if (!blocks[block]) throw new Error(`${name}: no part is called “${block}”`);
      contents.set(block, await blocks[block](facts));
    }
    const filled = is.replace(
      MARKED,
      (_, block) => `<!-- generated: ${block} -->\n\n${contents.get(block)}\n\n<!-- end -->`,
    );
    // As `npm run format` would leave it: tables are aligned by their widest cells.
    const shouldBe = await format(filled, { ...(await resolveConfig(file)), filepath: file });
    results.set(name, { is, shouldBe });
  }
  return results;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [name, { is, shouldBe }] of await generateDocs()) {
    if (is === shouldBe) {
      console.log(`${name} is up to date`);
    } else if (process.argv.includes('--check')) {
      console.log(`${name} is out of date: run node scripts/generate-docs.mjs`);
      process.exitCode = 1;
    } else {
      await writeFile(path.join(root, name), shouldBe);
      console.log(`${name} written`);
    }
  }
}
