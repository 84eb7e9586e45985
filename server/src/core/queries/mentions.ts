import type { Analysis, PlacedFigure } from '../analysis';
import { findIndicator } from '../facts/known-indicators';
import type { IndicatorEntry } from '../../lexicon/indicators';

/** The other figures of the document that speak of the same indicator, in document order. */
export function otherMentions(analysis: Analysis, figure: PlacedFigure): readonly PlacedFigure[] {
  const key = indicatorKey(figure);
  if (key === null) return [];
  return analysis.figures.filter((other) => other.span.start !== figure.span.start && indicatorKey(other) === key);
}

/** What two figures share that measure the same thing, whatever name the text gives it; null when the text does not say. */
export function indicatorKey({ facts: { indicator } }: PlacedFigure): string | null {
  return indicator === null ? null : (knownIndicator(indicator)?.name ?? indicator);
}

/** The statistical indicator that a name stands for, with or without a word for the whole place (全县地区生产总值); null when the name is no known one. */
export function knownIndicator(name: string): IndicatorEntry | null {
  return findIndicator(name) ?? findIndicator(name.replace(/^全[国省市县区州旗镇乡]/, ''));
}
