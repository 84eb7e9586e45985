import { isReal, type ChangeBase } from '../../facts/change/change-links';
import type { Change } from '../../facts/change/change';
import type { ChangePart } from '../../facts/change/change-chain';
import type { Passage, Statement } from '../../facts/passage';
import type { SectionContext } from '../../facts/sections';
import type { Value } from '../../facts/change/values';
import { yearOfBase, yearsOfPeriod } from '../../facts/time/time-base';
import { add, between, compound, divide, negate, ONE, scale } from '../../figures/arithmetic';
import { inBase } from '../../figures/conversion';
import { Decimal } from '../../figures/decimal';
import type { Interval } from '../../figures/interval';

/**
 * Every statement of relative change as one number, the later level divided by the earlier one: 增长20% → 1.2, 增长2倍 → 3,
 * 是上年的2倍 → 2, 翻两番 → 4. So any two ways of saying it can be compared.
 */

/** 翻一番 is said of a little less than twice and of a little more: of 2^0.85 to 2^1.25. */
const FOLD_BELOW = 0.85;
const FOLD_ABOVE = 0.25;

const HUNDREDTH = new Decimal('0.01');

/** What a part says of the factor, over `years` years if it is an annual average; null where it says nothing of it. */
export function factorOf(passage: Passage, part: ChangePart, years: number): Interval | null {
  const { statement, kind, direction, average } = part;
  const { interval } = statement;
  if (interval === null) return null;
  switch (kind) {
    case 'rate': {
      const rate = direction === 'down' ? negate(interval) : interval;
      return average ? compound(rate, years) : add(scale(rate, HUNDREDTH), ONE);
    }
    case 'times':
      return direction === 'down' ? null : add(interval, ONE);
    case 'ratio':
      return interval;
    case 'fold':
      return folded(passage, statement);
    default:
      return null;
  }
}

function folded({ text }: Passage, { figure }: Statement): Interval | null {
  const folds = Number(figure.numeral?.digits ?? 'NaN');
  if (!(folds >= 1 && folds <= 10)) return null;
  const more = /^[多余有]/.test(text.slice(figure.end, figure.end + 1)) || figure.bound === 'atLeast';
  const power = (exponent: number): Decimal => new Decimal(Math.pow(2, exponent).toFixed(6));
  if (more) return between(power(folds * 0.97), figure.bound === 'atLeast' ? null : power(folds + 1));
  const low = figure.bound === 'almost' || figure.bound === 'about' ? folds - 0.3 : folds * FOLD_BELOW;
  return between(power(low), power(folds + FOLD_ABOVE));
}

/** level ÷ (level − increment), each value of the two intervals taken once; null where the earlier level may be nothing. */
export function factorByIncrement(level: Interval, increment: Interval): Interval | null {
  const { min, max } = level;
  if (min === null || max === null || increment.min === null || increment.max === null) return null;
  const of = (whole: Decimal, change: Decimal): Decimal | null =>
    whole.gt(0) && whole.minus(change).gt(0) ? whole.div(whole.minus(change)) : null;
  // Rises with the increment; falls with the level if that has grown, else rises.
  const low = of(increment.min.gt(0) ? max : min, increment.min);
  const high = of(increment.max.gt(0) ? min : max, increment.max);
  return low === null || high === null ? null : between(low, high);
}

/** (before + increment) ÷ before. */
export function factorFromBefore(before: Interval, increment: Interval): Interval | null {
  const isFall = increment.max !== null && increment.max.lte(0);
  const ratio = divide(isFall ? negate(increment) : increment, before);
  return ratio === null ? null : add(isFall ? negate(ratio) : ratio, ONE);
}

/** 580元, 610元/月: standards and incomes to the yuan, whose zeros are no rounding. */
function isToTheYuan({ figure: { unit, numeral } }: Statement): boolean {
  return numeral?.magnitude === 0 && unit?.startsWith('元') === true;
}

/** A level as far as its digits can be trusted: zeros at its end are rounding, but for yuan. */
export function levelOf(value: Value): Interval {
  return value.statement !== null && isToTheYuan(value.statement) ? value.written : value.interval;
}

