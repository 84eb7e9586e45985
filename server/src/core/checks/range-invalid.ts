import type { Passage } from '../facts/passage';
import type { ParagraphCheck } from './check';
import { impossibleShares } from './range-invalid/cap';
import { wrongDirections } from './range-invalid/direction';
import { invalid, valid } from './range-invalid/examples';
import { reversedRanges } from './range-invalid/reversed';

/** Directions against their values, ranges the wrong way round, and parts that are more than all. */
export const rangeInvalid: ParagraphCheck = {
  scope: 'paragraph',
  code: 'range/invalid',
  defaultSeverity: 'error',
  invalid,
  valid,
  *detect(passage: Passage) {
    yield* wrongDirections(passage);
    yield* reversedRanges(passage);
    yield* impossibleShares(passage);
  },
};
