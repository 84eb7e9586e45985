import { describe, expect, it } from 'vitest';
import { findRatios } from '../../../server/src/core/figures/ratio';
import { findSpots } from '../../../server/src/core/tokens/spots';

/** The ratios of a text as written, and the digits of their terms. */
function ratios(text: string): string[] {
  return findRatios(text, findSpots(text)).map(
    ({ start, end, terms }) => `${text.slice(start, end)} = ${terms.map(({ numeral }) => numeral.digits).join(' ')}`,
  );
}

describe('ratios', () => {
  it.each([
    ['青岚县三次产业结构为9.1∶40.2∶50.7。', ['9.1∶40.2∶50.7 = 9.1 40.2 50.7']],
    ['三次产业比例调整为9.1:40.2:50.7，', ['9.1:40.2:50.7 = 9.1 40.2 50.7']],
    ['三次产业结构由10：40：50优化为9：40：51。', ['10：40：50 = 10 40 50', '9：40：51 = 9 40 51']],
    ['占比9.1% ∶ 40.2% ∶ 50.7%', ['9.1% ∶ 40.2% ∶ 50.7 = 9.1 40.2 50.7']],
    ['城乡收入比从2.50:1缩小至2.27:1。', ['2.50:1 = 2.50 1', '2.27:1 = 2.27 1']],
    ['师生比达到1∶12。', ['1∶12 = 1 12']],
    ['男女之比1：1。', ['1：1 = 1 1']],
    ['产业构成为９．１：４０．２：５０．７。', ['９．１：４０．２：５０．７ = 9.1 40.2 50.7']],
  ])('%s', (text, expected) => {
    expect(ratios(text)).toEqual(expected);
  });

  // prettier-ignore
  it.each([
    '会议9:30开始。', '2026-02-03 09:02:33', '以3∶2获胜。', '比分3:2。', '对比9:30的客流，', '比例尺为1:10000。', '目标如下：3个100%。',
    'http://10.0.0.1:80', '地址1.2.3.4:8080/a', '对比上年，3：2。', '增长6.5%：3个百分点', '全长：12.5公里', '电话：0431：123', '“53221”', '8.3：',
    '版本V2.0:3', '5亿:3亿', '', ':',
  ])('none in “%s”', (text) => {
    expect(ratios(text)).toEqual([]);
  });
});
