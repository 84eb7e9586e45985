import type { ParagraphCheck } from './check';
import { invalid, valid } from './figure-broken/examples';
import { slipsOf } from './figure-broken/find';
import { toFinding } from './figure-broken/report';

/** Numbers that are written wrongly: a letter for a digit, a doubled point, a damaged magnitude, a lost unit. */
export const figureBroken: ParagraphCheck = {
  scope: 'paragraph',
  code: 'figure/broken',
  defaultSeverity: 'error',
  invalid,
  valid,
  *detect({ reading }) {
    for (const slip of slipsOf(reading)) yield toFinding(reading.paragraph.text, slip);
  },
};
