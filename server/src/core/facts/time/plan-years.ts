import { planPeriods, type PlanPeriod } from '../../../lexicon/plan-periods';
import { partyCongresses } from '../../../lexicon/sessions';
import type { Reading } from '../../reading';
import type { Span } from '../../text/span';
import { CONGRESS, dateSigns, PLAN } from './date-signs';

/** A place that says which of a plan's years something is. Offsets are the paragraph's. */
export type PlanYear = PlanRole | PlanRange | PlanOpening;

interface Named extends Span {
  readonly plan: PlanPeriod;
  /** The plan's name alone. */
  readonly name: Span;
}

/** “十四五”收官之年, “十五五”第二年, “十三五”末（2020年）. `nth` counts from 1; the last year is 5. */
export interface PlanRole extends Named {
  readonly kind: 'role';
  readonly nth: number;
  /** As written: 收官之年. */
  readonly role: string;
  /** The year written behind: “十三五”末（2020年）; null where the words before name it. */
  readonly year: (Span & { readonly value: number }) | null;
  /** Whether the words before make it a predicate: 是…“十四五”收官之年. */
  readonly predicate: boolean;
}

/** “十四五”（2021—2025年）. */
export interface PlanRange extends Named {
  readonly kind: 'range';
  readonly from: number;
  readonly to: number;
  readonly years: Span;
}

/** 确保“十五五”良好开局, “十四五”圆满收官: what is reached in a plan's first year, or its last. */
export interface PlanOpening extends Named {
  readonly kind: 'opening' | 'closing';
}

const TEN = '十'.charCodeAt(0);
const NONE: readonly PlanYear[] = [];
const byName = new Map(planPeriods.map((plan) => [plan.name, plan]));

const NOUN =
  /^(?:时期|期间|规划期?|计划)?(?:纲要)?(?:实施|执行)?(?:(?:承上启下|承前启后|爬坡过坎|攻坚克难)?(?:的|、)?关键|(?:承上启下|承前启后))?(?:的)?/;
const ROLE =
  /^(?:(开局(?:之)?年|起步(?:之)?年|开局起步(?:之)?年|首年|第一年|头一年|元年)|(圆满收官(?:之)?年|收官(?:之)?年|收尾(?:之)?年|最后一年|末年)|第([二三四五])年|(中期(?:之)?年))/;
const END = /^(?:期?末(?:期|年)?)/;
const YEAR_BEHIND = /^(?:[（(]|的|，即|即)((?:19|20)\d\d)\s?年/;
const RANGE = /^(?:[（(]|，即|即)((?:19|20)\d\d)\s?年?\s?(?:[-－—–~～〜]{1,2}|至|到)\s?((?:19|20)\d\d)\s?年?/;
const GOAL = /^(?:实现了?)?(?:(?:良好开局|开好局|开局首战告捷)|((?:圆满|顺利|胜利|如期|高质量)收官|收好官))/;
/** What may stand between 是 and the plan: 是实施自治区“十五五”. */
const PREDICATE =
  /是(?:我国|我[省市县区州]|全[国省市县区州]|自治[区州县]|本[省市县区]|实施|落实|全面|推进|执行|[\u4e00-\u9fff]{2,3}){0,3}$/;

/** What a paragraph says of plans and their years. */
export function planYears(reading: Reading): readonly PlanYear[] {
  if ((dateSigns.of(reading) & PLAN) === 0) return NONE;
  const { text } = reading.paragraph;
  let found: PlanYear[] | null = null;
  for (let at = text.indexOf('五', 2); at >= 0; at = text.indexOf('五', at + 1)) {
    // Short names of early plans are also plain numbers (十五); 十一五 and later ones are not.
    if (text.charCodeAt(at - 2) !== TEN) continue;
    const name = { start: at - 2, end: at + 1 };
    const plan = byName.get(text.slice(name.start, name.end));
    if (plan === undefined) continue;
    const start = text.charAt(name.start - 1) === '“' ? name.start - 1 : name.start;
    const end = text.charAt(name.end) === '”' ? name.end + 1 : name.end;
    const read = readBehind(text, start, end, plan, name);
    if (read !== null) (found ??= []).push(read);
  }
  return found ?? NONE;
}

function readBehind(text: string, start: number, nameEnd: number, plan: PlanPeriod, name: Span): PlanYear | null {
  const behind = text.slice(nameEnd, nameEnd + 40);
  const noun = NOUN.exec(behind)![0].length;
  const rest = behind.slice(noun);
  const range = RANGE.exec(rest);
  const at = nameEnd + noun;
  if (range !== null) {
    const from = at + range[0].indexOf(range[1]!);
    const years = { start: from, end: at + range[0].length };
    return {
      kind: 'range',
      plan,
      name,
      start,
      end: at + range[0].length,
      from: Number(range[1]),
      to: Number(range[2]),
      years,
    };
  }
  const goal = GOAL.exec(rest);
  if (goal !== null)
    return { kind: goal[1] === undefined ? 'opening' : 'closing', plan, name, start, end: at + goal[0].length };
  const role = ROLE.exec(rest) ?? END.exec(rest);
  if (role === null) return null;
  const nth =
    role[1] !== undefined
      ? 1
      : role[4] !== undefined
        ? 3
        : role[3] !== undefined
          ? '一二三四五'.indexOf(role[3]) + 1
          : 5;
  const end = at + role[0].length;
  const year = YEAR_BEHIND.exec(text.slice(end, end + 12));
  const yearStart = year === null ? 0 : end + year[0].indexOf(year[1]!);
  return {
    kind: 'role',
    plan,
    name,
    start,
    end,
    nth,
    role: role[0],
    year: year === null ? null : { start: yearStart, end: yearStart + 4, value: Number(year[1]) },
    predicate: PREDICATE.test(text.slice(Math.max(0, start - 24), start)),
  };
}

/** “党的二十大精神的开局之年”: the congress and the words. Offsets are the paragraph's. */
export interface CongressOpening extends Span {
  readonly congress: (typeof partyCongresses)[number];
}

const NO_OPENINGS: readonly CongressOpening[] = [];

/** Where a paragraph speaks of the year that opens the work set by a congress of the Party. */
export function congressOpenings(reading: Reading): readonly CongressOpening[] {
  if ((dateSigns.of(reading) & CONGRESS) === 0) return NO_OPENINGS;
  const { text } = reading.paragraph;
  let found: CongressOpening[] | null = null;
  for (let at = text.indexOf('大精神'); at >= 0; at = text.indexOf('大精神', at + 1)) {
    const behind = /^大精神的?开局之年/.exec(text.slice(at, at + 9));
    const congress = partyCongresses.find(({ name }) => text.slice(Math.max(0, at - 2), at + 1).endsWith(name));
    if (behind === null || congress === undefined) continue;
    (found ??= []).push({ congress, start: at + 1 - congress.name.length, end: at + behind[0].length });
  }
  return found ?? NO_OPENINGS;
}
