import { changes } from '../facts/change/change';
import type { Passage } from '../facts/passage';
import { relations } from './change/relation';
import { report } from './change/report';
import { NO_OUTCOMES, type Outcome, type ParagraphCheck } from './check';
import { addByPartsOfWhole } from './growth-mismatch/between';
import { invalid, valid } from './growth-mismatch/examples';
import { addByNamedGrowth } from './growth-mismatch/named';
import { isOfMultiples } from './multiple-misuse';

const CODE = 'growth/mismatch';

/** Growth rates, increments and annual averages against the levels that the same sentence states. */
export const growthMismatch: ParagraphCheck = {
  scope: 'paragraph',
  needsFigures: true,
  code: CODE,
  defaultSeverity: 'error',
  invalid,
  valid,
  detect(passage) {
    return changes.of(passage).length === 0 ? NO_OUTCOMES : outcomesOf(passage);
  },
};

function outcomesOf(passage: Passage): readonly Outcome[] {
  const found: Outcome[] = [];
  const reported = new Set<object>();
  for (const relation of relations.of(passage)) {
    if (isOfMultiples(relation)) continue;
    // One wrong level contradicts all that is said of it; it is reported once.
    if (!relation.holds && reported.has(relation.change)) continue;
    if (!relation.holds) reported.add(relation.change);
    found.push(report(passage, relation, CODE));
  }
  addByNamedGrowth(passage, found);
  addByPartsOfWhole(passage, found);
  return found;
}
