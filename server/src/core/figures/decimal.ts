import Big from 'big.js';
import type { Numeral } from '../tokens/numeral-type';
import { isAsciiDigit } from '../text/chars';

/**
 * Exact decimals. A constructor of our own, since a division's number of places is set on the constructor and big.js
 * shares its default one between everybody in the process.
 */
export const Decimal = Big();
Decimal.DP = 40;

export type Decimal = Big;

/** The number as written, magnitude multiplied out: 95.28亿 → 9528000000. */
export function decimalOf({ digits, magnitude }: Numeral): Decimal {
  // Most have none, and big.js takes a number with an exponent apart by an expression.
  return new Decimal(magnitude === 0 ? digits : `${digits}e${magnitude}`);
}

/** Less than nought. Comparing with a number would make a decimal of the number first. */
export function isNegative({ s, c }: Decimal): boolean {
  return s < 0 && c[0] !== 0;
}

/** More than nought. */
export function isPositive({ s, c }: Decimal): boolean {
  return s > 0 && c[0] !== 0;
}

/** Whether a numeral has three digits before its point and more, so that the decimals of others need not be made. */
export function reachesHundred({ digits }: Numeral): boolean {
  return (
    digits.length > 2 &&
    isAsciiDigit(digits.charCodeAt(0)) &&
    isAsciiDigit(digits.charCodeAt(1)) &&
    isAsciiDigit(digits.charCodeAt(2))
  );
}

/** Digits behind the point, as written. */
export function decimalsOf(numeral: Numeral): number {
  const point = numeral.digits.indexOf('.');
  return point < 0 ? 0 : numeral.digits.length - point - 1;
}

/** Digits that carry information: those from the first that is not zero on. Never less than 1. */
export function significantDigits(numeral: Numeral): number {
  return Math.max(1, numeral.digits.replace(/[-.]/g, '').replace(/^0+/, '').length);
}
