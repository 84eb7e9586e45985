import { describe, expect, it } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { earlierValue } from '../../../server/src/core/queries/earlier-value';

/** The earlier value that the first level or change of a text implies. */
function earlier(text: string): string | null {
  const analysis = Analysis.of(text);
  for (const figure of analysis.figures) {
    const found = earlierValue(analysis, figure);
    if (found !== null) return `${found.value.toFixed()}${found.unit ?? ''}${found.otherBase ? ' other base' : ''}`;
  }
  return null;
}

describe('the value before a change', () => {
  it.each([
    ['2025年茶叶产量120吨，比上年增长20%。', '100吨'],
    ['2025年茶叶产量90吨，比上年下降10%。', '100吨'],
    ['2025年蔬菜产量500吨，增加40吨。', '460吨'],
    ['森林覆盖率达到62.5%，提高1.5个百分点。', '61%'],
    ['地区生产总值286.4亿元，增长6.2%。', '26970000000元 other base'],
  ])('%s → %s', (text, expected) => {
    expect(earlier(text)).toBe(expected);
  });

  it.each([
    // Nothing says in which direction.
    ['茶叶产量120吨，同比20%。'],
    // Several years.
    ['茶叶产量120吨，年均增长20%。'],
    // Another place, not another time.
    ['城镇化率62%，高于全省3个百分点。'],
    // Bounds leave no single value.
    ['茶叶产量120吨以上，增长20%。'],
    ['茶叶产量120吨，增长20%左右。'],
    // Three numbers: which belongs to which?
    ['茶叶产量120吨，增长20%，增加20吨。'],
    // The years that it took are no level.
    ['国有资产总额五年增长64.1%。'],
    // Two sentences.
    ['茶叶产量120吨。增长20%。'],
  ])('stays open: %s', (text) => {
    expect(earlier(text)).toBeNull();
  });
});
