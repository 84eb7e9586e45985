import { planPeriods } from '../../lexicon/plan-periods';
import type { Status } from '../figures/figure';
import type { Heading } from '../outline/heading';
import type { Reading } from '../reading';

/** What a paragraph's place in the document lets one assume of its figures, where their own sentence is silent. */
export interface SectionContext {
  /** The year (2025) or years (2021/2025) the section speaks of, or null. */
  readonly period: string | null;
  readonly status: Status;
  /** The document's own year, from its title, session or text; null when unknown. */
  readonly documentYear: number | null;
}

/** Characters of a paragraph in which a lead-in can turn a section: a heading or the first sentence. */
const LEAD = 160;

/** Lead-ins of reviews. */
const REVIEW =
  /(?:工作|发展|建设|成就|情况|历程)(?:的)?回顾|工作总结|(?:过去|刚刚过去|走过)的?(?:一|五|这?五)年|^(?:一年来|五年来|这五年|这一年|过去一年|过去五年|回顾)|初步核算|(?:计划|目标)(?:任务)?执行情况|回眸|主要做了以下工作|统计公报/;
/** Lead-ins of plans. */
const PLAN =
  /预期目标|主要目标|奋斗目标|目标任务|目标是[：:]|目标为[：:]|(?:工作|任务|目标)(?:安排|建议|部署|打算|思路)|(?:今年|\d{4}\s?年|下一步|今后|本届|下步)[^，。；]{0,12}(?:重点|主要)?(?:工作|任务)(?!回顾|总结|报告|情况|成绩|以来|中)|(?:重点|着力|突出)(?:做好|抓好|抓)[^，。；]{0,14}(?:方面|工作|任务|件|项)|做好(?:今年|\d{4}年|明年)[^，。；]{0,8}工作|民生实事|(?:今后|未来)(?:五|几|三)年|启航|展望|工作(?:的)?(?:总体)?要求|总的要求/;

/** The section defaults of every paragraph, read from headings and lead-ins from top to bottom. */
export function readSections(
  readings: readonly Reading[],
  _outline: readonly Heading[],
  _starts: ArrayLike<number>,
): readonly SectionContext[] {
  const documentYear = readDocumentYear(readings);
  let current: SectionContext = { period: null, status: opensWithPlans(readings) ? 'target' : 'result', documentYear };
  const contexts: SectionContext[] = new Array<SectionContext>(readings.length);
  for (let i = 0; i < readings.length; i++) {
    const turned = turn(readings[i]!.paragraph.text, current, documentYear);
    if (turned !== null) current = turned;
    contexts[i] = current;
  }
  return contexts;
}

/** The context after a paragraph's lead-in, or null when it says nothing new. */
function turn(text: string, before: SectionContext, documentYear: number | null): SectionContext | null {
  if (text.length === 0) return null;
  const lead = text.slice(0, LEAD);
  const sentenceEnd = lead.search(/[。！？]/);
  const first = sentenceEnd > 0 ? lead.slice(0, sentenceEnd) : lead;
  const plan = first.search(PLAN);
  const review = first.search(REVIEW);
  if (plan < 0 && review < 0) return null;
  const isPlan = plan >= 0 && (review < 0 || plan < review);
  const status: Status = isPlan ? 'target' : 'result';
  const period = periodOf(first, isPlan, documentYear);
  return status === before.status && period === before.period ? null : { period, status, documentYear };
}

function periodOf(lead: string, isPlan: boolean, documentYear: number | null): string | null {
  const plan = /“?([一二三四五六七八九十]{1,3}五)”?/.exec(lead);
  const known = plan === null ? undefined : planPeriods.find((period) => period.name === plan[1]);
  const year = /((?:19|20)\d\d)\s?年/.exec(lead);
  if (year !== null && (known === undefined || year.index < plan!.index)) return year[1]!;
  if (known !== undefined) return `${known.from}/${known.to}`;
  if (documentYear === null) return null;
  return String(isPlan ? documentYear : documentYear - 1);
}

/** A digest of plans has no review before them: its first lead-in is one of plans. */
function opensWithPlans(readings: readonly Reading[]): boolean {
  for (const { paragraph } of readings) {
    const first = paragraph.text.slice(0, LEAD).split(/[。！？]/)[0] ?? '';
    const plan = first.search(PLAN);
    const review = first.search(REVIEW);
    if (plan >= 0 || review >= 0) return plan >= 0 && (review < 0 || plan < review);
  }
  return false;
}

/** The year of a report: of 2026年…政府工作报告, else of the first date with a month, which is the session's. */
function readDocumentYear(readings: readonly Reading[]): number | null {
  let titled: number | null = null;
  let dated: number | null = null;
  for (let i = 0; i < Math.min(readings.length, 40); i++) {
    const { text } = readings[i]!.paragraph;
    const head = text.slice(0, 200);
    const title = /((?:19|20)\d\d)\s?年[^，。]{0,20}(?:政府工作报告|工作报告|计划|规划)/.exec(head);
    if (title !== null) titled ??= Number(title[1]);
    const session = /((?:19|20)\d\d)\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日/.exec(head);
    if (session !== null) dated ??= Number(session[1]);
  }
  return titled ?? dated;
}
