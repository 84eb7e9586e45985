import type { SemanticTokensBuilder } from 'vscode-languageserver';
import type { Analysis, PlacedFigure } from '../core/analysis';
import { toSource } from '../core/layout/paragraph';
import { indicatorSpan } from '../core/facts/figure/indicator-span';
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
 * Adds the tokens of the paragraphs that meet `within` (absolute) to a builder, in document order, none overlapping
 * another, none over a line break.
 */
export function buildTokens(builder: SemanticTokensBuilder, { text, analysis }: Reader, within: Span): void {
  if (analysis.readings.length === 0) return;
  const headings = new Set(analysis.outline.map(({ start }) => start));
  const last = analysis.paragraphAt(within.end);
  for (let index = analysis.paragraphAt(within.start); index <= last; index++) {
    const { paragraph } = analysis.readings[index]!;
    const base = analysis.starts[index]!;
    for (const token of tokensOf(analysis, index, headings)) {
      for (const piece of sourcePieces(paragraph, base, token)) {
        const { line, character } = toPosition(text, piece.start);
        builder.push(line, character, piece.end - piece.start, typeIndex(token.type), modifierBits(token.modifiers));
      }
    }
  }
}

/**
 * The tokens of one paragraph, relative to its text, sorted and without overlap.
 * @param headingStarts where the document's headings start; a number that opens no heading is no heading number
 */
function tokensOf(analysis: Analysis, index: number, headingStarts: ReadonlySet<number>): Token[] {
  const { paragraph, headings, slogans } = analysis.readings[index]!;
  const base = analysis.starts[index]!;
  const tokens: Token[] = [];
  const add = (start: number, end: number, type: TokenType, modifiers: readonly TokenModifier[] = []): void => {
    if (start < end) tokens.push({ start, end, type, modifiers });
  };
  for (const { start, titleStart, number } of headings) {
    const isHeading = number !== null && headingStarts.has(base + toSource(paragraph, start));
    if (isHeading) add(start, titleStart, 'headingNumber');
  }
  for (const { start, end } of slogans) add(start, end, 'slogan');
  const figures = analysis.figuresIn(index);
  for (const { item, facts } of figures) {
    const modifiers = modifiersOf(facts);
    add(item.hedgedStart, item.start, 'hedge');
    add(item.start, item.unitStart, 'figure', modifiers);
    add(item.unitStart, item.end, 'unit', modifiers);
    add(item.end, item.hedgedEnd, 'hedge');
  }
  const certain = withoutOverlap(tokens);
  // An indicator may hold a figure or a slogan (“四好农村路”里程): these are shown before it.
  const indicators = figures.flatMap(({ item, facts }): Token[] => {
    const span = indicatorSpan(paragraph.text, item, facts);
    return span === null || meetsAny(span, certain) ? [] : [{ ...span, type: 'indicator', modifiers: [] }];
  });
  return withoutOverlap([...certain, ...indicators]);
}

/** Sorted by start; of two that overlap the first stays. */
function withoutOverlap(tokens: readonly Token[]): Token[] {
  const sorted = [...tokens].sort((a, b) => a.start - b.start);
  let end = 0;
  return sorted.filter((token) => {
    if (token.start < end) return false;
    end = token.end;
    return true;
  });
}

/** Whether a span overlaps one of some sorted tokens that do not overlap each other. */
function meetsAny(span: Span, sorted: readonly Token[]): boolean {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  return low < sorted.length && sorted[low]!.start < span.end;
}

function modifiersOf({ status, measure }: PlacedFigure['facts']): TokenModifier[] {
  const modifiers: TokenModifier[] = [];
  if (status !== 'other') modifiers.push(status);
  if (measure === 'change') modifiers.push('change');
  return modifiers;
}
