import type { Position, SelectionRange } from 'vscode-languageserver';
import { clauseStart, sentenceAround } from '../core/facts/clause';
import { fromSource, toSourceSpan } from '../core/layout/paragraph';
import { itemAt, sectionsAround } from '../core/queries/lookup';
import { contains, type Span } from '../core/text/span';
import { fromPosition, toRange } from '../protocol/ranges';
import type { Reader } from './feature';

/** Growing selections: figure or slogan, clause, sentence, paragraph, the sections around, the document. */
export function selectionRanges(reader: Reader, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => selectionAt(reader, fromPosition(reader.text, position)));
}

function selectionAt({ text, analysis }: Reader, offset: number): SelectionRange {
  const spans: Span[] = [{ start: 0, end: analysis.text.length }];
  for (const { start, sectionEnd } of sectionsAround(analysis, offset)) spans.push({ start, end: sectionEnd });
  spans.push(...withinParagraph(analysis, offset));
  const item = itemAt(analysis, offset);
  if (item !== null) spans.push(item.span);

  let range: SelectionRange = { range: toRange(text, spans[0]!) };
  let outer = spans[0]!;
  for (const span of spans.slice(1)) {
    // The protocol wants every range inside its parent; a span that is not, or adds nothing, is left out.
    if (!contains(outer, span) || (span.start === outer.start && span.end === outer.end)) continue;
    if (span.start > offset || span.end < offset) continue;
    range = { range: toRange(text, span), parent: range };
    outer = span;
  }
  return range;
}

function withinParagraph(analysis: Reader['analysis'], offset: number): Span[] {
  if (analysis.readings.length === 0) return [];
  const index = analysis.paragraphAt(offset);
  const { paragraph } = analysis.readings[index]!;
  const base = analysis.starts[index]!;
  const inside = fromSource(paragraph, offset - base);
  const whole = { start: 0, end: paragraph.text.length };
  const sentence = withMark(paragraph.text, sentenceAround(paragraph.text, inside, inside));
  const clause = withMark(paragraph.text, clauseAt(paragraph.text, inside, sentence));
  return [whole, sentence, clause].map((span) => toSourceSpan(paragraph, base, span));
}

/** The clause around an offset of a sentence, its closing mark excluded. */
function clauseAt(text: string, offset: number, sentence: Span): Span {
  let end = offset;
  while (end < sentence.end && !/[，,：:。！？；!?;]/.test(text.charAt(end))) end++;
  return { start: clauseStart(text, sentence.start, offset), end };
}

/** Takes in the mark that ends a sentence or clause. */
function withMark(text: string, { start, end }: Span): Span {
  return { start, end: Math.min(end + 1, text.length) };
}
