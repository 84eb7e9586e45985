import type { DocumentCheck } from './check';
import { anniversarySlips } from './date-invalid/anniversaries';
import { impossibleDates } from './date-invalid/calendar';
import { invalid, valid } from './date-invalid/examples';
import { CODE } from './date-invalid/located';
import { planSlips } from './date-invalid/plans';
import { yearSlips } from './date-invalid/report-year';
import { sessionSlips } from './date-invalid/sessions';

/** Dates that the calendar, the plans, the founding years or the report itself contradict. */
export const dateInvalid: DocumentCheck = {
  scope: 'document',
  code: CODE,
  defaultSeverity: 'warning',
  invalid,
  valid,
  *detect(analysis) {
    yield* impossibleDates(analysis);
    yield* planSlips(analysis);
    yield* anniversarySlips(analysis);
    yield* sessionSlips(analysis);
    yield* yearSlips(analysis);
  },
};
