import { describe, expect, it } from 'vitest';
import { SemanticTokensBuilder, type DocumentSymbol } from 'vscode-languageserver';
import { documentSymbols } from '../../../server/src/features/document-symbols';
import { foldingRanges } from '../../../server/src/features/folding-ranges';
import type { Reader } from '../../../server/src/features/feature';
import { glossaryEntry } from '../../../server/src/core/slogans/glossary';
import { hover } from '../../../server/src/features/hover';
import { highlights } from '../../../server/src/features/references';
import { selectionRanges } from '../../../server/src/features/selection-ranges';
import { buildTokens } from '../../../server/src/features/semantic-tokens';
import { defaultSettings } from '../../../server/src/protocol/settings';
import { benchDocs, benchText, hasBench } from '../support/bench';
import { read } from './support/reader';

describe.skipIf(!hasBench)('on real reports', () => {
  it('finds some', () => expect(benchDocs().length).toBeGreaterThan(0));

  it.each(benchDocs())('%s', (doc) => {
    const { reader } = read(benchText(doc));
    expectNested(reader, documentSymbols(reader), 0, reader.text.getText().length);
    for (const { startLine, endLine } of foldingRanges(reader)) expect(endLine).toBeGreaterThan(startLine);
    expectOrdered(reader);
    expectAnswers(reader);
  });
});

/** Every symbol lies inside its parent, behind its brother, and has its own name inside itself. */
function expectNested({ text }: Reader, symbols: readonly DocumentSymbol[], from: number, to: number): void {
  let last = from;
  for (const { name, range, selectionRange, children } of symbols) {
    const [start, end] = [text.offsetAt(range.start), text.offsetAt(range.end)];
    expect(name.trim()).not.toBe('');
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeLessThanOrEqual(to);
    expect(text.offsetAt(selectionRange.start)).toBeGreaterThanOrEqual(start);
    expect(text.offsetAt(selectionRange.end)).toBeLessThanOrEqual(end);
    expectNested({ text } as Reader, children ?? [], start, end);
    last = end;
  }
}

/** Tokens come in order, do not overlap, and stay on their lines. */
function expectOrdered(reader: Reader): void {
  const builder = new SemanticTokensBuilder();
  buildTokens(builder, reader, { start: 0, end: reader.text.getText().length });
  const { data } = builder.build();
  let line = 0;
  let character = 0;
  let end = 0;
  for (let i = 0; i < data.length; i += 5) {
    const [lines = 0, columns = 0, length = 0] = data.slice(i, i + 5);
    if (lines > 0) [character, end] = [0, 0];
    line += lines;
    character += columns;
    expect(character).toBeGreaterThanOrEqual(end);
    end = character + length;
    const text = reader.text.getText({ start: { line, character }, end: { line, character: end } });
    expect(text).toHaveLength(length);
    expect(text).not.toMatch(/[\r\n]/);
  }
}

/** On everything that was recognised there is a hover that holds it, and it is found at its own place. */
function expectAnswers(reader: Reader): void {
  const { analysis, text } = reader;
  // Each hover looks through the whole report for other mentions: a sample of the figures keeps this short.
  const sample = analysis.figures.filter((_, i) => i % 20 === 0);
  for (const { span } of [...sample, ...analysis.slogans]) {
    const position = text.positionAt(span.start);
    const shown = hover(reader, position, defaultSettings, glossaryEntry);
    expect(shown?.range?.start).toEqual(position);
    expect(JSON.stringify(shown)).not.toMatch(/undefined|NaN|\[object/);
    expect(highlights(reader, position).some(({ range }) => text.offsetAt(range.start) === span.start)).toBe(true);
    expect(selectionRanges(reader, [position])).toHaveLength(1);
  }
}
