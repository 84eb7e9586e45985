import { describe, expect, it } from 'vitest';
import { findSpots, isSpot } from '../../../server/src/core/tokens/spots';
import { numeralStart } from '../../../server/src/core/tokens/numeral';
import { establishedParts } from '../../../server/src/core/slogans/established';
import { establishedSloganNames } from '../../../server/src/lexicon/slogan-names';

describe('findSpots', () => {
  it('lists where digits, numerals and marks stand', () => {
    expect(findSpots('云溪县新增“一老一小”床位1２张')).toEqual([3, 5, 6, 8, 13, 14]);
    expect(findSpots('云溪县')).toEqual([]);
  });

  it('stops wherever a numeral may start', () => {
    for (let code = 0; code < 0x10000; code++) {
      if (numeralStart(code) > 0) expect(isSpot(code), String.fromCharCode(code)).toBe(true);
    }
  });

  it('stops wherever a known slogan may start that counts without quotation marks', () => {
    const counting = establishedSloganNames.filter((name) => (establishedParts(name) ?? []).length > 0);
    expect(counting.filter((name) => !isSpot(name.charCodeAt(0)))).toEqual([]);
    expect(counting.length).toBeGreaterThan(200);
  });
});
