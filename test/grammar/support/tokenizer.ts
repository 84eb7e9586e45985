import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { INITIAL, Registry, parseRawGrammar, type IGrammar, type IRawTheme, type StateStack } from 'vscode-textmate';
import { OnigScanner, OnigString, loadWASM } from 'vscode-oniguruma';

export const root = path.resolve(import.meta.dirname, '..', '..', '..');
export const grammarFile = path.join(root, 'syntaxes', 'policy-report.tmLanguage.json');

let engine: Promise<void> | null = null;

/** A registry of these grammars by their scope names, over the engine that VS Code itself runs grammars on. */
export async function createRegistry(grammars: Readonly<Record<string, string>>, theme?: IRawTheme): Promise<Registry> {
  engine ??= loadWASM(readFileSync(createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')));
  await engine;
  return new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources: string[]) => new OnigScanner(sources),
      createOnigString: (text: string) => new OnigString(text),
    }),
    loadGrammar: async (scope) => {
      const json = grammars[scope];
      return json === undefined ? null : parseRawGrammar(json, 'grammar.json');
    },
    ...(theme !== undefined && { theme }),
  });
}

/** The grammar of reports as it is shipped. */
export async function loadGrammar(): Promise<IGrammar> {
  const registry = await createRegistry({ 'text.policy-report': readFileSync(grammarFile, 'utf8') });
  return (await registry.loadGrammar('text.policy-report'))!;
}

export interface Token {
  readonly text: string;
  /** Half-open, in UTF-16 code units of the line. */
  readonly start: number;
  readonly end: number;
  /** From the outermost in; the grammar's own root scope and the suffix `.policy-report` are left out. */
  readonly scopes: readonly string[];
}

/** The tokens of a text, line by line. */
export function tokenize(grammar: IGrammar, text: string): Token[][] {
  let state: StateStack = INITIAL;
  return text.split(/\r?\n/).map((line) => {
    const result = grammar.tokenizeLine(line, state);
    state = result.ruleStack;
    return result.tokens.map(({ startIndex, endIndex, scopes }) => ({
      text: line.slice(startIndex, endIndex),
      start: startIndex,
      end: Math.min(endIndex, line.length),
      scopes: scopes.slice(1).map((scope) => scope.replace(/\.policy-report$/, '')),
    }));
  });
}
