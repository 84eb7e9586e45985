import { describe, expect, it } from 'vitest';
import { convert } from '../../../server/src/core/figures/conversion';
import { Decimal } from '../../../server/src/core/figures/decimal';

function converted(value: string, unit: string, sentence = ''): string[] {
  return convert(new Decimal(value), unit, sentence).map(
    (amount) => `${amount.exact ? '' : '≈'}${amount.value.toFixed()} ${amount.unit}`,
  );
}

describe('conversion', () => {
  it.each([
    ['9528000000', '斤', ['4764000 吨', '4764000000 公斤']],
    ['3200', '公顷', ['48000 亩', '32 平方公里', '32000000 平方米']],
    ['49000', '亩', ['≈3267 公顷', '≈32.67 平方公里', '≈32670000 平方米']],
    ['48000', '亩', ['3200 公顷', '32 平方公里', '32000000 平方米']],
  ] as const)('%s%s', (value, unit, expected) => {
    expect(converted(value, unit)).toEqual(expected);
  });

  it('has nothing to say of units without a fixed factor', () => {
    expect(converted('15', '家')).toEqual([]);
    expect(converted('100', '美元')).toEqual([]);
    expect(converted('1', '')).toEqual([]);
  });

  it('reads an ambiguous spelling by its sentence, and not at all without a cue', () => {
    expect(converted('500', '方', '清理土石500方。')).toEqual(['500 立方米']);
    expect(converted('500', '方', '邀请500方。')).toEqual([]);
  });

  it('stays exact where decimals do: 0.1 + 0.2 of a 亩 are 0.3 of it', () => {
    const sum = new Decimal('0.1').plus('0.2');
    expect(convert(sum, '亩', '')).toEqual(convert(new Decimal('0.3'), '亩', ''));
    expect(convert(sum, '公顷', '').map(({ value }) => value.toFixed())).toEqual(['4.5', '0.003', '3000']);
  });
});
