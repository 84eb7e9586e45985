import { countedListsIn } from '../facts/counts/counted-lists';
import type { Passage } from '../facts/passage';
import { Derived } from '../versions/derived';
import { Gathering } from '../versions/gathering';
import type { Reading } from '../reading';
import { NO_OUTCOMES, type DocumentCheck, type Outcome } from './check';
import { Excerpt, ExcerptOutcomes } from './excerpt';
import { endsInTerm, explainedBelow, rowsBelow } from './list-count/below';
import { countsSections, numberedCounts, type NumberedCount } from './counting/numbered';
import { numberedOutcomes } from './counting/report';
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
    yield* explained.of(asRead).values;
    yield* rowsBelow(analysis);
    yield* ofThings.of(asRead.lineage, numberedCounts(asRead), readings);
  },
};

/** What is said of counts of things that numbered items follow. */
const ofThings = new Derived((counts: readonly NumberedCount[], readings: readonly Reading[]) =>
  numberedOutcomes(
    CODE,
    readings,
    counts.filter((counted) => !countsSections(readings, counted)),
  ),
);

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

/** What is said of the term at the end of one paragraph and its explanation in the next. */
const explained = new Gathering(
  (reading: Reading, next): ExcerptOutcomes | null => {
    if (next === undefined || !endsInTerm(reading)) return null;
    const excerpt = new Excerpt([reading, next]);
    return ExcerptOutcomes.of(excerpt, explainedBelow(excerpt));
  },
  { readsNext: true },
);
