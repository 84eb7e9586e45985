import { CharSet } from '../text/char-set';
import { codeAt } from '../text/chars';
import { digitOf, isChineseNumeral, isOpenMark, NO_DIGIT, powerOf, tensOf } from './numeral-chars';
import type { ReadNumeral } from './numeral-type';
import { unitStartsAt } from './unit';

const OPEN_MARKS = new CharSet('余多几');
const POINT = '点'.charCodeAt(0);

/** Chinese digits in a row looked at, at most: a year has four. */
const LONGEST_ROW = 8;

/** The values of the digits that stand in a row at `at`, as a string: 二〇二六 → `2026`. */
function digitRow(text: string, at: number): string {
  let row = '';
  while (row.length <= LONGEST_ROW && isDigitAt(text, at + row.length)) row += digitAt(text, at + row.length);
  return row;
}

/** The value of the Chinese digit at `at`, or `NO_DIGIT`. */
function digitAt(text: string, at: number): number {
  return digitOf(codeAt(text, at));
}

function isDigitAt(text: string, at: number): boolean {
  return digitAt(text, at) !== NO_DIGIT;
}

/**
 * A Chinese numeral: 十二, 一百二十, 一百零五, 一亿两千万, 二〇二六, 六点五, 两万. Null for what names no number or not
 * one alone: 三四个 and 五六十家 (see `readPair`), 三万五 and 二百五 (the place of the last digit is only spoken), 万万.
 */
export function readChinese(text: string, at: number): ReadNumeral | null {
  if (isDigitAt(text, at) && isDigitAt(text, at + 1)) {
    // Only years are written digit by digit.
    const row = digitRow(text, at);
    return row.length === 4 && powerAt(text, at + 4) === 0 ? plain(row, at + 4, true) : null;
  }
  const whole = readWhole(text, at);
  return whole === null ? null : readDecimals(text, whole);
}

interface Whole {
  readonly value: number;
  readonly end: number;
  readonly open: boolean;
  readonly largest: number;
}

function readWhole(text: string, at: number): Whole | null {
  let end = at;
  /** What 万 and 亿 have closed, what of the thousands is finished, the digit that waits for its power. */
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  /** Powers of the last word, of the last of 十 百 千 in this section, of the last of 万 亿 and of the largest word. */
  let last = 0;
  let lastSmall = 4;
  let lastLarge = Infinity;
  let largest = 0;
  let zero = false;
  let open = false;
  for (; ; end++) {
    const code = codeAt(text, end);
    const digitValue = digitOf(code);
    const value = digitValue === NO_DIGIT ? tensOf(code) : digitValue;
    const power = powerOf(code);
    if (value === 0 && last > 0 && digit === null && !zero && isDigitAt(text, end + 1) && digitAt(text, end + 1) > 0) {
      zero = true;
    } else if (value !== undefined && digit === null) {
      digit = value;
    } else if (power > 0 && !(end > at && unitStartsAt(text, end))) {
      if (power >= 4) {
        const part = section + (digit ?? 0);
        // 一亿两千万 adds to what stands before, 两千万亿 multiplies it.
        if (power > lastLarge || lastLarge === Infinity) {
          if (total + part === 0) return null;
          total = (total + part) * 10 ** power;
        } else {
          if (part === 0) return null;
          total += part * 10 ** power;
        }
        section = 0;
        lastSmall = 4;
        lastLarge = power;
      } else {
        if ((digit === null && power > 1) || power >= lastSmall) return null;
        section += (digit ?? 1) * 10 ** power;
        lastSmall = power;
      }
      digit = null;
      zero = false;
      last = power;
      largest = Math.max(largest, power);
    } else if (OPEN_MARKS.has(code) && end > at && digit === null && isOpenMark(text, end)) {
      open = true;
    } else break;
  }
  if (digit !== null && last > 1 && !zero) return null;
  // A further digit: 十四五 is a plan, 十七八个 a pair.
  if (isDigitAt(text, end)) return null;
  const sum = total + section + (digit ?? 0);
  return sum > Number.MAX_SAFE_INTEGER ? null : { value: sum, end, open, largest };
}

