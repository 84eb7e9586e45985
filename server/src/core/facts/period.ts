import { planPeriods } from '../../lexicon/plan-periods';
import { partsOfYear, relativeYears } from '../../lexicon/words';
import type { CalendarDate, Figure } from '../figures/figure';
import type { Span } from '../text/span';
import { lastMarker, yearsSaid, type Marker } from './markers';
import type { SectionContext } from './sections';

/** What a paragraph says of time: its text, its markers and date figures in order, and its section. */
export interface PeriodSources {
  readonly text: string;
  readonly markers: readonly Marker[];
  readonly dates: readonly Figure[];
  readonly section: SectionContext;
}

/** `2024`, `2021/2025` or `2024-01/2024-06`: the period a figure speaks of, or null. */
export function periodOf(sources: PeriodSources, sentence: Span, figure: Figure): string | null {
  const year = ownYear(sources, sentence, figure) ?? severalYears(sources, sentence, figure) ?? sources.section.period;
  if (year === null || year.includes('/')) return year;
  const months = monthsOf(sources, sentence, figure);
  return months === null ? year : `${year}-${twoDigits(months.from)}/${year}-${twoDigits(months.to)}`;
}

/** The last year that the sentence names before the figure; 比上年 names a base, not the period. */
function ownYear({ text, markers, dates, section }: PeriodSources, sentence: Span, figure: Figure): string | null {
  const dated = lastDate(dates, sentence, figure, ({ date }) => date?.year != null);
  const named = lastMarker(markers, sentence.start, figure.start, 'year', 'past');
  if (named !== null && section.documentYear !== null && (dated === null || named.at > dated.start)) {
    const shift = relativeYears[named.text];
    const before = text.charAt(named.at - 1);
    if (shift !== undefined && before !== '比' && before !== '较' && before !== '是') {
      return String(section.documentYear + shift);
    }
  }
  if (dated === null) return null;
  const { date, dateMax } = dated;
  if (dateMax === null || dateMax.year === null || dateMax.year === date!.year) return String(date!.year);
  const months = isMonth(date!) && isMonth(dateMax);
  return months ? `${monthIn(date!)}/${monthIn(dateMax)}` : `${date!.year}/${dateMax.year}`;
}

/** The last date of the sentence before the figure that fits. */
function lastDate(
  dates: readonly Figure[],
  sentence: Span,
  figure: Figure,
  fits: (date: Figure) => boolean,
): Figure | null {
  for (let i = dates.length - 1; i >= 0; i--) {
    const date = dates[i]!;
    if (date.start < sentence.start) return null;
    if (date.start < figure.start && fits(date)) return date;
  }
  return null;
}

/** The part of a year that the sentence names last before the figure: 前三季度, 1—11月. 全年 is all of it. */
function monthsOf(
  { markers, dates }: PeriodSources,
  sentence: Span,
  figure: Figure,
): { readonly from: number; readonly to: number } | null {
  const part = lastMarker(markers, sentence.start, figure.start, 'part');
  const range = lastDate(dates, sentence, figure, isRangeOfMonths);
  if (range !== null && (part === null || range.start > part.at)) {
    return { from: range.date!.month!, to: range.dateMax!.month! };
  }
  return part === null || part.text === '全年' ? null : partsOfYear[part.text]!;
}

function isRangeOfMonths({ date, dateMax }: Figure): boolean {
  return date !== null && dateMax !== null && isMonth(date) && isMonth(dateMax) && date.year === dateMax.year;
}

function isMonth({ month, day }: CalendarDate): boolean {
  return month !== null && day === null;
}

function monthIn({ year, month }: CalendarDate): string {
  return `${year}-${twoDigits(month!)}`;
}

function twoDigits(month: number): string {
  return String(month).padStart(2, '0');
}

/** “十四五”期间 and 五年来: the years of the plan, or as many before the report's. */
function severalYears({ markers, section }: PeriodSources, sentence: Span, figure: Figure): string | null {
  const { documentYear } = section;
  const marker = lastMarker(markers, sentence.start, figure.start, 'plan', 'severalYears');
  if (marker === null) return null;
  if (marker.kind === 'severalYears') {
    return documentYear === null ? null : `${documentYear - yearsSaid.get(marker.text)!}/${documentYear - 1}`;
  }
  // The longest name that fits: 十五五 begins with 十五.
  let plan: (typeof planPeriods)[number] | null = null;
  for (const period of planPeriods) {
    if (marker.text.startsWith(period.name) && period.name.length > (plan?.name.length ?? 0)) plan = period;
  }
  return plan === null ? null : `${plan.from}/${plan.to}`;
}
