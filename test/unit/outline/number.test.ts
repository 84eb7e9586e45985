import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseOrdinal, numeralLike, readHeadingNumber } from '../../../server/src/core/outline/number';
import { chineseNumeral } from '../../../server/src/core/tokens/chinese-numeral';

const read = (text: string): string | null => {
  const number = readHeadingNumber(text, 0);
  return (
    number &&
    `${number.style} ${number.ordinal} ${text.slice(number.start, number.end)}|${text.slice(number.titleStart)}`
  );
};

describe('readHeadingNumber', () => {
  it.each([
    ['一、回顾', 'chinese 1 一、|回顾'],
    ['二十一、 附则', 'chinese 21 二十一、|附则'],
    ['（十二）民生', 'chineseParen 12 （十二）|民生'],
    ['( 三 ) 改革', 'chineseParen 3 ( 三 )|改革'],
    ['（四)绿色', 'chineseParen 4 （四)|绿色'],
    ['3.工业', 'arabic 3 3.|工业'],
    ['３．工业', 'arabic 3 ３．|工业'],
    ['20.2026年实事', 'arabic 20 20.|2026年实事'],
    ['21.5+2就业之家', 'arabic 21 21.|5+2就业之家'],
    ['5 聚焦绿色', 'arabic 5 5|聚焦绿色'],
    ['（2）车间', 'arabicParen 2 （2）|车间'],
    ['2）车间', 'arabicParen 2 2）|车间'],
    ['五是改革', 'ordinal 5 五是|改革'],
    ['二要稳', 'ordinal 2 二要|稳'],
    ['第三，抓早', 'ordinal 3 第三，|抓早'],
    ['其一，抓早', 'ordinal 1 其一，|抓早'],
    ['第十章 附则', 'chapter 10 第十章|附则'],
    ['第二部分 安排', 'chapter 2 第二部分|安排'],
    ['③通水', 'circled 3 ③|通水'],
    ['[12]河长制', 'bracket 12 [12]|河长制'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    '3.5亿元',
    '21.5万户',
    '2026年目标',
    '12 月底',
    '40 个村',
    '03 专题',
    '二、三产业',
    '十四五规划',
    '第一产业',
    '（草案）',
    '一批项目',
    '1980 人',
  ])('%s has none', (text) => {
    expect(read(text)).toBeNull();
  });
});

it('reads every numeral that it writes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), (value) => {
      expect(chineseOrdinal(chineseNumeral(value)!)).toBe(value);
      expect(numeralLike('七', value)).toBe(chineseNumeral(value));
      expect(numeralLike('7', value)).toBe(String(value));
      expect(numeralLike('①', value)).toBe(value <= 20 ? String.fromCharCode(0x245f + value) : null);
    }),
  );
});
