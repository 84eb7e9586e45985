import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  annualRate,
  between,
  compound,
  contains,
  divide,
  exactly,
  growth,
  isBelow,
  isDisjoint,
  middle,
  scale,
  shareOf,
  subtract,
  sum,
} from '../../../server/src/core/figures/arithmetic';
import { Decimal } from '../../../server/src/core/figures/decimal';
import type { Interval } from '../../../server/src/core/figures/interval';

const d = (value: string | number): Decimal => new Decimal(value);
const span = (min: string | null, max: string | null): Interval =>
  between(min === null ? null : d(min), max === null ? null : d(max));
const show = (interval: Interval | null): string | null =>
  interval === null ? null : `${interval.min?.toFixed() ?? '-∞'}…${interval.max?.toFixed() ?? '∞'}`;

describe('intervals', () => {
  it.each([
    ['0.1 + 0.2 is 0.3', add(exactly(d('0.1')), exactly(d('0.2'))), '0.3…0.3'],
    ['a sum of parts', sum([span('1.5', '2.5'), span('2.5', '3.5'), exactly(4)]), '8…10'],
    ['an unbounded part', sum([span('1', null), exactly(4)]), '5…∞'],
    ['a difference', subtract(span('10', '12'), span('1', '3')), '7…11'],
    ['less an unbounded one', subtract(span('10', '12'), span('1', null)), '-∞…11'],
    ['a negative factor', scale(span('1', '3'), -2), '-6…-2'],
    ['a quotient', divide(span('6', '8'), span('2', '4')), '1.5…4'],
    ['a quotient by an unbounded one', divide(span('6', '8'), span('2', null)), '0…4'],
    ['a quotient by what may be zero', divide(span('6', '8'), span('0', '4')), null],
    ['a growth', growth(exactly(80), exactly(92)), '15…15'],
    ['a share', shareOf(exactly(111), exactly(120)), '92.5…92.5'],
    ['two years at 10%', compound(exactly(10), 2), '1.21…1.21'],
    ['a fall of everything', compound(exactly(-100), 2), null],
  ])('%s', (_, interval, expected) => {
    expect(show(interval)).toBe(expected);
  });

  it('knows where two have a value in common', () => {
    expect(isDisjoint(span('1', '2'), span('2', '3'))).toBe(false);
    expect(isDisjoint({ ...span('1', '2'), maxOpen: true }, span('2', '3'))).toBe(true);
    expect(isDisjoint(span('5', null), span(null, '4'))).toBe(true);
    expect(isBelow(span('5', null), span('6', '7'))).toBe(false);
    expect(contains({ ...span('1', '2'), maxOpen: true }, d(2))).toBe(false);
    expect(middle(span('1', '4'))?.toNumber()).toBe(2.5);
  });

  it('shows the rate of a factor', () => {
    expect(annualRate(d('1.3697'), 5, 1).toFixed(1)).toBe('6.5');
  });

  it('holds every result of values inside', () => {
    const bounded = fc
      .tuple(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: 0, max: 999 }))
      .map(([low, width]) => between(d(low), d(low + width)));
    const inside = ({ min, max }: Interval, part: number): Decimal => min!.plus(max!.minus(min!).times(part));
    const part = fc.integer({ min: 0, max: 8 }).map((n) => n / 8);
    fc.assert(
      fc.property(bounded, bounded, part, part, (a, b, p, q) => {
        const [x, y] = [inside(a, p), inside(b, q)];
        expect(contains(add(a, b), x.plus(y))).toBe(true);
        expect(contains(subtract(a, b), x.minus(y))).toBe(true);
        // Quotients are rounded to forty places.
        const grace = d('1e-30');
        const { min, max } = divide(a, b)!;
        expect(contains(between(min!.minus(grace), max!.plus(grace)), x.div(y))).toBe(true);
      }),
    );
  });
});
