import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../../../server/src/core/checks/registry';
import { tokenModifiers, tokenTypes } from '../../../server/src/protocol/legend';

const root = path.resolve(import.meta.dirname, '../../..');
const json = (name: string) => JSON.parse(readFileSync(path.join(root, name), 'utf8'));
const manifest = json('package.json');
const text = readFileSync(path.join(root, 'package.json'), 'utf8');

describe('package.json', () => {
  it('declares the token types and modifiers of the legend, each with scopes for themes', () => {
    const { semanticTokenTypes, semanticTokenModifiers, semanticTokenScopes } = manifest.contributes;
    const ids = (list: { id: string }[]): string[] => list.map(({ id }) => id);
    expect(ids(semanticTokenTypes)).toEqual([...tokenTypes]);
    expect(ids(semanticTokenModifiers)).toEqual([...tokenModifiers]);
    expect(Object.keys(semanticTokenScopes[0].scopes)).toEqual([...tokenTypes]);
  });

  it.each(['package.nls.json', 'package.nls.zh-cn.json'])('finds all its texts in %s, and uses them all', (name) => {
    const used = new Set([...text.matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]));
    expect(new Set(Object.keys(json(name)))).toEqual(used);
  });

  it('names every check in the settings', () => {
    const { properties } = manifest.contributes.configuration.properties['policyText.checks'];
    expect(new Set(Object.keys(properties))).toEqual(new Set(checks.map(({ code }) => code)));
  });
});
