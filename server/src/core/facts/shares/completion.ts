import type { Figure } from '../../figures/figure';
import { isPoint } from '../../figures/interval';
import { subtract } from '../../figures/arithmetic';
import { Memo } from '../../versions/memo';
import { measured, type Measured } from '../amounts';
import { fullSentenceStart } from '../clause';
import { isOnlyVerbs } from '../parts/part-words';
import type { Passage, Statement } from '../passage';
import { mayNameEndIn, nameEndingAt } from '../rates';
import { clauseOf, isFilled } from './shares';
import { CharSet } from '../../text/char-set';

/** How the text ties a rate to the numbers that it comes from. */
export type CompletionKind =
  /** 86项问题，已整改82项，整改率95.3%. */
  | 'done'
  /** 282户平台已退出213户、压降75.5%: what is gone. */
  | 'reduced'
  /** 计划投资200亿元，完成184亿元，完成计划的92%. */
  | 'planned'
  /** 退出平台346家、超计划19家、完成率105.8%: the plan is the difference. */
  | 'beyond';

/** A rate in per cent, what is done, and what of, likeliest first. */
export interface Completion {
  readonly kind: CompletionKind;
  readonly rate: Statement;
  readonly done: Measured;
  readonly of: readonly [Measured, ...Measured[]];
  /** Whether 不合格, 未整改 … stand with the number done: the rate is of the rest. */
  readonly negated: boolean;
}

/** Things of which each is done or not, and the rate of those that are: 203个断面水质优良率98.5%. */
export interface CountedRate {
  readonly rate: Statement;
  readonly of: Measured;
}

/** 17个断面全部达标，达标率100%: all are said to be done. */
export interface AllDone {
  readonly rate: Statement;
  /** The words that say so, in the passage's text. */
  readonly start: number;
  readonly end: number;
}

export interface Completions {
  readonly completions: readonly Completion[];
  readonly counted: readonly CountedRate[];
  readonly all: readonly AllDone[];
}

/** What most passages have. */
export const NO_COMPLETIONS: Completions = { completions: [], counted: [], all: [] };

export const completionsOf = new Memo<Passage, Completions>((passage) => {
  const completions: Completion[] = [];
  const counted: CountedRate[] = [];
  const all: AllDone[] = [];
  for (const rate of passage.statements) {
    if (rate.figure.kind !== 'percent' || !rate.isAmount) continue;
    const { kind, respectively } = rate.reference.predicate;
    if (respectively || kind === 'departure') continue;
    if (kind === 'change') {
      const reduced = readReduced(passage, rate);
      if (reduced !== null) completions.push(reduced);
      continue;
    }
    const done = readAllDone(passage, rate);
    if (done !== null) {
      all.push(done);
      continue;
    }
    const completion = readPlanned(passage, rate) ?? readRate(passage, rate);
    if (completion !== null) {
      completions.push(completion);
      continue;
    }
    const things = readCounted(passage, rate);
    if (things !== null) counted.push(things);
  }
  return completions.length + counted.length + all.length === 0 ? NO_COMPLETIONS : { completions, counted, all };
});

// ---- the name of a rate ---------------------------------------------------------------------------------------------

interface RateName {
  /** 当年开工率 → 当年, 开工. */
  readonly modifier: string;
  readonly stem: string;
  /** Where the name begins. */
  readonly start: number;
}

const ENDS_RATE = new CharSet('率面');

/** The verb that a rate is named after, its last two characters before 率; null for names of other kinds. */
function rateName({ text }: Passage, rate: Statement): RateName | null {
  const end = rate.reference.predicate.start;
  if (!mayNameEndIn(ENDS_RATE, text, end)) return null;
  const name = nameEndingAt(text, end);
  const found = /^(.*)(.{2})[率面]$/.exec(name);
  if (found === null || name.length > 14 || /增长率$/.test(name)) return null;
  return { modifier: found[1]!, stem: found[2]!, start: end - name.length };
}

const MODIFIERS =
  /^(?:平均|总体|综合|累计|当年|年度|全年|按期|如期|按时|整体|实际|目标|任务|计划|项目|问题|事项|审|总|已)*$/;
