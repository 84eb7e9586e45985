import { beforeAll, expect, test } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { mark } from './marked';
import { loadGrammar } from './tokenizer';

let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

/** Each line as the grammar should mark it; without the marks it is the text that is tokenised. */
export function marks(lines: readonly string[]): void {
  test.each(lines)('%s', (line) => {
    expect(mark(grammar, line.replace(/‹\S+ |›/g, ''))).toBe(line);
  });
}
