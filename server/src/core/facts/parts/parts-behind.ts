import { CharSet } from '../../text/char-set';
import type { Measured } from '../amounts';
import { fullSentenceStart } from '../clause';
import { countsAll, isSameKind, partAmount } from './part-amounts';
import { isCut, limitOf, listFrom, withinOuterList } from './part-lists';
import { opensWithVerb, readEvidence, wordsBefore, wordsBehind } from './part-words';
import type { Parts } from './parts';
import type { Passage, Statement } from '../passage';

/** 其中, 包括, 分为 and brackets, with the whole before and the parts behind. */

const MARK =
  /其中|分别[是为]|包括|包含|涵盖|分为|分成|含(?![量有义氧硫税糖])|[（(：:]|由|[按从][^，,。；、]{1,14}?(?:划分|分类?|来?看)[，,：:]/y;
/** The first characters of the marks. */
const STARTS = new CharSet('其包涵分含（(：:由按从');
/** How far behind its mark the first part may stand, and before it the whole, in characters. */
const REACH_BEHIND = 30;
const REACH_BEFORE = 50;

export function partsBehind(passage: Passage): Parts[] {
  const found: Parts[] = [];
  const { text, statements } = passage;
  let sorted: Sorted | null = null;
  let before = -1;
  for (const { figure, index } of statements) {
    if (figure.kind === 'date') continue;
    const floor = before;
    before = figure.hedgedEnd;
    // The first part stands behind the mark, the whole before it.
    if (floor < 0 || figure.kind !== 'quantity') continue;
    const from = Math.max(floor, figure.hedgedStart - REACH_BEHIND - LONGEST_MARK);
    const to = figure.hedgedStart;
    for (let at = STARTS.firstIn(text, from, to); at < to; at = STARTS.firstIn(text, at + 1, to)) {
      MARK.lastIndex = at;
      const word = MARK.exec(text)?.[0];
      if (word === undefined || at + word.length > figure.hedgedStart) continue;
      const mark: Mark = { word, at, end: at + word.length, first: isThreshold(passage, index) ? index + 1 : index };
      const parts = readParts(passage, mark, sorted);
      at = mark.end - 1;
      if (parts === null) continue;
      if (isSorting(mark)) sorted = { whole: parts.whole, at: mark.at };
      found.push(parts);
      break;
    }
  }
  return found;
}

const LONGEST_MARK = 18;

interface Mark {
  readonly word: string;
  /** Where it stands in the passage's text. */
  readonly at: number;
  readonly end: number;
  /** The number of the first statement behind it. */
  readonly first: number;
}

/** 其中⟦5亿元以上⟧项目21个: an amount that names the part and is none itself. */
function isThreshold({ text, statements }: Passage, index: number): boolean {
  const { figure } = statements[index]!;
  const next = statements[index + 1];
  if (next === undefined || figure.bound === 'exact' || !next.figure.classified) return false;
  const between = text.slice(figure.hedgedEnd, next.figure.hedgedStart);
  return between.length <= LONGEST_NAME && /^\s*(?:的)?[\u4e00-\u9fff“”]+\s*$/.test(between);
}

const LONGEST_NAME = 12;

/** 按行业分, 从性别看. */
function isSorting({ word }: Mark): boolean {
  return word.length > 1 && /^[按从]/.test(word);
}

/** The last 按行业分 or 从性别看 of a passage: another one behind it sorts the same whole. */
interface Sorted {
  readonly whole: Measured;
  readonly at: number;
}

function readParts(passage: Passage, mark: Mark, sorted: Sorted | null): Parts | null {
  const { text, statements } = passage;
  const { word, at, end, first } = mark;
  const isBracket = word === '（' || word === '(';
  // 投入9.6亿元：道路4.2亿元，绿化1.8亿元，其他3.6亿元: directly behind the whole.
  const isColon = word === '：' || word === ':';
  if (isColon && statements[first - 1]?.figure.hedgedEnd !== at) return null;
  // （其中…）, （含…）: the word inside is the mark.
  if (isBracket && /^\s*(?:其中|包括|包含|含)/.test(text.slice(end, end + 4))) return null;
  const lead = text.slice(end, statements[first]!.figure.hedgedStart);
  if (lead.length > REACH_BEHIND || !isPlainLead(lead)) return null;
  // 分别为3亿元、2亿元: the values of what stands before, and no list of parts.
  if (word.startsWith('分别') && !/[\u4e00-\u9fff]/.test(lead)) return null;
  const head = partAmount(passage, statements[first]);
  if (head === null) return null;
  const sorts = isSorting(mark);
  const nearest = wholeBefore(passage, at, first, head, isBracket || /^(?:[：:由]|分别)/.test(word));
  const isSortedAgain = sorts && sorted !== null && nearest !== null && nearest.statement.figure.start > sorted.at;
  const whole = isSortedAgain ? sorted.whole : nearest;
  if (whole === null || !isSameKind(whole, head)) return null;

  const limit = limitOf(text, at, end, sorts);
  const wholeWords =
    wordsBefore(passage, 0, whole.statement.figure.hedgedStart) +
    wordsBehind(passage, whole.statement.figure.hedgedEnd);
  const lists = word !== '其中' && word !== '含' && !isColon;
  // 收入总计9亿元，包括：本年收入…，上级补助收入…，上年结转…: an account, whose items stand between commas.
  const isAccount = lists && ACCOUNT.test(wholeWords) && /^\s*[:：]/.test(text.slice(end));
  const read = listFrom(passage, whole, head, end, limit, isAccount || isColon);
  const list = withinOuterList(read, whole, text.slice(Math.max(0, at - 3), at));
  const last = list[list.length - 1]!;
  const behind = text.slice(last.amount.statement.figure.hedgedEnd, limit);
  const open =
    /^[^，。；]{0,12}?等(?!级|额)/.test(behind) ||
    /等(?:[^，。；]{0,10})$/.test(text.slice(end, head.statement.figure.hedgedStart));
  if (word === '由' && !/^[^，。；]{0,10}[组构]成/.test(behind)) return null;
  if (isBracket && (list.length < 2 || !/^[^，。；\d]{0,10}$/.test(behind) || open)) return null;

  const [start, ...more] = list.map(({ amount }) => amount);
  const parts: Parts['parts'] = [start!, ...more];
  const evidence = readEvidence(
    wholeWords,
    list.map(({ words }) => words),
    parts.map(({ statement }) => statement.figure.unit),
    parts.every(({ statement }) => statement.figure.classified),
  );
  if (sorts && list.length < 2) return null;
  const isOneList = isAccount || !list.some(({ separator }) => separator === '，');
  const comprises = lists && list.length > 1 && !open && isOneList;
  // 按内容分: what is left over is told as the others, or is left out.
  const isSortedOut = sorts && /^其[他它]/.test(list[list.length - 1]!.words);
  return {
    link: lists ? 'comprising' : 'among',
    whole,
    besides: word === '其中' || word === '含' ? besidesOf(passage, whole, at) : [],
    parts,
    starts: [0],
    disjoint: evidence.disjoint || (comprises && !sorts) || isSortedOut,
    complete:
      !open && !isCut(passage, whole, last, limit) && (evidence.complete || (comprises && !sorts) || isSortedOut),
  };
}

/** What an account adds up to. */
const ACCOUNT = /总计|合计|总量|总额$/;

/** Nothing but the name of the first part: no clause of its own, no sentence. */
function isPlainLead(words: string): boolean {
  // 执业（助理）医师: the bracket is part of the name.
  const plain = words.replace(/^\s*[，,：:]/, '').replace(/[（(][\u4e00-\u9fff]{1,6}[）)](?=[\u4e00-\u9fff])/g, '');
  return !/[，,、。；;：:！？（(）)]/.test(plain) && !/^(?:的|立场)/.test(words);
}

// ---- the whole ------------------------------------------------------------------------------------------------------

/** The nearest level of the first part's kind before a mark; what is told of it in between (增长12%, 比上年增加3亿元) is passed over. */
function wholeBefore(passage: Passage, at: number, first: number, head: Measured, close: boolean): Measured | null {
  const { text, statements } = passage;
  let floor = fullSentenceStart(text, at);
  if (text.slice(floor, at).trim() === '' && floor > 0) floor = fullSentenceStart(text, floor - 1);
  let passed = 0;
  for (let i = first - 1; i >= 0; i--) {
    const statement = statements[i]!;
    const { figure } = statement;
    if (figure.hedgedEnd > at) continue;
    if (figure.start < floor) return null;
    if (figure.kind === 'date' || figure.kind === 'percent' || figure.kind === 'points' || figure.kind === 'multiple') {
      if (close) return null;
      continue;
    }
    const amount = partAmount(passage, statement);
    if (amount === null) {
      if (close) return null;
      if (statement.reference.predicate.kind === 'change') continue;
      return null;
    }
    const gap = text.slice(figure.hedgedEnd, at);
    if (isSameKind(amount, head) && countsAll(amount, [head])) {
      return gap.length <= (close ? 16 : REACH_BEFORE) &&
        isGapToMark(gap, close) &&
        (passed === 0 || sharesName(passage, amount, head))
        ? amount
        : null;
    }
    if (close || ++passed > 2) return null;
  }
  return null;
}

function isGapToMark(gap: string, close: boolean): boolean {
  const inner = gap.replace(/[，,、。；;（(：:\s]+$/, '');
  if (close) return !/[，,、。；;（()）：:]/.test(inner);
  // A closed bracket that the whole stands in: (…90个),其中 speaks of what is before it.
  return !/^[^（(]*[）)]/.test(inner);
}

function sharesName(passage: Passage, a: Measured, b: Measured): boolean {
  const name = b.statement.facts.indicator ?? '';
  const words =
    wordsBefore(passage, 0, a.statement.figure.hedgedStart) + wordsBehind(passage, a.statement.figure.hedgedEnd);
  return name.length >= 2 && words.includes(name.slice(-2));
}

/** The amounts joined with a whole in one list, nearest first; 、其中 and （其中 speak of the last one alone. */
function besidesOf(passage: Passage, whole: Measured, mark: number): Measured[] {
  const { text, statements } = passage;
  if (/[、（(]\s*$/.test(text.slice(Math.max(0, mark - 3), mark))) return [];
  const found: Measured[] = [];
  let next = whole.statement;
  for (let i = whole.statement.index - 1; i >= 0 && found.length < 8; i--) {
    const amount = partAmount(passage, statements[i]);
    const gap = text.slice(statements[i]!.figure.hedgedEnd, next.figure.hedgedStart);
    if (/[。；;！？：:]/.test(gap) || gap.length > 30) break;
    if (amount === null || !isSameKind(amount, whole)) continue;
    // 融资230亿元，落实资金11亿元，其中…: a clause with a verb of its own and another object.
    if (/[，,][^，,]*$/.test(gap) && !isJoined(passage, statements[i]!, next)) break;
    found.push(amount);
    next = statements[i]!;
  }
  return found;
}

/** Whether an amount behind a comma goes on about the things of the one before: without a verb of its own, or with the same object. */
function isJoined(passage: Passage, before: Statement, next: Statement): boolean {
  const words = wordsBefore(passage, before.figure.hedgedEnd, next.figure.hedgedStart);
  if (!opensWithVerb(words)) return true;
  const own = words + wordsBehind(passage, next.figure.hedgedEnd);
  const other = wordsBefore(passage, 0, before.figure.hedgedStart) + wordsBehind(passage, before.figure.hedgedEnd);
  return [own.slice(-2), wordsBehind(passage, next.figure.hedgedEnd).slice(0, 2)].some(
    (pair) => pair.length === 2 && other.includes(pair),
  );
}
