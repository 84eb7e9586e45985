import { planPeriods } from '../../../lexicon/plan-periods';
import type { Analysis } from '../../analysis';
import type { Passage } from '../../facts/passage';
import { readDocumentYear, type DocumentYear } from '../../facts/time/document-year';
import {
  congressOpenings,
  planYears,
  type CongressOpening,
  type PlanOpening,
  type PlanRange,
  type PlanRole,
} from '../../facts/time/plan-years';
import { writtenYear, type YearReference } from '../../facts/time/year-reference';
import { Gathering } from '../../versions/gathering';
import { NO_OUTCOMES, type Outcome } from '../check';
import type { Fix, Message } from '../finding';
import { Excerpt, ExcerptOutcomes } from '../excerpt';
import { placeOutcome } from '../place';
import { CODE, finding, findingWithin, related, replaceWithin, say, type Located } from './located';

/** Years of five-year plans: 2025年是“十五五”收官之年, “十四五”（2021—2026年）. */
export function planSlips(passage: Passage): readonly Outcome[] {
  let found: Outcome[] | null = null;
  for (const mention of planYears(passage.reading)) {
    const outcome =
      mention.kind === 'range'
        ? rangeOutcome(passage, mention)
        : mention.kind === 'role'
          ? writtenRole(passage, mention)
          : openingOutcome(passage, mention);
    if (outcome !== null) (found ??= []).push(outcome);
  }
  for (const opening of congressOpenings(passage.reading)) {
    const outcome = congressOutcome(passage, opening);
    if (outcome !== null) (found ??= []).push(outcome);
  }
  return found ?? NO_OUTCOMES;
}

function rangeOutcome({ text }: Passage, { plan, start, end, years, from, to }: PlanRange): Outcome | null {
  const args = { plan: plan.name, from: plan.from, to: plan.to, claimed: `${from}—${to}` };
  if (from === plan.from && to === plan.to) {
    return { code: CODE, spans: [{ start, end }], message: say('planHolds', args) };
  }
  // “十四五”（2021—2023年）以来: a part of it. One year beyond it, or one that is not its first, is a slip.
  if (from >= plan.from && to < plan.to) return null;
  const written = text.slice(years.start, years.end);
  const shown = written
    .replace(String(from), String(plan.from))
    .replace(new RegExp(`${to}(?!.*${to})`), String(plan.to));
  return findingWithin({ start, end }, 'error', say('planRange', args), {
    fixes: replaceWithin(years, shown, say('change', { shown })),
  });
}

/** The place in a plan of a year that is written beside it. */
function writtenRole(passage: Passage, mention: PlanRole): Outcome | null {
  const reference = referenceOf(passage, mention);
  return reference?.how === 'written' && reference.years.length === 1 ? roleOutcome(passage, mention, reference) : null;
}

/** The places in plans of years that are told by 今年, 去年: where another place of the document may say which year that is. */
interface SpokenRole {
  readonly mention: PlanRole;
  readonly year: number;
  /** What is said of it where no other place does. */
  readonly said: ExcerptOutcomes | null;
}

const spokenRoles = new Gathering<Passage, readonly SpokenRole[]>((passage) => {
  const { paragraph } = passage.reading;
  const roles = planYears(passage.reading).flatMap((mention): readonly SpokenRole[] => {
    const reference = mention.kind === 'role' ? referenceOf(passage, mention) : null;
    if (mention.kind !== 'role' || reference === null) return [];
    if (reference.how === 'written' || reference.years.length !== 1) return [];
    const outcome = roleOutcome(passage, mention, reference);
    const placed = outcome === null ? [] : [placeOutcome(paragraph, 0, outcome)];
    return [{ mention, year: reference.years[0]!, said: ExcerptOutcomes.of(new Excerpt([passage.reading]), placed) }];
  });
  return roles.length === 0 ? null : roles;
});

/** 今年是“十四五”收官之年 in a report of 2024. */
export function* spokenRoleSlips(analysis: Analysis): Iterable<Outcome | ExcerptOutcomes> {
  const { indexes, values } = spokenRoles.of(analysis.inSections);
  if (values.length === 0) return;
  const lines = yearLines(analysis);
  for (let i = 0; i < values.length; i++) {
    const index = indexes[i]!;
    for (const { mention, year, said } of values[i]!) {
      const other = lines === null ? null : yearOfLines(lines, index, year);
      if (other !== null) {
        yield finding(analysis, { index, span: mention }, 'warning', say('planYear', argsOf(mention, other.value)), {
          related: [related(analysis, other, say('yearSpoken', { year: other.value }))],
        });
      } else if (said !== null) yield said;
    }
  }
}

function argsOf({ plan, role, nth }: PlanRole, year: number): Message['args'] {
  const expected = plan.from + nth - 1;
  return { plan: plan.name, from: plan.from, to: plan.to, claimed: role, year, expected, place: placeInPlan(year) };
}

function roleOutcome(passage: Passage, mention: PlanRole, reference: YearReference): Outcome | null {
  const { plan, nth, year, start, end } = mention;
  const spoken = reference.years[0]!;
  const args = argsOf(mention, spoken);
  if (spoken === plan.from + nth - 1) {
    return { code: CODE, spans: [{ start, end }], message: say('planYearHolds', args) };
  }
  const told = year ?? reference.span!;
  return findingWithin(mention, reference.how === 'written' ? 'error' : 'warning', say('planYear', args), {
    related: [{ start: told.start, end: told.end, message: say('yearSpoken', { year: spoken }) }],
    fixes: roleFixes(mention, spoken, reference),
  });
}

