import { Memo } from '../../versions/memo';
import { CharSet } from '../../text/char-set';
import { codeAt } from '../../text/chars';
import type { Span } from '../../text/span';
import { clauseStart } from '../clause';
import { findIndicator } from '../known-indicators';
import type { Passage, Statement } from '../passage';
import { isRowGap, LONGEST_ROW } from '../rows';

/** What a value is compared with. */
export type Comparator =
  /**
   * Another indicator: 快于经济增速, 比城镇居民高. `name` is its official name, `region` whose it is where that is said (全省
   * 规上工业): 全省 is the report's own place in a province's report and another one in a city's.
   */
  | { readonly kind: 'indicator'; readonly name: string; readonly region: string | null }
  /** The same indicator of the nation: 高于全国. */
  | { readonly kind: 'nation' };

/** 居民收入增长6.1%、快于经济增速0.3个百分点: a growth rate set above or below another one. Offsets are those of the passage's text. */
export interface Comparison {
  /** The figure that is compared, or null where only its name is given (农村居民收入增速比城镇居民高…). */
  readonly subject: Statement | null;
  /** Its official name where it is only named. */
  readonly subjectName: string | null;
  /** The figure whose clause the comparison goes on from, or the difference itself: it tells the time. */
  readonly near: Statement;
  readonly comparator: Comparator;
  readonly above: boolean;
  /** By how many points, or null where only the order is stated. */
  readonly gap: Statement | null;
  /** The words from the verb of comparison on. */
  readonly span: Span;
}

const ECONOMY = '地区生产总值';
/** One of them stands in every verb of comparison. */
const COMPARES = new CharSet('高快低慢超赢');
/** A verb with what it compares to, directly behind a figure or a name; `$` where the points begin. */
const VERB_FIRST =
  /(?:年均|同比)?(?:增速|增幅|涨幅|增长)?(?:分别|继续|持续|明显|仍)*(高于|快于|高出|快过|超过|超出|低于|慢于|跑赢)(?:了)?([^，。；、（）()\d]{2,18}?)(?:分别)?$/;
const BASE_FIRST = /(?:增速|增幅|涨幅|增长)?比([^，。；、（）()\d]{2,18}?)(高出?|快|低|慢)(?:了)?$/;
const ORDER_ONLY =
  /^[、，]?(?:年均|同比)?(?:增速|增幅)?(?:继续|持续|明显|仍)*(快于|高于|超过|超出|低于|慢于|跑赢)([^，。；、（）()\d]{2,14})(?=[，。；、）)]|$)/;

/** …，农村居民收入增速继续快于城镇居民: the order of two indicators that the sentence names. */
const NAMED_ORDER =
  /^(?:[左右以上内]{0,2})[、，；]([^，。；、（）()\d]{2,18}?)(?:增速|增幅|增长)(?:继续|持续|连续|明显|仍|再次)*(快于|高于|低于|慢于)([^，。；、（）()\d]{2,14})(?=[，。；）)]|$)/;

/** What they may begin with. */
const OPENS_ORDER = new CharSet('、，年同增继持明仍快高超低慢跑');
const OPENS_NAMED = new CharSet('左右以上内、，；');
/** Characters behind a figure that such an order may take. */
const LONGEST_ORDER = 24;
const LONGEST_NAMED = 48;

export const comparisons = new Memo<Passage, readonly Comparison[]>((passage) => {
  const { text, statements } = passage;
  if (!passage.figures.some(({ kind }) => kind === 'percent' || kind === 'points')) return NONE;
  const found: Comparison[] = [];
  for (const statement of statements) {
    if (statement.figure.kind === 'points') readGap(passage, statement, found);
    else if (statement.figure.kind === 'percent') {
      readOrder(text, statement, found);
      readNamedOrder(text, statement, found);
    }
  }
  return found.length === 0 ? NONE : found;
});

const NONE: readonly Comparison[] = [];

