import type { Analysis } from '../../analysis';
import { calendarMentions, type CalendarMention } from '../../facts/time/calendar-dates';
import { sectionYears, writtenYear } from '../../facts/time/year-reference';
import { weekdayOf } from '../../figures/calendar';
import type { Outcome } from '../check';
import { absolute, CODE, finding, replace, say, type Located } from './located';

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const WEEKDAYS = '日一二三四五六';

/** Days and months that no calendar has, and days of the week that are others. */
export function* impossibleDates(analysis: Analysis, dated: readonly number[]): Iterable<Outcome> {
  for (const index of dated) {
    const mentions = calendarMentions.of(analysis.readings[index]!);
    for (const mention of mentions) {
      const place = { index, span: mention };
      const { text } = analysis.readings[index]!.paragraph;
      const date = text.slice(mention.start, mention.end).replace(/\s+/g, '');
      const { month, day, last } = mention;
      if (month < 1 || month > 12 || (last !== null && (last.month < 1 || last.month > 12))) {
        yield finding(
          analysis,
          place,
          'error',
          say('noSuchMonth', { date, month: last?.named === true ? last.month : month }),
        );
        continue;
      }
      const years = yearsOf(analysis, index, mention);
      const wrong = impossibleDay(mention, years.values);
      if (wrong !== null) {
        const severity = years.written || wrong.days !== 28 ? 'error' : 'warning';
        const key = wrong.days === 28 ? 'noLeapDay' : 'noSuchDay';
        yield finding(analysis, place, severity, say(key, { date, ...wrong, year: years.values[0] ?? 0 }));
      } else if (day !== null && last !== null && last.month === month && last.day < day) {
        yield finding(analysis, place, 'error', say('reversed', { date, first: day, last: last.day }));
      } else if (mention.weekday !== null) yield* weekday(analysis, place, mention, years);
    }
  }
}

interface Years {
  /** The years that the words leave open; empty when nothing is known. */
  readonly values: readonly number[];
  readonly written: boolean;
}

function yearsOf(analysis: Analysis, index: number, { year, start }: CalendarMention): Years {
  if (year !== null) return { values: [year], written: true };
  const section = analysis.sections[index]!;
  const named = writtenYear(analysis.readings[index]!.paragraph.text, start, section.documentYear);
  const reference = named ?? sectionYears(section);
  return { values: reference?.years ?? [], written: named?.how === 'written' };
}

/** The day that its month has not, and how many it has; null when all days exist. */
function impossibleDay(
  { month, day, last }: CalendarMention,
  years: readonly number[],
): { month: number; days: number } | null {
  for (const [m, d] of [
    [month, day],
    [last?.month ?? 1, last?.day ?? null],
  ] as const) {
    if (d === null) continue;
    const leap = years.length === 0 || years.some(isLeap);
    const days = m === 2 && !leap ? 28 : DAYS[m - 1]!;
    if (d < 1 || d > days) return { month: m, days: m === 2 && d > 29 ? 29 : days };
  }
  return null;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function* weekday(analysis: Analysis, place: Located, mention: CalendarMention, years: Years): Iterable<Outcome> {
  const { month, day, weekday: claimed } = mention;
  const actual = years.values.map((year) => weekdayOf({ year, month, day }));
  if (actual.length === 0 || actual.includes(null)) return;
  const year = years.values[years.values.length - 1]!;
  const args = { date: `${year}年${month}月${day}日`, weekday: `星期${WEEKDAYS.charAt(actual[actual.length - 1]!)}` };
  if (actual.includes(claimed!.value)) {
    if (actual.length === 1)
      yield { code: CODE, spans: [absolute(analysis, place)], message: say('weekdayHolds', args) };
    return;
  }
  const { text } = analysis.readings[place.index]!.paragraph;
  const written = text.slice(claimed!.start, claimed!.end);
  const letter = /[一二三四五六日天]/.exec(written)!;
  const at = claimed!.start + letter.index;
  const right = WEEKDAYS.charAt(actual[0]!);
  const shown = written.slice(0, letter.index) + right;
  yield finding(
    analysis,
    place,
    years.written ? 'error' : 'warning',
    say('weekday', { ...args, claimed: written.slice(0, letter.index + 1) }),
    {
      fixes:
        actual.length === 1
          ? replace(analysis, { index: place.index, span: { start: at, end: at + 1 } }, right, say('change', { shown }))
          : [],
    },
  );
}
