import type { Amount } from '../../core/figures/conversion';
import type { Decimal } from '../../core/figures/decimal';
import { groupDigits, shortForm } from '../../core/figures/plain-words';
import { escape } from './markdown';

/** A number with its unit: a blank between Western digits or words and a Chinese unit, none before % or behind 万 and 亿. */
export function withUnit(number: string, unit: string): string {
  const isApart = /[a-z]$/.test(number) || (/\d$/.test(number) && /^\p{L}/u.test(unit));
  return `${number}${isApart ? ' ' : ''}${escape(unit)}`;
}

/** 476.4万吨 */
export function short(value: Decimal, unit: string): string {
  return withUnit(shortForm(value), unit);
}

/** 476.4万吨 = 4,764,000 吨 */
export function shortAndFull(value: Decimal, unit: string): string {
  const digits = groupDigits(value);
  return shortForm(value) === digits ? short(value, unit) : `${short(value, unit)} = ${withUnit(digits, unit)}`;
}

/**
 * Equal amounts in a row, each behind `=`, or `≈` where it had to be rounded.
 * @param write how the first is written where it is exact; the others are short
 */
export function equation(amounts: readonly Amount[], write: (value: Decimal, unit: string) => string = short): string {
  return amounts
    .map(({ value, unit, exact }, i) => `${exact ? '=' : '≈'} ${(i === 0 && exact ? write : short)(value, unit)}`)
    .join(' ');
}
