import { transitions } from '../facts/change/transition';
import { NO_OUTCOMES, type Outcome, type ParagraphCheck } from './check';
import { addImpossibleShares } from './range-invalid/cap';
import { addWrongDirections } from './range-invalid/direction';
import { invalid, valid } from './range-invalid/examples';
import { addReversedRanges } from './range-invalid/reversed';

/** Directions against their values, ranges the wrong way round, and parts that are more than all. */
export const rangeInvalid: ParagraphCheck = {
  scope: 'paragraph',
  needsFigures: false,
  code: 'range/invalid',
  defaultSeverity: 'error',
  invalid,
  valid,
  detect(passage) {
    // Ranks are no figures, and two of them make a transition too.
    if (passage.figures.length === 0 && transitions.of(passage).length === 0) return NO_OUTCOMES;
    const found: Outcome[] = [];
    addWrongDirections(passage, found);
    addReversedRanges(passage, found);
    addImpossibleShares(passage, found);
    return found.length === 0 ? NO_OUTCOMES : found;
  },
};
