import type { Direction } from '../../../lexicon/words';
import type { Figure } from '../../figures/figure';
import { planPeriods, type PlanPeriod } from '../../../lexicon/plan-periods';
import { withoutBlanks } from '../../text/blanks';
import { CharSet } from '../../text/char-set';
import { codeAt } from '../../text/chars';
import { readNumeral } from '../../tokens/numeral';
import type { Passage, Statement } from '../passage';
import { readTimeBase, TIME_BASE, type TimeBase } from '../time/time-base';

/** What a figure says of the level or change before it, read from the words between the two. */
export type Link =
  /** 、增长6.5%; 比上年多34.3万吨; 年均增长5%; 翻一番. */
  | ChangeLink
  /** 是上年的2.8倍. */
  | (LinkBase & { readonly kind: 'ratio' })
  /** 较上年的⟦253万户⟧增长13%; （上年为⟦1.1万亿元⟧）. */
  | BeforeLink
  /** 、总量达474万户. */
  | { readonly kind: 'level' }
  /** 、居全国第1位, 高于全国1.2个百分点: says something else of it, and what follows goes on. */
  | { readonly kind: 'aside' };

type ChangeLink = LinkBase & {
  readonly kind: 'change';
  /** Null where only the levels tell: 改善26%. */
  readonly direction: Direction | null;
  readonly average: boolean;
  readonly real: boolean;
  /** Over how many years, where said: 五年, “十四五”. */
  readonly years: number | null;
};

type BeforeLink = LinkBase & {
  readonly kind: 'before';
  readonly ratio: boolean;
  /** Where the words that name it end, if they stand behind: 比2200个⟦的年度计划⟧翻了一番. */
  readonly end: number;
};

interface LinkBase {
  /** What it is counted from, where said. */
  readonly base: ChangeBase | null;
}

/** What a change is counted from: a time, something else, or as many years ago. */
export type ChangeBase = TimeBase | OtherBase | { readonly kind: 'span'; readonly years: number };

/** 比“四经普”, 比年度计划: a base that is no year. */
export interface OtherBase {
  readonly kind: 'other';
  readonly words: string;
}

const LONGEST = 48;
const ADVERBS =
  '(?:年均|年平均|平均每年|每年平均|五年[来间]?|[三四五六七八九十\\d]+年[来间]?|“?[一二三四五六七八九十]{1,3}五”?(?:期间|时期|以来|五年)?|累计|总共|共|合计|同比|实际|总体|已经|已|又|再|还|将|也|都|均|每人每月|每[人月年户亩]|[月年]?人均|户均|月均|总规模|规模|总量|数量|总数|总额|范围|幅度|增量|相应|当年|全年|大幅|大幅度|快速|净|历史性|平均|标准)';
const BASES = `(?:[比较](?:${TIME_BASE}|“[^”，。]{1,10}”|疫情前|计划|年度计划)|同比|可比口径|同口径|按可比(?:口径|价格?)(?:计算)?)`;
const CHANGE_WORDS = new RegExp(`^(?:${ADVERBS}|${BASES}|[、\\s])*$`);
const MORE = new RegExp(
  `^(?:${ADVERBS})*(?:[比较](${TIME_BASE})|同比|环比)净?(多|少)(?:增|出|争取到?|支出|投入|投放|发放|安排|完成|缴|销售)?(?:了)?(?:约|近|超|超过)?$`,
);
/** 多 and 少 stand in all of them. */
const COMPARES = new CharSet('多少');
const RATIO = new RegExp(
  `^(?:${ADVERBS})*(?:已?达到?|约?[是为]|相当于|(?:增长|增加|扩大|提高|上升|增|扩)[到至为])(${TIME_BASE}|原来|计划|年度计划|当时|[一二三四五六七八九十]{1,2}年前)的?$`,
);
const BEFORE = new RegExp(`^(?:${ADVERBS})*([比较]|[是为]|相当于)(${TIME_BASE})的?(?:约|近)?$`);
/** One of its verbs stands in every one. */
const NAMES_BASE = new CharSet('比较是为相');
const BEFORE_ASIDE = new RegExp(`^(?:而|其中)?(${TIME_BASE})(?:同期)?(?:仅?[为是]|[为是]仅|的)?$`);
const LEVEL =
  /^(?:总量|总数|总额|总规模|规模|存量|数量|总计|累计|户数|家数|人数)?(?:已经|已|均|约|首次|成功|历史性|一举)?(?:达到?|突破|超过?|为|增至|增加到|增长到|提高到|上升到|扩大到|升至|发展到|减至|减少到|降至|下降到)了?$/;
