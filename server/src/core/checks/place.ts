import { inFullDigits } from '../layout/half-digits';
import { toSourceSpan, type Paragraph } from '../layout/paragraph';
import type { Reading } from '../reading';
import { isFullWidthDigit } from '../text/chars';
import type { Span } from '../text/span';
import type { Outcome } from './check';
import type { Finding, Fix, TextEdit } from './finding';

/** Paragraphs in order, each with where it starts: those of a document, or some of them. */
export interface Paragraphs {
  readonly readings: readonly Reading[];
  readonly starts: ArrayLike<number>;
}

/** A stretch of paragraph `index`'s text as one of the document, or of the excerpt. */
export function placeIn({ readings, starts }: Paragraphs, index: number, span: Span): Span {
  return toSourceSpan(readings[index]!.paragraph, starts[index]!, span);
}

/**
 * A finding of a paragraph's text as a finding of the document; the paragraph starts at `base`. Edits shrink to the
 * characters that change, and a fix with an edit across a line break is left out: it would move the break.
 */
export function placeFinding(paragraph: Paragraph, base: number, finding: Finding): Finding {
  return {
    ...finding,
    ...toSourceSpan(paragraph, base, finding),
    related: finding.related.map((related) => ({ ...related, ...toSourceSpan(paragraph, base, related) })),
    fixes: finding.fixes.flatMap((fix) => placeFix(paragraph, base, fix)),
  };
}

/** An outcome of a paragraph's text as one of the document; see `placeFinding`. */
export function placeOutcome(paragraph: Paragraph, base: number, outcome: Outcome): Outcome {
  if ('severity' in outcome) return placeFinding(paragraph, base, outcome);
  return { ...outcome, spans: outcome.spans.map((span) => toSourceSpan(paragraph, base, span)) };
}

function placeFix(paragraph: Paragraph, base: number, fix: Fix): readonly Fix[] {
  const edits: TextEdit[] = [];
  for (const edit of fix.edits) {
    const placed = placeEdit(paragraph, base, edit);
    if (placed === null) return [];
    edits.push(placed);
  }
  return [{ ...fix, edits }];
}

/** The smallest edit with the same effect, placed in the document; null where a line break lies inside it. */
export function placeEdit(paragraph: Paragraph, base: number, { start, end, newText }: TextEdit): TextEdit | null {
  const written = paragraph.text.slice(start, end);
  const shorter = Math.min(written.length, newText.length);
  let head = 0;
  while (head < shorter && written.charCodeAt(head) === newText.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    written.charCodeAt(written.length - 1 - tail) === newText.charCodeAt(newText.length - 1 - tail)
  )
    tail++;
  const changed = { start: start + head, end: end - tail };
  const source =
    changed.end > changed.start || changed.start === 0
      ? toSourceSpan(paragraph, base, changed)
      : behind(toSourceSpan(paragraph, base, { start: changed.start - 1, end: changed.start }));
  if (source.end - source.start !== changed.end - changed.start) return null;
  const put = newText.slice(head, newText.length - tail);
  return { ...source, newText: isReadInHalf(paragraph, changed.start) ? inFullDigits(put) : put };
}

/** Whether a digit is written full-width and read half-width. */
function isReadInHalf({ text, written }: Paragraph, at: number): boolean {
  return text.charCodeAt(at) !== written.charCodeAt(at) && isFullWidthDigit(written.charCodeAt(at));
}

/** The empty span where a span ends: an insertion belongs to the character before it. */
function behind({ end }: Span): Span {
  return { start: end, end };
}
