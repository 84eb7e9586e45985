import { Decimal, isNegative, isPositive } from './decimal';
import type { Interval } from './interval';

/**
 * Arithmetic on intervals: the result holds every value that the operation can have for values of its operands, so two
 * results without a common value contradict each other whatever the rounding. A null end is unbounded. `maxOpen` is kept
 * only where the end stays the same one; elsewhere it is dropped, which widens and never narrows.
 */

const ZERO = new Decimal(0);
/** Half of something: a division would cost as much as ten products. */
const HALF = new Decimal('0.5');
const HUNDRED = new Decimal(100);
const HUNDREDTH = new Decimal('0.01');
const MINUS_ONE = new Decimal(-1);
/** One, as an interval. */
export const ONE = exactly(1);

export function exactly(value: Decimal | number): Interval {
  const point = typeof value === 'number' ? new Decimal(value) : value;
  return { min: point, max: point, maxOpen: false };
}

export function between(min: Decimal | null, max: Decimal | null): Interval {
  return { min, max, maxOpen: false };
}

export function add(a: Interval, b: Interval): Interval {
  return between(
    a.min === null || b.min === null ? null : a.min.plus(b.min),
    a.max === null || b.max === null ? null : a.max.plus(b.max),
  );
}

export function sum(parts: readonly Interval[]): Interval {
  return parts.reduce(add, exactly(0));
}

export function negate({ min, max }: Interval): Interval {
  return between(max === null ? null : max.times(MINUS_ONE), min === null ? null : min.times(MINUS_ONE));
}

export function subtract(a: Interval, b: Interval): Interval {
  return add(a, negate(b));
}

/** Times a number. */
export function scale({ min, max }: Interval, factor: Decimal | number): Interval {
  const by = typeof factor === 'number' ? new Decimal(factor) : factor;
  const [low, high] = isNegative(by) ? [max, min] : [min, max];
  return between(low === null ? null : low.times(by), high === null ? null : high.times(by));
}

/** a × b for values that are not negative; null where one may be. */
export function multiply(a: Interval, b: Interval): Interval | null {
  if (a.min === null || b.min === null || isNegative(a.min) || isNegative(b.min)) return null;
  return between(a.min.times(b.min), a.max === null || b.max === null ? null : a.max.times(b.max));
}

/** a ÷ b for values that are not negative, b never zero; null otherwise. An unbounded divisor takes the quotient down to 0. */
export function divide(a: Interval, b: Interval): Interval | null {
  if (a.min === null || b.min === null || isNegative(a.min) || !isPositive(b.min)) return null;
  return between(b.max === null ? ZERO : a.min.div(b.max), a.max === null ? null : a.max.div(b.min));
}

/** How much `to` is above `from`, in per cent: (to ÷ from − 1) × 100; null where a value may be negative or the base zero. */
export function growth(from: Interval, to: Interval): Interval | null {
  const ratio = divide(to, from);
  return ratio === null ? null : scale(subtract(ratio, ONE), HUNDRED);
}

/** What part of `whole` `part` is, in per cent. */
export function shareOf(part: Interval, whole: Interval): Interval | null {
  const ratio = divide(part, whole);
  return ratio === null ? null : scale(ratio, HUNDRED);
}

/**
 * The factor over `years` years for an annual rate in per cent: (1 + rate ÷ 100)^years. Rates are compared in this form,
 * since powers of decimals are exact and roots are not. Null for a fall of everything or more.
 */
export function compound(rate: Interval, years: number): Interval | null {
  const factor = add(scale(rate, HUNDREDTH), ONE);
  if (factor.min === null || !isPositive(factor.min)) return null;
  return between(factor.min.pow(years), factor.max === null ? null : factor.max.pow(years));
}

/** The annual rate in per cent that a factor over `years` years comes from, to `decimals` digits behind the point: to be shown, not compared. */
export function annualRate(factor: Decimal, years: number, decimals: number): Decimal {
  const rate = (Math.pow(factor.toNumber(), 1 / years) - 1) * 100;
  return new Decimal(Number.isFinite(rate) ? rate : 0).round(decimals);
}

/** Whether no value is in both. */
export function isDisjoint(a: Interval, b: Interval): boolean {
  return isBelow(a, b) || isBelow(b, a);
}

/** Whether every value of `a` is smaller than every one of `b`. */
export function isBelow(a: Interval, b: Interval): boolean {
  if (a.max === null || b.min === null) return false;
  return a.max.lt(b.min) || (a.maxOpen && a.max.eq(b.min));
}

export function contains({ min, max, maxOpen }: Interval, value: Decimal): boolean {
  if (min !== null && value.lt(min)) return false;
  return max === null || (maxOpen ? value.lt(max) : value.lte(max));
}

/** The middle of a bounded interval; the only end of one with one; null for none. */
export function middle({ min, max }: Interval): Decimal | null {
  if (min === null || max === null) return min ?? max;
  return min.plus(max).times(HALF);
}
