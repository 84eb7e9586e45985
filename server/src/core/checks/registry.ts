import type { Check } from './check';
import { figureBroken } from './figure-broken';
import { figureConflict } from './figure-conflict';
import { numberingSequence } from './numbering-sequence';

/** Every check, in the order in which they are documented. */
export const checks: readonly Check[] = [figureConflict, figureBroken, numberingSequence];
