import { Decimal } from '../../figures/decimal';
import type { Interval } from '../../figures/interval';
import type { Span } from '../../text/span';
import type { Statement } from '../passage';

/** One share of a set: its number without the sign, and the values it stands for. */
export interface ShareTerm extends Span {
  readonly interval: Interval;
  /** The figure's statement; null for the terms of a ratio, which are no figures. */
  readonly statement: Statement | null;
}

/** Shares that together are all of one whole. */
export interface ShareSet {
  /**
   * `industries`: the three sectors of the economy; `ratio`: other ratios that read as shares; `rest`: the last term is all
   * that the others leave (其他, 其余); `opposite`: a thing and what is not it (民间投资, 非民间投资); `ages`: groups of age from
   * the first year on.
   */
  readonly kind: 'industries' | 'ratio' | 'rest' | 'opposite' | 'ages';
  readonly terms: readonly ShareTerm[];
}

/** The set of some shares; null where one of them is no amount. */
export function setOf(kind: ShareSet['kind'], items: readonly { readonly statement: Statement }[]): ShareSet | null {
  const terms: ShareTerm[] = [];
  for (const { statement } of items) {
    const { interval, figure } = statement;
    if (interval === null) return null;
    terms.push({ start: figure.start, end: figure.end, interval, statement });
  }
  return { kind, terms };
}

/** The sum of the shares, in per cent. */
export function totalOf(terms: readonly ShareTerm[]): Interval {
  let min: Decimal | null = new Decimal(0);
  let max: Decimal | null = new Decimal(0);
  for (const { interval } of terms) {
    min = min === null || interval.min === null ? null : min.plus(interval.min);
    max = max === null || interval.max === null ? null : max.plus(interval.max);
  }
  return { min, max, maxOpen: false };
}

export function addsUp(terms: readonly ShareTerm[]): boolean {
  const { min, max } = totalOf(terms);
  return (min === null || min.lte(100)) && (max === null || max.gte(100));
}

export function isOver(terms: readonly ShareTerm[]): boolean {
  return totalOf(terms).min?.gt(100) ?? false;
}