/** 六点五, 一点二万: digits behind 点, and what multiplies them. */
function readDecimals(text: string, { value, end, open, largest }: Whole): ReadNumeral {
  const digits = String(value);
  const decimals = codeAt(text, end) === POINT && largest < 4 && !open ? digitRow(text, end + 1) : '';
  let next = end + 1 + decimals.length;
  let power = decimals === '' ? 0 : powerAt(text, next);
  // 三点五十分 is a time of day.
  if (decimals === '' || (power > 0 && power < 4)) {
    const numeral = { digits, magnitude: 0, script: 'chinese' } as const;
    return { numeral, end, open, hasMagnitude: largest >= 4, digitByDigit: false };
  }
  if (power === 4 && powerAt(text, next + 1) === 8) power = 12;
  if (power > 0) next += power === 12 ? 2 : 1;
  const read = plain(`${digits}.${decimals}`, next, false);
  return { ...read, numeral: { ...read.numeral, magnitude: power }, hasMagnitude: power > 0 };
}

function powerAt(text: string, at: number): number {
  return powerOf(codeAt(text, at));
}

function plain(digits: string, end: number, digitByDigit: boolean): ReadNumeral {
  return { numeral: { digits, magnitude: 0, script: 'chinese' }, end, open: false, hasMagnitude: false, digitByDigit };
}

/** Whether 百余, 千多 or 万余 before a unit stands at `at`: a hundred and some; 数百余 and 上千余 say less. */
export function startsRound(text: string, at: number): boolean {
  if (!ROUND_MARKS.has(text.charCodeAt(at + 1)) || !isOpenMark(text, at + 1)) return false;
  const before = text.charCodeAt(at - 1);
  return !(isChineseNumeral(before) || '数几上成'.includes(text.charAt(at - 1) || ' '));
}

const ROUND_MARKS = new CharSet('余多');

/** 百余, where `startsRound`. */
export function readRound(text: string, at: number): ReadNumeral {
  const digits = '1' + '0'.repeat(powerAt(text, at));
  return { ...plain(digits, at + 2, false), open: true };
}

/** Two neighbouring numbers that name a stretch between them: 七八个, 五六十家, 三四万人. */
export interface ReadPair {
  readonly low: ReadNumeral;
  readonly high: ReadNumeral;
}

/**
 * Reads 七八 (7 to 8), 五六十 (50 to 60), 十七八 (17 to 18), 三五 (3 to 5) at `at`. Null for ordinals that look alike, such as
 * 一二 and 二三 without a power (二三产业, 一二级), and for plans (十三五, 十四五).
 */
export function readPair(text: string, at: number): ReadPair | null {
  const tens = TENS.exec(text.slice(at, at + 2))?.[0] ?? '';
  const first = at + tens.length;
  const row = digitRow(text, first);
  if (row.length !== 2) return null;
  const [a, b] = [Number(row.charAt(0)), Number(row.charAt(1))];
  const loose = a === 3 && b === 5;
  if (a === 0 || (b !== a + 1 && !loose) || b > 9) return null;
  const power = powerAt(text, first + 2);
  const closes = power === 0 || (power < 4 && unitStartsAt(text, first + 2));
  if (tens === '' ? closes && isOrdinalPair(text.slice(first, first + 2)) : !closes || loose || isPlan(tens, a))
    return null;
  // What comes behind both digits is read with each of them.
  const low = readChinese(tens + text.charAt(first) + text.slice(first + 2, first + 2 + LONGEST_ROW), 0);
  const high = readChinese(tens + text.slice(first + 1, first + 2 + LONGEST_ROW), 0);
  if (low === null || high === null) return null;
  const behind = first + 2 - (tens.length + 1);
  return { low: { ...low, end: behind + low.end }, high: { ...high, end: behind + high.end } };
}

const TENS = /^[二三四五六七八九]?十/;

/** 两三个 counts; 一二 and 二三 name the first and second, second and third. */
function isOrdinalPair(pair: string): boolean {
  return pair === '一二' || pair.startsWith('二');
}

/** 十三四岁, but never 十三五 and 十四五. */
function isPlan(tens: string, digit: number): boolean {
  return tens === '十' && digit === 4;
}
