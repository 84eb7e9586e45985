import { planPeriods } from '../../lexicon/plan-periods';
import type { Status } from '../figures/figure';
import { Gathering } from '../versions/gathering';
import { Memo } from '../versions/memo';
import type { Lineage, Version } from '../versions/version';
import type { Reading } from '../reading';
import { skipBlanks } from '../text/blanks';
import { CharSet } from '../text/char-set';
import { readDocumentYear } from './time/document-year';

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
/** A line without a sentence end and no longer than this is a title. */
const TITLE = 44;

/** Titles of reviews and of plans. */
const REVIEW_TITLE = /回顾|总结|执行情况|完成情况|成就|成绩|回眸|统计公报|运行情况|建设成效|过去(?:一|五|的一|的五)年/;
const PLAN_TITLE =
  /预期目标|主要目标|奋斗目标|目标任务|重点任务|主要任务|(?:工作|任务|目标|发展)的?(?:安排|建议|部署|打算|思路|要求|重点|举措|考虑)|(?:\d{4}\s?年|今年|明年|今后|下一步|下步)[^，。；]{0,10}(?:重点|主要)?(?:工作|任务)(?!回顾|总结|报告|情况|成绩|以来)|(?:件|项|年)民生实事|^民生实事$|启航|展望|^要求/;

/** First sentences that open a review, and those that open a plan. Looser words (目标任务, 工作) stand in both. */
const REVIEW_LEAD =
  /^(?:各位代表[！!：:]?)?(?:刚刚|已经)?(?:过去|走过)的?(?:这?[一五]年|(?:19|20)\d\d\s?年)|^(?:一年来|五年来|这五年|这一年|[两三四]年来|回顾|(?:19|20)\d\d\s?年[，,](?:我们|面对|在|全)|去年)|主要(?:做了|抓了)[^，。]{0,6}工作/;
const PLAN_LEAD =
  /预期目标(?:是|为|[：:]|$)|(?:主要|奋斗|发展|工作)目标(?:是|为|[：:]|$)|(?:总体|工作|总的)(?:要求|思路)(?:是|为|[：:]|$)|(?:重点|着力|突出|具体|扎实|全力|集中精力|将)(?:做好|抓好|抓|推进|实施|办好|办)[^，。；]{0,14}(?:方面|[件项]|工作|任务)|做好(?:今年|20\d\d\s?年|明年|下一步)[^，。；]{0,10}工作|^(?:各位代表[！!：:]?)?(?:今年|20\d\d\s?年)是|(?:今后|未来)(?:五|几|三)年[^，。]{0,10}(?:是|要|将|我们|发展)|^新的一年/;

/** Words that look back on five years at once: 五年来, ——这五年, 这是实力提升的五年。; 今后五年 looks ahead. */
const FIVE_YEARS = /(?<!今后|未来|接下来)(?:五年[来间]|(?:过去|走过)的?五年(?!政府|的?工作)|这五年|的五年[。，！])/;
/** “十四五”以来，…: the plan that a paragraph opens with. */
const OPENING_PLAN =
  /^[—\s]*(?:（[一二三四五六七八九十]+）)?“?([一二三四五六七八九十]{1,2}五)”?(?:时期|期间|以来)[，是]/;
/** No further behind a paragraph's start do words that open it stand: 各位代表！经过五年接续奋斗，…五年来. */
const OPENING = 24;

