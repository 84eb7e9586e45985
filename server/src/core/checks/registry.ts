import type { Check } from './check';
import { respectivelyArity } from './respectively-arity';
import { sectionCount } from './section-count';
import { listCount } from './list-count';
import { dateInvalid } from './date-invalid';
import { sloganVariant } from './slogan-variant';
import { sloganCount } from './slogan-count';
import { figureBroken } from './figure-broken';
import { figureConflict } from './figure-conflict';
import { numberingSequence } from './numbering-sequence';
import { relativeBase } from './relative-base';
import { percentPoints } from './percent-points';
import { ratioImpossible } from './ratio-impossible';
import { shareMismatch } from './share-mismatch';
import { sharesTotal } from './shares-total';
import { sumMismatch } from './sum-mismatch';
import { partExceedsWhole } from './part-exceeds-whole';
import { unitSlip } from './unit-slip';
import { growthMismatch } from './growth-mismatch';
import { multipleMisuse } from './multiple-misuse';
import { rangeInvalid } from './range-invalid';

/** Every check, in the order in which they are documented. */
export const checks: readonly Check[] = [
  figureConflict,
  figureBroken,
  unitSlip,
  sumMismatch,
  partExceedsWhole,
  growthMismatch,
  multipleMisuse,
  rangeInvalid,
  shareMismatch,
  sharesTotal,
  percentPoints,
  ratioImpossible,
  listCount,
  sectionCount,
  respectivelyArity,
  numberingSequence,
  relativeBase,
  dateInvalid,
  sloganVariant,
  sloganCount,
];
