import { annualAverageWords } from '../../lexicon/words';
import type { Analysis, PlacedFigure } from '../analysis';
import type { Decimal } from '../figures/decimal';
import { decimalOf, significantDigits } from '../figures/decimal';
import { sentenceAround } from '../facts/clause';
import { referencesOf } from '../facts/figure/describe';
import type { Reference } from '../facts/figure/indicator';
import { indicatorKey, knownIndicator } from './mentions';

/** The value that a level must have had before a change, as far as the text's two numbers fix it. */
export interface EarlierValue {
  readonly value: Decimal;
  readonly unit: string | null;
  /** Whether no rounding was needed. */
  readonly exact: boolean;
  /** The figures that it follows from. */
  readonly level: PlacedFigure;
  readonly change: PlacedFigure;
  /**
   * Growth of this indicator is stated at constant prices or on a comparable base, so the value is not the one that was
   * published at the time.
   */
  readonly otherBase: boolean;
}

/** Digits of a number that a level or a change may have; longer ones are damaged text and costly to divide. */
const LONGEST = 24;

/** Comparisons with another place, not with another time. */
const OTHER_PLACE = /[高低快慢少多大小]于|[高低快慢多]出|超出|比(?:全|同|省|市|周)|[高低快慢]全/;

/**
 * The earlier value implied by a level and the change of the same indicator in the same sentence (产值38.5亿元，增长6.2%).
 * Either of the two may be asked for. Null unless both are exact single values, the direction is written and nothing
 * leaves open which change belongs to which level.
 */
export function earlierValue(analysis: Analysis, figure: PlacedFigure): EarlierValue | null {
  const partner = partnerOf(analysis, figure);
  if (partner === null) return null;
  const [level, change] = isChange(figure) ? [partner, figure] : [figure, partner];
  const sign = signOf(change);
  if (sign === null || level.item.numeral === null || change.item.numeral === null) return null;

  const now = decimalOf(level.item.numeral);
  const by = decimalOf(change.item.numeral).times(sign);
  const unit = level.item.unit;
  const entry = level.facts.indicator === null ? null : knownIndicator(level.facts.indicator);
  const otherBase = change.item.kind === 'percent' && (entry?.constantPrice === true || entry?.comparableBase === true);
  const implied = { unit, level, change, otherBase };
  if (change.item.kind === 'percent') {
    const factor = by.div(100).plus(1);
    if (level.item.kind !== 'quantity' || factor.lte(0)) return null;
    // No more digits than the level has, and one is lost to the rate's own rounding anyway.
    const digits = Math.max(2, significantDigits(level.item.numeral));
    return { ...implied, value: now.div(factor).prec(digits), exact: false };
  }
  const sameScale =
    change.item.kind === 'points'
      ? level.item.kind === 'percent'
      : change.item.kind === 'quantity' && level.item.kind === 'quantity' && change.item.unit === unit;
  return sameScale ? { ...implied, value: now.minus(by), exact: true } : null;
}

/** The level that goes with a change, or the change that goes with a level. */
function partnerOf(analysis: Analysis, figure: PlacedFigure): PlacedFigure | null {
  const key = indicatorKey(figure);
  if (key === null || !isPlain(figure)) return null;
  const { text } = figure.reading.paragraph;
  const sentence = sentenceAround(text, figure.item.start, figure.item.end);
  const related = analysis
    .figuresIn(figure.index)
    .filter(({ item }) => sentence.start <= item.start && item.end <= sentence.end)
    .filter((other) => indicatorKey(other) === key)
    // 资产总额五年增长64.1%: the five years are no level of the assets.
    .filter(({ facts }) => facts.measure !== 'other' && facts.measure !== 'duration');
  // The level is said first, its change after it; a third number leaves open which belongs to which.
  const [level, change] = related;
  if (level === undefined || change === undefined || related.length !== 2) return null;
  if (isChange(level) || !isChange(change) || level.facts.status !== change.facts.status) return null;
  const other = level.item.start === figure.item.start ? change : level;
  return isPlain(other) && isLevelReached(level) ? other : null;
}

function isChange({ facts }: PlacedFigure): boolean {
  return facts.measure === 'change';
}

function isPlain({ item }: PlacedFigure): boolean {
  const isSingle = item.bound === 'exact' && !item.open && item.numeral !== null && item.numeralMax === null;
  return isSingle && item.numeral!.digits.length <= LONGEST;
}

/** Not 从0.94万家: that is itself the level before. */
function isLevelReached(level: PlacedFigure): boolean {
  return referenceOf(level)?.predicate.kind !== 'departure';
}

/** +1 or -1 by the verb before the number (增长6.2%); null when it says no change over one step of time. */
function signOf(change: PlacedFigure): 1 | -1 | null {
  const reference = referenceOf(change);
  if (reference?.predicate.direction == null) return null;
  const words = change.reading.paragraph.text.slice(reference.predicate.start, change.item.start);
  if (OTHER_PLACE.test(words) || annualAverageWords.some((word) => words.includes(word))) return null;
  return reference.predicate.direction === 'up' ? 1 : -1;
}

function referenceOf({ reading, item }: PlacedFigure): Reference | null {
  const at = reading.figures.findIndex(({ start }) => start === item.start);
  return referencesOf(reading)[at] ?? null;
}
