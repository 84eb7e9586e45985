import type { Measured } from '../facts/amounts';
import type { Passage, Statement } from '../facts/passage';
import { isDisjoint, middle, shareOf } from '../figures/arithmetic';
import { Decimal, decimalsOf } from '../figures/decimal';
import type { Interval } from '../figures/interval';
import { writtenFigure } from '../figures/written';

/**
 * What the checks of shares have in common: a stated percentage against the one that part and whole give.
 */

/** How a stated share stands to the computed one. */
export interface Judgement {
  /** The whole that fits, or the likeliest. */
  readonly whole: Measured;
  readonly computed: Interval;
  readonly holds: boolean;
}

/**
 * Whether a share can be that of a part in one of several wholes. Shares are often cut off instead of rounded, so a whole
 * unit of the last digit is allowed for. Null where nothing can be computed.
 */
export function judge(share: Statement, part: Measured, wholes: readonly Measured[]): Judgement | null {
  const stated = statedShare(share);
  if (stated === null) return null;
  let first: Judgement | null = null;
  let over: Judgement | null = null;
  for (const whole of wholes) {
    const computed = shareOf(part.interval, whole.interval);
    if (computed === null) continue;
    if (!isDisjoint(stated, computed)) return { whole, computed, holds: true };
    // What is smaller than the part is not its whole.
    if (computed.min === null || computed.min.lte(100)) first ??= { whole, computed, holds: false };
    else over ??= { whole, computed, holds: false };
  }
  return first ?? over;
}

/** The values a stated percentage may stand for, half a unit of its last digit wider than by rounding; round tens wider still. */
export function statedShare({ figure, interval }: Statement): Interval | null {
  const { numeral, numeralMax, bound } = figure;
  if (interval === null || numeral === null) return null;
  const half = new Decimal(`0.5e${-decimalsOf(numeral)}`);
  // 占60% may be a rounded 62.
  const slack = numeralMax === null && bound === 'exact' && /^[1-9]0$/.test(numeral.digits) ? half.times(3) : half;
  return {
    min: interval.min?.minus(slack) ?? null,
    max: interval.max?.plus(slack) ?? null,
    maxOpen: false,
  };
}

/** The computed percentage with as many digits as the stated one: a range where it is wide, and where it lies if it has one end only. */
export function shownShare(
  { min, max }: Interval,
  { figure }: Statement,
): { value: string; side: '' | 'atLeast' | 'atMost' } {
  const decimals = figure.numeral === null ? 1 : decimalsOf(figure.numeral);
  if (max === null) return { value: `${(min ?? new Decimal(0)).toFixed(decimals)}%`, side: 'atLeast' };
  if (min === null || min.eq(0)) return { value: `${max.toFixed(decimals)}%`, side: 'atMost' };
  return {
    value: isWiderThan(4, { min, max }, decimals)
      ? `${min.toFixed(decimals)}%—${max.toFixed(decimals)}%`
      : `${middle({ min, max, maxOpen: false })!.toFixed(decimals)}%`,
    side: '',
  };
}

/** Whether a computed percentage has more than so many units of the last digit between its ends. */
function isWiderThan(units: number, { min, max }: Pick<Interval, 'min' | 'max'>, decimals: number): boolean {
  return min === null || max === null || max.minus(min).gt(`${units}e${-decimals}`);
}

/** The computed percentage, where it is narrow enough to be put in place of the stated one. */
export function exactShare(computed: Interval, share: Statement): Decimal | null {
  const value = middle(computed);
  const { numeral } = share.figure;
  if (value === null || numeral === null || computed.min === null || computed.max === null) return null;
  // From one end only nothing follows; and 23亿元 of 25亿元 is written as 92%, 2万亿元 of 4万亿元 not as 50.0%.
  if (computed.min.eq(0) || isWiderThan(10, computed, decimalsOf(numeral))) return null;
  return value.round(decimalsOf(numeral), Decimal.roundHalfUp);
}

export function written({ text }: Passage, { figure }: Statement): string {
  return writtenFigure(text, figure);
}

/** With what it is hedged by: 74%以上. */
export function writtenHedged({ text }: Passage, { figure: { hedgedStart, hedgedEnd } }: Statement): string {
  return writtenFigure(text, { start: hedgedStart, end: hedgedEnd });
}
