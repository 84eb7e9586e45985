import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sloganNames } from '../../../scripts/generate-slogan-names.mjs';
import { establishedSloganNames, quotedOnlySloganNames } from '../../../server/src/lexicon/slogan-names';
import { sloganEntries } from '../../../server/src/lexicon/slogans';
import { irregularCounts, numeralsOf } from './slogan-numerals';

const lexicon = resolve(import.meta.dirname, '../../../server/src/lexicon');
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const length = (text: string): number => [...text].length;
const entry = (name: string) => sloganEntries.find((candidate) => candidate.name === name);

describe('numerals of a formula', () => {
  it.each([
    ['四好农村路', [4]],
    ['一主六双', [1, 6]],
    ['十三个方面成就', [13]],
    ['五位一体', [5]],
    ['6轴7廊8通道', [6, 7, 8]],
    ['一干多支、五区协同', [1, 1, 5]],
    ['千万工程', [1, 1]],
    ['1+X证书制度', [1, 1]],
    ['放管服', []],
  ])('%s announces %j', (name, numbers) => {
    expect(numeralsOf(name)).toEqual(numbers);
  });
});

describe('the slogan glossary', () => {
  it('has its names listed for matching (else: node scripts/generate-slogan-names.mjs)', async () => {
    const { is, shouldBe } = await sloganNames();
    expect(is).toBe(shouldBe);
    expect(establishedSloganNames).toEqual(sloganEntries.flatMap(({ name, variants = [] }) => [name, ...variants]));
    expect(quotedOnlySloganNames).toEqual(sloganEntries.flatMap(({ quotedOnly = [] }) => quotedOnly));
  });

  it('has at least 95 entries', () => {
    expect(sloganEntries.length).toBeGreaterThanOrEqual(95);
  });

  it.each([
    '一主六双',
    '三区三线',
    '三线一单',
    '四好农村路',
    '放管服',
    '双减',
    '六稳六保',
    '千万工程',
    '双碳',
    '一带一路',
  ])('knows %s', (name) => {
    expect(entry(name)).toBeDefined();
  });

  it('gives every name and variant to one entry only', () => {
    const repeated = establishedSloganNames.filter((name, index) => establishedSloganNames.indexOf(name) !== index);
    expect(repeated).toEqual([]);
    expect(establishedSloganNames).toHaveLength(
      sloganEntries.reduce((total, { variants = [] }) => total + 1 + variants.length, 0),
    );
  });

  it('holds every data file of its folder', () => {
    const index = readFileSync(resolve(lexicon, 'slogans.ts'), 'utf8');
    const files = readdirSync(resolve(lexicon, 'slogans')).map((file) => file.replace(/\.ts$/, ''));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(index).toContain(`'./slogans/${file}'`);
  });

  it('keeps quoted-only forms among the names and variants', () => {
    const known = new Set(establishedSloganNames);
    expect(quotedOnlySloganNames.filter((name) => !known.has(name))).toEqual([]);
    expect(new Set(quotedOnlySloganNames).size).toBe(quotedOnlySloganNames.length);
  });

  it('lists only irregular counts that are entries and are irregular', () => {
    for (const [name, { parts, reason }] of irregularCounts) {
      expect(entry(name), name).toBeDefined();
      expect(sum(numeralsOf(name)), name).not.toBe(parts);
      expect(reason).not.toBe('');
    }
  });
});

describe.each(sloganEntries.map((slogan) => [slogan.name, slogan] as const))('%s', (name, slogan) => {
  const irregular = irregularCounts.get(name);

  it('has as many parts as its numerals say, and so do its variants', () => {
    expect(slogan.parts).toHaveLength(irregular?.parts ?? sum(numeralsOf(name)));
    if (irregular) return;
    for (const variant of slogan.variants ?? []) {
      expect(sum(numeralsOf(variant)), variant).toBe(slogan.parts.length);
    }
  });

  it('names each part once, in Chinese and English', () => {
    expect(new Set(slogan.parts.map((part) => part.zh)).size).toBe(slogan.parts.length);
    for (const { zh, en } of slogan.parts) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[^\p{Script=Han}]+$/u);
    }
  });

  it('has a gloss of one short line in each language', () => {
    expect(slogan.gloss.zh).toMatch(/^\p{Script=Han}?[^\n]*。$/u);
    expect(length(slogan.gloss.zh)).toBeLessThanOrEqual(80);
    expect(slogan.gloss.en).toMatch(/^[^\n\p{Script=Han}]+\.$/u);
    expect(length(slogan.gloss.en)).toBeLessThanOrEqual(160);
  });

  it('has a dated source with balanced title marks', () => {
    const { title, year } = slogan.source;
    expect(title).toMatch(/\p{Script=Han}/u);
    expect(title.match(/《/gu)?.length ?? 0).toBe(title.match(/》/gu)?.length ?? 0);
    expect(Number.isInteger(year)).toBe(true);
    expect(year).toBeGreaterThanOrEqual(1978);
    expect(year).toBeLessThanOrEqual(2026);
  });

  it('names a place exactly where it is not national', () => {
    expect(slogan.place !== undefined).toBe(slogan.scope !== 'national');
  });

  it('has no stray spaces or straight quotation marks', () => {
    const texts = [
      slogan.name,
      ...(slogan.variants ?? []),
      ...slogan.parts.flatMap(({ zh, en = '' }) => [zh, en]),
      slogan.gloss.zh,
      slogan.gloss.en,
      slogan.source.title,
    ];
    for (const text of texts) {
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/ {2}|"/);
    }
    expect([slogan.name, ...(slogan.variants ?? [])].join('')).not.toMatch(/[“”‘’\s]/u);
  });
});
