import type { Span } from '../text/span';
import { toSource, type Paragraph } from './paragraph';

/**
 * A span of the paragraph's text as the stretches of the document that it is written in, the seams between them left
 * out: none of them holds a line break.
 */
export function sourcePieces(paragraph: Paragraph, base: number, span: Span): Span[] {
  const { seams } = paragraph;
  const pieces: Span[] = [];
  let from = span.start;
  for (let i = 0; i < seams.length && from < span.end; i += 2) {
    const next = seams[i + 2] ?? paragraph.text.length;
    if (next <= from) continue;
    const to = Math.min(next, span.end);
    const start = base + toSource(paragraph, from);
    pieces.push({ start, end: start + to - from });
    from = to;
  }
  return pieces;
}
