import type { SemanticTokensLegend } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** The tokens as text, one a line: `type.modifiers ⟦what it covers⟧`. */
export function showTokens(data: readonly number[], legend: SemanticTokensLegend, document: TextDocument): string[] {
  const shown: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [lines = 0, columns = 0, length = 0, type = 0, bits = 0] = data.slice(i, i + 5);
    character = lines === 0 ? character + columns : columns;
    line += lines;
    const text = document.getText({ start: { line, character }, end: { line, character: character + length } });
    const modifiers = legend.tokenModifiers.filter((_, bit) => (bits & (1 << bit)) !== 0);
    shown.push(`${[legend.tokenTypes[type], ...modifiers].join('.')} ⟦${text}⟧`);
  }
  return shown;
}
