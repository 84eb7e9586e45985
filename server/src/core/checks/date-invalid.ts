import type { Passage } from '../facts/passage';
import { dateSigns } from '../facts/time/date-signs';
import { NO_OUTCOMES, type DocumentCheck, type Outcome } from './check';
import { anniversarySlips } from './date-invalid/anniversaries';
import { impossibleDates } from './date-invalid/calendar';
import { invalid, valid } from './date-invalid/examples';
import { CODE } from './date-invalid/located';
import { planSlips, spokenRoleSlips } from './date-invalid/plans';
import { yearSlips } from './date-invalid/report-year';
import { nationalSlips, sessionSlips } from './date-invalid/sessions';

/** Dates that the calendar, the plans, the founding years or the report itself contradict. */
export const dateInvalid: DocumentCheck = {
  scope: 'document',
  code: CODE,
  defaultSeverity: 'warning',
  invalid,
  valid,
  within: { needsFigures: false, detect: withinPassage },
  *detect(analysis) {
    yield* spokenRoleSlips(analysis);
    yield* anniversarySlips(analysis);
    yield* sessionSlips(analysis);
    yield* yearSlips(analysis);
  },
};

function withinPassage(passage: Passage): readonly Outcome[] {
  if (dateSigns.of(passage.reading) === 0) return NO_OUTCOMES;
  return [...impossibleDates(passage), ...planSlips(passage), ...nationalSlips(passage)];
}