/** The last characters of all of them. */
const ENDS_LEVEL = new CharSet('达到破超过为至了');
/** Other things said of the same: ranks, comparisons, records. */
const ASIDE =
  /^(?:稳?[居列]|位[居列]|位次|排名?|排在|继续|持续|连续|首次|创|再创|高于|低于|快于|慢于|高出|超过|超出|超额|总量[居位列]|规模[居位列]|增[速幅量][居位列]|保持|占|实现)/;

/** 、完成年度预算的101.2%，. */
const OF_PLAN =
  /^(?:已|共)?(?:完成|为|占|达到?)?(?:全年|年度|年初|调整后?|变动|汇总|预期)*(?:预算|计划|目标|任务)(?:数|任务|目标)?的?$/;
/** The plan's number, before how much of it that is. */
const OF_IT = /^\s*的\s*\d[\d.]*\s*[%％]/;
const ENDS_SENTENCE = new CharSet('。；：！？;:!?');
const THING = /^[\u4e00-\u9fff“”]{1,8}$/;
const RANGE_WORD = /(?:([增涨升])(?:幅度?|速|长率)|[降减跌]幅度?)(?:已?达到?|为|约|超过?)?$/;
/** The last characters of all of them. */
const ENDS_RANGE = new CharSet('幅度速率达到为约超过');

/** The link of a figure to what ends at `end` in the same sentence; null where it speaks of something else. */
export function readLink(passage: Passage, end: number, statement: Statement): Link | null {
  const { text } = passage;
  const { figure, reference } = statement;
  const { predicate } = reference;
  if (figure.hedgedStart - end > LONGEST || predicate.respectively) return null;
  // 57个县（市）、范围扩大…: the bracket belongs to the name.
  if (ENDS_SENTENCE.isIn(text, end, figure.hedgedStart)) return null;
  const gap = gapBetween(text, end, figure.hedgedStart);
  const cut = lastMark(gap);
  const pieces = cut <= 0 ? NO_PIECES : gap.slice(0, cut).split(/[，、,（(）)]/);
  const words = gap.slice(cut + 1);
  if (pieces.length > 0 && !areAsides(pieces, words)) return null;
  if (predicate.kind === 'comparison' || predicate.kind === 'share')
    return ASIDE.test(words) ? { kind: 'aside' } : null;
  // 为预算⟦50.5亿元⟧的⟦102.9%⟧: the plan's number, and how much of it that is.
  if (figure.kind === 'percent' && (OF_PLAN.test(words) || gap === '的')) return { kind: 'aside' };
  if (
    figure.kind === 'quantity' &&
    OF_PLAN.test(words) &&
    OF_IT.test(text.slice(figure.hedgedEnd, figure.hedgedEnd + 10))
  )
    return { kind: 'aside' };
  if (figure.kind === 'quantity' || (figure.kind === 'percent' && predicate.kind !== 'change')) {
    const compared = comparedLevel(text, words, figure);
    if (compared !== null) return compared;
    const bracket = gap.charAt(cut);
    // 较2020年（840家）增加: the earlier level in brackets.
    const named = words === '' && /[（(]/.test(bracket) ? BEFORE.exec(pieces[pieces.length - 1] ?? '') : null;
    if (named !== null && /^[）)]/.test(text.charAt(figure.hedgedEnd)) && /[比较]/.test(named[1]!)) {
      return { kind: 'before', ratio: false, base: readTimeBase(named[2]!), end: figure.hedgedEnd + 1 };
    }
    const before = predicate.kind !== 'change' && NAMES_BASE.isIn(words, 0, words.length) ? BEFORE.exec(words) : null;
    if (before !== null) {
      return {
        kind: 'before',
        ratio: !/[比较]/.test(before[1]!),
        base: readTimeBase(before[2]!),
        end: figure.hedgedEnd,
      };
    }
    const isAside = bracket === '（' || bracket === '(' || words.endsWith('为');
    const aside = isAside ? BEFORE_ASIDE.exec(words) : null;
    if (aside !== null) {
      return { kind: 'before', ratio: false, base: readTimeBase(aside[1]!), end: figure.hedgedEnd };
    }
    const plan =
      words === '比' || words === '较'
        ? /^的([^，。；、\d]{2,8}?)(?:翻|增|多|提高)/.exec(text.slice(figure.hedgedEnd, figure.hedgedEnd + 12))
        : null;
    if (plan !== null) {
      const end = figure.hedgedEnd + 1 + plan[1]!.length;
      return { kind: 'before', ratio: false, base: { kind: 'other', words: plan[1]! }, end };
    }
  }
  if (figure.unit === '倍') {
    const ratio = RATIO.exec(words);
    if (ratio !== null) {
      // 是原来的N倍: of whatever the level before was.
      const isSame = ratio[1] === '原来' || ratio[1] === '当时';
      const named = isSame ? null : (readTimeBase(ratio[1]!) ?? { kind: 'other' as const, words: ratio[1]! });
      return { kind: 'ratio', base: named };
    }
  }
  const change = readChange(words, statement);
  if (change !== null)
    return { kind: 'change', ...change, average: isAverage(words), real: isSaidReal(text, gap, figure) };
  return ENDS_LEVEL.has(codeAt(words, words.length - 1)) && LEVEL.test(words) ? { kind: 'level' } : null;
}

