import type { Check } from './check';
import { numberingSequence } from './numbering-sequence';

/** Every check, in the order in which they are documented. */
export const checks: readonly Check[] = [numberingSequence];
