import { planPeriods } from '../../../lexicon/plan-periods';
import { partsOfYear, relativeYears } from '../../../lexicon/words';
import type { CalendarDate, Figure } from '../../figures/figure';
import type { SectionContext } from '../sections';
import { PART_OF_YEAR, PAST, PLAN, SEVERAL_YEARS, YEAR, yearsSaid } from './markers';
import { hasWordsBefore, lastDate, lastMarker, type Setting } from './setting';

/** `2024`, `2021/2025` or `2024-01/2024-06`: the period a figure speaks of, or null. */
export function periodOf(setting: Setting): string | null {
  // Most sentences name no time, and leave it to the section.
  if (!hasWordsBefore(setting)) return setting.section.period;
  const own = ownYear(setting);
  const several = severalYears(setting);
  // The one named last holds: 到2020年…，“十三五”时期年均增长….
  const later = own !== null && (several === null || own.at > several.at) ? own : several;
  const year = later?.years ?? setting.section.period;
  if (year === null || year.includes('/')) return year;
  const months = monthsOf(setting);
  return months === null ? year : `${year}-${twoDigits(months.from)}/${year}-${twoDigits(months.to)}`;
}

/** A year or years, and where the text names them. */
interface NamedYears {
  readonly at: number;
  readonly years: string;
}

/** The last year that the sentence names before the figure; 比上年 and 比2020年 name a base, not the period. */
function ownYear(setting: Setting): NamedYears | null {
  const { text, section, sentence } = setting;
  const dated = lastDate(setting, isOfYear);
  const named = lastMarker(setting, sentence.start, YEAR | PAST);
  if (named !== null && section.documentYear !== null && (dated === null || named.at > dated.start)) {
    const shift = relativeYears[named.text];
    const before = text.charAt(named.at - 1);
    if (shift !== undefined && before !== '比' && before !== '较' && before !== '是') {
      return { at: named.at, years: String(section.documentYear + shift) };
    }
  }
  const years = dated === null ? null : yearsOf(text, dated, section);
  return years === null ? null : { at: dated!.start, years };
}

function isOfYear(date: Figure, { text, figure }: Setting): boolean {
  return date.date?.year != null && !isBase(text, date) && !isDeparture(text, date, figure);
}

/** The years that a date names: 2025, 2021/2025, 2024-03/2025-02. */
function yearsOf(text: string, { date, dateMax, end }: Figure, section: SectionContext): string | null {
  if (dateMax === null && /^[年底末]?以来/.test(text.slice(end, end + 3))) return since(date!.year!, section);
  if (dateMax === null || dateMax.year === null || dateMax.year === date!.year) return String(date!.year);
  const months = isMonth(date!) && isMonth(dateMax);
  return months ? `${monthIn(date!)}/${monthIn(dateMax)}` : `${date!.year}/${dateMax.year}`;
}

function isBase(text: string, date: Figure): boolean {
  const before = text.charAt(date.start - 1);
  return before === '比' || before === '较' || before === '与';
}

/** 从2020年的3.2万元增加到4.5万元: the year is that of the first level alone. */
function isDeparture(text: string, date: Figure, figure: Figure): boolean {
  const before = text.charAt(date.start - 1);
  return (before === '从' || before === '由') && /[到至成]/.test(text.slice(date.end, figure.start));
}

/** 2021年以来: to the end of what the section speaks of. */
function since(year: number, { period }: SectionContext): string | null {
  const last = period === null ? null : Number(period.slice(-4));
  if (last === null || !(last >= year)) return null;
  return last === year ? String(year) : `${year}/${last}`;
}

/** The part of a year that the sentence names last before the figure: 前三季度, 1—11月. 全年 is all of it. */
function monthsOf(setting: Setting): { readonly from: number; readonly to: number } | null {
  const part = lastMarker(setting, setting.sentence.start, PART_OF_YEAR);
  const range = lastDate(setting, isRangeOfMonths);
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
function severalYears(setting: Setting): NamedYears | null {
  const { documentYear } = setting.section;
  const marker = lastMarker(setting, setting.sentence.start, PLAN | SEVERAL_YEARS);
  if (marker === null) return null;
  if (marker.kind === SEVERAL_YEARS) {
    if (documentYear === null) return null;
    return { at: marker.at, years: `${documentYear - yearsSaid.get(marker.text)!}/${documentYear - 1}` };
  }
  // The longest name that fits: 十五五 begins with 十五.
  let plan: (typeof planPeriods)[number] | null = null;
  for (const period of planPeriods) {
    if (marker.text.startsWith(period.name) && period.name.length > (plan?.name.length ?? 0)) plan = period;
  }
  return plan === null ? null : { at: marker.at, years: `${plan.from}/${plan.to}` };
}
