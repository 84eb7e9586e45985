import { skipBlanks } from '../text/blanks';
import { CharSet } from '../text/char-set';
import { codeAt, isBlank } from '../text/chars';
import { readNumeral, type ReadNumeral } from '../tokens/numeral';
import type { Numeral } from '../tokens/numeral-type';
import type { CalendarDate, Figure } from './figure';

/** Years that a bare four-digit number can stand for; outside, `3500年` is a duration and `1800` a count. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

const DASHES = '-－–—~～〜至到';
/** What follows the first number of a date. */
const FOLLOWS_DATE = new CharSet('年月' + DASHES);

interface DateParts {
  readonly date: CalendarDate;
  readonly year: Numeral | null;
  readonly end: number;
}

/**
 * The calendar date at `at`, or null: 2025年, 2025年1月8日, 1月8日至10日, 1—11月, 2021—2025年, 二〇二六年, a bare 2024 used as
 * a year. Three years (3年, 三年) are a duration, not a date.
 */
export function readDate(text: string, at: number): Figure | null {
  const number = readNumeral(text, at);
  if (number === null) return null;
  const mark = codeAt(text, skipBlanks(text, number.end));
  if (!FOLLOWS_DATE.has(mark)) return readBareYear(text, at, number);
  const first = readParts(text, at) ?? readOpenRange(text, at);
  if (first === null) return readBareYear(text, at, number);
  const second = readSecond(text, first.end) ?? readMonths(text, first);
  return dateFigure(at, second?.end ?? first.end, second?.first ?? first, second);
}

function dateFigure(start: number, end: number, first: DateParts, second: RangeEnd | null): Figure {
  return {
    start,
    end,
    kind: 'date',
    numeral: first.year,
    numeralMax: second?.year ?? null,
    fraction: null,
    unit: null,
    dimension: null,
    classified: false,
    bound: 'exact',
    hedgedStart: start,
    hedgedEnd: end,
    open: false,
    unitStart: end,
    date: first.date,
    dateMax: second === null ? null : completed(second.date, first.date),
  };
}

/** 年 月 日 in this order, each optional, at least one of 年 (a calendar year) or 月 or, in a range, 日. */
function readParts(text: string, at: number): DateParts | null {
  let next = at;
  let end = at;
  let year: Numeral | null = null;
  let month: number | null = null;
  let day: number | null = null;
  for (;;) {
    const number = readNumeral(text, next);
    if (number === null || number.open || number.hasMagnitude || number.numeral.digits.includes('.')) break;
    const mark = skipBlanks(text, number.end);
    const value = Number(number.numeral.digits);
    const char = text.charAt(mark);
    if (char === '年' && end === at && isYear(number, value) && !isYearWord(text, mark)) {
      year = number.numeral;
    } else if (char === '月' && month === null && day === null && value >= 1 && value <= 12) {
      month = value;
    } else if ((char === '日' || char === '号') && month !== null && day === null && value >= 1 && value <= 31) {
      day = value;
    } else break;
    end = mark + 1;
    if (day !== null) break;
    next = skipBlanks(text, end);
  }
  if (year === null && month === null) return null;
  // 一月一调度 is every month; in Chinese numerals only 一月八日 and 二〇二六年一月 are dates.
  if (year === null && day === null && /[一二三四五六七八九十]/.test(text.charAt(at))) return null;
  return { date: { year: year === null ? null : Number(year.digits), month, day }, year, end };
}

