import type { FigureFacts } from '../figures/figure';
import type { Reading } from '../reading';
import type { SectionContext } from './sections';

/** What each figure of a paragraph says, in the figures' order. */
export function describeFigures(reading: Reading, _section: SectionContext): readonly FigureFacts[] {
  return reading.figures.map(() => ({ indicator: null, measure: 'other', status: 'other', period: null, region: null }));
}