/** The plan that has the year in this place, or the place of the year in the plan, and the year where one is written. */
function roleFixes(
  { plan, name, nth, role, end, year }: PlanRole,
  spoken: number,
  reference: YearReference,
): readonly Fix[] {
  const fixes: Fix[] = [];
  const actual = planAt(spoken);
  if (actual !== null && actual !== plan && spoken - actual.from + 1 === nth) {
    fixes.push(...replaceWithin(name, actual.name, say('change', { shown: actual.name })));
  }
  if (actual === plan && /^第.年$/.test(role)) {
    const ordinal = '一二三四五'.charAt(spoken - plan.from);
    const span = { start: end - 2, end: end - 1 };
    fixes.push(...replaceWithin(span, ordinal, say('change', { shown: `第${ordinal}年` })));
  }
  if (reference.how === 'written') {
    const { start } = year ?? reference.span!;
    const expected = String(plan.from + nth - 1);
    fixes.push(...replaceWithin({ start, end: start + 4 }, expected, say('change', { shown: `${expected}年` })));
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
function referenceOf({ text, section }: Passage, mention: PlanRole): YearReference | null {
  if (mention.year !== null) return { how: 'written', years: [mention.year.value], span: mention.year, equated: true };
  if (!mention.predicate) return null;
  const reference = writtenYear(text, mention.start, section.documentYear);
  if (reference === null || !reference.equated) return null;
  // 2025年是“十四五”收官之年、为“十五五”…: only what is still said of the same year.
  return /[。；]|(?<!作)为[^，]{0,12}$/.test(text.slice(reference.span!.end, mention.start)) ? null : reference;
}

/** What tells the report's year, where it has lines that open with one: 2021年，八个方面发力. */
function yearLines({ asRead }: Analysis): DocumentYear | null {
  const told = readDocumentYear(asRead);
  return told.lines.length === 0 ? null : told;
}

/**
 * The year of the lines that open with one, where nothing but the sentence of paragraph `index` tells the report's year and
 * they lie far off: they may speak of the year before, not of five years on.
 */
function yearOfLines(
  { signs, lines }: DocumentYear,
  index: number,
  spoken: number,
): (Located & { value: number }) | null {
  if (signs.some((place) => place.index !== index)) return null;
  if (lines.some(({ year }) => Math.abs(year - spoken) < 3)) return null;
  const { year, index: at, span } = lines[0]!;
  return { index: at, span, value: year };
}

/** What lies ahead, or is spoken of as ahead, behind or before the words: 为“十五五”良好开局打下基础. */
const AHEAD = /为[^，。；]{0,12}$|(?:到|迈向|面向|展望|今后|未来)[^。；]{0,30}$/;

/** 实现“十四五”良好开局 among the goals of a year behind its first, or 圆满收官 of a plan that ends years later. */
function openingOutcome({ text, section }: Passage, mention: PlanOpening): Outcome | null {
  const { plan, start, end, kind } = mention;
  const { status, documentYear, period } = section;
  const before = text.slice(Math.max(0, start - 40), start);
  const reached =
    status !== 'target' &&
    (/实现了?$/.test(before) ||
      /^”?(?:规划|计划|时期)?(?:实现了?|(?:圆满|顺利|胜利)收官)/.test(text.slice(mention.name.end, end)));
  const isGoal = /(?:确保|实现|推动|保障|促进|力争)(?:我[省市县区])?$/.test(before);
  if (!isGoal && !reached) return null;
  const reference = writtenYear(text, start, documentYear);
  const planned = status === 'target' && period === String(documentYear) ? documentYear : null;
  const args = { plan: plan.name, from: plan.from, to: plan.to };
  const key = kind === 'opening' ? 'planOpening' : 'planClosing';
  if (documentYear !== null && (reached || kind === 'closing')) {
    // Years yet to come have not been opened or closed.
    const due = kind === 'opening' ? plan.from : plan.to;
    const year = planned ?? documentYear;
    if (due <= year + (reached ? 0 : 1) || AHEAD.test(before) || (reference?.years[0] ?? 0) >= due) return null;
    return findingWithin({ start, end }, 'warning', say(key, { ...args, year }));
  }
  const year = reference?.years[0] ?? planned;
  if (kind === 'closing' || year === null || year === plan.from || year === plan.from - 1) return null;
  return findingWithin({ start, end }, 'warning', say(key, { ...args, year }));
}

/** 2023年是全面贯彻党的二十大精神的开局之年: the year behind the congress. */
function congressOutcome({ text, section }: Passage, { congress, start, end }: CongressOpening): Outcome | null {
  const reference = writtenYear(text, start, section.documentYear);
  if (reference === null || !reference.equated) return null;
  const year = reference.years[0]!;
  const args = { congress: congress.name, held: congress.year, expected: congress.year + 1, year };
  if (year === congress.year + 1) return { code: CODE, spans: [{ start, end }], message: say('congressHolds', args) };
  const told = reference.span!;
  return findingWithin({ start, end }, reference.how === 'written' ? 'error' : 'warning', say('congressYear', args), {
    related: [{ start: told.start, end: told.end, message: say('yearSpoken', { year }) }],
  });
}
