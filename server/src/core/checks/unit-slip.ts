import { conversions } from '../facts/units/conversions';
import { dimensionSlip } from '../facts/units/dimension-slips';
import type { Passage } from '../facts/passage';
import { scalePairs } from '../facts/units/scale-pairs';
import { Memo } from '../layout/memo';
import type { DocumentCheck, Outcome } from './check';
import { placeOutcome } from './place';
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
  *detect(analysis) {
    const reported = new Set<number>();
    for (const i of analysis.figured) {
      for (const outcome of withinPassage.of(analysis.passages[i]!)) {
        const placed = placeOutcome(analysis.readings[i]!.paragraph, analysis.starts[i]!, outcome);
        if ('severity' in placed) reported.add(placed.start);
        yield placed;
      }
    }
    yield* outcomesAcross(analysis, reported);
  },
};

/** What one paragraph decides. */
const withinPassage = new Memo<Passage, readonly Outcome[]>((passage) => {
  if (!passage.figures.some(({ kind }) => kind === 'quantity')) return NONE;
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
  return found.length === 0 ? NONE : found;
});

const NONE: readonly Outcome[] = [];
