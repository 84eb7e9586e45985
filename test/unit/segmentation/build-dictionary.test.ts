import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildDictionary, packageDictionaryDir } from '../../../scripts/build-dictionary.mjs';
import { loadSegmenter } from '../../../server/src/segmentation/nodejieba';
import { buildSegmentation, type Built } from './built';

let built: Built;
let again: string;

// Native code and threads, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

beforeAll(async () => {
  built = await buildSegmentation();
  again = path.join(built.directory, 'again');
  await buildDictionary(again);
});

afterAll(() => built.remove());

async function lines(name: string): Promise<string[]> {
  const text = await readFile(path.join(built.dictionaryDir, name), 'utf8');
  expect(text.endsWith('\n')).toBe(true);
  return text.slice(0, -1).split('\n');
}

describe('the dictionary that the build makes', () => {
  it('has the same bytes every time', async () => {
    const names = await readdir(built.dictionaryDir);
    expect(names.sort()).toEqual(['empty.utf8', 'hmm.utf8', 'main.utf8', 'sizes.json', 'user.utf8']);
    const [one, two] = await Promise.all(
      [built.dictionaryDir, again].map((directory) =>
        Promise.all(names.map((name) => readFile(path.join(directory, name)))),
      ),
    );
    expect(names.filter((_, i) => !one?.[i]?.equals(two?.[i] ?? new Uint8Array()))).toEqual([]);
  });

  it('has no line that would end the process', async () => {
    const wrong = [...(await lines('main.utf8')), ...(await lines('user.utf8'))].filter(
      (line) => !/^[^\s]+ [1-9]\d* [a-z]+$/u.test(line),
    );
    expect(wrong).toEqual([]);
  });

  it('weighs its words as the whole dictionary does: all frequencies still add up to the same', async () => {
    const whole = await readFile(path.join(packageDictionaryDir(), 'jieba.dict.utf8'), 'utf8');
    const sum = (all: string[]): number => all.reduce((total, line) => total + Number(line.split(' ')[1]), 0);
    expect(sum(await lines('main.utf8'))).toBe(sum(whole.trimEnd().split('\n')));
  });

  it('holds a third of the words', async () => {
    const { length } = await lines('main.utf8');
    expect(length).toBeGreaterThan(80_000);
    expect(length).toBeLessThan(130_000);
  });

  it('keeps rare compounds of frequent words, but not those mistaken for names', async () => {
    const words = new Set((await lines('main.utf8')).map((line) => line.split(' ')[0]));
    expect(['生态环境', '居民收入', '市场主体'].filter((word) => !words.has(word))).toEqual([]);
    expect(['建立健全', '大力发展', '齿牙余论'].filter((word) => words.has(word))).toEqual([]);
  });

  it('makes one word of each word of our own', async () => {
    const segment = loadSegmenter({ dictionaryDir: built.dictionaryDir });
    const words = (await lines('user.utf8')).map((line) => line.split(' ')[0] ?? '');
    expect(words.length).toBeGreaterThan(500);
    expect(words.filter((word) => segment(word).length !== 1)).toEqual([]);
  });
});
