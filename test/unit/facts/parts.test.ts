import { describe, expect, it } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { partsIn } from '../../../server/src/core/facts/parts/parts';

/** Each whole of a text with its parts, as written: `link whole = part + part`, `!` where nothing is left out. */
function read(text: string): string[] {
  const passage = Analysis.of(text).passageAt(0);
  return partsIn.of(passage).map(({ link, whole, parts, complete }) => {
    const [first, ...others] = [whole, ...parts].map(({ statement: { figure } }) =>
      passage.text.slice(figure.start, figure.end),
    );
    return `${link}${complete ? '!' : ''} ${first} = ${others.join(' + ')}`;
  });
}

describe('parts behind their whole', () => {
  it.each([
    ['谋划项目86个，其中亿元以上48个。', ['among 86个 = 48个']],
    ['谋划项目86个，增长12%，比上年增加9个。其中，亿元以上48个。', ['among 86个 = 48个']],
    ['完成投资36亿元，谋划项目86个，其中工业12亿元。', []],
    ['医疗机构953个（含村卫生室771个）。', ['among 953个 = 771个']],
    ['民生实事11件，包括教育3件、医疗8件。', ['comprising! 11件 = 3件 + 8件']],
    ['民生实事20件，包括教育3件、医疗8件等。', ['comprising 20件 = 3件 + 8件']],
    ['新建和改建公路53公里，其中新建21公里、改建32公里。', ['among! 53公里 = 21公里 + 32公里']],
    // A unit of its own, and an amount per head.
    ['谋划项目86个，其中12条产业链占六成。', []],
    ['每千人抽检6批次，其中快检5万批次。', []],
    // A verb of its own begins something else.
    ['新增铁路63公里、其中高铁37公里、新建公路260公里。', ['among 63公里 = 37公里']],
    ['贯穿其中的3条主线，带动12个村。', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('parts before their sum', () => {
  it.each([
    ['办理议案12件、建议30件，合计42件。', ['total! 42件 = 12件 + 30件']],
    ['办理议案12件、建议30件，办结率100%，两项共计42件。', ['total! 42件 = 12件 + 30件']],
    ['5个市和8个县共13个地方获评。', ['total! 13个 = 5个 + 8个']],
    // What there was before, another unit, other things.
    ['新增平台12家、中心8家，全市共220家。', []],
    ['新建公园5个、广场8个，共投资3亿元。', []],
    ['办结信访12件、投诉30件，共受理60件。', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('stocks', () => {
  it.each([
    ['反馈问题42个，整改完成38个。', ['done 42个 = 38个']],
    ['谋划项目42个，已开工38个。', ['done 42个 = 38个']],
    ['签约项目42个，开工项目48个。', []],
    ['检查企业42家，已服务企业38家。', []],
    ['新增上市公司6家，总数达18家。', ['added 18家 = 6家']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

it('knows the branches of statistics', () => {
  const text =
    '地区生产总值245.6亿元，增长8%。第一产业增加值46.8亿元，第二产业增加值69.6亿元，第三产业增加值129.2亿元。';
  expect(read(text)).toEqual(['official! 245.6亿元 = 46.8亿元 + 69.6亿元 + 129.2亿元']);
  expect(read(text.replace('，第三产业增加值129.2亿元', ''))).toEqual([]);
});