/** The section defaults of every paragraph, read from headings and lead-ins from top to bottom. The same list while none changes. */
export function readSections(version: Version<Reading>): readonly SectionContext[] {
  const { paragraphs: readings } = version;
  const last = lastRead.of(version.lineage);
  const { indexes, values } = turns.of(version);
  const documentYear = readDocumentYear(version).year;
  const title = communiqueTitle(version);
  const communique = title !== null;
  const period = title?.year ?? null;
  // A digest of plans has no review before them: its first lead-in is one of plans.
  const status: Status = !communique && values[0]?.plan === true ? 'target' : 'result';
  const first: SectionContext = { period, status, documentYear };
  if (last.communique !== communique) last.opened = [];
  if (last.values !== values || last.opened.length === 0 || !isSameSection(last.opened[0]!, first)) {
    const before = last.opened;
    const opened = [before.length > 0 && isSameSection(before[0]!, first) ? before[0]! : first];
    for (let i = 0; i < values.length; i++) {
      const current = opened[i]!;
      const known = before[i + 1];
      if (known !== undefined && values[i] === last.values?.[i] && current === before[i]) opened.push(known);
      else {
        const next = communique ? current : (contextAfter(values[i]!, documentYear, current) ?? current);
        // The object of the version before, which tells whoever asks that nothing is another.
        opened.push(known !== undefined && isSameSection(known, next) ? known : next);
      }
    }
    last.opened = opened;
  } else if (last.indexes === indexes && last.sections.length === readings.length) return last.sections;
  Object.assign(last, { values, indexes, communique, sections: spread(last.opened, indexes, readings.length) });
  return last.sections;
}

/** What the sections of the last version were read from. */
interface LastRead {
  values: readonly Turn[] | null;
  indexes: readonly number[];
  communique: boolean;
  /** Before the first turn, and behind each. */
  opened: readonly SectionContext[];
  sections: readonly SectionContext[];
}

const lastRead = new Memo<Lineage, LastRead>(() => ({
  values: null,
  indexes: [],
  communique: false,
  opened: [],
  sections: [],
}));

/** One context for each paragraph: that of the last turn up to it. */
function spread(
  opened: readonly SectionContext[],
  turnedAt: readonly number[],
  count: number,
): readonly SectionContext[] {
  const sections: SectionContext[] = [];
  for (let i = 0, turns = 0; i < count; i++) {
    if (turnedAt[turns] === i) turns++;
    sections.push(opened[turns]!);
  }
  return sections;
}

/** Whether two contexts say the same. */
export function isSameSection(a: SectionContext, b: SectionContext): boolean {
  return a === b || (a.period === b.period && a.status === b.status && a.documentYear === b.documentYear);
}

/** Which way a paragraph turns the section, and the words it does it with; null when it says nothing new. */
interface Turn {
  readonly plan: boolean;
  /** Whether it looks back on five years: in its first words, further behind, or not at all. */
  readonly fiveYears: 'opening' | 'inside' | null;
  /** The plan period named at its very start, or null. */
  readonly openingPlan: string | null;
  readonly words: string;
}

const ENDS_SENTENCE = new CharSet('。！？');

/** 各位代表！刚刚过去的2025年，…: the salutation is no sentence of the paragraph. */
function withoutSalutation(lead: string): string {
  return lead.charCodeAt(skipBlanks(lead, 0)) === EACH ? lead.replace(/^\s*各位代表[！!]\s*(?=.)/, '') : lead;
}

const EACH = '各'.charCodeAt(0);

const turns = new Gathering<Reading, Turn>(readTurn);

function readTurn({ paragraph }: Reading): Turn | null {
  if (paragraph.kind !== 'text' || paragraph.text.length < 2) return null;
  const lead = withoutSalutation(paragraph.text.slice(0, LEAD));
  const end = ENDS_SENTENCE.firstIn(lead, 0, lead.length);
  const words = end > 0 ? lead.slice(0, end) : lead;
  const title = end === lead.length && paragraph.text.length <= TITLE;
  const plan = words.search(title ? PLAN_TITLE : PLAN_LEAD);
  const review = words.search(title ? REVIEW_TITLE : REVIEW_LEAD);
  // A title that names one year and five (2025年工作和“十四五”发展回顾) leaves it to the text.
  const mayNameFive = lead.includes('五');
  const openingPlan = mayNameFive ? (OPENING_PLAN.exec(lead)?.[1] ?? null) : null;
  const five =
    title || !mayNameFive ? -1 : openingPlan !== null ? 0 : lead.includes('五年') ? lead.search(FIVE_YEARS) : -1;
  const fiveYears = five < 0 ? null : five < OPENING ? 'opening' : 'inside';
  if (plan < 0 && review < 0) return fiveYears === null ? null : { plan: false, fiveYears, openingPlan, words };
  // 2025年工作和“十四五”发展回顾: a title that says 回顾 looks back, whatever else it names.
  if (title && /回顾|总结/.test(words)) return { plan: false, fiveYears, openingPlan, words };
  // 过去一年，国防…；新的一年，要…: a paragraph that does both turns nothing.
  if (!title && plan < 0 && /新的一年|今年[，要我]/.test(paragraph.text)) return null;
  return { plan: plan >= 0 && (review < 0 || plan < review), fiveYears, openingPlan, words };
}

