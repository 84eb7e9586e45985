import type { DocumentSymbol } from 'vscode-languageserver';
import type { Heading } from '../core/outline/heading';
import type { Span } from '../core/text/span';
import { toRange } from '../protocol/ranges';
import type { Reader } from './feature';
import { SymbolKind } from '../protocol/lsp';

/** The outline as a tree: a heading's children are the deeper ones up to the next of its own level. */
export function documentSymbols({ text, analysis }: Reader): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  const open: { level: number; children: DocumentSymbol[] }[] = [];
  for (const heading of analysis.outline) {
    while (open.length > 0 && open[open.length - 1]!.level >= heading.level) open.pop();
    const children: DocumentSymbol[] = [];
    (open[open.length - 1]?.children ?? roots).push({
      name: nameOf(heading),
      kind: heading.form === 'heading' ? SymbolKind.String : SymbolKind.Key,
      range: toRange(text, sectionOf(analysis.text, heading)),
      selectionRange: toRange(text, heading),
      children,
    });
    open.push({ level: heading.level, children });
  }
  return roots;
}

/** Number and title. Editors refuse a symbol without a name. */
function nameOf({ number, title, form }: Heading): string {
  const space = form === 'heading' && number !== null && /[\d.]$/.test(number) ? ' ' : '';
  return `${number ?? ''}${space}${title}`.trim() || '—';
}

/** The section from its heading to its last character that is not blank. */
export function sectionOf(text: string, heading: Heading): Span {
  let end = heading.sectionEnd;
  while (end > heading.end && /\s/.test(text.charAt(end - 1))) end--;
  return { start: heading.start, end: Math.max(end, heading.end) };
}
