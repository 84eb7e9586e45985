import { findUnit } from '../tokens/unit';
import type { Numeral } from '../tokens/numeral-type';
import { Decimal, decimalOf, decimalsOf } from './decimal';
import type { Figure } from './figure';

/** The values a figure stands for, in its own unit. `null` ends are unbounded; `max` is excluded when `maxOpen`. */
export interface Interval {
  readonly min: Decimal | null;
  readonly max: Decimal | null;
  readonly maxOpen: boolean;
}

/** What 约 and 左右 blur at least. */
const ABOUT = new Decimal('0.02');
/** Half of something: a division would cost as much as ten products. */
const HALF = new Decimal('0.5');
/** 近 500 is less than 500, but not by much. */
const ALMOST = new Decimal('0.9');

/**
 * The interval a figure stands for: its number plus or minus half a unit of the last written digit, exact for whole
 * numbers of things, widened by its hedges. Null for dates, which are no amounts.
 */
export function intervalOf(figure: Figure): Interval | null {
  const { numeral, numeralMax, bound } = figure;
  if (numeral === null || figure.kind === 'date') return null;
  const low = decimalOf(numeral);
  const high = numeralMax === null ? low : decimalOf(numeralMax);
  if (figure.open && numeralMax === null) return { min: low, max: low.plus(roundStep(numeral)), maxOpen: true };

  const below = rounding(figure, numeral);
  const above = numeralMax === null ? below : rounding(figure, numeralMax);
  const min = below === null ? low : low.minus(below);
  const max = above === null ? high : high.plus(above);
  switch (bound) {
    case 'exact':
      return { min, max, maxOpen: false };
    case 'about':
      return {
        min: least(min, low.minus(low.abs().times(ABOUT))),
        max: most(max, high.plus(high.abs().times(ABOUT))),
        maxOpen: false,
      };
    case 'almost':
      return { min: low.times(ALMOST), max: high, maxOpen: false };
    case 'atLeast':
      return { min: low, max: null, maxOpen: false };
    case 'atMost':
      return { min: null, max: high, maxOpen: false };
  }
}

/**
 * The same for a number that may have been rounded further than its digits show: zeros at the end of a whole number that
 * counts no things stand for rounding as well (8000万吨 may be 7,600 or 8,400). For computations that combine numbers of
 * different origin, where taking the zeros at their word would invent contradictions.
 */
export function coarseIntervalOf(figure: Figure): Interval | null {
  const interval = intervalOf(figure);
  return interval === null ? null : coarsened(interval, figure);
}

/** The same from the interval that the figure stands for. */
export function coarsened(interval: Interval, figure: Figure): Interval {
  const { numeral, numeralMax, bound, open } = figure;
  if (numeral === null || numeralMax !== null || bound !== 'exact' || open) return interval;
  if (countsWholeThings(figure, numeral) || decimalsOf(numeral) > 0) return interval;
  const half = roundStep(numeral).times(HALF);
  const value = decimalOf(numeral);
  return { min: value.minus(half), max: value.plus(half), maxOpen: false };
}

/** Whether the interval is a single value. */
export function isPoint(interval: Interval): boolean {
  return interval.min !== null && interval.max !== null && interval.min.eq(interval.max);
}

/** Half a unit of the last written digit; null for whole numbers of things (163个, 3年, 翻一番). */
function rounding(figure: Figure, numeral: Numeral): Decimal | null {
  return countsWholeThings(figure, numeral) ? null : halfOf(numeral.magnitude - decimalsOf(numeral));
}

/** Half of a power of ten. Kept, since making a decimal from its digits costs as much as adding two. */
function halfOf(power: number): Decimal {
  let half = halves.get(power);
  if (half === undefined) halves.set(power, (half = new Decimal(`0.5e${power}`)));
  return half;
}

/** By the power; as many as there are places in numerals that are amounts. */
const halves = new Map<number, Decimal>();

function countsWholeThings({ kind, unit, dimension, classified }: Figure, numeral: Numeral): boolean {
  if (numeral.magnitude > 0 || decimalsOf(numeral) > 0) return false;
  if (kind === 'multiple') return unit === '番';
  if (kind !== 'quantity') return false;
  if (classified || dimension === 'calendarTime') return true;
  return dimension === 'count' && unit !== null && findUnit(unit)?.standing === 'counting';
}

/** The place value of the last digit that is not zero: 2000 → 1000, 6600万 → 100万. */
function roundStep(numeral: Numeral): Decimal {
  const decimals = decimalsOf(numeral);
  const zeros = decimals > 0 ? 0 : /0*$/.exec(numeral.digits)![0].length;
  const place = zeros === numeral.digits.length ? 0 : zeros;
  return new Decimal(`1e${numeral.magnitude - decimals + place}`);
}

function least(a: Decimal, b: Decimal): Decimal {
  return a.lt(b) ? a : b;
}

function most(a: Decimal, b: Decimal): Decimal {
  return a.gt(b) ? a : b;
}
