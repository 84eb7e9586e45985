import { planPeriods } from '../../../lexicon/plan-periods';
import type { Analysis } from '../../analysis';
import { readDocumentYear } from '../../facts/time/document-year';
import {
  congressOpenings,
  planYears,
  type PlanOpening,
  type PlanRange,
  type PlanRole,
} from '../../facts/time/plan-years';
import { writtenYear, type YearReference } from '../../facts/time/year-reference';
import type { Outcome } from '../check';
import type { Fix } from '../finding';
import { absolute, CODE, finding, related, replace, say, type Located } from './located';

/** Years of five-year plans: 2025年是“十五五”收官之年, “十四五”（2021—2026年）. */
export function* planSlips(analysis: Analysis, dated: readonly number[]): Iterable<Outcome> {
  for (const index of dated) {
    for (const mention of planYears.of(analysis.readings[index]!)) {
      if (mention.kind === 'range') yield* range(analysis, index, mention);
      else if (mention.kind === 'role') yield* role(analysis, index, mention);
      else yield* opening(analysis, index, mention);
    }
    if (congressOpenings.of(analysis.readings[index]!).length > 0) yield* congress(analysis, index);
  }
}

function* range(
  analysis: Analysis,
  index: number,
  { plan, start, end, years, from, to }: PlanRange,
): Iterable<Outcome> {
  const place = { index, span: { start, end } };
  const args = { plan: plan.name, from: plan.from, to: plan.to, claimed: `${from}—${to}` };
  if (from === plan.from && to === plan.to) {
    yield { code: CODE, spans: [absolute(analysis, place)], message: say('planHolds', args) };
    return;
  }
  // “十四五”（2021—2023年）以来: a part of it. One year beyond it, or one that is not its first, is a slip.
  if (from >= plan.from && to < plan.to) return;
  const { text } = analysis.readings[index]!.paragraph;
  const written = text.slice(years.start, years.end);
  const shown = written
    .replace(String(from), String(plan.from))
    .replace(new RegExp(`${to}(?!.*${to})`), String(plan.to));
  yield finding(analysis, place, 'error', say('planRange', args), {
    fixes: replace(analysis, { index, span: years }, shown, say('change', { shown })),
  });
}

function* role(analysis: Analysis, index: number, mention: PlanRole): Iterable<Outcome> {
  const { plan, nth, year } = mention;
  const reference = referenceOf(analysis, index, mention);
  if (reference === null || reference.years.length !== 1) return;
  const spoken = reference.years[0]!;
  const expected = plan.from + nth - 1;
  const place = { index, span: mention };
  const args = {
    plan: plan.name,
    from: plan.from,
    to: plan.to,
    claimed: mention.role,
    year: spoken,
    expected,
    place: placeInPlan(spoken),
  };
  const yearPlace = { index, span: year ?? reference.span! };
  const other = reference.how === 'written' ? null : yearOfLines(analysis, index, spoken);
  if (other !== null) {
    yield finding(
      analysis,
      place,
      'warning',
      say('planYear', { ...args, year: other.value, place: placeInPlan(other.value) }),
      {
        related: [related(analysis, other, say('yearSpoken', { year: other.value }))],
      },
    );
    return;
  }
  if (spoken === expected) {
    yield { code: CODE, spans: [absolute(analysis, place)], message: say('planYearHolds', args) };
    return;
  }
  yield finding(analysis, place, reference.how === 'written' ? 'error' : 'warning', say('planYear', args), {
    related: [related(analysis, yearPlace, say('yearSpoken', { year: spoken }))],
    fixes: roleFixes(analysis, index, mention, spoken, reference),
  });
}

/** The plan that has the year in this place, or the place of the year in the plan, and the year where one is written. */
function roleFixes(
  analysis: Analysis,
  index: number,
  { plan, name, nth, role, end, year }: PlanRole,
  spoken: number,
  reference: YearReference,
): readonly Fix[] {
  const fixes: Fix[] = [];
  const actual = planAt(spoken);
  if (actual !== null && actual !== plan && spoken - actual.from + 1 === nth) {
    fixes.push(...replace(analysis, { index, span: name }, actual.name, say('change', { shown: actual.name })));
  }
  if (actual === plan && /^第.年$/.test(role)) {
    const span = { start: end - 2, end: end - 1 };
    const ordinal = '一二三四五'.charAt(spoken - plan.from);
    fixes.push(...replace(analysis, { index, span }, ordinal, say('change', { shown: `第${ordinal}年` })));
  }
  if (reference.how === 'written') {
    const { start } = year ?? reference.span!;
    const expected = String(plan.from + nth - 1);
    fixes.push(
      ...replace(
        analysis,
        { index, span: { start, end: start + 4 } },
        expected,
        say('change', { shown: `${expected}年` }),
      ),
    );
  }
  return fixes;
}

