import type { FoldingRange } from 'vscode-languageserver';
import { sectionOf } from './document-symbols';
import { lineOf } from '../protocol/ranges';
import type { Reader } from './feature';
import { FoldingRangeKind } from '../protocol/lsp';

/** Sections fold under their headings, and a run of table rows under its first. */
export function foldingRanges({ text, analysis }: Reader): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const add = (start: number, end: number, kind?: FoldingRangeKind): void => {
    const startLine = lineOf(text, start);
    const endLine = lineOf(text, end);
    if (endLine > startLine) ranges.push({ startLine, endLine, ...(kind === undefined ? {} : { kind }) });
  };
  for (const heading of analysis.outline) {
    const section = sectionOf(analysis.text, heading);
    // A two-line heading folds from its last line, so that all of it stays visible.
    add(heading.end, section.end, FoldingRangeKind.Region);
  }
  let tableStart = -1;
  for (const [i, { paragraph }] of analysis.readings.entries()) {
    const isRow = paragraph.kind === 'tableRow';
    if (isRow && tableStart < 0) tableStart = i;
    const isLast = isRow && analysis.readings[i + 1]?.paragraph.kind !== 'tableRow';
    if (!isLast) continue;
    add(analysis.starts[tableStart]!, analysis.starts[i]!);
    tableStart = -1;
  }
  return ranges;
}
