import type { Check } from './check';
import { invalid, valid } from './figure-broken/examples';
import { slipsOf } from './figure-broken/find';
import { toFinding } from './figure-broken/report';

/** Numbers that are written wrongly: a letter for a digit, a doubled point, a damaged magnitude, a lost unit. */
export const figureBroken: Check = {
  code: 'figure/broken',
  defaultSeverity: 'error',
  invalid,
  valid,
  *detect({ readings, starts }) {
    for (let i = 0; i < readings.length; i++) {
      const { paragraph } = readings[i]!;
      for (const slip of slipsOf(readings[i]!)) yield toFinding(paragraph, starts[i]!, slip);
    }
  },
};
