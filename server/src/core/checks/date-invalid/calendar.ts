import type { Passage } from '../../facts/passage';
import { calendarMentions, type CalendarMention } from '../../facts/time/calendar-dates';
import { sectionYears, writtenYear } from '../../facts/time/year-reference';
import { weekdayOf } from '../../figures/calendar';
import { NO_OUTCOMES, type Outcome } from '../check';
import { CODE, findingWithin, replaceWithin, say } from './located';

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const WEEKDAYS = '日一二三四五六';

/** Days and months that no calendar has, and days of the week that are others. */
export function impossibleDates(passage: Passage): readonly Outcome[] {
  const mentions = calendarMentions(passage.reading);
  return mentions.length === 0 ? NO_OUTCOMES : mentions.flatMap((mention) => outcomeOf(passage, mention) ?? []);
}

function outcomeOf(passage: Passage, mention: CalendarMention): Outcome | null {
  const { month, day, last, start, end } = mention;
  const date = passage.text.slice(start, end).replace(/\s+/g, '');
  if (month < 1 || month > 12 || (last !== null && (last.month < 1 || last.month > 12))) {
    return findingWithin(
      mention,
      'error',
      say('noSuchMonth', { date, month: last?.named === true ? last.month : month }),
    );
  }
  const years = yearsOf(passage, mention);
  const wrong = impossibleDay(mention, years.values);
  if (wrong !== null) {
    const severity = years.written || wrong.inAnyYear ? 'error' : 'warning';
    const key = wrong.days === 28 ? 'noLeapDay' : 'noSuchDay';
    return findingWithin(
      mention,
      severity,
      say(key, { date, month: wrong.month, days: wrong.days, year: years.values[0] ?? 0 }),
    );
  }
  if (day !== null && last !== null && last.month === month && last.day < day) {
    return findingWithin(mention, 'error', say('reversed', { date, first: day, last: last.day }));
  }
  return mention.weekday === null ? null : weekday(passage, mention, years);
}

interface Years {
  /** The years that the words leave open; empty when nothing is known. */
  readonly values: readonly number[];
  readonly written: boolean;
}

function yearsOf({ text, section }: Passage, { year, start }: CalendarMention): Years {
  if (year !== null) return { values: [year], written: true };
  const named = writtenYear(text, start, section.documentYear);
  const reference = named ?? sectionYears(section);
  return { values: reference?.years ?? [], written: named?.how === 'written' };
}

/** The day that its month has not, and how many it has; null when all days exist. */
function impossibleDay(
  { month, day, last }: CalendarMention,
  years: readonly number[],
): { month: number; days: number; inAnyYear: boolean } | null {
  for (const [m, d] of [
    [month, day],
    [last?.month ?? 1, last?.day ?? null],
  ] as const) {
    if (d === null) continue;
    const leap = years.length === 0 || years.some(isLeap);
    const days = m === 2 && !leap ? 28 : DAYS[m - 1]!;
    if (d < 1 || d > days) return { month: m, days, inAnyYear: m !== 2 || d < 1 || d > 29 };
  }
  return null;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function weekday({ text }: Passage, mention: CalendarMention, years: Years): Outcome | null {
  const { month, day, weekday: claimed, start, end } = mention;
  const actual = years.values.map((year) => weekdayOf({ year, month, day }));
  if (actual.length === 0 || actual.includes(null)) return null;
  const year = years.values[years.values.length - 1]!;
  const args = { date: `${year}年${month}月${day}日`, weekday: `星期${WEEKDAYS.charAt(actual[actual.length - 1]!)}` };
  if (actual.includes(claimed!.value)) {
    return actual.length === 1 ? { code: CODE, spans: [{ start, end }], message: say('weekdayHolds', args) } : null;
  }
  const written = text.slice(claimed!.start, claimed!.end);
  const letter = /[一二三四五六日天]/.exec(written)!;
  const at = claimed!.start + letter.index;
  const right = WEEKDAYS.charAt(actual[0]!);
  const shown = written.slice(0, letter.index) + right;
  return findingWithin(
    mention,
    years.written ? 'error' : 'warning',
    say('weekday', { ...args, claimed: written.slice(0, letter.index + 1) }),
    { fixes: actual.length === 1 ? replaceWithin({ start: at, end: at + 1 }, right, say('change', { shown })) : [] },
  );
}
