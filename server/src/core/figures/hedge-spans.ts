import { findUnit } from '../tokens/unit';
import type { Span } from '../text/span';
import { hedgeAfter, hedgeBefore } from './bound';
import type { Figure } from './figure';

/** Where the words stand that bound or blur a figure (约, 不低于, 以上), in the paragraph's text. */
export function hedgeSpans(text: string, figure: Figure): Span[] {
  if (figure.bound === 'exact') return [];
  const dimension = figure.unit === null ? undefined : findUnit(figure.unit)?.dimension;
  const isTime = dimension === 'calendarTime' || dimension === 'time';
  return [hedgeBefore(text, figure.start, isTime), hedgeAfter(text, figure.end, figure.unit)].filter(
    (span) => span !== null,
  );
}
