import type { Example } from '../check';

export const invalid: readonly Example[] = [];

export const valid: readonly Example[] = [];
