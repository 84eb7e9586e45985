import { changeVerbs } from '../../lexicon/words';
import type { Analysis, PlacedFigure } from '../analysis';
import { Decimal, decimalOf, significantDigits } from '../figures/decimal';
import { clauseAt, sentenceAt } from '../text/clauses';
import { indicatorKey } from './mentions';

/** The value that a level must have had before a change, as far as the text's two numbers fix it. */
export interface EarlierValue {
  readonly value: Decimal;
  readonly unit: string | null;
  /** The figures that it follows from. */
  readonly level: PlacedFigure;
  readonly change: PlacedFigure;
}

/**
 * The earlier value implied by a level and the change of the same indicator in the same sentence
 * (产值38.5亿元，增长6.2%). Either of the two may be asked for. Null unless both are exact single values and the direction
 * is written.
 */
export function earlierValue(analysis: Analysis, figure: PlacedFigure): EarlierValue | null {
  const partner = partnerOf(analysis, figure);
  if (partner === null) return null;
  const [level, change] = figure.facts.measure === 'change' ? [partner, figure] : [figure, partner];
  const direction = directionOf(change);
  if (direction === null || level.item.numeral === null || change.item.numeral === null) return null;

  const now = decimalOf(level.item.numeral);
  const by = decimalOf(change.item.numeral).times(direction);
  const unit = level.item.unit;
  switch (change.item.kind) {
    case 'percent': {
      if (level.item.kind !== 'quantity') return null;
      const factor = by.div(100).plus(1);
      if (factor.lte(0)) return null;
      const digits = Math.max(3, Math.min(significantDigits(level.item.numeral), 6));
      return { value: now.div(factor).prec(digits), unit, level, change };
    }
    case 'points':
      return level.item.kind === 'percent' ? { value: now.minus(by), unit, level, change } : null;
    case 'quantity':
      return level.item.kind === 'quantity' && change.item.unit === unit
        ? { value: now.minus(by), unit, level, change }
        : null;
    default:
      return null;
  }
}

/** The level that goes with a change, or the change that goes with a level: the nearest in the same sentence. */
function partnerOf(analysis: Analysis, figure: PlacedFigure): PlacedFigure | null {
  const key = indicatorKey(figure);
  if (key === null || !isPlain(figure)) return null;
  const isChange = figure.facts.measure === 'change';
  const { text } = figure.reading.paragraph;
  const sentence = sentenceAt(text, figure.item.start);
  const fits = (other: PlacedFigure): boolean =>
    other.item.start !== figure.item.start &&
    sentence.start <= other.item.start &&
    other.item.end <= sentence.end &&
    (other.facts.measure === 'change') !== isChange &&
    indicatorKey(other) === key &&
    other.facts.status === figure.facts.status &&
    isPlain(other);
  const candidates = analysis.figuresIn(figure.index).filter(fits);
  // The level is said first, its change after it; two of either leave open which belongs to which.
  const ordered = candidates.filter((other) =>
    isChange ? other.item.start < figure.item.start : other.item.start > figure.item.start,
  );
  return ordered.length === 1 ? ordered[0]! : null;
}

function isPlain({ item }: PlacedFigure): boolean {
  return item.bound === 'exact' && !item.open && item.numeral !== null && item.numeralMax === null;
}

/** +1 or -1 by the verb directly before the number (增长6.2%); null when there is none, as in 增长到. */
function directionOf({ item, reading }: PlacedFigure): 1 | -1 | null {
  const { text } = reading.paragraph;
  const before = text.slice(clauseAt(text, item.start).start, item.start);
  const verb = changeVerbs
    .filter((candidate) => before.endsWith(candidate.text))
    .sort((a, b) => b.text.length - a.text.length)[0];
  return verb === undefined ? null : verb.direction === 'up' ? 1 : -1;
}