const SAME: Readonly<Record<string, RegExp>> = {
  回收: /收回|回收/,
  开工: /开工|动工/,
  满意: /满意/,
  达标: /达标|达到/,
  办复: /办复|答复/,
  结案: /审结|执结|办结|结案/,
  执结: /执[）)]?结/,
  网办: /网上办|网办/,
  建成: /建成|完工|建好/,
  出席: /实到|到会|出席/,
  到会: /实到|到会|出席/,
  出勤: /实到|出勤/,
  检测: /实检|检测/,
  体检: /实检|体检/,
};

const CASES = /结案|执结/;

/**
 * Whether the words tell of what a rate is named after: 已整改完成82项 and 整改完成率, but not 信访案件办结率. What it is a rate
 * of may stand with the number of all: 隐患6320处，整改6194处，隐患整改率.
 */
function tellsOf(words: string, { modifier, stem }: RateName, of = ''): boolean {
  const told = SAME[stem]?.test(words) ?? words.includes(stem);
  return told && (MODIFIERS.test(modifier) || words.includes(modifier) || of.includes(modifier));
}

/** What is done by a verb, directly before its number: 办结⟦环保类⟧300件, of which the words for all say nothing. */
const OBJECT = /(?:审结|执[）)]?结|办结|整改|办复|答复|开工)(?:了|率|完成|到位)?([^，,。；、：（()）\d]{2,12})$/;

/** Whether a number done is of other things than all of them: 受理诉求4860件，办结环保类300件. */
function isOfOthers(words: string, of: string): boolean {
  const object = OBJECT.exec(words)?.[1]!.replace(/^(?:各类|各项|其中|的)|(?:共|共计|累计|约|达)$/g, '') ?? '';
  return object.length >= 2 && !isOnlyVerbs(object) && !of.includes(object);
}

// ---- k done of n ----------------------------------------------------------------------------------------------------

function readRate(passage: Passage, rate: Statement): Completion | null {
  const name = rateName(passage, rate);
  if (name === null) return null;
  const beyond = readBeyond(passage, rate, name);
  if (beyond !== null) return beyond;
  const { text } = passage;
  const all = amountsBefore(passage, rate);
  // 受理68件，审结61件，未审结7件，结案率…: what is left over is not what is done.
  const amounts = all.length > 2 && LEFT_OVER.test(leadOf(text, all[0]!)) ? all.slice(1) : all;
  const [done] = amounts;
  if (done === undefined || name.start < done.statement.figure.end) return null;
  const of = amounts.length > 1 ? amounts.slice(1) : sortedBefore(passage, done);
  const wholes = of.filter(({ base }) => base === done.base);
  if (!isFilled(wholes)) return null;
  const words = text.slice(wholes[0].statement.figure.end, name.start).replace(/\s+/g, '');
  if (words.length > 60) return null;
  const whole = clauseOf(text, wholes[0].statement).replace(/\s+/g, '');
  const before = text.slice(wholes[0].statement.figure.end, done.statement.figure.hedgedStart).replace(/\s+/g, '');
  // Cases closed are of those of former years, too, not only of the new ones.
  if (isOfOthers(before, whole) || (CASES.test(name.stem) && /新|收案|立案/.test(whole))) return null;
  const negated = /[不未没]/.test(words);
  const isPlanned = isPlan(text, wholes[0]);
  // 计划45场，实际开展42场，完成率…: whatever was done of a plan completes it.
  if (isPlanned && (tellsOf(words, name) || tellsOf('完成', name)))
    return { kind: 'planned', rate, done, of: wholes, negated };
  // 完成任务2000户中的1860户: told before both.
  const lead = /^[^，。；、]{0,10}中的?$/.test(
    text.slice(wholes[0].statement.figure.end, done.statement.figure.hedgedStart),
  )
    ? whole
    : '';
  return tellsOf(lead + words, name, whole) ? { kind: 'done', rate, done, of: wholes, negated } : null;
}

const LEFT_OVER = /[，,、；;]\s*(?:尚|还|仍)?(?:未|正在?)[^，,。；;、\d]{1,6}$/;

function leadOf(text: string, { statement: { figure } }: Measured): string {
  return text.slice(Math.max(0, figure.hedgedStart - 12), figure.hedgedStart);
}

