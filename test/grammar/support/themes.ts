import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { IRawTheme, StateStack } from 'vscode-textmate';
import { INITIAL } from 'vscode-textmate';
import { cacheDir } from '../../../scripts/lib/paths.mjs';
import documented from './default-themes.json';
import { createRegistry } from './tokenizer';

export interface Theme {
  readonly name: string;
  /** `#rrggbb` */
  readonly background: string;
  readonly foreground: string;
  readonly rules: IRawTheme['settings'];
}

/** The default themes as support/default-themes.json documents them. */
export const documentedThemes: readonly Theme[] = Object.entries(documented.themes).map(([name, theme]) => ({
  name,
  background: theme.background,
  foreground: theme.foreground,
  rules: Object.entries(theme.tokenColors).map(([scope, foreground]) => ({ scope, settings: { foreground } })),
}));

/** The folder of the default themes of a VS Code that the test harness has installed, or null. */
export function installedThemesFolder(): string | null {
  if (!existsSync(cacheDir)) return null;
  const below = (dir: string, name: RegExp): string[] =>
    existsSync(dir)
      ? readdirSync(dir)
          .filter((entry) => name.test(entry))
          .map((entry) => path.join(dir, entry))
      : [];
  const applications = [
    ...below(cacheDir, /^workbench-\d[\d.]*$/).map((dir) =>
      path.join(dir, 'node_modules', 'code-server', 'lib', 'vscode'),
    ),
    ...below(path.join(cacheDir, 'vscode-desktop'), /^vscode-/).flatMap((dir) => [
      path.join(dir, 'resources', 'app'),
      path.join(dir, 'Visual Studio Code.app', 'Contents', 'Resources', 'app'),
    ]),
  ];
  const folders = applications.map((dir) => path.join(dir, 'extensions', 'theme-defaults', 'themes'));
  return folders.find((dir) => existsSync(dir)) ?? null;
}

interface ThemeFile {
  readonly include?: string;
  readonly colors?: Readonly<Record<string, string>>;
  readonly tokenColors?: IRawTheme['settings'];
}

/** A theme of that folder, what it includes before its own rules. */
export function readTheme(folder: string, name: string): Theme {
  const read = (file: string): Required<Omit<ThemeFile, 'include'>> => {
    // JSON with comments, in some versions.
    const json = readFileSync(path.join(folder, file), 'utf8').replace(/^\s*\/\/.*$/gm, '');
    const theme = JSON.parse(json.replace(/,(\s*[\]}])/g, '$1')) as ThemeFile;
    const base = theme.include === undefined ? { colors: {}, tokenColors: [] } : read(theme.include);
    return {
      colors: { ...base.colors, ...theme.colors },
      tokenColors: [...base.tokenColors, ...(theme.tokenColors ?? [])],
    };
  };
  const { colors, tokenColors } = read(`${name}.json`);
  const fallback = documentedThemes.find((theme) => theme.name === name)!;
  return {
    name,
    background: colors['editor.background'] ?? fallback.background,
    foreground: colors['editor.foreground'] ?? fallback.foreground,
    rules: tokenColors,
  };
}

/** The colour in which a theme shows each character of a text, `#RRGGBB`, line by line; plain text has the theme's own. */
export async function paint(grammarJson: string, scopeName: string, theme: Theme, text: string): Promise<string[][]> {
  const { foreground, background, rules } = theme;
  const registry = await createRegistry(
    { [scopeName]: grammarJson },
    { settings: [{ settings: { foreground, background } }, ...rules] },
  );
  const grammar = (await registry.loadGrammar(scopeName))!;
  const colors = registry.getColorMap();
  let state: StateStack = INITIAL;
  return text.split('\n').map((line) => {
    // Pairs of an offset and the attributes from there on; bits 15 to 23 are the colour's number.
    const { tokens, ruleStack } = grammar.tokenizeLine2(line, state);
    state = ruleStack;
    return Array.from(line, (_, at) => {
      let pair = tokens.length - 2;
      while (tokens[pair]! > at) pair -= 2;
      return colors[(tokens[pair + 1]! >>> 15) & 0x1ff]!.toUpperCase();
    });
  });
}

/** The colour of text in a scope that has no other around it, as VS Code looks up a semantic token's scope. */
export async function colorOfScope(scope: string, theme: Theme): Promise<string> {
  const grammar = { scopeName: 'test', patterns: [{ match: 'x', name: scope }], repository: {} };
  return (await paint(JSON.stringify(grammar), 'test', theme, 'x'))[0]![0]!;
}

/** Contrast ratio of two colours by WCAG 2.1, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
