import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { tokenTypes } from '../../server/src/protocol/legend';
import { kindOf, kindOfScope } from './support/marked';
import {
  colorOfScope,
  contrast,
  documentedThemes,
  installedThemesFolder,
  paint,
  readTheme,
  type Theme,
} from './support/themes';
import { grammarFile, loadGrammar, root, tokenize } from './support/tokenizer';

/** WCAG AA for text of normal size. */
const READABLE = 4.5;

/** Every kind of token, one line for those that need the start of a line. */
const EVERYTHING = [
  '# 一、回顾',
  '<!-- 说明 -->',
  '2024年地区生产总值超过918.7亿元，围绕“一核两带三区”布局守住三区三线。',
].join('\n');

const grammarJson = readFileSync(grammarFile, 'utf8');
const { contributes } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
  contributes: { semanticTokenScopes: { language?: string; scopes: Record<string, string[]> }[] };
};
const semanticScopes = contributes.semanticTokenScopes[0]!.scopes;

/** The colour that each kind of token gets from the grammar; throws when one kind gets two. */
async function colorsOfKinds(theme: Theme): Promise<Map<string, string>> {
  const painted = await paint(grammarJson, 'text.policy-report', theme, EVERYTHING);
  const colors = new Map<string, string>();
  tokenize(await loadGrammar(), EVERYTHING).forEach((tokens, line) => {
    for (const token of tokens) {
      const kind = kindOf(token);
      if (kind === null || token.text === '') continue;
      const color = painted[line]![token.start]!;
      if ((colors.get(kind) ?? color) !== color) throw new Error(`${theme.name} paints ${kind} in two colours`);
      colors.set(kind, color);
    }
  });
  return colors;
}

describe.each(documentedThemes)('in the theme $name', (theme) => {
  test('every kind of token is told from plain text and readable on the background', async () => {
    const colors = await colorsOfKinds(theme);
    expect([...colors.keys()].sort()).toEqual([...new Set(kindOfScope.values())].sort());
    for (const [kind, color] of colors) {
      expect(color, kind).not.toBe(theme.foreground.toUpperCase());
      expect(contrast(color, theme.background), `${kind} ${color}`).toBeGreaterThanOrEqual(READABLE);
    }
  });

  test('the language server’s tokens have the colours of the grammar’s', async () => {
    const colors = await colorsOfKinds(theme);
    for (const type of tokenTypes) {
      const color = await colorOfScope(semanticScopes[type]![0]!, theme);
      expect(color, type).toBe(colors.get(type === 'headingNumber' ? 'number' : type));
    }
  });
});

// The high contrast themes have fewer colours.
test.each(documentedThemes.filter(({ name }) => !name.startsWith('hc_')))(
  'in the theme $name the kinds that stand beside each other are told apart',
  async (theme) => {
    const colors = await colorsOfKinds(theme);
    const beside = ['indicator', 'hedge', 'figure', 'unit', 'slogan', 'number'].map((kind) => colors.get(kind));
    expect(new Set(beside).size).toBe(beside.length);
  },
);

test('package.json maps each semantic token to the scope of the grammar', () => {
  const scopeOf = (type: string): string => {
    const kind = type === 'headingNumber' ? 'number' : type;
    return `${[...kindOfScope].find(([, of]) => of === kind)![0]}.policy-report`;
  };
  for (const type of tokenTypes) expect(semanticScopes[type]?.[0], type).toBe(scopeOf(type));
});

const folder = installedThemesFolder();
if (folder === null) {
  console.warn(
    '⚠ The default themes of VS Code are not there (the harness installs one with the vscode suite): ' +
      'the colours were tested against support/default-themes.json alone.',
  );
}

test.skipIf(folder === null).each(documentedThemes)(
  '$name is documented as the installed VS Code has it',
  async (theme) => {
    const installed = readTheme(folder!, theme.name);
    expect(installed.background.toUpperCase()).toBe(theme.background);
    expect(installed.foreground.toUpperCase()).toBe(theme.foreground);
    expect(await colorsOfKinds(installed)).toEqual(await colorsOfKinds(theme));
  },
);
