import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { mark } from './support/marked';
import { loadGrammar, root } from './support/tokenizer';

const folder = path.join(root, 'samples');
// Markdown files have VS Code's own grammar; see docs/highlighting.md.
const samples = readdirSync(folder).filter((name) => name.endsWith('.txt'));

test('there are samples to look at', () => {
  expect(samples.length).toBeGreaterThanOrEqual(5);
});

// When a sample or a word list changes, look at the difference and run `npx vitest run test/grammar -u`.
test.each(samples)('%s is coloured as in its snapshot', async (name) => {
  const bytes = readFileSync(path.join(folder, name));
  const text = iconv.decode(bytes, name.includes('.gb18030.') ? 'gb18030' : 'utf8').replace(/\r\n/g, '\n');
  const snapshot = path.join(import.meta.dirname, 'snapshots', `${path.basename(name, '.txt')}.snap`);
  await expect(mark(await loadGrammar(), text)).toMatchFileSnapshot(snapshot);
});