/** “十四五”第五年 for 2025. */
function placeInPlan(year: number): string {
  const plan = planAt(year);
  return plan === null ? '' : `“${plan.name}”第${'一二三四五'.charAt(year - plan.from)}年`;
}

function planAt(year: number): (typeof planPeriods)[number] | null {
  return planPeriods.find(({ from, to }) => from <= year && year <= to) ?? null;
}

/** The year that the words give the mention: behind it, or before it as what is equated with it. */
function referenceOf(analysis: Analysis, index: number, mention: PlanRole): YearReference | null {
  if (mention.year !== null) return { how: 'written', years: [mention.year.value], span: mention.year, equated: true };
  if (!mention.predicate) return null;
  const { text } = analysis.readings[index]!.paragraph;
  const reference = writtenYear(text, mention.start, analysis.sections[index]!.documentYear);
  if (reference === null || !reference.equated) return null;
  // 2025年是“十四五”收官之年、为“十五五”…: only what is still said of the same year.
  return /[。；]|(?<!作)为[^，]{0,12}$/.test(text.slice(reference.span!.end, mention.start)) ? null : reference;
}

/**
 * The year of the lines that open with one (2021年，八个方面发力), where nothing but this sentence tells the report's year and
 * they lie far off: they may speak of the year before, not of five years on.
 */
function yearOfLines(analysis: Analysis, index: number, spoken: number): (Located & { value: number }) | null {
  const { signs, lines } = readDocumentYear(analysis.readings);
  if (signs.some((place) => place.index !== index) || lines.length === 0) return null;
  if (lines.some(({ year }) => Math.abs(year - spoken) < 3)) return null;
  const { year, index: at, span } = lines[0]!;
  return { index: at, span, value: year };
}

/** What lies ahead, or is spoken of as ahead, behind or before the words: 为“十五五”良好开局打下基础. */
const AHEAD = /为[^，。；]{0,12}$|(?:到|迈向|面向|展望|今后|未来)[^。；]{0,30}$/;

/** 实现“十四五”良好开局 among the goals of a year behind its first, or 圆满收官 of a plan that ends years later. */
function* opening(analysis: Analysis, index: number, mention: PlanOpening): Iterable<Outcome> {
  const { plan, start, end, kind } = mention;
  const { status, documentYear, period } = analysis.sections[index]!;
  const { text } = analysis.readings[index]!.paragraph;
  const before = text.slice(Math.max(0, start - 40), start);
  const reached =
    status !== 'target' &&
    (/实现了?$/.test(before) ||
      /^”?(?:规划|计划|时期)?(?:实现了?|(?:圆满|顺利|胜利)收官)/.test(text.slice(mention.name.end, end)));
  const isGoal = /(?:确保|实现|推动|保障|促进|力争)(?:我[省市县区])?$/.test(before);
  if (!isGoal && !reached) return;
  const reference = writtenYear(text, start, documentYear);
  const planned = status === 'target' && period === String(documentYear) ? documentYear : null;
  const args = { plan: plan.name, from: plan.from, to: plan.to };
  const key = kind === 'opening' ? 'planOpening' : 'planClosing';
  if (documentYear !== null && (reached || kind === 'closing')) {
    // Years yet to come have not been opened or closed.
    const due = kind === 'opening' ? plan.from : plan.to;
    const year = planned ?? documentYear;
    if (due <= year + (reached ? 0 : 1) || AHEAD.test(before) || (reference?.years[0] ?? 0) >= due) return;
    yield finding(analysis, { index, span: { start, end } }, 'warning', say(key, { ...args, year }));
    return;
  }
  const year = reference?.years[0] ?? planned;
  if (kind === 'closing' || year === null || year === plan.from || year === plan.from - 1) return;
  yield finding(analysis, { index, span: { start, end } }, 'warning', say(key, { ...args, year }));
}

/** 2023年是全面贯彻党的二十大精神的开局之年: the year behind the congress. */
function* congress(analysis: Analysis, index: number): Iterable<Outcome> {
  for (const { congress: known, start, end } of congressOpenings.of(analysis.readings[index]!)) {
    const { text } = analysis.readings[index]!.paragraph;
    const reference = writtenYear(text, start, analysis.sections[index]!.documentYear);
    if (reference === null || !reference.equated) continue;
    const year = reference.years[0]!;
    const place: Located = { index, span: { start, end } };
    const args = { congress: known.name, held: known.year, expected: known.year + 1, year };
    if (year === known.year + 1) {
      yield { code: CODE, spans: [absolute(analysis, place)], message: say('congressHolds', args) };
    } else {
      yield finding(analysis, place, reference.how === 'written' ? 'error' : 'warning', say('congressYear', args), {
        related: [related(analysis, { index, span: reference.span! }, say('yearSpoken', { year }))],
      });
    }
  }
}
