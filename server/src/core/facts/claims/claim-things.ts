import { withoutSpaces } from '../../text/blanks';
import { CharSet } from '../../text/char-set';
import { isBlankOrInvisible, isHan, isLineBreak } from '../../text/chars';
import { clauseStart } from '../clause';
import type { Passage, Statement } from '../passage';

/**
 * Claims about things that no statistic names: what a task sets out to do, how many projects the year's list of public
 * services has, how many members a fixed set has.
 */
export type Thing =
  /** 新建和改造提升农村公路2500公里: the same words from the clause's start to the number. */
  | { readonly kind: 'task'; readonly name: string }
  /** 办好十件民生实事: one list a year. */
  | { readonly kind: 'yearlyList'; readonly name: string }
  /** 39个欠发达县域: a number with the same words behind it. */
  | { readonly kind: 'set'; readonly name: string; readonly words: string };

/** A task's words have at least so many characters: shorter ones (新建公路) are said of many places. */
const SHORTEST_TASK = 7;
/** Characters behind a number that name a set, and as many as are compared further. */
const SET_NAME = 4;
const SET_WORDS = 12;

const ACTION =
  /^(?:新[建改增开]|滚动实施|谋划实施|改[建造扩]|建[设成]|打造|实施|完成|培育|创建|提升|整治|修复|治理|推进|开展|组织|布局|谋划|引进|招引|发行|安排|投放|支持|新增|开工|改造|扩建|续建)/;
/** The marks of a heading and when the task is to be done: （四）…, 二是…, 全年实施…. */
const WHEN =
  /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]是|\d{1,2}[.．]|全年|今年|年内|计划|力争|确保|继续|再|将|要)+/;
/** 十件, 10项, 十大. */
const LISTED = new CharSet('件项大');
const YEARLY_LIST = /^(?:[省市县区]级?)?(?:重点|为民|惠民|利民|便民|民生)+(?:办)?实事(?!候选|项目候选)/;

export function claimThing({ text }: Passage, { figure, facts, reference }: Statement): Thing | null {
  const { unit } = figure;
  if (figure.kind !== 'quantity' || unit === null || figure.numeralMax !== null) return null;
  if (
    unit.length === 1 &&
    LISTED.has(unit.charCodeAt(0)) &&
    YEARLY_LIST.test(text.slice(figure.end, figure.end + 12))
  ) {
    // 连续3年实施十件民生实事 is said of each of the years.
    const before = text.slice(Math.max(reference.sentence.start, figure.start - 12), figure.start);
    return /连续|每年|年均|累计|分别|各[地县区市州乡镇]/.test(before) ? null : { kind: 'yearlyList', name: '民生实事' };
  }
  if (facts.status === 'target' && mayEndTask(text, reference.sentence.start, figure.hedgedStart)) {
    const clause = text.slice(clauseStart(text, reference.sentence.start, figure.hedgedStart), figure.hedgedStart);
    const words = withoutSpaces(clause.slice(clause.lastIndexOf('、') + 1)).replace(WHEN, '');
    if (words.length >= SHORTEST_TASK && ACTION.test(words) && isWords(words, 0, words.length)) {
      return { kind: 'task', name: words };
    }
  }
  if (!figure.classified || figure.numeral === null || figure.numeral.digits.length < 2) return null;
  const { end } = figure;
  return isWords(text, end, end + SET_NAME)
    ? { kind: 'set', name: unit + text.slice(end, end + SET_NAME), words: text.slice(end, end + SET_WORDS) }
    : null;
}

/** Whether as many words as the shortest task has stand before a number: few numbers have them. */
function mayEndTask(text: string, floor: number, end: number): boolean {
  let words = 0;
  for (let at = end - 1; at >= floor && words < SHORTEST_TASK; at--) {
    const code = text.charCodeAt(at);
    if (isHan(code)) words++;
    else if (!isBlankOrInvisible(code) && !isLineBreak(code)) return false;
  }
  return words === SHORTEST_TASK;
}

function isWords(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isHan(text.charCodeAt(at))) return false;
  return true;
}
