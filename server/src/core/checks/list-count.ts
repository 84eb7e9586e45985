import { countClaimsIn } from '../facts/counts/count-claims';
import { countedListsIn } from '../facts/counts/counted-lists';
import { GroupMemo, withParagraph } from '../layout/group-memo';
import { Memo } from '../layout/memo';
import type { Reading } from '../reading';
import type { DocumentCheck, Outcome } from './check';
import { Excerpt, ExcerptOutcomes } from './excerpt';
import { endsInTerm, explainedBelow, rowsBelow } from './list-count/below';
import { countsSections, numberedCounts } from './counting/numbered';
import { numberedOutcome } from './counting/report';
import { invalid, valid } from './list-count/examples';
import { levels } from './list-count/levels';
import { listedOutcome } from './list-count/listed';
import { placeOutcome } from './place';

const CODE = 'list/count';

/** A count against the things named beside it: A、B、C四大工程; “三张图”：甲图、乙图、丙图、丁图; 十件实事。一是…九是…. */
export const listCount: DocumentCheck = {
  scope: 'document',
  code: CODE,
  defaultSeverity: 'warning',
  invalid,
  valid,
  *detect(analysis) {
    const { readings, starts } = analysis;
    for (let i = 0; i < readings.length; i++) {
      const reading = readings[i]!;
      const found = within.of(reading);
      if (found !== null) yield* found.placed(() => starts[i]!);
      if (countClaimsIn(reading).length === 0) continue;
      if (endsInTerm(reading) && i + 1 < readings.length) {
        const explained = explanations.of([reading, readings[i + 1]!]);
        if (explained !== null) yield* explained.placed((nth) => starts[i + nth]!);
      }
      yield* rowsBelow(analysis, i);
    }
    for (const counted of numberedCounts(readings)) {
      const outcome = countsSections(readings, counted) ? null : numberedOutcome(CODE, analysis, counted);
      if (outcome !== null) yield outcome;
    }
  },
};

/** What is said of the counts in a paragraph and the things named there. */
const within = new Memo<Reading, ExcerptOutcomes | null>((reading) => {
  const { paragraph } = reading;
  const lists = countedListsIn(reading);
  const ofLevels = levels(reading);
  if (lists.length === 0 && ofLevels.length === 0) return null;
  const found: Outcome[] = [...ofLevels];
  for (const counted of lists) {
    const outcome = listedOutcome(paragraph.text, counted);
    if (outcome !== null) found.push(outcome);
  }
  const placed = found.map((outcome) => placeOutcome(paragraph, 0, outcome));
  return ExcerptOutcomes.of(new Excerpt([reading]), placed);
});

/** What is said of the term at the end of one paragraph and its explanation in the next. */
const explanations = new GroupMemo<Reading, ExcerptOutcomes | null>(withParagraph(), (readings) => {
  const excerpt = new Excerpt(readings);
  return ExcerptOutcomes.of(excerpt, [...explainedBelow(excerpt)]);
});
