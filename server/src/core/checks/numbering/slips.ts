/**
 * What is wrong with a series of numbers. Only what no reading can explain: a series that skips several times is an
 * excerpt, and one that holds every number once in another order is a page whose columns were read in turn.
 */

export type SlipKind = 'noFirst' | 'gap' | 'wrong' | 'repeated' | 'first' | 'order' | 'swapped';

/** A slip at position `at` of the series. */
export interface Slip {
  readonly kind: SlipKind;
  readonly at: number;
  /** The number that belongs there. */
  readonly expected: number;
  /** Whether all following numbers have to move as well. */
  readonly shifts: boolean;
  /** Whether the numbers around leave no other explanation than a mistyped number. */
  readonly forced: boolean;
}

/** A series with more slips than this is no series: a list that counts by another rule, or none at all. */
const MAX_SLIPS = 4;
/** More numbers than this are not lost between two neighbours; the two belong to different lists. */
const MAX_GAP = 3;

const NONE: readonly Slip[] = [];

export function findSlips(ordinals: readonly number[]): readonly Slip[] {
  const slips = walk(ordinals);
  if (slips.length === 0 || slips.length > MAX_SLIPS) return NONE;
  const jumps = slips.filter(({ kind }) => kind === 'gap' || kind === 'order');
  if (jumps.length > 1) return slips.filter(({ forced }) => forced);
  return isPermutation(ordinals) && !slips.every(({ kind }) => kind === 'swapped') ? [] : slips;
}

/**
 * A series that opens with 2 and goes on with 3: its first item is lost. Not told by the series alone: it may continue an
 * earlier one, or be an excerpt, so it has to stand under a number of its own.
 */
export function findMissingFirst(ordinals: readonly number[]): readonly Slip[] {
  if (ordinals[0] !== 2 || ordinals[1] !== 3) return [];
  return [{ kind: 'noFirst', at: 0, expected: 1, shifts: true, forced: false }];
}

function walk(ordinals: readonly number[]): Slip[] {
  const slips: Slip[] = [];
  const [first, second, third] = ordinals;
  let previous = first!;
  if (second === 2 && first !== 1 && (third === 3 || (third === undefined && first === 2))) {
    slips.push({ kind: 'first', at: 0, expected: 1, shifts: false, forced: true });
    previous = 1;
  }
  for (let at = 1; at < ordinals.length; at++) {
    const ordinal = ordinals[at]!;
    const next = ordinals[at + 1];
    const expected = previous + 1;
    if (ordinal === expected) {
      previous = expected;
      continue;
    }
    if (next === expected + 1 && ordinal !== 1) {
      // 2, 5, 4 and 3, 3, 5: the numbers on both sides leave room for one number only.
      const repeated = ordinal === previous;
      slips.push({ kind: repeated ? 'repeated' : 'wrong', at, expected, shifts: false, forced: true });
      previous = expected;
    } else if (ordinal === expected + 1 && next === expected && !breaksBehind(ordinals, at + 2, expected + 2)) {
      slips.push({ kind: 'swapped', at, expected, shifts: false, forced: true });
      previous = expected + 1;
      at++;
    } else if (ordinal === previous) {
      slips.push({ kind: 'repeated', at, expected, shifts: true, forced: next === ordinal + 1 });
      previous = ordinal;
    } else if (ordinal > expected) {
      if (ordinal - expected <= MAX_GAP) slips.push({ kind: 'gap', at, expected, shifts: true, forced: false });
      previous = ordinal;
    } else {
      slips.push({ kind: 'order', at, expected, shifts: true, forced: false });
      // 3, 2, 4: the series goes on as if the stray number were not there.
      if (next !== expected) previous = ordinal;
    }
  }
  return slips;
}

function breaksBehind(ordinals: readonly number[], at: number, expected: number): boolean {
  return at < ordinals.length && ordinals[at] !== expected;
}

/** Whether the numbers are 1 … n, each once, in whatever order. */
function isPermutation(ordinals: readonly number[]): boolean {
  const seen = new Set(ordinals);
  return seen.size === ordinals.length && ordinals.every((ordinal) => ordinal <= ordinals.length);
}