/** An increment in base units, falls negative; zeros at its end taken as rounded. */
export function incrementOf({ text }: Passage, { statement, direction }: ChangePart): Interval | null {
  const { figure, reference } = statement;
  const own = isToTheYuan(statement) ? statement.interval : statement.coarseInterval;
  if (own === null) return null;
  const sentence = text.slice(reference.sentence.start, reference.sentence.end);
  const { interval } = inBase(own, figure.unit, sentence);
  return direction === 'down' ? negate(interval) : interval;
}

/** Whether two changes are counted from the same time. `null` is what the section leaves: the year before its period. */
export function isSameBase(section: SectionContext, a: ChangeBase | null, b: ChangeBase | null): boolean {
  if (a === null && b === null) return true;
  if (a?.kind === 'other' || b?.kind === 'other')
    return a?.kind === 'other' && b?.kind === 'other' && a.words === b.words;
  if (a?.kind === 'previous' && b?.kind === 'previous') return true;
  if (a?.kind === 'yearEnd' || b?.kind === 'yearEnd') return a?.kind === b?.kind;
  const [x, y] = [yearOf(section, a), yearOf(section, b)];
  return x !== null && x === y;
}

function yearOf(section: SectionContext, base: ChangeBase | null): number | null {
  const years = yearsOfPeriod(section.period);
  if (base === null) return years === null ? null : years.from - 1;
  if (base.kind === 'span') return years === null ? null : years.to - base.years;
  return base.kind === 'other' ? null : yearOfBase(base, section);
}

const SPAN = /[一二三四五六七八九十]五”?(?:时期|期间|以来)|[三四五六七八九十]年[来间]?/;

/** Over how many years an annual average goes; a second number where the text leaves it open whether both ends count. */
export function averagingYears(
  { text, section: { period } }: Passage,
  { transition, time }: Change,
  part: ChangePart,
): readonly number[] {
  const from = transition?.from ?? time ?? (part.years === null ? part.base : null);
  const own = yearsOfPeriod(part.statement.facts.period)?.to ?? null;
  // 2025年，收入是2020年的1.5倍: the year that the sentence speaks of, unless it is the one that it counts from.
  const isLater = own !== null && from?.kind === 'year' && own > from.year;
  const end = isLater ? own : (yearsOfPeriod(period)?.to ?? null);
  if (from?.kind === 'year') {
    const to = transition?.to?.kind === 'year' ? transition.to.year : transition?.to == null ? end : null;
    if (to !== null && to > from.year) return [to - from.year];
  }
  if (part.years !== null) return part.years > 1 ? [part.years] : [];
  const years = yearsOfPeriod(part.statement.facts.period);
  const span = years === null ? 0 : years.to - years.from + 1;
  if (span <= 2) return [];
  // Where the sentence itself names the plan or the years, both ends count; where only the section does, perhaps one.
  const { reference, figure } = part.statement;
  return SPAN.test(text.slice(reference.sentence.start, figure.start)) ? [span] : [span, span - 1];
}

/** Indicators of money whose growth is stated at constant prices or on a base made comparable, in the words of reports. */
const ADJUSTED =
  /生产总值|GDP|增加值|经济总量|总产值|(?<!对外|对外直接|外商|外商直接|招商)投资|社会消费品零售|消费品零售|社零|限额以上|限上|规模以上|规上|劳动生产率/;

/** Whether two published levels need not give the growth that is stated. */
export function isAdjusted({ subject, level, before }: Change, part: ChangePart): boolean {
  if (part.real || isReal(subject)) return true;
  if (part.kind === 'ratio' || part.kind === 'increment' || part.kind === 'points') return false;
  const figure = (level ?? before)?.statement?.figure;
  const counted = figure === undefined || figure.classified || figure.unit === '人' || figure.unit === '户';
  const words = subject + (part.statement.facts.indicator ?? '');
  if (!counted && /规上|规模以上|限上|限额以上/.test(words)) return true;
  return figure?.dimension === 'money' && ADJUSTED.test(words);
}
