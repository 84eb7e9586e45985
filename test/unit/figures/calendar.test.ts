import { describe, expect, it } from 'vitest';
import { weekdayOf } from '../../../server/src/core/figures/calendar';

describe('the day of the week', () => {
  it.each([
    [2026, 1, 8, 4],
    [2024, 2, 29, 4],
    [1949, 10, 1, 6],
    [2025, 2, 29, null],
    [2025, 13, 1, null],
    [2025, 4, 31, null],
    [null, 4, 1, null],
    [2025, 4, null, null],
  ])('of %s-%s-%s is %s', (year, month, day, weekday) => {
    expect(weekdayOf({ year, month, day })).toBe(weekday);
  });
});
