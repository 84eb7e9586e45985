import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../../server/src/core/figures/decimal';
import { groupDigits, inEnglish, inMyriads, shortForm } from '../../../server/src/core/figures/plain-words';

describe('numbers in plain words', () => {
  it.each([
    ['9528000000', '9,528,000,000', '95.28亿', '95亿2800万', '9.528 billion'],
    ['12000', '12,000', '1.2万', '1万2000', '12,000'],
    ['4764000', '4,764,000', '476.4万', '476万4000', '4.764 million'],
    ['905000000', '905,000,000', '9.05亿', '9亿零500万', '905 million'],
    ['100000005', '100,000,005', '1.00000005亿', '1亿零5', '100.000005 million'],
    ['10500', '10,500', '1.05万', '1万零500', '10,500'],
    ['1260000000000', '1,260,000,000,000', '1.26万亿', '1万2600亿', '1.26 trillion'],
    ['-12345.6', '-12,345.6', '-1.23456万', '-1万2345.6', '-12,345.6'],
    ['0', '0', '0', '0', '0'],
    ['6.5', '6.5', '6.5', '6.5', '6.5'],
  ])('%s', (digits, grouped, short, myriads, english) => {
    const value = new Decimal(digits);
    expect([groupDigits(value), shortForm(value), inMyriads(value), inEnglish(value)]).toEqual([
      grouped,
      short,
      myriads,
      english,
    ]);
  });

  it('loses no digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e15 }), (number) => {
        const spoken = inMyriads(new Decimal(number)).replaceAll('零', '');
        expect(valueOfMyriads(spoken)).toBe(number);
      }),
    );
  });
});

/** 95亿2800万3 → 9528000003. */
function valueOfMyriads(spoken: string): number {
  const hundredMillions = spoken.lastIndexOf('亿');
  if (hundredMillions >= 0) {
    return valueOfMyriads(spoken.slice(0, hundredMillions)) * 1e8 + valueOfMyriads(spoken.slice(hundredMillions + 1));
  }
  const [tenThousands, rest] = spoken.includes('万') ? (spoken.split('万') as [string, string]) : ['0', spoken];
  return Number(tenThousands) * 1e4 + Number(rest || '0');
}
