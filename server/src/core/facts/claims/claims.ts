import type { IndicatorEntry, IndicatorUnit } from '../../../lexicon/indicators';
import type { Figure } from '../../figures/figure';
import { annualAverageWords } from '../../../lexicon/words';
import { negate } from '../../figures/arithmetic';
import { inBase } from '../../figures/conversion';
import type { Interval } from '../../figures/interval';
import { Memo } from '../../layout/memo';
import { claimSubject, type ClaimSubject } from './claim-subject';
import { claimThing, type Thing } from './claim-things';
import { clauseStart } from '../clause';
import { dimensionOf } from '../known-indicators';
import { isOfOtherPlace } from './other-place';
import type { Passage, Statement } from '../passage';
import { isRowGap } from '../rows';

/** What of an indicator a claim is about. */
export type Quantity =
  /** Its value. */
  | 'level'
  /** Its growth over the year before, in per cent, falls negative. */
  | 'growth'
  /** Its average growth a year over several years. */
  | 'averageGrowth'
  /** How much a task, a year's list or a fixed set has: see claim-things.ts. */
  | Thing['kind'];

/** How a claim holds its value against the time it speaks of. */
export type Hold =
  /** The value itself. */
  | 'value'
  /** 稳定在850亿斤以上: never less in any year of the period. */
  | 'floor'
  /** 突破5000亿元: passed by the end of the period. */
  | 'passed';

/**
 * What a figure says of a statistical indicator, every key known: the indicator of the lexicon as a whole phrase with no
 * narrower subject before it, the place, the years, whether reached or aimed at. Two claims with equal keys speak of one
 * number, so figures whose keys cannot all be read make no claim.
 */
export interface Claim {
  readonly statement: Statement;
  /** The official name of the indicator, or the words that name the thing. */
  readonly name: string;
  /** For a set, more of the words that it is named by; else the name. */
  readonly words: string;
  readonly quantity: Quantity;
  readonly hold: Hold;
  readonly status: 'result' | 'target';
  /** `全国`, `全市` … as written, or null where the sentence names no place. */
  readonly region: string | null;
  /** Years, both ends included; the same for one year. Null where the document does not tell its own year. */
  readonly years: { readonly from: number; readonly to: number } | null;
  /** The indicator that 其中 makes it a part of: 户籍人口134万人，其中乡村人口109万人. Null where it is told by itself. */
  readonly whole: string | null;
  /** How it was counted where the words say so: 同口径, 名义, 实际; empty where they do not. */
  readonly basis: string;
  /** In base units, signed. */
  readonly interval: Interval;
  /** The base unit, so that only like is compared with like. */
  readonly base: string;
}

export const claims = new Memo<Passage, readonly Claim[]>((passage) => {
  if (passage.figures.length === 0) return NONE;
  const found: Claim[] = [];
  for (const statement of passage.statements) {
    const claim = readClaim(passage, statement);
    if (claim !== null) found.push(claim);
  }
  return found.length === 0 ? NONE : found;
});

const NONE: readonly Claim[] = [];

/** 下降3.2%; not 涨幅回落到2.6%, which is where a rise has come to. */
function isFall({ reference: { predicate } }: Statement): boolean {
  return predicate.kind === 'change' && predicate.direction === 'down';
}

/** A growth rate with its years, whatever it is the growth of. */
export interface GrowthRate {
  readonly quantity: 'growth' | 'averageGrowth';
  readonly years: NonNullable<Claim['years']>;
  /** As a fraction of one, falls negative. */
  readonly interval: Interval;
}

/** What a figure says as a rate of growth over the year before or a year on average; null where it says something else. */
export function growthRateOf(passage: Passage, statement: Statement): GrowthRate | null {
  const { figure, facts } = statement;
  if (figure.kind !== 'percent' || facts.measure !== 'change') return null;
  if (isOfMonth(passage.text, statement)) return null;
  const quantity = rateQuantity(passage, statement);
  const period = /^(\d{4})(?:\/(\d{4}))?$/.exec(facts.period ?? '');
  if (quantity === null || period === null) return null;
  const years = { from: Number(period[1]), to: Number(period[2] ?? period[1]) };
  if (quantity === 'growth' && years.from !== years.to) return null;
  const { interval } = statement;
  if (interval === null) return null;
  const fraction = inBase(interval, figure.unit, '').interval;
  return { quantity, years, interval: isFall(statement) ? negate(fraction) : fraction };
}