/** 1—11月, 2021—2025年: the unit stands only behind the second number. */
function readOpenRange(text: string, at: number): DateParts | null {
  const first = readNumeral(text, at);
  if (first === null || first.open || first.hasMagnitude) return null;
  const dash = skipBlanks(text, first.end);
  if (!DASHES.includes(text.charAt(dash)) || text.charAt(dash) === '') return null;
  const second = readNumeral(text, skipBlanks(text, dash + 1));
  if (second === null || second.open || second.hasMagnitude) return null;
  const mark = text.charAt(skipBlanks(text, second.end));
  const a = Number(first.numeral.digits);
  const b = Number(second.numeral.digits);
  if (mark === '年' && isYear(first, a) && isYear(second, b)) {
    return { date: { year: a, month: null, day: null }, year: first.numeral, end: first.end };
  }
  if (mark === '月' && a >= 1 && a < b && b <= 12 && first.numeral.digits.length <= 2) {
    return { date: { year: null, month: a, day: null }, year: null, end: first.end };
  }
  return null;
}

interface RangeEnd {
  /** As far as it is written. */
  readonly date: CalendarDate;
  readonly year: Numeral | null;
  readonly end: number;
  /** The first date, where the range tells more of it. */
  readonly first?: DateParts;
}

/** 2025年1—11月: a range of months behind its year. */
function readMonths(text: string, year: DateParts): RangeEnd | null {
  if (year.year === null || year.date.month !== null) return null;
  const first = readOpenRange(text, skipBlanks(text, year.end));
  if (first === null || first.date.month === null) return null;
  const second = readSecond(text, first.end);
  if (second === null) return null;
  return { ...second, first: { ...first, date: { ...first.date, year: year.date.year }, year: year.year } };
}

/** The second date of a range behind the first: 至10日, —2025年, -11月. */
function readSecond(text: string, at: number): RangeEnd | null {
  const dash = skipBlanks(text, at);
  if (!DASHES.includes(text.charAt(dash)) || text.charAt(dash) === '') return null;
  const next = skipBlanks(text, dash + 1);
  const parts = readParts(text, next);
  if (parts !== null) return { date: parts.date, year: parts.year, end: parts.end };
  const day = readNumeral(text, next);
  if (day === null) return null;
  const mark = skipBlanks(text, day.end);
  const value = Number(day.numeral.digits);
  return text.charAt(mark) === '日' && value >= 1 && value <= 31
    ? { date: { year: null, month: null, day: value }, year: null, end: mark + 1 }
    : null;
}

/** 2024年3月至5月: the second month is of the first one's year; 1月8日至10日: the second day of the first one's month. */
function completed(second: CalendarDate, first: CalendarDate): CalendarDate {
  return {
    year: second.year ?? first.year,
    month: second.month ?? (second.day === null ? null : first.month),
    day: second.day,
  };
}

/** A four-digit number standing alone that can only be a year: `# 回眸 2024`, `2024 荣誉榜`. */
function readBareYear(text: string, at: number, number: ReadNumeral): Figure | null {
  if (number.end !== at + 4 || number.numeral.script !== 'arabic' || number.numeral.digits.length !== 4) return null;
  const value = Number(number.numeral.digits);
  if (value < 1949 || value > LAST_YEAR) return null;
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 4);
  const standsAlone =
    (before === '' || isBlank(before.charCodeAt(0))) && (after === '' || isBlank(after.charCodeAt(0)));
  if (!standsAlone || /^\s*(?:[-—~:：/.]|\d)/.test(text.slice(at + 4, at + 8)) || (before === '' && after === ''))
    return null;
  // 1400 万元, 2000 人: a blank may stand before a magnitude or unit.
  if (/^\s*(?:[万亿千百余多]|[个户家项人名件亩公平立吨元米台套辆]|年)/.test(text.slice(at + 4, at + 8))) return null;
  return dateFigure(
    at,
    at + 4,
    { date: { year: value, month: null, day: null }, year: number.numeral, end: at + 4 },
    null,
  );
}

function isYear(number: ReadNumeral, value: number): boolean {
  if (number.numeral.script === 'chinese') return number.digitByDigit && value >= FIRST_YEAR && value <= LAST_YEAR;
  return number.numeral.digits.length === 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** 2000年代, 2000年期 are not calendar years of a report. */
function isYearWord(text: string, mark: number): boolean {
  return text.startsWith('年代', mark) || text.startsWith('年期', mark);
}
