import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSame } from '../../../server/src/protocol/same';

describe('whether two answers say the same', () => {
  it('agrees with their JSON', () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(isSame(a, JSON.parse(JSON.stringify(a)))).toBe(true);
        // Numbers written alike (-0 and 0) are alike here too; keys may stand in another order.
        if (JSON.stringify(a) === JSON.stringify(b)) expect(isSame(a, b)).toBe(true);
        if (isSame(a, b)) expect(b).toEqual(a);
      }),
    );
  });

  it.each([
    [[1], { 0: 1 }],
    [{ a: 1 }, { b: 1 }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [[1, 2], [1]],
    [null, {}],
    [undefined, []],
    ['1', 1],
  ])('tells %j from %j', (a, b) => {
    expect(isSame(a, b)).toBe(false);
    expect(isSame(b, a)).toBe(false);
  });
});
