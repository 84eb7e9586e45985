// Shares whose part and whole the sentence gives: what it claims, read from its words.

import { sum } from '../../figures/arithmetic';
import { inBase } from '../../figures/conversion';
import { decimalsOf } from '../../figures/decimal';
import { Memo } from '../../versions/memo';
import { CharSet } from '../../text/char-set';
import { measured, type Measured } from '../amounts';
import { fullSentenceStart } from '../clause';
import type { Passage, Statement } from '../passage';
import { mayNameEndIn, nameEndingAt } from '../rates';
import { partBefore, partBehind } from './share-part';
import { shareWords } from './share-words';

/** How the text says of what whole a share is. */
export type WholeKind =
  /** 占全疆总装机2.64亿千瓦的64%: with its number. */
  | 'stated'
  /** 项目793个，其中超亿元项目669个、占84.4%. */
  | 'among'
  /** 项目120个，…40个，占项目总数的33.3%: by a name that the whole has in the sentence. */
  | 'named'
  /** 电力总装机9000万千瓦，新能源装机5700万千瓦、占比63%: a total of the same name. */
  | 'total'
  /** 常住人口732万人，城镇人口506万人，城镇化率69.1%: by what the rate's name means. */
  | 'defined';

/**
 * A part, its share in per cent, and the amounts of the sentence that may be the whole, likeliest first. A sentence that
 * speaks of a whole which it does not give (占全国92.8%) makes no claim. The claim is wrong only if no whole fits.
 */
export interface ShareClaim {
  readonly share: Statement;
  readonly part: Measured;
  readonly wholes: readonly [Measured, ...Measured[]];
  readonly kind: WholeKind;
}

export const shareClaims = new Memo<Passage, readonly ShareClaim[]>((passage) => {
  const found: ShareClaim[] = [];
  for (const statement of passage.statements) {
    if (statement.figure.kind !== 'percent' || !statement.isAmount) continue;
    const { kind, respectively } = statement.reference.predicate;
    if (kind === 'change' || kind === 'departure' || respectively) continue;
    const claim = readShare(passage, statement);
    if (claim !== null) found.push(claim);
  }
  return found.length === 0 ? NONE : found;
});

const NONE: readonly ShareClaim[] = [];

function readShare(passage: Passage, share: Statement): ShareClaim | null {
  const { text } = passage;
  const end = share.figure.hedgedStart;
  const words = shareWords(text, end);
  if (words === null) return bareShare(passage, share) ?? definedShare(passage, share);
  const { at } = words;
  const stated = passage.statements
    .slice(0, share.index)
    .find(({ figure }) => figure.start > at && figure.kind === 'quantity');
  const part = partBefore(passage, share, at) ?? (stated === undefined ? null : partBehind(passage, share, at));
  if (part === null) return definedShare(passage, share);

  if (stated !== undefined) return statedWhole(passage, share, part, stated);
  return wholeBefore(passage, share, part, words.whole);
}

// ---- the whole ------------------------------------------------------------------------------------------------------

/** 占10个重点县项目总数的…: the number belongs to something else than the whole. */
const OTHER_HEAD = /总数|总量|总额|产值|收入|投资|面积|人口|数的?$|量的?$/;

function statedWhole(passage: Passage, share: Statement, part: Measured, statement: Statement): ShareClaim | null {
  const whole = measured(passage, statement);
  const behind = passage.text.slice(statement.figure.hedgedEnd, share.figure.hedgedStart);
  if (whole === null || whole.base !== part.base || OTHER_HEAD.test(behind) || !/的/.test(behind)) return null;
  return { share, part, wholes: [asPreciseAs(part, whole, passage)], kind: 'stated' };
}

/**
 * 32.5亿元，占支出40亿元的…: who tells the part to a tenth of one unit has not rounded the whole to ten of them, so its
 * zeros are not taken as rounded.
 */
function asPreciseAs({ statement: part }: Measured, whole: Measured, { text }: Passage): Measured {
  const { statement } = whole;
  const [a, b] = [part.figure, statement.figure];
  if (a.unit !== b.unit || a.numeral?.magnitude !== b.numeral?.magnitude || statement.interval === null) return whole;
  if (a.bound !== 'exact' || b.bound !== 'exact' || decimalsOf(a.numeral!) === 0) return whole;
  const { start, end } = statement.reference.sentence;
  return { ...inBase(statement.interval, b.unit, text.slice(start, end)), base: whole.base, statement };
}

/** The whole called by nothing, or as no more than the whole. */
const GENERIC =
  /^(?:了|到|其|其中|总|(?:承办|交办|办理|受理|收到|提交|立案|统计)?总数|总件数|总量|总额|总体|总规模|总面积|总人数|总人口|总投资|总里程|总装机|全部|合计|整体)?$/;
/** Wholes of which the sentence gives no number, whatever other numbers it gives. */
const ELSEWHERE = /全国|全省|全市|全县|全区|全州|全旗|全球|世界|国内|国际|全社会|GDP|生产总值|我国|[省市县区]的?$/;
/** 占公布品种的: the counting noun behind a name. */
const COUNTING = /(?:总数量?|总量|总额|总规模|总|品种|数量|[户人件项个]数|数|的)+$/;