/** 受理案件5621件，其中刑事812件、民事3964件；⟦审结5460件⟧: what was sorted before the semicolon, as a whole. */
function sortedBefore(passage: Passage, { statement }: Measured): Measured[] {
  const { text, statements } = passage;
  const { start } = statement.reference.sentence;
  if (text.charAt(start - 1) !== '；' && text.charAt(start - 1) !== ';') return [];
  const floor = fullSentenceStart(text, start);
  for (let i = statement.index - 1; i >= 0 && statements[i]!.figure.start >= floor; i--) {
    const whole = measured(passage, statements[i]!);
    if (whole === null || !/^\s*[，,]\s*其中/.test(text.slice(whole.statement.figure.hedgedEnd, start))) continue;
    return [whole];
  }
  return [];
}

/** 超计划19家、完成率105.8%. */
function readBeyond(passage: Passage, rate: Statement, { modifier, stem, start }: RateName): Completion | null {
  if (stem !== '完成' || !/^(?:计划|目标|任务|年度|全年)*$/.test(modifier)) return null;
  const [over, done] = amountsBefore(passage, rate);
  if (over === undefined || done === undefined || over.base !== done.base || start < over.statement.figure.end)
    return null;
  const { text } = passage;
  const between = text.slice(done.statement.figure.hedgedEnd, over.statement.figure.hedgedStart);
  if (
    !/^[、，,（(]\s*(?:比|较)?超(?:额)?(?:过|出|完成)?(?:年度|全年|原定|省定|市定|国家)?(?:计划|目标|任务|预期)(?:任务|目标|数)?$/.test(
      between,
    )
  )
    return null;
  const plan: Measured = { ...done, interval: subtract(done.interval, over.interval) };
  return { kind: 'beyond', rate, done, of: [plan], negated: false };
}

/** 已退出213户、压降75.5%. */
function readReduced(passage: Passage, rate: Statement): Completion | null {
  const { predicate } = rate.reference;
  if (!/^(?:压降|压减|减少|下降|降低|削减|化解)$/.test(predicate.verb)) return null;
  const { text } = passage;
  const [done, ...of] = amountsBefore(passage, rate);
  if (done === undefined) return null;
  const wholes = of.filter(({ base }) => base === done.base);
  if (!isFilled(wholes)) return null;
  const gap = text.slice(done.statement.figure.hedgedEnd, predicate.start);
  if (!/^[、，,（(]\s*$/.test(gap) || /比|较|年/.test(text.slice(predicate.start, rate.figure.start))) return null;
  const words = text.slice(wholes[0].statement.figure.hedgedEnd, done.statement.figure.hedgedStart);
  const gone = /(?:退出|注销|关停|关闭|清理|清零|取消|撤并|撤销|销号|淘汰|拆除)(?:了)?$/.test(words);
  if (!gone || /[。；;]/.test(words) || words.length > 24) return null;
  return { kind: 'reduced', rate, done, of: wholes, negated: false };
}

/** More amounts of one sentence are no numbers of one rate. */
const MOST_AMOUNTS = 8;

/** The amounts before a figure in its sentence, nearest first. */
function amountsBefore(passage: Passage, before: Statement): Measured[] {
  const found: Measured[] = [];
  const floor = before.reference.sentence.start;
  for (let i = before.index - 1; i >= 0 && found.length < MOST_AMOUNTS; i--) {
    if (passage.statements[i]!.figure.start < floor) break;
    const amount = measured(passage, passage.statements[i]!);
    if (amount !== null) found.push(amount);
  }
  return found;
}

// ---- of a plan ------------------------------------------------------------------------------------------------------

/** 完成年度计划的92%, 占任务的…, 为计划30万亩的…: `$` where the share or the plan's number begins. */
const OF_PLAN =
  /(?:完成|占|为|达到?)(?:了)?[^，。；、（(）)\d]{0,8}(?:(?:计划|目标|任务)[^，。；、（(）)\d]{0,4}|预算数?)$/;
const PLAN = /(?:计划|目标|任务)[^，。；、（(）)]{0,10}$/;

function isPlan(text: string, { statement: { figure } }: Measured): boolean {
  return PLAN.test(text.slice(Math.max(0, figure.hedgedStart - 14), figure.hedgedStart));
}

function readPlanned(passage: Passage, rate: Statement): Completion | null {
  const { text } = passage;
  const amounts = amountsBefore(passage, rate);
  const stated = amounts[0];
  if (stated === undefined) return null;
  const behind = text.slice(stated.statement.figure.hedgedEnd, rate.figure.hedgedStart);
  const isStated = /^[）)]?\s*的\s*$/.test(behind);
  const end = isStated ? stated.statement.figure.hedgedStart : rate.figure.hedgedStart;
  const lead = text.slice(Math.max(0, end - 24), end).trimEnd();
  // 占年度计划（96亿元）的90%.
  const words = OF_PLAN.exec(isStated && /^[）)]/.test(behind) ? lead.replace(/[（(]$/, ' ') : lead);
  if (words === null) return null;
  const [done, ...others] = isStated ? amounts.slice(1) : amounts;
  if (done === undefined) return null;
  const between = text.slice(done.statement.figure.hedgedEnd, Math.max(0, end - 24) + words.index);
  if (!GOES_ON.test(between)) return null;
  const plans = isStated ? [stated] : others.filter((amount) => isPlan(text, amount));
  const same = plans.filter(({ base }) => base === done.base);
  return isFilled(same) && !isPlan(text, done) ? { kind: 'planned', rate, done, of: same, negated: false } : null;
}

/** Between what is done and its share of the plan: at most a change against another time. */
const GOES_ON = /^[^，,。；、（()）\d]{0,10}[、，,（(]\s*(?:(?:同比|比|较)?[^，。；（(]{0,14}[、，,])?\s*$/;

// ---- n things -------------------------------------------------------------------------------------------------------

/** Rates of which each thing has its part or none. */
const WHOLE_THINGS =
  /(?:整治|整改|办结|办复|答复|销号|开工|竣工|完工|投产|投用|建成|合格|摘帽|落地|结题|验收|挂牌|签约|履约|达产|复工|交付|退出)$/;
/** Waters that are judged one by one. */
const WATERS = /(?:断面|点位|湖泊|水库|河流|水体)(?:水质)?(?:达标|优良)$/;
/** Amounts that such a rate may be of instead, and averages. */
const AMOUNTS = /投资|资金|面积|人口|居民|群众|污水|垃圾|产能|床位|天数|水源|平均|累计|综合|进度|年均|产品|工程量/;
const MOST_THINGS = 2000;

/** 203个地表水国考断面水质优良率达98.5%: the rate directly behind a count and its noun. */
function readCounted(passage: Passage, rate: Statement): CountedRate | null {
  const { text, statements } = passage;
  const before = statements[rate.index - 1];
  const end = rate.reference.predicate.start;
  if (before === undefined || !isCount(before.figure) || before.reference.predicate.kind === 'departure') return null;
  const words = text.slice(before.figure.hedgedEnd, end).replace(/\s+/g, '');
  const noun = /^([^，,。；、：（()）]{2,22})(?:率|比例|比率)$/.exec(words)?.[1];
  if (noun === undefined || AMOUNTS.test(noun) || !(WHOLE_THINGS.test(noun) || WATERS.test(noun))) return null;
  const of = measured(passage, before);
  if (of === null || !isPoint(of.interval) || of.interval.max!.gt(MOST_THINGS)) return null;
  return { rate, of };
}

function isCount({ kind, classified, bound, open, numeralMax }: Figure): boolean {
  return kind === 'quantity' && classified && bound === 'exact' && !open && numeralMax === null;
}

// ---- all ------------------------------------------------------------------------------------------------------------

const ALL = /(?:全部|悉数|均已|全都)[^，,。；、：\d]{2,14}[，,、]\s*$/;

function readAllDone(passage: Passage, rate: Statement): AllDone | null {
  const name = rateName(passage, rate);
  if (name === null) return null;
  const { text } = passage;
  const lead = text.slice(Math.max(0, name.start - 22), name.start);
  const found = ALL.exec(lead);
  if (found === null || /[不未没]/.test(found[0]) || !tellsOf(found[0], name)) return null;
  const start = name.start - found[0].length;
  return { rate, start, end: start + found[0].replace(/[，,、]\s*$/, '').length };
}
