import { relations } from './change/relation';
import { report } from './change/report';
import type { ParagraphCheck } from './check';
import { byPartsOfWhole } from './growth-mismatch/between';
import { invalid, valid } from './growth-mismatch/examples';
import { byNamedGrowth } from './growth-mismatch/named';
import { isOfMultiples } from './multiple-misuse';

const CODE = 'growth/mismatch';

/** Growth rates, increments and annual averages against the levels that the same sentence states. */
export const growthMismatch: ParagraphCheck = {
  scope: 'paragraph',
  code: CODE,
  defaultSeverity: 'error',
  invalid,
  valid,
  *detect(passage) {
    const reported = new Set<object>();
    for (const relation of relations.of(passage)) {
      if (isOfMultiples(relation)) continue;
      // One wrong level contradicts all that is said of it; it is reported once.
      if (!relation.holds && reported.has(relation.change)) continue;
      if (!relation.holds) reported.add(relation.change);
      yield report(passage, relation, CODE);
    }
    yield* byNamedGrowth(passage);
    yield* byPartsOfWhole(passage);
  },
};
