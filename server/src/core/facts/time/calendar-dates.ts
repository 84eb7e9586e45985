import type { Reading } from '../../reading';
import type { Span } from '../../text/span';
import { readNumeral } from '../../tokens/numeral';
import { dateSigns, MONTH } from './date-signs';

/**
 * A day or month as written, possible or not: 2025年6月31日, 11月6日至10日, 二〇二六年一月三十二日, 2025年13月. Figures hold only
 * dates that exist (figures/date.ts). Offsets are the paragraph's.
 */
export interface CalendarMention extends Span {
  /** Null when the words give none. */
  readonly year: number | null;
  readonly month: number;
  /** Null where only a month is written, behind its year. */
  readonly day: number | null;
  /** The last day of a range (11月6日至10日), with its month where one is written. */
  readonly last: { readonly month: number; readonly day: number; readonly named: boolean } | null;
  /** 星期三, 周日: 0 for Sunday. */
  readonly weekday: (Span & { readonly value: number }) | null;
}

const NONE: readonly CalendarMention[] = [];
const NUMBER = '(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})';
const DASH = '\\s?(?:[-－—–~～〜]{1,2}|至|到)\\s?';
const BEFORE = new RegExp(
  `(?:((?:19|20)\\d\\d|[一二][〇零○０九一二三四五六七八]{3})\\s?年\\s?)?(?<![\\d０-９.．一二三四五六七八九十百第每个、—~-])(?<!(?<!截|截止)[至到])(${NUMBER})\\s?$`,
);
const DAY = new RegExp(`^\\s?(${NUMBER})\\s?[日号](?![\\u4e00-\\u9fff]?龄)`);
/** 6月5—10日: 日 stands once. */
const DAYS = new RegExp(`^\\s?(${NUMBER})${DASH}(${NUMBER})\\s?日`);
const LAST = new RegExp(`^${DASH}(?:(${NUMBER})\\s?月\\s?)?(${NUMBER})\\s?日`);
const WEEKDAY = /^\s?(?:[（(]\s?|，|,)?((?:星期|周|礼拜)([一二三四五六日天]))(?![至到、\-—~均])/;

/** The calendar dates of a paragraph, in order. */
export function calendarMentions(reading: Reading): readonly CalendarMention[] {
  if ((dateSigns.of(reading) & MONTH) === 0) return NONE;
  const { text } = reading.paragraph;
  let found: CalendarMention[] | null = null;
  let from = 0;
  for (let at = text.indexOf('月'); at >= 0; at = text.indexOf('月', at + 1)) {
    if (at < from) continue;
    const read = readMention(text, at);
    if (read === null) continue;
    (found ??= []).push(read);
    from = read.end;
  }
  return found ?? NONE;
}

function readMention(text: string, monthMark: number): CalendarMention | null {
  const floor = Math.max(0, monthMark - 14);
  const before = BEFORE.exec(text.slice(floor, monthMark));
  if (before === null) return null;
  const start = floor + before.index;
  const year = before[1] === undefined ? null : valueOf(before[1]);
  const month = valueOf(before[2]!);
  const behind = text.slice(monthMark + 1, monthMark + 32);
  const day = DAY.exec(behind);
  if (day === null) {
    const days = DAYS.exec(behind);
    if (days !== null) {
      const last = { month, day: valueOf(days[2]!), named: false };
      return { start, end: monthMark + 1 + days[0].length, year, month, day: valueOf(days[1]!), last, weekday: null };
    }
    // 13月 alone may be an age or a serial number; behind a year it is a month.
    return year === null ? null : { start, end: monthMark + 1, year, month, day: null, last: null, weekday: null };
  }
  let end = monthMark + 1 + day[0].length;
  const range = LAST.exec(text.slice(end, end + 16));
  const last =
    range === null
      ? null
      : {
          month: range[1] === undefined ? month : valueOf(range[1]),
          day: valueOf(range[2]!),
          named: range[1] !== undefined,
        };
  const weekday = range === null ? WEEKDAY.exec(text.slice(end, end + 8)) : null;
  const dayEnd = end;
  end += range?.[0].length ?? weekday?.[0].length ?? 0;
  return {
    start,
    end,
    year,
    month,
    day: valueOf(day[1]!),
    last,
    weekday:
      weekday === null
        ? null
        : {
            start: dayEnd + weekday[0].indexOf(weekday[1]!),
            end,
            value: '日一二三四五六'.indexOf(weekday[2]!.replace('天', '日')),
          },
  };
}

/** 31, 三十一, 二〇二六. */
function valueOf(written: string): number {
  const digits = readNumeral(written.replace(/[○０]/g, '〇'), 0)?.numeral.digits;
  return digits === undefined ? Number(written) : Number(digits);
}
