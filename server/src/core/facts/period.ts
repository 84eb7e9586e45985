import { planPeriods } from '../../lexicon/plan-periods';
import { partsOfYear, relativeYears } from '../../lexicon/words';
import type { Figure } from '../figures/figure';
import type { Span } from '../text/span';
import { lastMarker, type Marker } from './markers';
import type { SectionContext } from './sections';

/** `2024`, `2021/2025` or `2024-01/2024-06`: the period a figure speaks of, or null. `dates` are the paragraph's dates in order. */
export function periodOf(
  text: string,
  sentence: Span,
  markers: readonly Marker[],
  dates: readonly Figure[],
  figure: Figure,
  section: SectionContext,
): string | null {
  const year =
    ownYear(text, sentence, markers, dates, figure, section) ??
    severalYears(sentence, markers, figure, section) ??
    section.period;
  if (year === null || year.includes('/')) return year;
  const part = lastMarker(markers, sentence.start, figure.start, 'part');
  if (part === null || part.text === '全年') return year;
  const { from, to } = partsOfYear[part.text]!;
  return `${year}-${String(from).padStart(2, '0')}/${year}-${String(to).padStart(2, '0')}`;
}

/** The last year that the sentence names before the figure; 比上年 names a base, not the period. */
function ownYear(
  text: string,
  sentence: Span,
  markers: readonly Marker[],
  dates: readonly Figure[],
  figure: Figure,
  section: SectionContext,
): string | null {
  let dated: Figure | null = null;
  for (let i = dates.length - 1; i >= 0 && dated === null; i--) {
    const date = dates[i]!;
    if (date.start < sentence.start) break;
    if (date.start < figure.start && date.date?.year != null) dated = date;
  }
  const named = lastMarker(markers, sentence.start, figure.start, 'year', 'past');
  if (named !== null && section.documentYear !== null && (dated === null || named.at > dated.start)) {
    const shift = relativeYears[named.text];
    const before = text.charAt(named.at - 1);
    if (shift !== undefined && before !== '比' && before !== '较' && before !== '是') {
      return String(section.documentYear + shift);
    }
  }
  if (dated === null) return null;
  const last = dated.numeralMax;
  return last === null ? String(dated.date!.year) : `${dated.date!.year}/${last.digits}`;
}

/** “十四五”期间 and 五年来: the years of the plan, or the five before the report's. */
function severalYears(
  sentence: Span,
  markers: readonly Marker[],
  figure: Figure,
  { documentYear }: SectionContext,
): string | null {
  const marker = lastMarker(markers, sentence.start, figure.start, 'plan', 'fiveYears');
  if (marker === null) return null;
  if (marker.kind === 'fiveYears') return documentYear === null ? null : `${documentYear - 5}/${documentYear - 1}`;
  const plan = planPeriods.find(({ name }) => marker.text.startsWith(name));
  return plan === undefined ? null : `${plan.from}/${plan.to}`;
}