/** The context that a turn opens, or null when its year speaks against it. */
function contextAfter(
  { plan, fiveYears, openingPlan, words }: Turn,
  documentYear: number | null,
  current: SectionContext,
): SectionContext | null {
  const named = /((?:19|20)\d\d)\s?年/.exec(words);
  const year = named === null || documentYear === null ? null : Number(named[1]) - documentYear;
  // 2025年，全市计划… in a report of 2025 opens no review.
  if (!plan && year !== null && year >= 0 && named!.index === 0) return null;
  // 2024年主要工作 and 2024年是… look back in a report of 2025.
  const ahead = plan && (year === null || year >= 0);
  if (fiveYears !== null && !ahead) {
    // Inside a plan only a paragraph that opens so looks back, and not one that opens with a plan still running.
    if (current.status === 'target' && fiveYears === 'inside') return null;
    if (openingPlan !== null && !isOver(openingPlan, documentYear)) return null;
    return { period: fiveYearsBefore(words, documentYear), status: 'result', documentYear };
  }
  return { period: periodOf(words, ahead, documentYear, current), status: ahead ? 'target' : 'result', documentYear };
}

function isOver(plan: string, documentYear: number | null): boolean {
  const known = planPeriods.find(({ name }) => name === plan);
  return known !== undefined && documentYear !== null && known.to < documentYear;
}

/** The plan that the words name, if it is over, else the five years before the report's. */
function fiveYearsBefore(words: string, documentYear: number | null): string | null {
  if (documentYear === null) return null;
  const plan = planPeriods.find(({ name, to }) => to < documentYear && words.includes(name) && to >= documentYear - 5);
  return plan === undefined ? `${documentYear - 5}/${documentYear - 1}` : `${plan.from}/${plan.to}`;
}

/** Characters of a lead-in that can name its period: what follows are the goals themselves. */
const NAMED = 40;

function periodOf(words: string, isPlan: boolean, documentYear: number | null, current: SectionContext): string | null {
  const lead = words.slice(0, NAMED);
  if (/^(?:各位代表[！!：:]?)?今年/.test(lead)) return documentYear === null ? null : String(documentYear);
  const plan = /([一二三四五六七八九十]{1,2}五)(?=”|时期|期间|规划|末|以来)/.exec(lead);
  const known = plan === null ? undefined : planPeriods.find((period) => period.name === plan[1]);
  const year = /((?:19|20)\d\d)\s?年/.exec(lead);
  if (year !== null && (known === undefined || year.index < plan!.index)) return year[1]!;
  if (known !== undefined) return `${known.from}/${known.to}`;
  if (documentYear === null) return null;
  // 主要目标是：… under “十五五”时期主要目标任务 goes on about the same period.
  if (isPlan && current.status === 'target' && current.period !== null && !/[今明]年/.test(lead)) return current.period;
  return String(isPlan ? documentYear : documentYear - 1);
}

/** How many paragraphs at the top can hold a document's title. */
const HEAD = 40;
const COMMUNIQUE = '统计公报';

/** The lines that may be a communiqué's title, with the year that they name, or null. */
const communiqueTitles = new Gathering<Reading, { readonly year: string | null }>(({ paragraph: { text } }) => {
  if (text.length > TITLE || !text.includes(COMMUNIQUE)) return null;
  return { year: /((?:19|20)\d\d)\s?年/.exec(text)?.[1] ?? null };
});

/** The title of a statistical communiqué, which reports results from its first line to its last; null for other texts. */
function communiqueTitle(version: Version<Reading>): { readonly year: string | null } | null {
  const { indexes, values } = communiqueTitles.of(version);
  const titles = values.filter((_, i) => indexes[i]! < HEAD);
  return titles.find(({ year }) => year !== null) ?? titles[0] ?? null;
}
