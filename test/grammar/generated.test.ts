import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generateGrammar, grammarFile } from '../../scripts/generate-grammar.mjs';
import { trieRegex } from '../../scripts/grammar/trie-regex.mjs';
import { establishedSloganNames } from '../../server/src/lexicon/slogan-names';
import { indicators } from '../../server/src/lexicon/indicators';
import { units } from '../../server/src/lexicon/units';
import { mark } from './support/marked';
import { loadGrammar } from './support/tokenizer';

test(
  'the grammar holds the words of the lexicon as it is now (else: node scripts/generate-grammar.mjs)',
  { timeout: 60_000 },
  async () => {
    // Not toBe: the difference of two files of 130 KB helps nobody.
    expect(readFileSync(grammarFile, 'utf8') === (await generateGrammar())).toBe(true);
  },
);

test('every unit, indicator and name of a slogan is coloured as one thing', { timeout: 60_000 }, async () => {
  const grammar = await loadGrammar();
  const missed = [];
  for (const { symbol, aliases = [], needsCue } of units) {
    if (needsCue) continue;
    for (const unit of [symbol, ...aliases]) {
      // 3月 is a date.
      const expected = unit === '月' ? '‹date 3月›' : `‹unit ${unit}›`;
      if (!mark(grammar, `共3${unit}。`).includes(expected)) missed.push(unit);
    }
  }
  for (const { name, aliases } of indicators) {
    for (const indicator of [name, ...aliases]) {
      // 三公 of 三公经费 is a slogan, also to the language server.
      const expected = indicator === '三公经费' ? '，‹slogan 三公›经费' : `，‹indicator ${indicator}›`;
      if (!mark(grammar, `，${indicator}达5%`).startsWith(expected)) missed.push(indicator);
    }
  }
  for (const slogan of establishedSloganNames) {
    if (!mark(grammar, `坚持“${slogan}”。`).includes(`‹slogan ${slogan}›`)) missed.push(slogan);
  }
  expect(missed).toEqual([]);
});

const letter = fc.constantFrom('a', 'b', 'c', '/', '(', '亩', '-');
const word = fc.string({ unit: letter, minLength: 1, maxLength: 4 });

test('a trie finds the longest word at a position, as comparing with each word does', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.string({ unit: letter }), (words, text) => {
      const longest = words.filter((w) => text.startsWith(w)).sort((a, b) => b.length - a.length)[0];
      expect(new RegExp(`^(?:${trieRegex(words)})`).exec(text)?.[0]).toBe(longest);
    }),
  );
});

test('a guard that does not hold leaves the shorter word', () => {
  const regex = new RegExp(`^(?:${trieRegex(['三农', '三'], (w) => (w === '三农' ? '(?!户)' : ''))})`);
  expect(regex.exec('三农户')?.[0]).toBe('三');
  expect(regex.exec('三农')?.[0]).toBe('三农');
});
