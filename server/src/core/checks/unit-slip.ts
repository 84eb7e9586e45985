import { conversions } from '../facts/units/conversions';
import { dimensionSlip } from '../facts/units/dimension-slips';
import type { Passage } from '../facts/passage';
import { scalePairs } from '../facts/units/scale-pairs';
import { Memo } from '../versions/memo';
import { NO_OUTCOMES, type DocumentCheck, type Outcome } from './check';
import { CODE } from './unit-slip/code';
import { outcomeOfConversion } from './unit-slip/conversion';
import { findingOfDimension, findingOfPair } from './unit-slip/sentence';
import { outcomesAcross } from './unit-slip/across';
import { invalid, valid } from './unit-slip/examples';

/** Units and magnitude words that cannot be right beside another figure of the same thing, or for what is measured. */
export const unitSlip: DocumentCheck = {
  scope: 'document',
  code: CODE,
  defaultSeverity: 'warning',
  invalid,
  valid,
  within: { needsFigures: true, detect: (passage) => withinPassage.of(passage) },
  *detect({ inSections }) {
    yield* outcomesAcross(inSections, (passage) => withinPassage.of(passage));
  },
};

/** What one paragraph decides: kept, since what other paragraphs say depends on it. */
const withinPassage = new Memo<Passage, readonly Outcome[]>((passage) => {
  if (!passage.figures.some(({ kind }) => kind === 'quantity')) return NO_OUTCOMES;
  const found: Outcome[] = [];
  for (const conversion of conversions.of(passage)) {
    const outcome = outcomeOfConversion(passage, conversion);
    if (outcome !== null) found.push(outcome);
  }
  for (const pair of scalePairs.of(passage)) found.push(findingOfPair(passage, pair));
  for (const statement of passage.statements) {
    const slip = dimensionSlip(passage, statement);
    if (slip !== null) found.push(findingOfDimension(passage, slip));
  }
  return found.length === 0 ? NO_OUTCOMES : found;
});
