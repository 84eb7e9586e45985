import { planPeriods } from '../../../lexicon/plan-periods';
import { Derived } from '../../versions/derived';
import { Gathering, type Gathered } from '../../versions/gathering';
import type { Version } from '../../versions/version';
import type { Reading } from '../../reading';
import { isAsciiDigit } from '../../text/chars';
import type { Span } from '../../text/span';

/**
 * What tells a report's year: `section` the title of a section (2025年工作回顾, 2026年工作安排), `title` its own title
 * (2026年…政府工作报告), `date` the date of its session, `past` 刚刚过去的2025年, `plan` 今年是“十五五”开局之年.
 */
export type YearSignKind = 'section' | 'title' | 'date' | 'past' | 'plan';

/** One place that tells the report's year. Offsets are the paragraph's, and cover what names the year. */
export interface YearSign extends Span {
  readonly kind: YearSignKind;
  /** The year of the report that follows: 2026 for 2025年工作回顾. */
  readonly year: number;
  /** How far the year that is written lies from the report's: -1 for a review. */
  readonly distance: 0 | -1;
}

/** A report's own year and what speaks for it, or against. */
export interface DocumentYear {
  readonly year: number | null;
  readonly signs: readonly { readonly index: number; readonly sign: YearSign }[];
  /** Single lines that open with a year (2021年，八个方面发力): its own or the one before, so they decide nothing. */
  readonly lines: readonly { readonly index: number; readonly span: Span; readonly year: number }[];
}

/** How many paragraphs at the top can hold a document's title and date. */
const HEAD = 40;
/** A line no longer than this is a title. */
const TITLE = 44;

const REVIEW =
  '(?:工作)?(?:(?:和|及|暨)(?:今年以来|过去[四五]年)?)?(?:“[^”]{2,5}”)?(?:时期|期间|以来)?(?:工作|发展|经济社会发展)?(?:主要)?(?:回顾|总结|成绩|成就)';
const PLAN =
  '[^，。\\d“]{0,10}(?:(?:工作|任务|总体|政府工作)[^，。]{0,6}(?:安排|部署|任务|建议|重点|打算|要求|思路)|重点工作|主要工作|重点任务|预期目标|工作任务|政府工作$)';
const SECTION = new RegExp(`((?:19|20)\\d\\d)\\s?年(?:(工作回顾|工作总结|${REVIEW})|${PLAN})`);
const TITLED = /((?:19|20)\d\d)\s?年[^，。]{0,20}?(?:政府工作报告|工作报告|计划|规划)/g;
const DATE = /((?:19|20)\d\d)\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日/;
const PAST = /(?:刚刚|已经)过去的?((?:19|20)\d\d)\s?年/;
const OPENED =
  /今年是(?:(?!去年|明年)[^。；“]){0,24}“([十一二三四五六]{2,3})”(?:规划)?(?:实施)?的?(开局|起步|第一年|首年|收官|最后一年)/;

/** Characters of a paragraph in which it tells the report's year. */
const LEAD = 200;

/** What a paragraph says of the report's year. */
interface YearWords {
  readonly signs: readonly YearSign[];
  /** Where the paragraph is a single line that opens with a year. */
  readonly line: (Span & { readonly year: number }) | null;
}

const yearWords = new Gathering<Reading, YearWords>((reading) => {
  const { text, kind } = reading.paragraph;
  if (kind !== 'text') return null;
  const head = text.length > LEAD ? text.slice(0, LEAD) : text;
  const dated = namesYear(head, reading.spots);
  const opens = head.includes('今年是');
  if (!dated && !opens) return null;
  const isTitle = text.length <= TITLE;
  const signs: YearSign[] = [];
  if (dated) readDated(head, isTitle, signs);
  const opened = opens ? OPENED.exec(head) : null;
  const plan = opened === null ? undefined : planPeriods.find(({ name }) => name === opened[1]);
  if (plan !== undefined) {
    const year = /开局|起步|第一|首年/.test(opened![2]!) ? plan.from : plan.to;
    signs.push({ kind: 'plan', year, distance: 0, start: opened!.index, end: opened!.index + opened![0].length });
  }
  const line = dated && isTitle ? readYearLine(text) : null;
  return signs.length === 0 && line === null ? null : { signs, line };
});

/** Whether a year of this century or the last is written in digits: to be asked before the expressions that look for one. */
function namesYear(text: string, spots: readonly number[]): boolean {
  for (const at of spots) {
    if (at > text.length - 4) return false;
    const century = text.charCodeAt(at) - ZERO;
    if (century === 1 ? text.charCodeAt(at + 1) !== NINE : century !== 2 || text.charCodeAt(at + 1) !== ZERO) continue;
    if (isAsciiDigit(text.charCodeAt(at + 2)) && isAsciiDigit(text.charCodeAt(at + 3))) return true;
  }
  return false;
}

