import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const source = path.resolve(import.meta.dirname, '../../server/src');
const core = path.join(source, 'core');

/**
 * Layers of the core, lowest first: what runs in one calls only itself and the ones below. Equal ranks do not see each
 * other. Types may come from above, since a check is told what an analysis is, but never makes one.
 */
const ranks: Readonly<Record<string, number>> = {
  text: 0,
  versions: 1,
  layout: 2,
  tokens: 3,
  slogans: 4,
  outline: 4,
  figures: 5,
  // Which stretches a reading wants words for; the rest of facts/ reads whole readings.
  'facts/clauses.ts': 6,
  'reading.ts': 7,
  facts: 8,
  queries: 9,
  checks: 10,
  'analysis.ts': 11,
};

interface Import {
  readonly written: string;
  /** What a relative import is resolved to. */
  readonly target: string | null;
  readonly isType: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found = text.matchAll(
    /^\s*(?:import|export)\s([^;]*?)from\s+'([^']+)'|\bimport\('([^']+)'\)|^import\s+'([^']+)'/gm,
  );
  return [...found].map((match) => {
    const written = (match[2] ?? match[3] ?? match[4])!;
    const target = written.startsWith('.') ? path.resolve(path.dirname(file), written) : null;
    return { written, target, isType: /^type\b/.test(match[1] ?? '') };
  });
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

const name = (file: string): string => path.relative(source, file).replaceAll('\\', '/');

describe('the core', () => {
  const files = filesUnder(core);

  it('is found', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.map(name)).toContain('core/analysis.ts');
  });

  it.each(files.map(name))('%s imports no editor, no Node module and nothing from above the core', (file) => {
    for (const { written, target } of importsOf(path.join(source, file))) {
      expect(written).not.toMatch(/^vscode/);
      expect(written).not.toMatch(/^node:/);
      expect(builtinModules).not.toContain(written);
      if (target !== null) expect(name(target)).toMatch(/^(?:core|lexicon)\//);
    }
  });

  it('depends on one package, for exact decimals', () => {
    const packages = files.flatMap(importsOf).filter(({ target }) => target === null);
    expect(new Set(packages.map(({ written }) => written))).toEqual(new Set(['big.js']));
  });

  /** `text` for core/text/chars, `analysis.ts` for core/analysis. */
  const layerOf = (file: string): string => {
    const [, first = '', second = ''] = name(file).split('/');
    const own = `${first}/${second.replace(/(?:\.ts)?$/, '.ts')}`;
    if (own in ranks) return own;
    return first in ranks || first.endsWith('.ts') ? first : `${first}.ts`;
  };

  it.each(Object.keys(ranks))('%s calls only the layers below it', (layer) => {
    for (const file of files.filter((candidate) => layerOf(candidate) === layer)) {
      for (const { target, isType } of importsOf(file)) {
        if (target === null || isType || !name(target).startsWith('core/')) continue;
        const other = layerOf(target);
        const allowed = other === layer || (ranks[other] ?? Infinity) < ranks[layer]!;
        expect(allowed, `${name(file)} imports ${name(target)}`).toBe(true);
      }
    }
  });

  it('has no file outside the layers', () => {
    // limits.ts is a number and a cut, for those who hand a text to the core.
    expect(files.filter((file) => !(layerOf(file) in ranks)).map(name)).toEqual(['core/limits.ts']);
  });
});

describe('the lexicon', () => {
  it('imports nothing but itself', () => {
    for (const file of filesUnder(path.join(source, 'lexicon'))) {
      for (const { written, target } of importsOf(file)) {
        expect(target === null ? written : name(target), name(file)).toMatch(/^lexicon\//);
      }
    }
  });
});

describe('positions of the protocol', () => {
  it('are made and read in protocol/ alone', () => {
    const uses = filesUnder(source)
      .filter((file) => /\bpositionAt\(|\boffsetAt\(/.test(readFileSync(file, 'utf8')))
      .map(name);
    expect(uses.filter((file) => !file.startsWith('protocol/'))).toEqual([]);
  });
});
