import type { Analysis, Placed, PlacedFigure } from '../analysis';
import type { Heading } from '../outline/heading';
import type { Slogan } from '../slogans/slogan';
import type { Span } from '../text/span';

/** A figure or a slogan of the document. */
export type Item =
  | { readonly kind: 'figure'; readonly span: Span; readonly figure: PlacedFigure }
  | { readonly kind: 'slogan'; readonly span: Span; readonly slogan: Placed<Slogan> };

/** What is written at an offset; where nothing starts there, what ends there. */
export function itemAt(analysis: Analysis, offset: number): Item | null {
  const figure = figureAt(analysis, offset);
  const slogan = sloganAt(analysis, offset);
  const isSlogan = slogan !== null && (figure === null || offset < slogan.span.end);
  if (isSlogan) return { kind: 'slogan', span: slogan.span, slogan };
  return figure === null ? null : { kind: 'figure', span: figure.span, figure };
}

function figureAt(analysis: Analysis, offset: number): PlacedFigure | null {
  if (analysis.readings.length === 0) return null;
  const near = offset > 0 ? analysis.paragraphAt(offset - 1) : 0;
  const index = analysis.paragraphAt(offset);
  const figures =
    near === index ? analysis.figuresIn(index) : [...analysis.figuresIn(near), ...analysis.figuresIn(index)];
  return at(figures, offset);
}

function sloganAt(analysis: Analysis, offset: number): Placed<Slogan> | null {
  return at(analysis.slogans, offset);
}

export function headingAt(analysis: Analysis, offset: number): Heading | null {
  return analysis.outline.find((heading) => heading.start <= offset && offset <= heading.end) ?? null;
}

/** The headings whose sections hold an offset, outermost first. */
export function sectionsAround(analysis: Analysis, offset: number): readonly Heading[] {
  return analysis.outline.filter((heading) => heading.start <= offset && offset < heading.sectionEnd);
}

function at<T extends { readonly span: Span }>(items: readonly T[], offset: number): T | null {
  return (
    items.find(({ span }) => span.start <= offset && offset < span.end) ??
    items.find(({ span }) => span.end === offset) ??
    null
  );
}
