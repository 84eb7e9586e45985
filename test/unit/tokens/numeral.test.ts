import { describe, expect, it } from 'vitest';
import { readNumeral } from '../../../server/src/core/tokens/numeral';

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
  ['六点五', '六点五', 6.5],
  ['二〇二六年', '二〇二六', 2026],
];

/** Rows of digits that name no number: 三四个 is "three or four". */
const REFUSED = ['三四个', '一二三四五', '七八家', '万家灯火', '元', ''];

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
    ['3个多功能厅', '3', false],
  ])('%s: 余 and 多 inside', (text, written, open) => {
    const read = readNumeral(text, 0)!;
    expect([text.slice(0, read.end), read.open]).toEqual([written, open]);
  });

  it('keeps the digits as written, for 53 and 53.0 are different claims', () => {
    expect(readNumeral('53.0亿元', 0)!.numeral.digits).toBe('53.0');
  });
});
