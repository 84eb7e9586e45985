import { skipBlanks } from '../text/blanks';
import { chineseNumeral } from '../tokens/chinese-numeral';
import { CharSet } from '../text/char-set';
import { isAsciiLetter, isDigit, isFullWidthDigit, isHan } from '../text/chars';
import type { Span } from '../text/span';
import type { NumberingStyle } from './heading';

/** The number that opens a heading or an item of a list. Offsets are relative to the text it was read from. */
export interface HeadingNumber extends Span {
  readonly style: NumberingStyle;
  /** Tells series of one style apart: 一是 and 一要, 第一章 and 第一节 are counted separately. */
  readonly mark: string;
  readonly ordinal: number;
  /** The digits alone, without brackets and marks. */
  readonly numeral: Span;
  /** Behind the number and the blanks after it. */
  readonly titleStart: number;
  /** Only a blank stands between number and title (1 聚焦…): a heading only if it is a line of its own. */
  readonly spaced: boolean;
}

const ONE_TO_NINE = '一二三四五六七八九';
const ONE_TO_TEN = ONE_TO_NINE + '十';

/** The value of 一 … 九十九, 一百 … 一百九十九, or null. */
export function chineseOrdinal(numeral: string): number | null {
  if (numeral.length === 1) {
    const value = ONE_TO_TEN.indexOf(numeral) + 1;
    return value === 0 ? null : value;
  }
  const match = /^(?:(一)百零?)?(?:([二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(numeral);
  if (match === null || numeral === '') return null;
  const hundreds = match[1] === undefined ? 0 : 100;
  const tens = match[3] === undefined ? 0 : match[2] === undefined ? 10 : (ONE_TO_NINE.indexOf(match[2]) + 1) * 10;
  const ones = match[4] === undefined ? 0 : ONE_TO_NINE.indexOf(match[4]) + 1;
  return hundreds + tens + ones;
}

const CHINESE = new CharSet('一二三四五六七八九十百零');

/** Whether a heading number can start with this code unit; decides quickly for most paragraphs. */
function canStart(code: number): boolean {
  return (
    CHINESE.has(code) ||
    isDigit(code) ||
    code === 0xff08 ||
    code === 0x28 ||
    code === 0x7b2c ||
    code === 0x5176 ||
    code === 0x5b ||
    (code >= 0x2460 && code <= 0x2473)
  );
}

/** Reads the number of a heading or list item at `at`, or null. */
export function readHeadingNumber(text: string, at: number): HeadingNumber | null {
  const code = text.charCodeAt(at);
  if (!canStart(code)) return null;
  if (code === 0xff08 || code === 0x28) return readBracketed(text, at);
  if (isDigit(code)) return readArabic(text, at);
  if (code === 0x7b2c || code === 0x5176) return readOrdinalWord(text, at);
  if (code === 0x5b) return readFootnote(text, at);
  if (code >= 0x2460) return code <= 0x2473 ? readCircled(text, at) : readChinese(text, at);
  return null;
}

function make(
  text: string,
  at: number,
  end: number,
  numeral: Span,
  style: NumberingStyle,
  ordinal: number | null,
  mark = '',
  spaced = false,
): HeadingNumber | null {
  if (ordinal === null || ordinal === 0) return null;
  return { start: at, end, style, mark, ordinal, numeral, titleStart: skipBlanks(text, end), spaced };
}

function chineseEnd(text: string, at: number): number {
  let end = at;
  while (CHINESE.has(text.charCodeAt(end))) end++;
  return end;
}

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** The value of up to three Arabic digits, half or full width, without a leading zero; null otherwise. */
function arabicOrdinal(digits: string): number | null {
  if (digits.length === 0 || digits.length > 3) return null;
  let value = 0;
  for (let i = 0; i < digits.length; i++) {
    const code = digits.charCodeAt(i);
    value = value * 10 + code - (isFullWidthDigit(code) ? 0xff10 : 0x30);
  }
  return String(value).length === digits.length ? value : null;
}

/** （一） (1) with half- or full-width brackets, mixed ones too, and blanks inside. */
function readBracketed(text: string, at: number): HeadingNumber | null {
  const start = skipBlanks(text, at + 1);
  const arabic = isDigit(text.charCodeAt(start));
  const end = arabic ? digitsEnd(text, start) : chineseEnd(text, start);
  const closing = skipBlanks(text, end);
  const close = text.charCodeAt(closing);
  if (end === start || (close !== 0xff09 && close !== 0x29)) return null;
  const numeral = { start, end };
  const digits = text.slice(start, end);
  let behind = closing + 1;
  if (text.charAt(behind) === '、') behind++;
  return arabic
    ? make(text, at, behind, numeral, 'arabicParen', arabicOrdinal(digits))
    : make(text, at, behind, numeral, 'chineseParen', chineseOrdinal(digits));
}

/** 1. 1． 1、 1） and `1 聚焦…`. A point may be followed by digits that begin the title: 20.2026年…, 21.5+2…. */
function readArabic(text: string, at: number): HeadingNumber | null {
  const end = digitsEnd(text, at);
  const numeral = { start: at, end };
  const ordinal = arabicOrdinal(text.slice(at, end));
  if (ordinal === null) return null;
  const mark = text.charAt(end);
  if (mark === '.' || mark === '．') {
    if (isDigit(text.charCodeAt(end + 1)) && !digitsBeginTitle(text, end + 1)) return null;
    return make(text, at, end + 1, numeral, 'arabic', ordinal);
  }
  if (mark === '、') return make(text, at, end + 1, numeral, 'arabic', ordinal);
  if (mark === '）' || mark === ')') return make(text, at, end + 1, numeral, 'arabicParen', ordinal);
  const title = skipBlanks(text, end);
  const next = text.charAt(title);
  if (title === end || ordinal > 30 || !(isHan(text.charCodeAt(title)) || next === '“') || QUANTITY.includes(next)) {
    return null;
  }
  return make(text, at, end, numeral, 'arabic', ordinal, '', true);
}

/** First characters of magnitudes, units and classifiers: `40 个` and `12 月` are figures, not numbered headings. */
const QUANTITY =
  '万亿千百十余多几％‰个项户家亩元吨公平立米人名件条处套台辆座栋所只头株年月日倍岁天次届大类种级周小时分秒度点位期轮批支对场部间张份口里';

/** Whether digits behind a point belong to the title and not to a decimal: a year (20.2026年…), a formula (21.5+2…), a code (3.5G…). */
function digitsBeginTitle(text: string, at: number): boolean {
  const end = digitsEnd(text, at);
  const next = text.charCodeAt(end);
  if (end - at === 4 && next === 0x5e74) return true;
  return next === 0x2b || next === 0xff0b || isAsciiLetter(next);
}

/** 一、 一． and 一是, 一要. 二、三产业 is an enumeration, not a number. */
function readChinese(text: string, at: number): HeadingNumber | null {
  const end = chineseEnd(text, at);
  const numeral = { start: at, end };
  const ordinal = chineseOrdinal(text.slice(at, end));
  const behind = skipBlanks(text, end);
  const mark = text.charAt(behind);
  if (mark === '是' || mark === '要') {
    return behind === end ? make(text, at, end + 1, numeral, 'ordinal', ordinal, mark) : null;
  }
  if (mark !== '、' && mark !== '.' && mark !== '．') return null;
  const next = chineseEnd(text, behind + 1);
  if (next > behind + 1 && '、级类产线次，和至'.includes(text.charAt(next))) return null;
  return make(text, at, behind + 1, numeral, 'chinese', ordinal);
}

/** 第一章, 第一部分; 第一， and 其一， as ordinals. */
function readOrdinalWord(text: string, at: number): HeadingNumber | null {
  const end = chineseEnd(text, at + 1);
  if (end === at + 1) return null;
  const numeral = { start: at + 1, end };
  const ordinal = chineseOrdinal(text.slice(at + 1, end));
  const division = /^(?:部分|[章节编篇条])/.exec(text.slice(end, end + 2))?.[0];
  if (division !== undefined && text.charAt(at) === '第') {
    return make(text, at, end + division.length, numeral, 'chapter', ordinal, division);
  }
  const mark = text.charAt(end);
  if (mark !== '，' && mark !== ',' && mark !== '、' && mark !== '是' && mark !== '：') return null;
  return make(text, at, end + 1, numeral, 'ordinal', ordinal, text.charAt(at));
}

function readCircled(text: string, at: number): HeadingNumber | null {
  return make(text, at, at + 1, { start: at, end: at + 1 }, 'circled', text.charCodeAt(at) - 0x245f);
}

function readFootnote(text: string, at: number): HeadingNumber | null {
  const end = digitsEnd(text, at + 1);
  if (text.charAt(end) !== ']') return null;
  return make(text, at, end + 1, { start: at + 1, end }, 'bracket', arabicOrdinal(text.slice(at + 1, end)));
}

/** The numeral of `ordinal` written as the given one is: Chinese, Arabic in the same width, or circled. */
export function numeralLike(numeral: string, ordinal: number): string | null {
  const code = numeral.charCodeAt(0);
  if (code >= 0x2460 && code <= 0x2473) return ordinal <= 20 ? String.fromCharCode(0x245f + ordinal) : null;
  if (isFullWidthDigit(code)) {
    return String(ordinal).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
  }
  return isDigit(code) ? String(ordinal) : chineseNumeral(ordinal);
}
