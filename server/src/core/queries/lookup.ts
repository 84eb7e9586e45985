import type { Analysis, Placed, PlacedFigure } from '../analysis';
import type { Heading } from '../outline/heading';
import type { Slogan } from '../slogans/slogan';
import type { Span } from '../text/span';

/** The figure written at an offset, its last character's far side included when nothing else starts there. */
export function figureAt(analysis: Analysis, offset: number): PlacedFigure | null {
  if (analysis.readings.length === 0) return null;
  const near = offset > 0 ? analysis.paragraphAt(offset - 1) : 0;
  const index = analysis.paragraphAt(offset);
  const figures =
    near === index ? analysis.figuresIn(index) : [...analysis.figuresIn(near), ...analysis.figuresIn(index)];
  return at(figures, offset);
}

export function sloganAt(analysis: Analysis, offset: number): Placed<Slogan> | null {
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
