import type { Analysis, PlacedFigure } from '../analysis';
import { findIndicator } from '../facts/known-indicator';

/** The other figures of the document that speak of the same indicator, in document order. */
export function otherMentions(analysis: Analysis, figure: PlacedFigure): readonly PlacedFigure[] {
  const key = indicatorKey(figure);
  if (key === null) return [];
  return analysis.figures.filter((other) => other.span.start !== figure.span.start && indicatorKey(other) === key);
}

/** What two figures share that measure the same thing, whatever name the text gives it; null when the text does not say. */
export function indicatorKey({ facts: { indicator } }: PlacedFigure): string | null {
  return indicator === null ? null : (findIndicator(indicator)?.name ?? indicator);
}
