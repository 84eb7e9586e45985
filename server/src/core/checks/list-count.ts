import { countClaimsIn } from '../facts/counts/count-claims';
import { countedListsIn } from '../facts/counts/counted-lists';
import { GroupMemo } from '../layout/group-memo';
import { Memo } from '../layout/memo';
import type { Reading } from '../reading';
import type { DocumentCheck, Outcome } from './check';
import { Excerpt, ExcerptOutcomes } from './excerpt';
import { explainedBelow, rowsBelow } from './list-count/below';
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
      if (levelsIn.of(reading).length === 0 && countClaimsIn(reading).length === 0) continue;
      const found = outcomes.of(readings.slice(i, i + 2));
      if (found !== null) yield* found.placed((nth) => starts[i + nth]!);
      yield* rowsBelow(analysis, i);
    }
    for (const counted of numberedCounts(readings)) {
      const outcome = countsSections(readings, counted) ? null : numberedOutcome(CODE, analysis, counted);
      if (outcome !== null) yield outcome;
    }
  },
};

const levelsIn = new Memo<Reading, readonly Outcome[]>((reading) => {
  const found = [...levels(reading)];
  return found.length === 0 ? NONE : found;
});

const NONE: readonly never[] = [];

/** What is said of the counts in a paragraph, given it and the next one; null for nothing. */
const outcomes = new GroupMemo<Reading, ExcerptOutcomes | null>((readings) => {
  const reading = readings[0]!;
  const { paragraph } = reading;
  const excerpt = new Excerpt(readings);
  const found = levelsIn.of(reading).map((outcome) => placeOutcome(paragraph, 0, outcome));
  if (countClaimsIn(reading).length > 0) {
    for (const counted of countedListsIn(reading)) {
      const outcome = listedOutcome(paragraph.text, counted);
      if (outcome !== null) found.push(placeOutcome(paragraph, 0, outcome));
    }
    found.push(...explainedBelow(excerpt));
  }
  return found.length === 0 ? null : new ExcerptOutcomes(excerpt, found);
});
