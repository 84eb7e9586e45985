import type { Span } from '../text/span';

/**
 * What a paragraph is made of: running text (headings included), a row of a table, a page number between two pages,
 * a fenced code block, or only blank lines before the first text.
 */
export type ParagraphKind = 'text' | 'tableRow' | 'pageNumber' | 'code' | 'blank';

/**
 * A stretch of lines that belong together. Paragraphs tile the document: each owns its lines with their line breaks and
 * the blank lines after them, so a paragraph's absolute start is the sum of the lengths before it.
 *
 * `text` is what a reader reads: line breaks inside the paragraph, page numbers between two pages, Markdown emphasis
 * marks, footnote marks and invisible characters are left out, so that a figure or word broken by them is whole, and
 * what is a matter of typesetting has one form (wide-marks.ts, half-digits.ts, loose-blanks.ts). `seams` maps it back.
 */
export interface Paragraph {
  readonly kind: ParagraphKind;
  /** Length in the document, in UTF-16 code units, line breaks and trailing blank lines included. */
  readonly length: number;
  readonly text: string;
  /** The same with its marks as they are written, to be shown. */
  readonly written: string;
  /**
   * Flat pairs (offset in `text`, offset in the document from the paragraph's start), ascending: from the first offset
   * on, both run in step until the next pair. Never empty when `text` is not.
   */
  readonly seams: readonly number[];
}

/** The offset from the paragraph's start of the character at `offset` of its text. */
export function toSource(paragraph: Paragraph, offset: number): number {
  const { seams } = paragraph;
  if (seams.length === 2) return offset + seams[1]!;
  let low = 0;
  let high = seams.length / 2 - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (seams[middle * 2]! <= offset) low = middle;
    else high = middle - 1;
  }
  return seams.length === 0 ? offset : seams[low * 2 + 1]! + offset - seams[low * 2]!;
}

/** A span of the paragraph's text as a span of the document, the paragraph starting at `base`. It covers the seams inside it, not those at its edges. */
export function toSourceSpan(paragraph: Paragraph, base: number, span: Span): Span {
  const start = base + toSource(paragraph, span.start);
  const end = span.end > span.start ? base + toSource(paragraph, span.end - 1) + 1 : start;
  return { start, end };
}

/** The offset in the paragraph's text for an offset from its start; a place inside a seam maps to the character after it. */
export function fromSource(paragraph: Paragraph, source: number): number {
  const { seams, text } = paragraph;
  for (let i = seams.length - 2; i >= 0; i -= 2) {
    if (seams[i + 1]! <= source) {
      const limit = i + 2 < seams.length ? seams[i + 2]! : text.length;
      return Math.min(seams[i]! + source - seams[i + 1]!, limit);
    }
  }
  return 0;
}