function readClaim(passage: Passage, statement: Statement): Claim | null {
  const { figure, facts, reference } = statement;
  if (figure.kind === 'date') return null;
  if (facts.status !== 'result' && facts.status !== 'target') return null;
  if (isSecondStep(passage, statement) || isOfMonth(passage.text, statement)) return null;
  const subject = claimSubject(passage, statement);
  if (subject === null || (subject.entry.object === true && !isStock(passage, statement, subject))) {
    return thingClaim(passage, statement);
  }
  const quantity = quantityOf(passage, statement, subject);
  if (quantity === null) return null;
  const years = yearsOf(passage, statement, subject.entry, quantity);
  if (years === undefined) return null;
  // Last, since it costs more than the rest, and few figures come so far.
  const { interval } = statement;
  if (interval === null) return null;
  if (isOfOtherPlace(passage, reference.sentence.start)) return null;
  const { text } = passage;
  const sentence = text.slice(reference.sentence.start, reference.sentence.end);
  const { interval: inBaseUnit, base } = inBase(interval, figure.unit, sentence);
  return {
    statement,
    name: subject.entry.name,
    words: subject.entry.name,
    quantity,
    hold: quantity === 'level' && facts.status === 'result' ? holdOf(text, statement) : 'value',
    status: facts.status,
    region: facts.region,
    years,
    whole: quantity === 'level' ? wholeOf(passage, statement) : null,
    basis: basisOf(text, statement),
    interval: quantity !== 'level' && isFall(statement) ? negate(inBaseUnit) : inBaseUnit,
    base,
  };
}

const BASIS = /同口径|全口径|可比口径|新口径|老口径|名义|实际|扣除|剔除|不含|还原/;

/** 扣除房地产后，投资增长9.3%: in the clause before. */
const LEFT_OUT = /(?:扣除|剔除|不含|不包括)[^，。；]{1,16}[，,]$/;

