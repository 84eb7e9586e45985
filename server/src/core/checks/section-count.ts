import type { DocumentCheck } from './check';
import { countsSections, numberedCounts } from './counting/numbered';
import { numberedOutcome } from './counting/report';
import { backReferences } from './section-count/back-references';
import { invalid, valid } from './section-count/examples';

const CODE = 'section/count';

/** 重点做好八个方面工作 against the headings, or 一是 … 九是, that follow. */
export const sectionCount: DocumentCheck = {
  scope: 'document',
  code: CODE,
  defaultSeverity: 'warning',
  invalid,
  valid,
  *detect(analysis) {
    for (const counted of numberedCounts(analysis.asRead)) {
      const outcome = countsSections(analysis.readings, counted) ? numberedOutcome(CODE, analysis, counted) : null;
      if (outcome !== null) yield outcome;
    }
    yield* backReferences(analysis);
  },
};
