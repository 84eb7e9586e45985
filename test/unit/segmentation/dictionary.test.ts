import { cp, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildDictionary } from '../../../scripts/build-dictionary.mjs';
import { findDictionary, pathForNative } from '../../../server/src/segmentation/dictionary';

let directory: string;

// Native code and threads, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

beforeAll(async () => {
  directory = await mkdtemp(path.join(os.tmpdir(), 'policy-text-test-'));
  await buildDictionary(path.join(directory, 'whole'));
});

afterAll(() => rm(directory, { recursive: true, force: true }));

async function copy(name: string): Promise<string> {
  const to = path.join(directory, name);
  await cp(path.join(directory, 'whole'), to, { recursive: true });
  return to;
}

describe('finding the dictionary', () => {
  it('accepts what the build made', () => {
    const whole = path.join(directory, 'whole');
    expect(findDictionary(whole).main).toBe(path.join(whole, 'main.utf8'));
  });

  it('refuses a folder without one', () => {
    expect(() => findDictionary(path.join(directory, 'nowhere'))).toThrow(/sizes\.json cannot be read/u);
  });

  it('refuses one with a file missing, which would end the process', async () => {
    const incomplete = await copy('incomplete');
    await rm(path.join(incomplete, 'hmm.utf8'));
    expect(() => findDictionary(incomplete)).toThrow(/hmm\.utf8 does not exist/u);
  });

  it('refuses one with a file cut off, which would end the process', async () => {
    const damaged = await copy('damaged');
    await truncate(path.join(damaged, 'main.utf8'), 1_000_001);
    expect(() => findDictionary(damaged)).toThrow(/main\.utf8 has 1000001 bytes/u);
  });

  it('refuses sizes that are not JSON', async () => {
    const garbled = await copy('garbled');
    await writeFile(path.join(garbled, 'sizes.json'), '{');
    expect(() => findDictionary(garbled)).toThrow(/sizes\.json cannot be read/u);
  });
});

describe('a path that native code can open', () => {
  it('is the path itself where systems speak UTF-8', () => {
    expect(pathForNative('/home/张三/main.utf8', 'linux', '/')).toBe('/home/张三/main.utf8');
  });

  it('is the path itself on Windows when it is ASCII', () => {
    expect(pathForNative('C:\\dist\\main.utf8', 'win32', 'D:\\')).toBe('C:\\dist\\main.utf8');
  });

  it('is relative on Windows when that avoids other characters', () => {
    expect(pathForNative('C:\\张三\\dist\\main.utf8', 'win32', 'C:\\张三\\dist')).toBe('main.utf8');
  });

  it('is refused on Windows when nothing avoids them', () => {
    expect(() => pathForNative('C:\\张三\\dist\\main.utf8', 'win32', 'D:\\work')).toThrow(/张三/u);
  });
});
