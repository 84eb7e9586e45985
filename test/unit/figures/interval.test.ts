import { describe, expect, it } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { intervalOf, isPoint } from '../../../server/src/core/figures/interval';

/** The interval of the only figure of a sentence, as `[min, max]`; `)` where the upper end is excluded. */
function interval(sentence: string): string | null {
  const figures = Analysis.of(sentence).figures;
  expect(figures, sentence).toHaveLength(1);
  const found = intervalOf(figures[0]!.item);
  if (found === null) return null;
  const { min, max, maxOpen } = found;
  return `[${min?.toFixed() ?? '-∞'}, ${max?.toFixed() ?? '∞'}${maxOpen ? ')' : ']'}`;
}

describe('the interval a figure stands for', () => {
  it.each([
    // Half a unit of the last written digit, times the magnitude.
    ['粮食产量95.28亿斤。', '[9527500000, 9528500000]'],
    ['经济总量126万亿元。', '[125500000000000, 126500000000000]'],
    ['增长53%。', '[52.5, 53.5]'],
    ['增长53.0%。', '[52.95, 53.05]'],
    ['提高0.3个百分点。', '[0.25, 0.35]'],
    // Whole numbers of things are exact; with a magnitude they are rounded.
    ['实施项目163个。', '[163, 163]'],
    ['培训3.6万人次。', '[35500, 36500]'],
    ['产值翻一番。', '[1, 1]'],
    // Hedges.
    ['引进企业15家左右。', '[14.7, 15.3]'],
    ['增长5%左右。', '[4.5, 5.5]'],
    ['产值突破30亿元。', '[3000000000, ∞]'],
    ['失业率控制在5.5%以内。', '[-∞, 5.5]'],
    ['服务近500人。', '[450, 500]'],
    ['新增2000余个岗位。', '[2000, 3000)'],
    ['惠及6600多万人。', '[66000000, 67000000)'],
    ['新增120余个岗位。', '[120, 130)'],
    // Ranges.
    ['增长5%~6%。', '[4.5, 6.5]'],
    ['2025年1月8日。', null],
  ])('%s %s', (sentence, expected) => {
    expect(interval(sentence)).toBe(expected);
  });

  it('is a point for whole numbers of things alone', () => {
    const [things, money] = Analysis.of('实施项目163个，投资286亿元。').figures;
    expect(isPoint(intervalOf(things!.item)!)).toBe(true);
    expect(isPoint(intervalOf(money!.item)!)).toBe(false);
  });
});
