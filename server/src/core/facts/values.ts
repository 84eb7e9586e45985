import { inBase } from '../figures/conversion';
import { Decimal, decimalOf, decimalsOf } from '../figures/decimal';
import type { Interval } from '../figures/interval';
import type { Numeral } from '../tokens/numeral-type';
import { readNumeral } from '../tokens/numeral';
import { isDigit } from '../text/chars';
import type { Span } from '../text/span';
import type { Passage, Statement } from './passage';

/**
 * A number in a sentence that can be set against another one: a figure; a rank (第12位); a ratio to one (2.52∶1), by its first
 * term; or a bare number (由3.27缩小至2.93), which is no figure by itself.
 */
export interface Value extends Span {
  readonly kind: 'figure' | 'rank' | 'ratio' | 'bare';
  /** Where it begins and ends with its hedges. */
  readonly hedgedStart: number;
  readonly hedgedEnd: number;
  /** Null for all but figures. */
  readonly statement: Statement | null;
  /** In base units, zeros at the end of whole numbers taken as rounded. */
  readonly interval: Interval;
  /** The same with all digits taken at their word. */
  readonly written: Interval;
  /** The base unit; '' for none. Only values of one base can be compared. */
  readonly base: string;
}

/** The first value that begins at or behind `from` and before `limit`, dates left out; null where there is none. */
export function nextValue(passage: Passage, from: number, limit: number): Value | null {
  const { text, statements } = passage;
  let index = firstFrom(statements, from);
  for (let at = from; at < limit; at++) {
    while (index < statements.length && statements[index]!.figure.hedgedStart < at) index++;
    const statement = statements[index];
    if (statement !== undefined && statement.figure.hedgedStart === at) {
      const { figure } = statement;
      if (text.charAt(figure.start - 1) === '第') return rankAt(text, figure.start);
      const value = figure.kind === 'date' ? null : valueOf(passage, statement);
      if (value !== null) return value;
      at = Math.max(at, figure.hedgedEnd - 1);
      continue;
    }
    if (text.charAt(at) === '第') {
      const rank = rankAt(text, at + 1);
      if (rank !== null) return rank;
    }
    if (!isDigit(text.charCodeAt(at))) continue;
    return ratioAt(passage, at) ?? bareAt(text, at);
  }
  return null;
}

/** A figure as a value; null for dates. */
export function valueOf({ text }: Passage, statement: Statement): Value | null {
  const { figure, coarseInterval, reference } = statement;
  if (coarseInterval === null || statement.interval === null) return null;
  const { sentence } = reference;
  const words = text.slice(sentence.start, sentence.end);
  const { interval, base } = inBase(coarseInterval, figure.unit, words);
  const written =
    statement.interval === coarseInterval ? interval : inBase(statement.interval, figure.unit, words).interval;
  const { start, end, hedgedStart, hedgedEnd } = figure;
  return { kind: 'figure', start, end, hedgedStart, hedgedEnd, statement, interval, written, base };
}

function firstFrom(statements: readonly Statement[], from: number): number {
  let low = 0;
  let high = statements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (statements[middle]!.figure.hedgedStart < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** 第⟦12位⟧, 第⟦5⟧. */
function rankAt(text: string, at: number): Value | null {
  const number = readNumeral(text, at);
  if (number === null || number.hasMagnitude || number.open) return null;
  const unit = /^\s?[位名]/.exec(text.slice(number.end, number.end + 2));
  const value = decimalOf(number.numeral);
  const end = number.end + (unit?.[0].length ?? 0);
  return plain('rank', at - 1, end, { min: value, max: value, maxOpen: false }, '位');
}

function ratioAt({ reading }: Passage, at: number): Value | null {
  const ratio = reading.ratios.find(({ start }) => start === at);
  if (ratio === undefined || ratio.terms.length !== 2) return null;
  const [first, second] = ratio.terms;
  if (!decimalOf(second!.numeral).eq(1)) return null;
  return plain('ratio', ratio.start, ratio.end, around(first!.numeral), '∶1');
}

function bareAt(text: string, at: number): Value | null {
  const number = readNumeral(text, at);
  if (number === null || number.open || number.hasMagnitude) return null;
  return plain('bare', at, number.end, around(number.numeral), '');
}

/** Half a unit of the last digit to either side. */
function around(numeral: Numeral): Interval {
  const value = decimalOf(numeral);
  const half = new Decimal(`0.5e${-decimalsOf(numeral)}`);
  return { min: value.minus(half), max: value.plus(half), maxOpen: false };
}

function plain(kind: Value['kind'], start: number, end: number, interval: Interval, base: string): Value {
  return { kind, start, end, hedgedStart: start, hedgedEnd: end, statement: null, interval, written: interval, base };
}