/** 名义增长5.6%、实际增长5.4%; 收入（同口径）完成3亿元; 增长3.2%（同口径增长5.6%): two ways of counting one thing. */
function basisOf(text: string, { figure, reference }: Statement): string {
  const from = clauseStart(text, reference.sentence.start, figure.hedgedStart);
  const behind = /^[（(][^（）()]{0,8}/.exec(text.slice(figure.hedgedEnd, figure.hedgedEnd + 9))?.[0] ?? '';
  const own = BASIS.exec(text.slice(from, figure.hedgedStart)) ?? BASIS.exec(behind);
  return (own ?? LEFT_OUT.exec(text.slice(reference.sentence.start, from)))?.[0] ?? '';
}

function thingClaim(passage: Passage, statement: Statement): Claim | null {
  const { figure, facts } = statement;
  const thing = claimThing(passage, statement);
  if (thing === null) return null;
  const year = /^\d{4}$/.exec(facts.period ?? '');
  if (year === null && thing.kind !== 'set') return null;
  const { interval } = statement;
  if (interval === null) return null;
  return {
    statement,
    name: thing.name,
    words: thing.kind === 'set' ? thing.words : thing.name,
    quantity: thing.kind,
    hold: 'value',
    status: facts.status === 'target' ? 'target' : 'result',
    region: facts.region,
    years: year === null ? null : { from: Number(year[0]), to: Number(year[0]) },
    whole: null,
    basis: '',
    interval,
    base: figure.unit ?? '',
  };
}

/**
 * 高新技术企业由215家增加到682家, 经营主体总量达52万户: of things whose name alone says nothing (高新技术企业12家 may be any
 * twelve), how many there are in all.
 */
function isStock({ text }: Passage, { figure, facts, reference }: Statement, { entry }: ClaimSubject): boolean {
  if (entry.kind !== 'stock' || facts.status !== 'result' || figure.kind !== 'quantity') return false;
  const { kind, start, respectively } = reference.predicate;
  if (respectively || reference.sentence.start < figure.start - 80) return false;
  const before = text.slice(Math.max(reference.sentence.start, start - 24), figure.hedgedStart);
  if (/新增|净增|新[登设]|其中|培育|引进|入驻|引育|支持|服务|累计|共有/.test(before)) return false;
  return kind === 'arrival' || /总[量数](?:规模)?(?:已|首次)?(?:突破|超过?|达到?|为)?$|[^累]达到$/.test(before);
}

/** What the figure before 其中 in the same sentence measures. */
function wholeOf({ text, statements }: Passage, { figure, reference, index }: Statement): string | null {
  const mark = text.slice(reference.sentence.start, figure.start).lastIndexOf('其中');
  if (mark < 0) return null;
  const at = reference.sentence.start + mark;
  for (let i = index - 1; i >= 0; i--) {
    const before = statements[i]!;
    if (before.figure.start < reference.sentence.start) return null;
    if (before.figure.hedgedEnd <= at) return before.facts.indicator;
  }
  return null;
}

/** 12月当月增长9.3%, 12月，…: a month that belongs to no range (1—12月) and closes no year (12月末). */
const MONTH = /(?<![—－～~至到\d-]\s?)\d{1,2}\s?月(?!\s?\d|[末底来起])|当月|单月|当季/;

function isOfMonth(text: string, { figure, reference }: Statement): boolean {
  return MONTH.test(text.slice(Math.max(reference.sentence.start, figure.start - 80), figure.start));
}

/** 接连突破8万亿元、9万亿元: the hedge of the first holds for the second too, which its own words do not show. */
function isSecondStep({ text, statements }: Passage, { figure, index }: Statement): boolean {
  const before = statements[index - 1]?.figure;
  if (before === undefined || before.bound === 'exact' || figure.bound !== 'exact') return false;
  return before.unit === figure.unit && isRowGap(text, before.hedgedEnd, figure.hedgedStart);
}

/** Comparisons other than with the year before, which 同比 means too: 比2020年增长, 较“十三五”末提高, 累计增长, 五年增长. */
const OTHER_BASE =
  /(?:较|(?<!同|环)比)(?!上年|去年|同期|上一年)[^，。；、]{1,12}$|累计$|[一二三四五六七八九十]年来?$|翻/;
const OTHER_PLACE = /[高低快慢多少]于|[高低快慢多]出|位次|贡献|拉动|占/;

/** Over which time a percentage of change grows: the year before, a year on average; null for any other base. */
function rateQuantity({ text }: Passage, { figure, reference }: Statement): 'growth' | 'averageGrowth' | null {
  const { predicate, sentence } = reference;
  const words = text.slice(predicate.start, figure.start);
  const lead = text.slice(Math.max(sentence.start, predicate.start - 16), predicate.start);
  if (annualAverageWords.some((word) => words.includes(word) || lead.endsWith(word))) return 'averageGrowth';
  // 两年平均增长5.1%: of years that the figure's period does not tell.
  if (words.startsWith('平均')) return null;
  return OTHER_BASE.test(lead) || OTHER_BASE.test(words) ? null : 'growth';
}

function quantityOf(passage: Passage, statement: Statement, { entry, growth }: ClaimSubject): Quantity | null {
  const { text } = passage;
  const { figure, facts, reference } = statement;
  const { predicate } = reference;
  const words = text.slice(predicate.start, figure.start);
  if (OTHER_PLACE.test(words)) return null;
  // 增速达6.2%: what a growth has come to.
  if (facts.measure === 'change' || growth || (figure.kind === 'percent' && /^(?:增速|增幅|涨幅)/.test(words))) {
    if (figure.kind !== 'percent') return null;
    const rate = rateQuantity(passage, statement);
    const isGrowth =
      growth || (predicate.kind === 'change' && !SPEEDS.test(predicate.verb)) || /(?:价格|物价|涨幅)$/.test(entry.name);
    return rate === 'averageGrowth' || isGrowth ? rate : null;
  }
  if (isSaidOfNation(statement) && !RATES.has(entry.unit)) return 'growth';
  if (facts.measure === 'share' && entry.unit !== 'percent') return null;
  if (facts.measure !== 'level' && facts.measure !== 'count' && facts.measure !== 'share') return null;
  if (predicate.kind === 'departure' || predicate.kind === 'share' || predicate.kind === 'change') return null;
  // 新增, 净增: another quantity than the stock; 年均: no year's value.
  const before = text.slice(Math.max(reference.sentence.start, figure.start - 24), figure.start);
  if (annualAverageWords.some((word) => before.includes(word)) || /人均|日均|每/.test(words)) return null;
  return fitsUnit(figure, entry) ? 'level' : null;
}

/** 增速加快1.6个百分点: verbs of growth rates, not of what grows. */
const SPEEDS = /加快|放缓|回落|收窄/;

const RATES: ReadonlySet<IndicatorUnit> = new Set(['percent', 'permille']);

/** 社会消费品零售总额增长3.9%，全国为3.7%: the same growth of the nation. */
function isSaidOfNation({ figure, facts, reference }: Statement): boolean {
  return (
    figure.kind === 'percent' && reference.inherited && reference.predicate.kind === 'attain' && facts.region === '全国'
  );
}

/** Whether a figure can be the indicator's level: a percentage for a rate, 元 for money, 人次 for visits. */
function fitsUnit({ kind, dimension, unit }: Figure, entry: IndicatorEntry): boolean {
  if (RATES.has(entry.unit)) return kind === 'percent';
  if (kind !== 'quantity' || unit === null) return false;
  const expected = dimensionOf(entry);
  if (expected !== null) return dimension === expected;
  if (entry.unit === 'people') return unit === '人';
  if (entry.unit === 'visits') return unit === '人次';
  return dimension === null || dimension === 'count';
}

/** The years a claim speaks of: null where the document tells none, undefined where they cannot be known. */
function yearsOf(
  { text }: Passage,
  { figure, facts, reference }: Statement,
  entry: IndicatorEntry,
  quantity: Quantity,
): Claim['years'] | undefined {
  const { period } = facts;
  if (period === null) return null;
  const match = /^(\d{4})(?:\/(\d{4}))?$/.exec(period);
  if (match === null) return undefined;
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  if (from === to || quantity === 'averageGrowth') return { from, to };
  // A level in a review of several years is that of the last one where it is reached or arrived at; what only adds up over
  // the years (新增, 累计) cannot be told from it, so a flow must be arrived at or a sum that nobody adds up.
  if (quantity === 'growth') return undefined;
  const words = text.slice(Math.max(reference.sentence.start, figure.hedgedStart - 16), figure.start);
  if (/累计|[总共]计|[一共]共/.test(words)) return undefined;
  const { kind } = reference.predicate;
  if (kind === 'arrival' || entry.kind === 'stock' || entry.kind === 'rate') return { from, to };
  return NEVER_ADDED.has(entry.theme) || FLOOR.test(words) ? { from, to } : undefined;
}

/** Themes whose yearly amounts nobody adds up over several years (the product of five years is never stated). */
const NEVER_ADDED: ReadonlySet<IndicatorEntry['theme']> = new Set([
  'economy',
  'consumption',
  'income',
  'agriculture',
  'trade',
  'finance',
]);

const FLOOR = /(?:稳定|保持|维持|连续.{0,8}|连年)(?:稳定|保持)?[在于]?[^，。；]{0,4}$/;
const PASSED = /(?:突破|超过?|跨[越上过]|[迈站]上|迈[过入]|跃上|过|逾|达到?)[^，。；]{0,2}$/;

/** 跨过1100亿元、1200亿元台阶, 迈上120亿元台阶: marks, whatever the hedge. */
const MARK_BEHIND = /^(?:[、和]\d[\d.]*[百千万亿]*元?)*(?:的?新?(?:大?台阶|大关|关口|门槛))/;

function holdOf(text: string, { figure, reference }: Statement): Hold {
  if (MARK_BEHIND.test(text.slice(figure.hedgedEnd, figure.hedgedEnd + 48))) return 'passed';
  if (figure.bound !== 'atLeast' || figure.open) return 'value';
  const before = text.slice(Math.max(reference.sentence.start, figure.hedgedStart - 16), figure.start);
  if (FLOOR.test(before)) return 'floor';
  return PASSED.test(before) ? 'passed' : 'value';
}
