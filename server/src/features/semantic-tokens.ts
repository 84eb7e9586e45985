import { SemanticTokensBuilder } from 'vscode-languageserver';
import type { PlacedFigure } from '../core/analysis';
import { indicatorSpan } from '../core/facts/indicator-span';
import { sourcePieces } from '../core/layout/pieces';
import type { Span } from '../core/text/span';
import { modifierBits, typeIndex, type TokenModifier, type TokenType } from '../protocol/legend';
import { toPosition } from '../protocol/ranges';
import type { Reader } from './feature';

interface Token extends Span {
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/**
 * Adds the tokens of the paragraphs that meet `within` (absolute) to a builder, in document order, none overlapping another, none
 * over a line break.
 */
export function buildTokens(builder: SemanticTokensBuilder, { text, analysis }: Reader, within: Span): void {
  if (analysis.readings.length === 0) return;
  const last = analysis.paragraphAt(within.end);
  for (let index = analysis.paragraphAt(within.start); index <= last; index++) {
    const { paragraph } = analysis.readings[index]!;
    for (const token of tokensOf(analysis, index)) {
      for (const piece of sourcePieces(paragraph, analysis.starts[index]!, token)) {
        const { line, character } = toPosition(text, piece.start);
        builder.push(line, character, piece.end - piece.start, typeIndex(token.type), modifierBits(token.modifiers));
      }
    }
  }
}

/** The tokens of one paragraph, relative to its text, sorted; where two overlap the first listed wins. */
function tokensOf(analysis: Reader['analysis'], index: number): Token[] {
  const reading = analysis.readings[index]!;
  const tokens: Token[] = [];
  const taken: Span[] = [];
  const add = (span: Span, type: TokenType, modifiers: readonly TokenModifier[] = []): void => {
    if (span.end <= span.start || taken.some((other) => span.start < other.end && other.start < span.end)) return;
    taken.push(span);
    tokens.push({ start: span.start, end: span.end, type, modifiers });
  };
  for (const { start, titleStart, number } of reading.headings) {
    if (number !== null) add({ start, end: titleStart }, 'headingNumber');
  }
  for (const slogan of reading.slogans) add(slogan, 'slogan');
  const figures = analysis.figuresIn(index);
  for (const { item, facts } of figures) {
    const modifiers = modifiersOf(facts);
    add({ start: item.start, end: item.unitStart }, 'figure', modifiers);
    add({ start: item.unitStart, end: item.end }, 'unit', modifiers);
    add({ start: item.hedgedStart, end: item.start }, 'hedge');
    add({ start: item.end, end: item.hedgedEnd }, 'hedge');
  }
  for (const { item, facts } of figures) {
    const span = indicatorSpan(reading.paragraph.text, item, facts);
    if (span !== null) add(span, 'indicator');
  }
  return tokens.sort((a, b) => a.start - b.start);
}

function modifiersOf({ status, measure }: PlacedFigure['facts']): TokenModifier[] {
  const modifiers: TokenModifier[] = [];
  if (status !== 'other') modifiers.push(status);
  if (measure === 'change') modifiers.push('change');
  return modifiers;
}