function wholeBefore(passage: Passage, share: Statement, part: Measured, words: string): ShareClaim | null {
  const amounts = amountsBefore(passage, part);
  if (GENERIC.test(words)) {
    const among = amongAmounts(passage, amounts, part);
    if (among !== null) return { share, part, wholes: among, kind: 'among' };
    const before = amounts[0];
    if (before !== undefined && isDoneOf(passage.text, before.statement, part.statement)) {
      return { share, part, wholes: [before, ...amounts.slice(1)], kind: 'among' };
    }
    // 项目总投资180亿元，已完成投资126亿元，占总投资的70%: by the very name.
    const called =
      words.length < 2 ? [] : amounts.filter(({ statement }) => clauseOf(passage.text, statement).includes(words));
    if (isFilled(called) && !clauseOf(passage.text, part.statement).includes(words)) {
      return { share, part, wholes: called, kind: 'total' };
    }
    const total = amounts.filter((amount) => isTotalOf(passage.text, amount.statement, part.statement));
    return isFilled(total) ? { share, part, wholes: total, kind: 'total' } : null;
  }
  // 用电量86.2亿千瓦时，其中工业60.3亿千瓦时，占全社会用电量的…: what 其中 stands behind is society's.
  const own = words.replace(/^全社会/, '');
  if (ELSEWHERE.test(own)) return null;
  const name = own.replace(/^(?:全部|所有|本级|各[项类])/, '').replace(COUNTING, '');
  if (name.length < 2) return null;
  // 清洁能源装机…，占全部装机容量的: as all of it, the end of its name is enough if it is long.
  const isAll = /^(?:全部|所有)/.test(own) && name.length >= 4;
  // 税收收入1.5亿元，…非税收入0.2亿元，占收入的…: without 其中 only the very name is the whole.
  const among = amongAmounts(passage, amounts, part);
  const called = (among ?? amounts).filter(({ statement }) =>
    among === null
      ? statement.facts.indicator === name || (isAll && statement.facts.indicator?.endsWith(name) === true)
      : clauseOf(passage.text, statement).includes(name),
  );
  return isFilled(called) ? { share, part, wholes: called, kind: 'named' } : null;
}

/** More amounts before a part leave it open what it is a part of. */
const MOST_WHOLES = 12;

/** The amounts of the part's unit before it in its sentence, nearest first; over the full stop where it begins with 其中. */
function amountsBefore(passage: Passage, part: Measured): Measured[] {
  const { text, statements } = passage;
  const start = fullSentenceStart(text, part.statement.figure.start);
  const over = /^\s*其中/.test(text.slice(start, start + 6)) && start > 0;
  const floor = over ? fullSentenceStart(text, start - 1) : start;
  const found: Measured[] = [];
  for (let i = part.statement.index - 1; i >= 0 && found.length < MOST_WHOLES; i--) {
    if (statements[i]!.figure.start < floor) break;
    const amount = measured(passage, statements[i]!);
    if (amount !== null && amount.base === part.base) found.push(amount);
  }
  return found;
}

/** Those before 其中, nearest first, then the others: a second 其中 or a list may make one of them the whole. */
function amongAmounts(
  { text }: Passage,
  amounts: readonly Measured[],
  part: Measured,
): [Measured, ...Measured[]] | null {
  const last = amounts[amounts.length - 1];
  if (last === undefined) return null;
  const from = last.statement.figure.hedgedEnd;
  const within = text.slice(from, part.statement.figure.hedgedStart);
  const mark = within.lastIndexOf('其中');
  // 104种产品中，…44种: the same said by 中 behind what is counted.
  const inside = mark < 0 ? /当?中(?:[，,]|(?:已经?|现|共)?有)/.exec(within) : null;
  const at = mark >= 0 ? from + mark : inside === null ? -1 : from + inside.index;
  if (at < 0) return null;
  const wholes = amounts.filter(({ statement }) => statement.figure.hedgedEnd <= at);
  const others = amounts.filter(({ statement }) => statement.figure.hedgedEnd > at);
  if (!isFilled(wholes)) return null;
  // 学校12所、医院8所，其中…: of both together.
  const together: Measured = { ...wholes[0], interval: sum(wholes.map(({ interval }) => interval)) };
  return wholes.length === 1 ? [wholes[0], ...others] : [wholes[0], together, ...wholes.slice(1), ...others];
}

