import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partExceedsWhole } from '../../../server/src/core/checks/part-exceeds-whole';
import { wordingIn } from '../../../server/src/core/checks/wording/wording';
import { confirmed, detect as detectBy } from './detect';

const detect = (text: string): ReturnType<typeof detectBy> => detectBy(partExceedsWhole, text);
const found = (text: string): string[] => detect(text).map(({ start, end }) => text.slice(start, end));

describe('wording', () => {
  it.each([
    [
      '签约项目86个，其中亿元以上98个。',
      '部分大于总数：总数为86个，其中的部分却为98个。',
      'A part is more than its whole: 98个 of 86个.',
    ],
    [
      '受理诉求3620件，已办结3720件。',
      '完成数大于总数：总数为3620件，已完成的却有3720件。',
      'More is done than there was to do: 3720件 of 3620件.',
    ],
    [
      '新增规上企业56家，总数48家。',
      '新增数大于总数：新增56家，总数却只有48家。',
      'More is new than there is in all: 56家 new, 48家 in all.',
    ],
  ])('%s', (text, zh, en) => {
    const [finding] = detect(text);
    expect(wordingIn('zh')(finding!.message)).toBe(zh);
    expect(wordingIn('en')(finding!.message)).toBe(en);
    expect(finding!.related).toHaveLength(1);
  });
});

it('says what share a part is', () => {
  const text = '签约项目80个，其中亿元以上36个。';
  expect(confirmed(partExceedsWhole, text)).toEqual([['80个', '36个']]);
});

describe('bounds', () => {
  it.each([
    ['实施项目2800多个，其中亿元以上2850个。', []],
    ['实施项目2800多个，其中亿元以上3100个。', ['3100个']],
    ['实施项目90个左右，其中亿元以上91个。', []],
    ['实施项目90个左右，其中亿元以上96个。', ['96个']],
    ['实施项目超过90个，其中亿元以上96个。', []],
    ['实施项目90个，其中亿元以上96个以内。', []],
    ['新建铁路369公里，其中高铁370公里。', ['370公里']],
    ['完成投资3.6亿元，其中工业3.62亿元。', []],
    ['完成投资3.6亿元，其中工业3.66亿元。', ['3.66亿元']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

it('takes several amounts before 其中 together', () => {
  expect(found('承办建议52件、提案61件，其中重点件78件。')).toEqual([]);
  expect(found('承办建议52件、提案61件，其中重点件118件。')).toEqual(['118件']);
});

it('finds any part that is more than its whole, and no other', () => {
  const wordings: ((whole: number, part: number) => string)[] = [
    (whole, part) => `全年排查隐患${whole}处，其中重大隐患${part}处。`,
    (whole, part) => `全年排查隐患${whole}处（其中重大隐患${part}处），全部销号。`,
    (whole, part) => `全年排查隐患${whole}处，已整改${part}处。`,
    (whole, part) => `建成设施${whole}处、其中乡镇${part}处。`,
  ];
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 5000 }),
      fc.integer({ min: 2, max: 9000 }),
      fc.constantFrom(...wordings),
      (whole, part, say) => {
        expect(found(say(whole, part))).toEqual(part > whole ? [`${part}处`] : []);
      },
    ),
    { numRuns: 80 },
  );
});
