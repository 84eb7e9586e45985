import type { Figure } from '../../figures/figure';
import { withoutBlanks } from '../../text/blanks';
import { CharSet } from '../../text/char-set';
import { isAsciiLetter, isBlank, isDigit, isHan } from '../../text/chars';
import { knownIndicatorEndingAt } from '../known-indicators';
import { behindIncrement, isOnlyVerb, trimLeft } from './name-before';

const TRAILING = new CharSet('、，,：:的了等（(');

/** The cleaned noun phrase in `[from, end)`, or null. */
export function nameBetween(text: string, from: number, end: number): string | null {
  let to = end;
  while (to > from && (isBlank(text.charCodeAt(to - 1)) || TRAILING.has(text.charCodeAt(to - 1)))) to--;
  let start = core(text, trimLeft(text, from, to), to);
  // 失业人员实现再就业: the verb inside a known name is no verb of the clause.
  const known = knownIndicatorEndingAt(text, to);
  if (known !== null && to - known.text.length >= from) start = Math.min(start, to - known.text.length);
  start = behindOpenBracket(text, start, to);
  if (start >= to) return null;
  const name = withoutBlanks(text.slice(start, to));
  return isName(name) ? balance(name) : null;
}

const BRACKETS = new CharSet('（）');
const IN_BRACKET = /^(?:其中|包括|包含|含|已|共|约)+/;

/** 重点实验室（其中⟦企业牵头⟧3家）: a name in brackets goes on about what stands before them, and does not hold it. */
function behindOpenBracket(text: string, start: number, end: number): number {
  let open = -1;
  for (let at = BRACKETS.firstIn(text, start, end); at < end; at = BRACKETS.firstIn(text, at + 1, end)) {
    open = text.charAt(at) === '（' ? at : -1;
  }
  if (open < 0) return start;
  return open + 1 + (IN_BRACKET.exec(text.slice(open + 1, end))?.[0].length ?? 0);
}

const CUTS = new CharSet('“”等的');
const OPENING_MARK = '“'.charCodeAt(0);
const CLOSING_MARK = '”'.charCodeAt(0);
const OF = '的'.charCodeAt(0);

/** 等级, 等额, 平等, 相等: 等 inside a word. */
function isInWord(text: string, at: number): boolean {
  return '级于效额'.includes(text.charAt(at + 1)) || '平对相优均同'.includes(text.charAt(at - 1));
}

/**
 * Without what only describes it: examples before 等 (汽车轻量化、医药健康等⟂战略性新兴产业产值), a relative clause before 的
 * (具有区域特色的⟂“一品镇村”; but 占…的比重 is one name).
 */
function core(text: string, start: number, end: number): number {
  let cut = start;
  let quoted = false;
  const limit = end - 2;
  for (let i = CUTS.firstIn(text, start, limit); i < limit; i = CUTS.firstIn(text, i + 1, limit)) {
    const code = text.charCodeAt(i);
    if (code === OPENING_MARK) quoted = true;
    else if (code === CLOSING_MARK) quoted = false;
    else if (quoted || i < start + 2) continue;
    else if (code === OF ? !/^的(?:比重|比例|比率|份额|数量|占比)/.test(text.slice(i, i + 3)) : !isInWord(text, i)) {
      cut = i + 1;
    }
  }
  return cut;
}

/** A name has at least two characters, one of them Han or a letter, and is no clause. */
function isName(name: string): boolean {
  if (name.length < 2 || name.length > 40 || CLOSERS.has(name.charCodeAt(0))) return false;
  if (isDigit(name.charCodeAt(0)) && DATE.test(name)) return false;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (isHan(code) || isAsciiLetter(code)) return true;
  }
  return false;
}

const CLOSERS = new CharSet('”’）》');
/** 2025年完成8亿元: the date before the verb is no subject. */
const DATE = /^(?:19|20)\d\d年[末底初]?$/;

const QUOTES = new CharSet('“”');

/** Quotation marks that opened outside the phrase are left out. */
function balance(name: string): string {
  if (!QUOTES.isIn(name, 0, name.length)) return name;
  const opens = name.includes('“');
  const closes = name.includes('”');
  if (!opens) return name.replace('”', '');
  if (!closes) return name.slice(name.indexOf('“') + 1);
  return name.replace(/^“([^“”]*)”$/, '$1');
}

/** Of a counted name, 新增 and what stands before it is dropped (城区新增停车位200个 counts 停车位), unless the lexicon knows the whole name. */
export function shorten(figure: Figure, subject: string): string {
  if (!figure.classified) return subject;
  const cut = behindIncrement(subject);
  const known = knownIndicatorEndingAt(subject, subject.length);
  return known !== null && subject.length - known.text.length < cut ? subject : subject.slice(cut);
}

/** A phrase that is only a verb (投资, 完成投资, 惠及) names nothing by itself. */
export function isBareVerb(name: string): boolean {
  return (name.length <= LONGEST_BARE && BARE.has(name)) || isOnlyVerb(name);
}

// prettier-ignore
const BARE: ReadonlySet<string> = new Set([
  '总投资', '总投资额', '占地', '惠及', '受益', '年内', '其中', '总量', '面积', '约占', '涉及', '资金', '高标准', '高质量',
  '预算', '年初预算', '年度预算', '全年预算', '调整预算', '预算数',
]);
/** To be asked first: a set has to read the whole name. */
const LONGEST_BARE = 4;
