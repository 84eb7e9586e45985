import type { Check } from './check';

/** Every check, in the order in which they are documented. */
export const checks: readonly Check[] = [];
