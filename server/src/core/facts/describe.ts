import type { FigureFacts } from '../figures/figure';
import type { Reading } from '../reading';
import { readReferences, type Reference } from './indicator';
import { measureOf } from './measure';
import { periodOf } from './period';
import { regionOf } from './region';
import type { SectionContext } from './sections';
import { statusOf } from './status';

const references = new WeakMap<Reading, readonly Reference[]>();

/** What the words around each figure of a paragraph say: independent of the section, so kept with the reading. */
export function referencesOf(reading: Reading): readonly Reference[] {
  let found = references.get(reading);
  if (found === undefined) {
    found = readReferences(reading.paragraph.text, reading.figures);
    references.set(reading, found);
  }
  return found;
}

/** What each figure of a paragraph says, in the figures' order. */
export function describeFigures(reading: Reading, section: SectionContext): readonly FigureFacts[] {
  const { text } = reading.paragraph;
  const found = referencesOf(reading);
  return reading.figures.map((figure, i) => {
    if (figure.kind === 'date') {
      return { indicator: null, measure: 'other', status: 'other', period: null, region: null };
    }
    const reference = found[i]!;
    return {
      indicator: reference.indicator,
      measure: measureOf(figure, reference),
      status: statusOf(text, figure, section),
      period: periodOf(text, figure, section),
      region: regionOf(text, figure),
    };
  });
}