/** …增长6.1%、快于经济增速⟦0.3个百分点⟧. */
function readGap(passage: Passage, gap: Statement, found: Comparison[]): void {
  const { text, statements } = passage;
  const { figure, reference } = gap;
  const from = clauseStart(text, reference.sentence.start, figure.hedgedStart);
  const clause = text.slice(from, figure.hedgedStart).replace(/^.*、(?=(?:增速|增幅)?[高快低慢超比])/, '');
  const match = VERB_FIRST.exec(clause);
  const other = match === null ? BASE_FIRST.exec(clause) : null;
  if (match === null && other === null) return;
  const [verb, base, at] =
    match === null ? [other![2]!, other![1]!, other!.index] : [match[1]!, match[2]!, match.index];
  const own = statements[gap.index - 1]?.facts.indicator ?? '';
  const comparator = readComparator(base, own);
  if (comparator === null) return;
  const verbAt = figure.hedgedStart - clause.length + at;
  const before = statements[gap.index - 1];
  const isBehind =
    before !== undefined && before.figure.start >= reference.sentence.start && before.figure.end <= verbAt;
  const close = isBehind && /^[左右以上内、，（(\s]*(?:增速|增幅)?$/.test(text.slice(before.figure.end, verbAt));
  const common = { comparator, above: /[高快超赢]/.test(verb), near: gap };
  if (close && before.figure.kind === 'percent') {
    for (const [subject, difference] of pairRows(passage, before, gap)) {
      const span = { start: verbAt, end: difference.figure.end };
      found.push({ ...common, subject, subjectName: null, near: difference, gap: difference, span });
    }
    return;
  }
  const named = close ? null : nameOf(text.slice(from, verbAt));
  if (named === null) return;
  found.push({ ...common, subject: null, subjectName: named, gap, span: { start: verbAt, end: figure.end } });
}

/**
 * Which value each difference belongs to: the one before for a single one, by place for two rows of one length (分别增长17.7%、
 * 17.6%，分别高于规上工业13.2个、12.1个百分点), none where the rows do not match.
 */
function pairRows(
  { text, statements }: Passage,
  last: Statement,
  first: Statement,
): readonly (readonly [Statement, Statement])[] {
  const gaps = [first];
  while (gaps.length < LONGEST_ROW && inRow(text, gaps[gaps.length - 1]!, statements[first.index + gaps.length])) {
    gaps.push(statements[first.index + gaps.length]!);
  }
  const subjects = [last];
  // 甲增长14.3%、乙增长11.2%，分别快于…6.9个和3.8个百分点: each with its own name and verb.
  if (gaps.length > 1 && last.reference.predicate.kind === 'change' && !last.reference.predicate.respectively) {
    while (subjects.length < gaps.length && isBeside(statements[subjects[0]!.index - 1], subjects[0]!)) {
      subjects.unshift(statements[subjects[0]!.index - 1]!);
    }
    return subjects.length === gaps.length ? gaps.map((gap, i) => [subjects[i]!, gap] as const) : [];
  }
  while (subjects.length < LONGEST_ROW && inRow(text, statements[subjects[0]!.index - 1], subjects[0])) {
    subjects.unshift(statements[subjects[0]!.index - 1]!);
  }
  if (gaps.length !== subjects.length) return [];
  return gaps.map((gap, i) => [subjects[i]!, gap] as const);
}

/** Two growth rates of one sentence, one behind the other. */
function isBeside(before: Statement | undefined, { reference }: Statement): boolean {
  return (
    before !== undefined &&
    before.figure.kind === 'percent' &&
    before.figure.start >= reference.sentence.start &&
    before.reference.predicate.kind === 'change' &&
    !before.reference.inherited
  );
}

function inRow(text: string, a: Statement | undefined, b: Statement | undefined): boolean {
  if (a === undefined || b === undefined || a.figure.kind !== b.figure.kind) return false;
  return isRowGap(text, a.figure.hedgedEnd, b.figure.hedgedStart);
}

/** …增长6.4%，快于经济增速，: the order alone. */
function readOrder(text: string, subject: Statement, found: Comparison[]): void {
  const { figure } = subject;
  if (!OPENS_ORDER.has(codeAt(text, figure.hedgedEnd))) return;
  if (!COMPARES.isIn(text, figure.hedgedEnd, figure.hedgedEnd + LONGEST_ORDER)) return;
  const match = ORDER_ONLY.exec(text.slice(figure.hedgedEnd, figure.hedgedEnd + LONGEST_ORDER));
  if (match === null || subject.reference.predicate.respectively) return;
  const comparator = readComparator(match[2]!, subject.facts.indicator ?? '');
  if (comparator === null) return;
  const start = figure.hedgedEnd + match[0].search(/[快高超低慢增跑]/);
  found.push({
    subject,
    subjectName: null,
    near: subject,
    comparator,
    above: /[高快超赢]/.test(match[1]!),
    gap: null,
    span: { start, end: figure.hedgedEnd + match[0].length },
  });
}

function readNamedOrder(text: string, near: Statement, found: Comparison[]): void {
  const at = near.figure.hedgedEnd;
  if (!OPENS_NAMED.has(codeAt(text, at)) || !COMPARES.isIn(text, at, at + LONGEST_NAMED)) return;
  const match = NAMED_ORDER.exec(text.slice(at, at + LONGEST_NAMED));
  if (match === null) return;
  const subjectName = nameOf(match[1]!);
  const comparator = readComparator(match[3]!, match[1]!);
  if (subjectName === null || comparator === null) return;
  found.push({
    subject: null,
    subjectName,
    near,
    comparator,
    above: /[高快]/.test(match[2]!),
    gap: null,
    span: { start: at + match[0].indexOf(match[1]!), end: at + match[0].length },
  });
}

/** 经济增速, 全部规上工业, 城镇居民, 全国平均水平: what the base of a comparison stands for. */
function readComparator(base: string, subject: string): Comparator | null {
  const words = base
    .replace(/\s+/g, '')
    .replace(/^(?:同期|当年|全部)/, '')
    .replace(RATE_WORDS, '');
  if (/^(?:全国|我国|国家)(?:平均)?$/.test(words)) return { kind: 'nation' };
  // 农村居民…增长6.8%，快于城镇: the other half of one indicator.
  const half = /^(?:城镇|农村)$/.test(words) && /^(?:城镇|农村)(?:常住)?居民/.test(subject) ? `${words}居民` : words;
  // Behind an investment 全部投资 is all of it.
  const whole = /投资$/.test(subject) && /^(?:全[省市县区州])?(?:总)?投资$/.test(words);
  const name = whole ? '固定资产投资' : nameOf(half);
  return name === null ? null : { kind: 'indicator', name, region: /^全[省市县区州]/.exec(words)?.[0] ?? null };
}

const RATE_WORDS = /(?:的)?(?:平均|年均)?(?:水平|增速|增幅|涨幅|增长率|增长)$/;

/** The official name of what a short name stands for in comparisons of growth, or null. */
function nameOf(words: string): string | null {
  const name = words.replace(/^(?:其中|全[省市县区州])/, '').replace(/(?:的)?(?:增速|增幅|涨幅|增长)$/, '');
  if (/^(?:经济|GDP|国内生产总值|(?:地区)?生产总值)$/.test(name)) return ECONOMY;
  if (/^(?:全体)?居民(?:人均)?(?:可支配)?收入$/.test(name)) return '居民人均可支配收入';
  const income = /^(城镇|农村)(?:常住)?居民(?:收入)?$/.exec(name);
  if (income !== null) return `${income[1]!}居民人均可支配收入`;
  if (/^(?:规模以上|规上)工业$/.test(name)) return '规模以上工业增加值';
  return findIndicator(name)?.name ?? null;
}