/** 改革试点26项，已完成21项，占80.8%: what is done of the things counted just before. */
function isDoneOf(text: string, whole: Statement, part: Statement): boolean {
  if (!whole.figure.classified || whole.figure.unit !== part.figure.unit) return false;
  const between = text.slice(whole.figure.end, part.figure.hedgedStart);
  return (
    /^[^，,。；、]{0,12}[，,、]\s*(?:目前|现|累计)?已[^，,。；、\d]{0,8}$/.test(between) &&
    /^[、，,（(]/.test(text.slice(part.figure.hedgedEnd, part.figure.hedgedEnd + 1))
  );
}

/** Whether one amount is called the total of what the other measures: 电力总装机 and 新能源装机. */
function isTotalOf(text: string, whole: Statement, part: Statement): boolean {
  const [a, b] = [whole.facts.indicator ?? '', part.facts.indicator ?? ''];
  if (!/总|全部|合计|共/.test(a + text.slice(Math.max(0, whole.figure.hedgedStart - 4), whole.figure.hedgedStart)))
    return false;
  const head = b.replace(/(?:容量|规模|数量|总量|量|数|额)$/, '').slice(-2);
  return head.length === 2 && a !== b && a.replace(/(?:容量|规模|数量|总量|量|数|额)$/, '').endsWith(head);
}

/** The words around a figure up to the marks of its clause. */
export function clauseOf(text: string, { figure }: Statement): string {
  const before = /[^，,。；、：（()）]*$/.exec(text.slice(Math.max(0, figure.start - 30), figure.start))![0];
  const behind = /^[^，,。；、：（()）]*/.exec(text.slice(figure.end, figure.end + 20))![0];
  return before + behind;
}

export function isFilled<T>(list: readonly T[]): list is readonly [T, ...T[]] {
  return list.length > 0;
}

// ---- shares without 占 ----------------------------------------------------------------------------------------------

/** 支出3.4万亿元，其中2.6万亿元、74%以上用于民生: amount and share side by side behind 其中. */
function bareShare(passage: Passage, share: Statement): ShareClaim | null {
  const { text, statements } = passage;
  const before = statements[share.index - 1];
  if (before === undefined || !/^[、，,（(]\s*$/.test(text.slice(before.figure.hedgedEnd, share.figure.hedgedStart)))
    return null;
  const lead = text.slice(Math.max(0, before.figure.hedgedStart - 14), before.figure.hedgedStart);
  if (!/其中[^，,。；、]{0,12}$/.test(lead)) return null;
  if (
    !/^的?(?:用于|投向|投入|来自|为|是|属于|集中|分布|[）)])/.test(
      text.slice(share.figure.hedgedEnd, share.figure.hedgedEnd + 4),
    )
  )
    return null;
  const part = measured(passage, before);
  if (part === null) return null;
  const among = amongAmounts(passage, amountsBefore(passage, part), part);
  return among === null ? null : { share, part, wholes: among, kind: 'among' };
}

/** Rates that are by their definition one named amount over another. National Bureau of Statistics, 统计指标解释. */
const DEFINED: readonly { readonly rate: RegExp; readonly part: RegExp; readonly whole: RegExp }[] = [
  {
    rate: /(?<!户籍人口)城镇化率$/,
    part: /^(?:年末|全[省市县区])*(?:城镇常住人口|城镇人口|常住城镇人口)$/,
    whole: /^(?:年末|全[省市县区])*(?:常住人口|总人口|常住总人口)$/,
  },
  { rate: /户籍人口城镇化率$/, part: /城镇户籍人口$/, whole: /^(?!.*城镇).*户籍(?:总)?人口$/ },
  { rate: /(?:税收占比|税收比重|税比)$/, part: /税收(?:收入)?$/, whole: /(?:一般公共预算|财政)收入$/ },
];

/** The last characters of their names. */
const ENDS_DEFINED = new CharSet('率比重');

function definedShare(passage: Passage, share: Statement): ShareClaim | null {
  const { text, statements } = passage;
  if (!mayNameEndIn(ENDS_DEFINED, text, share.reference.predicate.start)) return null;
  const name = nameEndingAt(text, share.reference.predicate.start);
  const definition = DEFINED.find(({ rate }) => rate.test(name));
  if (definition === undefined) return null;
  const part = nearestNamed(passage, share.index, definition.part);
  if (part === null) return null;
  const floor = fullSentenceStart(text, Math.max(0, fullSentenceStart(text, part.statement.figure.start) - 1));
  const wholes: Measured[] = [];
  for (let i = part.statement.index - 1; i >= 0 && statements[i]!.figure.start >= floor; i--) {
    const amount = measured(passage, statements[i]!);
    if (amount?.base === part.base && definition.whole.test(statements[i]!.facts.indicator ?? '')) wholes.push(amount);
  }
  return isFilled(wholes) ? { share, part, wholes, kind: 'defined' } : null;
}

/** The nearest level of a name before a figure, in its sentence. */
function nearestNamed(passage: Passage, index: number, name: RegExp): Measured | null {
  const { text, statements } = passage;
  const { figure, reference } = statements[index]!;
  const start = fullSentenceStart(text, figure.start, reference.sentence.start);
  // 城镇人口220万人，乡村人口136万人。城镇化率为61.8%: a sentence that opens with the rate goes on about them.
  const opens = start > 0 && !/[，,、：:]/.test(text.slice(start, reference.predicate.start));
  const floor = opens ? fullSentenceStart(text, start - 1) : start;
  for (let i = index - 1; i >= 0 && statements[i]!.figure.start >= floor; i--) {
    const { reference, facts } = statements[i]!;
    if (!name.test(facts.indicator ?? '') || reference.predicate.kind === 'change') continue;
    return measured(passage, statements[i]!);
  }
  return null;
}
