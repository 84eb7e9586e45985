import { countedListsIn } from '../facts/counts/counted-lists';
import type { Passage } from '../facts/passage';
import { Gathering } from '../layout/gathering';
import { GroupMemo, withParagraph } from '../layout/group-memo';
import type { Reading } from '../reading';
import { NO_OUTCOMES, type DocumentCheck, type Outcome } from './check';
import { Excerpt, ExcerptOutcomes } from './excerpt';
import { endsInTerm, explainedBelow, rowsBelow } from './list-count/below';
import { countsSections, numberedCounts } from './counting/numbered';
import { numberedOutcome } from './counting/report';
import { invalid, valid } from './list-count/examples';
import { levels } from './list-count/levels';
import { listedOutcome } from './list-count/listed';

const CODE = 'list/count';

/** A count against the things named beside it: A、B、C四大工程; “三张图”：甲图、乙图、丙图、丁图; 十件实事。一是…九是…. */
export const listCount: DocumentCheck = {
  scope: 'document',
  code: CODE,
  defaultSeverity: 'warning',
  invalid,
  valid,
  within: { needsFigures: false, detect: withinParagraph },
  *detect(analysis) {
    const { readings, asRead } = analysis;
    for (const i of termsAtEnd.of(asRead).indexes) {
      const explained = i + 1 < readings.length ? explanations.of([readings[i]!, readings[i + 1]!]) : null;
      if (explained !== null) yield explained;
    }
    yield* rowsBelow(analysis);
    for (const counted of numberedCounts(asRead)) {
      const outcome = countsSections(readings, counted) ? null : numberedOutcome(CODE, analysis, counted);
      if (outcome !== null) yield outcome;
    }
  },
};

/** What is said of the counts in a paragraph and the things named there. */
function withinParagraph({ reading, text }: Passage): readonly Outcome[] {
  const lists = countedListsIn(reading);
  const ofLevels = levels(reading);
  if (lists.length === 0 && ofLevels.length === 0) return NO_OUTCOMES;
  const found: Outcome[] = [...ofLevels];
  for (const counted of lists) {
    const outcome = listedOutcome(text, counted);
    if (outcome !== null) found.push(outcome);
  }
  return found;
}

const termsAtEnd = new Gathering<Reading, true>((reading) => (endsInTerm(reading) ? true : null));

/** What is said of the term at the end of one paragraph and its explanation in the next. */
const explanations = new GroupMemo<Reading, ExcerptOutcomes | null>(withParagraph(), (readings) => {
  const excerpt = new Excerpt(readings);
  return ExcerptOutcomes.of(excerpt, explainedBelow(excerpt));
});