const ZERO = '0'.charCodeAt(0);
const NINE = '9'.charCodeAt(0);

function readDated(head: string, isTitle: boolean, signs: YearSign[]): void {
  const section = isTitle ? SECTION.exec(head) : null;
  if (section !== null) signs.push(signAt('section', section, section[2] === undefined ? 0 : -1));
  // …2024年计划执行情况与2025年计划草案的报告: the later year is the report's.
  const titles = head.includes('报告') || head.includes('划') ? [...head.matchAll(TITLED)] : [];
  const latest = titles.reduce<RegExpExecArray | null>((a, b) => (a === null || b[1]! > a[1]! ? b : a), null);
  if (latest !== null && section === null) signs.push(signAt('title', latest, 0));
  const date = DATE.exec(head);
  if (date !== null) signs.push(signAt('date', date, 0));
  const past = PAST.exec(head);
  if (past !== null) signs.push(signAt('past', past, -1));
}

function signAt(kind: YearSignKind, match: RegExpExecArray, distance: 0 | -1): YearSign {
  const start = match.index + match[0].indexOf(match[1]!);
  return { kind, year: Number(match[1]) - distance, distance, start, end: start + 4 };
}

function readYearLine(text: string): (Span & { readonly year: number }) | null {
  if (/[。；]/.test(text)) return null;
  const line = /^[#\s]*(?:启航|展望|回眸)?\s?((?:19|20)\d\d)(?:\s?年|\s*$)/.exec(text);
  return line === null ? null : { start: 0, end: text.length, year: Number(line[1]) };
}

/** 2013年是…的开局之年 … with 今年工作的总体要求 close behind: read where no place tells the year by itself. */
const openings = new Gathering<Reading, { readonly year: number | null; readonly thisYear: boolean }>(
  ({ paragraph }) => {
    const head = paragraph.kind === 'text' ? paragraph.text.slice(0, LEAD) : '';
    const named = /^\s*((?:19|20)\d\d)\s?年是/.exec(head);
    const thisYear = /^\s*今年|做好今年/.test(head);
    return named === null && !thisYear ? null : { year: named === null ? null : Number(named[1]), thisYear };
  },
);

/** Paragraphs behind the one that names the year in which 今年 must come up. */
const CLOSE = 2;

function openedYear(version: Version<Reading>): number | null {
  const { indexes, values } = openings.of(version);
  for (let i = 0; i < values.length; i++) {
    const { year } = values[i]!;
    if (year === null) continue;
    for (let j = i; j < values.length && indexes[j]! <= indexes[i]! + CLOSE; j++) if (values[j]!.thisYear) return year;
  }
  return null;
}

/** Where signs are equally many, the titles of sections tell, then the report's own, then the date of its session. */
const RANK: Readonly<Record<YearSignKind, number>> = { section: 0, past: 1, plan: 2, title: 3, date: 4 };

/**
 * The year of a report: the one for which most places speak, so that a slip in one of them does not carry the others
 * along. Titles and dates count at the top alone: links and attachments below belong to other reports.
 */
export function readDocumentYear(version: Version<Reading>): DocumentYear {
  const weighed = weights.of(version.lineage, yearWords.of(version));
  if (weighed.year !== null) return weighed;
  const year = openedYear(version);
  return year === null ? weighed : { ...weighed, year };
}

/** Sections and several checks ask of each version. */
const weights = new Derived(weighSigns);

function weighSigns({ indexes, values }: Gathered<YearWords>): DocumentYear {
  const signs: { index: number; sign: YearSign }[] = [];
  const support = new Map<number, { count: number; rank: number }>();
  const lines: { index: number; span: Span; year: number }[] = [];
  let seenDate = false;
  let seenTitle = false;
  for (let i = 0; i < values.length; i++) {
    const index = indexes[i]!;
    const { signs: said, line } = values[i]!;
    if (line !== null) lines.push({ index, span: line, year: line.year });
    for (const sign of said) {
      if (sign.kind === 'title' || sign.kind === 'date') {
        // The first of each kind is the report's own; further ones may speak of other reports.
        if (index >= HEAD || (sign.kind === 'title' ? seenTitle : seenDate)) continue;
        if (sign.kind === 'title') seenTitle = true;
        else seenDate = true;
      }
      signs.push({ index, sign });
      const known = support.get(sign.year) ?? { count: 0, rank: 9 };
      support.set(sign.year, { count: known.count + 1, rank: Math.min(known.rank, RANK[sign.kind]) });
    }
  }
  let best: number | null = null;
  for (const [year, { count, rank }] of support) {
    const leader = best === null ? null : support.get(best)!;
    if (leader === null || count > leader.count || (count === leader.count && rank < leader.rank)) best = year;
  }
  return { year: best, signs, lines };
}
