import { NO_OUTCOMES, type ParagraphCheck } from './check';
import { invalid, valid } from './figure-broken/examples';
import { slipsOf } from './figure-broken/find';
import { toFinding } from './figure-broken/report';

/** Numbers that are written wrongly: a letter for a digit, a doubled point, a damaged magnitude, a lost unit. */
export const figureBroken: ParagraphCheck = {
  scope: 'paragraph',
  needsFigures: false,
  code: 'figure/broken',
  defaultSeverity: 'error',
  invalid,
  valid,
  detect({ reading }) {
    const slips = slipsOf(reading);
    return slips.length === 0 ? NO_OUTCOMES : slips.map((slip) => toFinding(reading.paragraph.text, slip));
  },
};
