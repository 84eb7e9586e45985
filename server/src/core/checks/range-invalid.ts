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
    const found: Outcome[] = [];
    addWrongDirections(passage, found);
    if (passage.figures.length > 0) {
      addReversedRanges(passage, found);
      addImpossibleShares(passage, found);
    }
    return found.length === 0 ? NO_OUTCOMES : found;
  },
};
