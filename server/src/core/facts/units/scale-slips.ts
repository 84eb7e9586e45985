import { inBase } from '../../figures/conversion';
import { Decimal, decimalOf } from '../../figures/decimal';
import type { Figure, Numeral } from '../../figures/figure';

/**
 * Two amounts of one thing that differ only by the unit or the magnitude word behind their digits: 3.23亿人次 and 3.23万人次,
 * 1955万斤 and 2000万吨. No growth and no rounding makes such a difference.
 */

/** What is wrong with one of them. */
export type ScaleSlip = 'magnitude' | 'unit';

/** Values less than this apart may be those of two years. */
const APART = 4;
/** Digits that may stand for one amount in two years. */
const NEAR = 2;

/**
 * @param sentence the text that decides between the meanings of an ambiguous unit
 * @param near how many times larger one may have become than the other
 */
export function scaleSlip(a: Figure, b: Figure, sentence = '', near = NEAR): ScaleSlip | null {
  if (a.numeral === null || b.numeral === null) return null;
  const sameUnit = a.unit === b.unit;
  const sameTail = sameUnit && a.numeral.magnitude === b.numeral.magnitude;
  // The usual case, without decimals: lengths of the digits that cannot be a factor of thousands apart.
  if (sameTail && Math.abs(wholeDigits(a.numeral) - wholeDigits(b.numeral)) < 3) return null;
  const [first, second] = [valueOf(a, sentence), valueOf(b, sentence)];
  if (first === null || second === null || first.base !== second.base) return null;
  if (areWithin(first.value, second.value, APART)) return null;
  if (!sameTail && areWithin(new Decimal(a.numeral.digits), new Decimal(b.numeral.digits), near)) {
    return sameUnit ? 'magnitude' : 'unit';
  }
  return sameUnit && byMagnitude(first.value, second.value, near) ? 'magnitude' : null;
}

/** Digits before the point. */
function wholeDigits({ digits }: Numeral): number {
  const point = digits.indexOf('.');
  return point < 0 ? digits.length : point;
}

/** Whether 万 or 亿 too much or too little makes up for the difference. */
function byMagnitude(a: Decimal, b: Decimal, near: number): boolean {
  return [-8, -4, 4, 8].some((power) => areWithin(a.times(`1e${power}`), b, near));
}

function valueOf(figure: Figure, sentence: string): { readonly value: Decimal; readonly base: string } | null {
  const value = decimalOf(figure.numeral!);
  const { interval, base } = inBase({ min: value, max: value, maxOpen: false }, figure.unit, sentence);
  return value.lte(0) ? null : { value: interval.min!, base };
}

/** Whether neither of two positive numbers is more than `factor` times the other. A quotient would cost forty decimals. */
function areWithin(a: Decimal, b: Decimal, factor: number): boolean {
  return a.lte(b.times(factor)) && b.lte(a.times(factor));
}

/** A figure so far below a mark that it has passed that only 万 or 亿 can be missing: 10318万元, and 过万亿元. */
export function isFarBelow(figure: Figure, mark: { readonly value: Decimal; readonly base: string }): boolean {
  if (figure.numeral === null || figure.numeralMax !== null) return false;
  const own = valueOf(figure, '');
  if (own === null || own.base !== mark.base || own.value.times(100).gt(mark.value)) return false;
  return [4, 8].some(
    (power) => own.value.times(`1e${power}`).gte(mark.value) && own.value.times(`1e${power}`).lt(mark.value.times(20)),
  );
}