/** The words between two figures, blanks and what belongs to a name in brackets left out. */
function gapBetween(text: string, from: number, to: number): string {
  const gap = withoutBlanks(text.slice(from, to));
  return !REWRITTEN.isIn(gap, 0, gap.length)
    ? gap
    : gap
        .replace(/（[市区镇乡场]）/g, '')
        // 与上年相比，增加3万人 is 比上年增加3万人.
        .replace(/[与同和跟]([^，。、]{2,16})相比较?[，,]?/, '比$1');
}

const REWRITTEN = new CharSet('（相');

/** Whether what stands before the last mark of a gap says nothing else: every piece is said of the same as before. */
function areAsides(pieces: readonly string[], words: string): boolean {
  const last = pieces.length - 1;
  // What is counted may stand behind its number: 57个县、….
  for (let i = THING.test(pieces[0]!) ? 1 : 0; i <= last; i++) {
    const piece = pieces[i]!;
    if (piece !== '' && !ASIDE.test(piece) && !(i === last && words === '' && BEFORE.test(piece))) return false;
  }
  return true;
}

function isAverage(words: string): boolean {
  return /年均|年平均|平均每年|每年平均/.test(words);
}

/** Whether a change is said to be real or adjusted before or directly behind it. */
function isSaidReal(text: string, gap: string, { hedgedEnd }: Figure): boolean {
  const behind = text.slice(hedgedEnd, hedgedEnd + 6);
  return /^[（(，]?(?:同口径|按?可比|扣除|剔除|不含|考虑)/.test(behind) || isReal(gap);
}

/** 与第六次普查的⟦72.5万人⟧相比，增加2.6万人: the level that another is compared with; null for any other number. */
export function comparedLevel(text: string, words: string, { hedgedEnd }: Figure): BeforeLink | null {
  if (!text.startsWith('相比', hedgedEnd)) return null;
  const named = /[与同和跟]([^，。、；]*)$/.exec(words)?.[1] ?? '';
  const base = readTimeBase(named) ?? { kind: 'other', words: named };
  return { kind: 'before', ratio: false, base, end: hedgedEnd + (text.startsWith('较', hedgedEnd + 2) ? 3 : 2) };
}

function readChange(words: string, statement: Statement): Pick<ChangeLink, 'direction' | 'base' | 'years'> | null {
  const { figure, reference } = statement;
  const { predicate } = reference;
  const more = COMPARES.isIn(words, 0, words.length) ? MORE.exec(words) : null;
  if (more !== null) {
    const direction = more[2] === '多' ? 'up' : 'down';
    return { direction, base: readTimeBase(more[1] ?? '同期'), years: null };
  }
  if (words.includes('环比')) return null;
  const range =
    figure.kind === 'quantity' || !ENDS_RANGE.has(codeAt(words, words.length - 1)) ? null : RANGE_WORD.exec(words);
  if (range !== null) {
    const lead = words.slice(0, range.index);
    const direction = range[1] === undefined ? 'down' : 'up';
    return CHANGE_WORDS.test(lead) ? { direction, base: baseOf(lead), years: yearsIn(lead) } : null;
  }
  const fold = figure.unit === '番';
  if (!fold && predicate.kind !== 'change') return null;
  const verb = fold ? /(?:接近|近|已|实现|基本)?翻?了?$/.exec(words)![0] : wordsOf(predicate.verb, words);
  if (verb === null) return null;
  // 较年初新增: what is new since then is what it grew by.
  const lead = words.slice(0, words.length - verb.length).replace(/(?<=[比较].+)新$/, '');
  if (lead !== '' && !CHANGE_WORDS.test(lead)) return null;
  const direction = fold ? 'up' : predicate.direction;
  return lead === '' ? { direction, base: null, years: null } : { direction, base: baseOf(lead), years: yearsIn(lead) };
}

const NO_PIECES: readonly string[] = [];
const MARKS = new CharSet('，、,（(）)');

function lastMark(gap: string): number {
  let at = gap.length - 1;
  while (at >= 0 && !MARKS.has(gap.charCodeAt(at))) at--;
  return at;
}

/** The verb with what stands behind it, as the words' end: 增长了, 增幅达; null where it is not there. */
function wordsOf(verb: string, words: string): string | null {
  const at = words.lastIndexOf(verb);
  return at < 0 || !/^(?:了|达到?|为|约|超|近|幅度?(?:达|为)?)*$/.test(words.slice(at + verb.length))
    ? null
    : words.slice(at);
}

function baseOf(lead: string): ChangeBase | null {
  const named = /[比较](.+)$/.exec(lead);
  if (named !== null) {
    return readTimeBase(named[1]!) ?? { kind: 'other', words: /^“[^”]+”|^.{2,6}/.exec(named[1]!)?.[0] ?? named[1]! };
  }
  if (/同比|当年|全年/.test(lead)) return { kind: 'previous' };
  const plan = planIn(lead);
  if (plan !== undefined) return { kind: 'year', year: plan.from - 1 };
  const years = yearsIn(lead);
  return years === null ? null : { kind: 'span', years };
}

function planIn(lead: string): PlanPeriod | undefined {
  const named = /([一二三四五六七八九十]{1,2}五)(?:”|期间|时期|以来)/.exec(lead);
  return named === null ? undefined : planPeriods.find(({ name }) => name === named[1]);
}

/** Over how many years a change is said to have come about: 五年, “十四五”期间. */
function yearsIn(lead: string): number | null {
  const plan = planIn(lead);
  if (plan !== undefined) return plan.to - plan.from + 1;
  const number = /([一二三四五六七八九十\d]{1,3})年/.exec(lead);
  const read = number === null ? null : readNumeral(number[1]!, 0);
  const years = read === null || read.end !== number![1]!.length ? 0 : Number(read.numeral.digits);
  return years >= 1 && years <= 50 ? years : null;
}

/** Growth that two published levels do not give: at constant prices, or on a base that was made comparable. */
export function isReal(words: string): boolean {
  return /实际(?=[年均]*[增上下降提减涨]|同比|$)|可比|同口径|不变价|扣除|剔除/.test(words);
}
