import { NO_OUTCOMES, type Outcome, type ParagraphCheck } from './check';
import { invalid, valid } from './percent-points/examples';
import { readSlip } from './percent-points/find';
import { toFinding } from './percent-points/report';

/** Percentages where only percentage points can be meant, and the reverse. */
export const percentPoints: ParagraphCheck = {
  scope: 'paragraph',
  needsFigures: true,
  code: 'percent/points',
  defaultSeverity: 'warning',
  invalid,
  valid,
  detect(passage) {
    let found: Outcome[] | null = null;
    for (const statement of passage.statements) {
      const { kind } = statement.figure;
      if (kind !== 'percent' && kind !== 'points') continue;
      const slip = readSlip(passage, statement);
      if (slip !== null) (found ??= []).push(toFinding(passage, slip));
    }
    return found ?? NO_OUTCOMES;
  },
};
