import { describe, expect, it } from 'vitest';
import { readNumeral } from '../../../server/src/core/tokens/numeral';
import { readPair } from '../../../server/src/core/tokens/read-chinese';

/** Text that starts with a numeral, the numeral as written, and its value. */
const READ: readonly (readonly [text: string, written: string, value: number])[] = [
  ['53个', '53', 53],
  ['6.5%', '6.5', 6.5],
  ['27,136人', '27,136', 27136],
  ['1,234,567元', '1,234,567', 1234567],
  ['２０２６年', '２０２６', 2026],
  ['３．５公里', '３．５', 3.5],
  ['41亿元', '41亿', 4.1e9],
  ['41 亿元', '41 亿', 4.1e9],
  ['5000万元', '5000万', 5e7],
  ['1.39万亿斤', '1.39万亿', 1.39e12],
  ['3千万元', '3千万', 3e7],
  ['1亿3千万元', '1亿3千万', 1.3e8],
  ['2万5千公里', '2万5千', 25000],
  ['2万5个', '2万', 20000],
  ['十二个', '十二', 12],
  ['八个', '八', 8],
  ['两轮', '两', 2],
  ['一百二十户', '一百二十', 120],
  ['三千五百人', '三千五百', 3500],
  ['两万人', '两万', 20000],
  ['一百零五家', '一百零五', 105],
  ['一千零一十个', '一千零一十', 1010],
  ['一万零五百元', '一万零五百', 10500],
  ['一百零五万零三人', '一百零五万零三', 1050003],
  ['三十万零六十亩', '三十万零六十', 300060],
  ['一亿两千万元', '一亿两千万', 1.2e8],
  ['三千万亿立方米', '三千万亿', 3e15],
  ['一万两千亿元', '一万两千亿', 1.2e12],
  ['三十千瓦', '三十', 30],
  ['零点五', '零点五', 0.5],
  ['六点五万亩', '六点五万', 65000],
  ['一点二万亿元', '一点二万亿', 1.2e12],
  ['三点五十分', '三', 3],
  ['六点五', '六点五', 6.5],
  ['二〇二六年', '二〇二六', 2026],
  ['二零二六年', '二零二六', 2026],
  ['一九九八年', '一九九八', 1998],
];

/** What names no number or not one alone: 三四个 is "three or four", 三万五 leaves the place of its 五 to the ear. */
// prettier-ignore
const REFUSED = [
  '三四个', '一二三四五', '七八家', '五六十家', '十七八个', '十四五期间', '三万五', '二百五', '一万万', '三十百', '一百零', '万家灯火', '百家争鸣', '百分之', '元', '',
];

/** Neighbouring numbers, what of the text they take, and from where to where they reach. */
const PAIRS: readonly (readonly [text: string, written: string, low: number, high: number])[] = [
  ['七八个', '七八', 7, 8],
  ['一两个', '一两', 1, 2],
  ['三五年', '三五', 3, 5],
  ['五六十家', '五六十', 50, 60],
  ['一二百户', '一二百', 100, 200],
  ['三四千瓦', '三四', 3, 4],
  ['十七八个', '十七八', 17, 18],
  ['二十五六岁', '二十五六', 25, 26],
  ['三四十万元', '三四十万', 300000, 400000],
];

/** Ordinals, plans and rows that are no pair. */
const NO_PAIRS = ['二三产业', '一二级', '一二三产业', '十三五', '十四五', '四五六', '五七', '八', '5六'];

describe('readNumeral', () => {
  it.each(READ)('%s', (text, written, value) => {
    const read = readNumeral(text, 0)!;
    expect(text.slice(0, read.end)).toBe(written);
    expect(Number(`${read.numeral.digits}e${read.numeral.magnitude}`)).toBe(value);
  });

  it.each(REFUSED)('reads no numeral from “%s”', (text) => {
    expect(readNumeral(text, 0)).toBeNull();
  });

  it.each([
    ['2000余个', '2000余', true],
    ['6600多万人', '6600多万', true],
    ['三十多家', '三十多', true],
    ['百余家', '百余', true],
    ['千多户', '千多', true],
    ['万余人', '万余', true],
    ['3个多功能厅', '3', false],
  ])('%s: 余 and 多 inside', (text, written, open) => {
    const read = readNumeral(text, 0)!;
    expect([text.slice(0, read.end), read.open]).toEqual([written, open]);
  });

  it.each(PAIRS)('%s', (text, written, low, high) => {
    const pair = readPair(text, 0)!;
    expect([pair.low, pair.high].map(({ end }) => text.slice(0, end))).toEqual([written, written]);
    expect([Number(pair.low.numeral.digits), Number(pair.high.numeral.digits)]).toEqual([low, high]);
  });

  it.each(NO_PAIRS)('reads no pair from “%s”', (text) => {
    expect(readPair(text, 0)).toBeNull();
  });

  it('keeps the digits as written, for 53 and 53.0 are different claims', () => {
    expect(readNumeral('53.0亿元', 0)!.numeral.digits).toBe('53.0');
  });
});
