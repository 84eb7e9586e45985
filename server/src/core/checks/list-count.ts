import { countClaimsIn } from '../facts/counts/count-claims';
import { countedListsIn } from '../facts/counts/counted-lists';
import { Memo } from '../layout/memo';
import { toSourceSpan } from '../layout/paragraph';
import type { Reading } from '../reading';
import type { DocumentCheck, Outcome } from './check';
import { explainedBelow, rowsBelow } from './list-count/below';
import { countsSections, numberedCounts } from './counting/numbered';
import { numberedOutcome } from './counting/report';
import { invalid, valid } from './list-count/examples';
import { levels } from './list-count/levels';
import { listedOutcome } from './list-count/listed';
import { placeFinding } from './place';

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
      const { paragraph } = readings[i]!;
      for (const outcome of levelsIn.of(readings[i]!)) {
        if ('severity' in outcome) yield placeFinding(paragraph, starts[i]!, outcome);
      }
      if (countClaimsIn(readings[i]!).length === 0) continue;
      for (const outcome of listed.of(readings[i]!)) {
        if ('severity' in outcome) yield placeFinding(paragraph, starts[i]!, outcome);
        else yield { ...outcome, spans: outcome.spans.map((span) => toSourceSpan(paragraph, starts[i]!, span)) };
      }
      yield* explainedBelow(analysis, i);
      yield* rowsBelow(analysis, i);
    }
    for (const counted of numberedCounts(readings)) {
      const outcome = countsSections(readings, counted) ? null : numberedOutcome(CODE, analysis, counted);
      if (outcome !== null) yield outcome;
    }
  },
};

const levelsIn = new Memo<Reading, readonly Outcome[]>((reading) => [...levels(reading)]);

/** What the lists inside a paragraph give, kept with it. */
const listed = new Memo<Reading, readonly Outcome[]>((reading) => {
  const { text } = reading.paragraph;
  return countedListsIn(reading)
    .map((counted) => listedOutcome(text, counted))
    .filter((outcome) => outcome !== null);
});
