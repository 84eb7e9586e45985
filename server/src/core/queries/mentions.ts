import type { Analysis, PlacedFigure } from '../analysis';
import { indicatorSpan } from '../facts/figure/indicator-span';
import { findIndicator, knownIndicatorEndingAt } from '../facts/known-indicators';
import { fromSource, toSourceSpan } from '../layout/paragraph';
import type { Span } from '../text/span';
import type { IndicatorEntry } from '../../lexicon/indicators';

/** The longest name of the lexicon, in characters, is about this long; a name is looked for no further from a place. */
const MAX_NAME = 30;

/** The other figures of the document that speak of the same indicator, in document order. */
export function otherMentions(analysis: Analysis, figure: PlacedFigure): readonly PlacedFigure[] {
  const key = indicatorKey(figure);
  if (key === null) return [];
  return analysis.figures.filter((other) => other.span.start !== figure.span.start && indicatorKey(other) === key);
}

/** The figures of the document that measure what `key` stands for, in document order. */
export function figuresOf(analysis: Analysis, key: string): readonly PlacedFigure[] {
  return analysis.figures.filter((figure) => indicatorKey(figure) === key);
}

/** The name of an indicator, written at some place. */
export interface IndicatorName {
  readonly key: string;
  readonly span: Span;
}

/**
 * The name of an indicator that holds the character at an offset, or else ends there: one that a figure of the paragraph has,
 * else the longest that the lexicon knows.
 */
export function indicatorAt(analysis: Analysis, offset: number): IndicatorName | null {
  return nameAt(analysis, offset) ?? (offset > 0 ? nameAt(analysis, offset - 1) : null);
}

function nameAt(analysis: Analysis, offset: number): IndicatorName | null {
  if (analysis.readings.length === 0) return null;
  const index = analysis.paragraphAt(offset);
  const { paragraph } = analysis.readings[index]!;
  const base = analysis.starts[index]!;
  const own = indicatorNamesIn(analysis, index).find(({ span }) => span.start <= offset && offset < span.end);
  if (own !== undefined) return own;
  const at = fromSource(paragraph, offset - base);
  let longest: IndicatorName | null = null;
  for (let end = at + 1; end <= Math.min(at + MAX_NAME, paragraph.text.length); end++) {
    const found = knownIndicatorEndingAt(paragraph.text, end);
    if (found === null || end - found.text.length > at) continue;
    const span = toSourceSpan(paragraph, base, { start: end - found.text.length, end });
    if (longest === null || span.end - span.start > longest.span.end - longest.span.start)
      longest = { key: found.value.name, span };
  }
  return longest;
}

/** The names that the figures of one paragraph have, each place once. */
export function indicatorNamesIn(analysis: Analysis, index: number): readonly IndicatorName[] {
  const { paragraph } = analysis.readings[index]!;
  const names = new Map<number, IndicatorName>();
  for (const figure of analysis.figuresIn(index)) {
    const key = indicatorKey(figure);
    const written = indicatorSpan(paragraph.text, figure.item, figure.facts);
    if (key === null || written === null) continue;
    const span = toSourceSpan(paragraph, analysis.starts[index]!, written);
    names.set(span.start, { key, span });
  }
  return [...names.values()];
}

/** What two figures share that measure the same thing, whatever name the text gives it; null when the text does not say. */
export function indicatorKey({ facts: { indicator } }: PlacedFigure): string | null {
  return indicator === null ? null : (knownIndicator(indicator)?.name ?? indicator);
}

/** The statistical indicator that a name stands for, with or without a word for the whole place (全县地区生产总值); null when the name is no known one. */
export function knownIndicator(name: string): IndicatorEntry | null {
  return findIndicator(name) ?? findIndicator(name.replace(/^全[国省市县区州旗镇乡]/, ''));
}
