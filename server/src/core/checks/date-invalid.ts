import { dateSigns } from '../facts/time/date-signs';
import type { Reading } from '../reading';
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
    const dated = datedParagraphs(analysis.readings);
    yield* impossibleDates(analysis, dated);
    yield* planSlips(analysis, dated);
    yield* anniversarySlips(analysis, dated);
    yield* sessionSlips(analysis, dated);
    yield* yearSlips(analysis);
  },
};

/** The paragraphs that may say something of dates, plans or sessions, by their numbers; asked once for all who look into them. */
function datedParagraphs(readings: readonly Reading[]): readonly number[] {
  const dated: number[] = [];
  for (let index = 0; index < readings.length; index++) if (dateSigns.of(readings[index]!) !== 0) dated.push(index);
  return dated;
}
