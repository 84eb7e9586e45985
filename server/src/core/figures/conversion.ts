import type { Factor, UnitEntry } from '../../lexicon/units';
import { findUnit } from '../tokens/unit';
import { Decimal } from './decimal';
import type { Figure } from './figure';
import type { Interval } from './interval';

/** An amount in some unit. `exact` is false where the value had to be rounded (亩 are fifteenths). */
export interface Amount {
  readonly value: Decimal;
  readonly unit: string;
  readonly exact: boolean;
}

interface Scale {
  readonly factor: Factor;
  readonly base: string;
}

/** What a spelling means in a sentence: the entry's own scale, or that of the reading whose cue the sentence has. */
export function scaleOf(entry: UnitEntry, sentence: string): Scale | null {
  if (entry.factor !== null) return { factor: entry.factor, base: entry.base };
  const reading = entry.readings?.find(({ cues }) => cues.some((cue) => sentence.includes(cue)));
  return reading?.factor == null ? null : { factor: reading.factor, base: reading.base };
}

/**
 * An amount in the units that readers convert to, the customary ones first and the base unit last. Empty when the unit
 * has no fixed factor or nothing to convert to.
 *
 * @param sentence the text that decides between the meanings of an ambiguous spelling
 * @param precision significant digits of a result that has to be rounded
 */
export function convert(value: Decimal, unit: string, sentence: string, precision = 4): readonly Amount[] {
  const entry = findUnit(unit);
  const scale = entry && scaleOf(entry, sentence);
  if (entry == null || scale === null) return [];
  const amounts: Amount[] = [];
  for (const symbol of [...(entry.customary ?? []), scale.base]) {
    const target = findUnit(symbol);
    if (target === null || target.factor === null || target.base !== scale.base) continue;
    // 公斤 and 千克 are the same amount under two names.
    const isNewScale = ![entry, ...amounts.map((amount) => findUnit(amount.unit))].some((other) =>
      sameFactor(other?.factor, target.factor!),
    );
    if (!isNewScale) continue;
    amounts.push({ unit: symbol, ...rescale(value, scale.factor, target.factor, precision) });
  }
  return amounts;
}

/** One amount in a given unit of the same base, or null when there is no fixed factor between the two. */
export function convertTo(value: Decimal, unit: string, target: string, precision = 4): Amount | null {
  const from = findUnit(unit);
  const to = findUnit(target);
  if (from?.factor == null || to?.factor == null || from.base !== to.base) return null;
  return { unit: target, ...rescale(value, from.factor, to.factor, precision) };
}

/** An interval in the base unit of its dimension, so that 亿斤 and 万吨 can be compared. */
export interface BaseInterval {
  readonly interval: Interval;
  /** The base unit's symbol; the unit as written where it converts to nothing (户, 元/月, none: ''). */
  readonly base: string;
}

/** @param sentence the text that decides between the meanings of an ambiguous spelling */
export function inBase(interval: Interval, unit: string | null, sentence: string): BaseInterval {
  const entry = unit === null ? null : findUnit(unit);
  const scale = entry === null ? null : scaleOf(entry, sentence);
  if (scale === null) return { interval, base: unit ?? '' };
  const { factor } = scale;
  if (factor === '1') return { interval, base: scale.base };
  const [num, den] = fraction(factor);
  // Dividing by one would work out forty decimals of nought.
  const whole = typeof factor === 'string';
  const convertEnd = (end: Decimal | null): Decimal | null =>
    end === null ? null : whole ? end.times(num) : end.times(num).div(den);
  const { min, max, maxOpen } = interval;
  return { interval: { min: convertEnd(min), max: convertEnd(max), maxOpen }, base: scale.base };
}

/** The base of `inBase`, to be asked where its decimals, which are costly to make, may not be needed. */
export function baseUnitOf({ unit, dimension }: Figure, sentence: string): string {
  // What no single unit of the lexicon measures has no other base.
  const entry = unit === null || dimension === null ? null : findUnit(unit);
  return (entry === null ? null : scaleOf(entry, sentence))?.base ?? unit ?? '';
}

function rescale(value: Decimal, from: Factor, to: Factor, precision: number): { value: Decimal; exact: boolean } {
  const [fromNum, fromDen] = fraction(from);
  const [toNum, toDen] = fraction(to);
  const numerator = value.times(fromNum).times(toDen);
  const denominator = fromDen.times(toNum);
  const quotient = numerator.div(denominator);
  const exact = quotient.times(denominator).eq(numerator);
  return exact ? { value: quotient, exact } : { value: quotient.prec(precision), exact };
}

type Fraction = readonly [numerator: Decimal, denominator: Decimal];

/** Kept, since there are a few hundred factors and making a decimal costs as much as multiplying by it. */
function fraction(factor: Factor): Fraction {
  let found = fractions.get(factor);
  if (found === undefined) {
    const [num, den] = typeof factor === 'string' ? [factor, 1] : [factor.num, factor.den];
    fractions.set(factor, (found = [new Decimal(num), new Decimal(den)]));
  }
  return found;
}

const fractions = new Map<Factor, Fraction>();

function sameFactor(a: Factor | null | undefined, b: Factor): boolean {
  if (a == null) return false;
  const [aNum, aDen] = fraction(a);
  const [bNum, bDen] = fraction(b);
  return aNum.times(bDen).eq(bNum.times(aDen));
}
