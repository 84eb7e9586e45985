import type { Figure } from '../../figures/figure';
import { withoutBlanks } from '../../text/blanks';
import { CharSet } from '../../text/char-set';
import { codeAt } from '../../text/chars';
import type { Span } from '../../text/span';
import type { WordIndex } from '../../tokens/word';
import { clauseStart, sentenceAround, sentenceAroundNext } from '../clause';
import { combineHead, earlierHead, earlierOwner, isBareHead, isModifier, ownSpending, totalOf } from './carried';
import { isBareVerb, nameBetween, shorten } from './name';
import { isOpener } from './name-before';
import { nounBehind } from './name-behind';
import { readPredicate, type Predicate } from './predicate';
import { splitSubjects } from './respectively';
import { isRowGap, LONGEST_ROW, valuesFrom } from '../rows';
import { spendingName } from './spending';

/** What was read around one figure: the name of what it measures and the words that tie the two. */
export interface Reference {
  /** The figure's sentence. */
  readonly sentence: Span;
  readonly indicator: string | null;
  readonly predicate: Predicate;
  /** Whether a verb of decrease stands before the name: 压减地下水开采量21.5亿立方米 says by how much. */
  readonly reduces: boolean;
  /** Whether the name was taken over from a figure before, the figure's own clause having none. */
  readonly inherited: boolean;
}

/** The sentence of a date, which is not read. */
export const NO_SENTENCE: Span = { start: 0, end: 0 };

const NO_PREDICATE: Predicate = { kind: 'none', start: 0, respectively: false, direction: null, verb: '' };

const DATE_REFERENCE: Reference = {
  sentence: NO_SENTENCE,
  indicator: null,
  predicate: NO_PREDICATE,
  reduces: false,
  inherited: false,
};

/** Verbs of decrease with the thing decreased between them and the number. */
const REDUCES = /(?:压减|减少|降低|削减|下调|减轻|压降|核减)[^，。；]{2,}$/;
/** One of these each of them has. */
const IN_REDUCES = new CharSet('减降调');

/** Before a duration these name nothing; what lasts may stand behind it: 开展为期三年的整治行动. */
const LASTS = /(?:为期|历时|耗时|用时)$/;
/** 过去五年, 用3年时间: a time in which something else was measured. */
const TIME_OPENER = /^(?:过去的?|今后|未来|最近|此后)$/;
/** Behind a number these count nothing: 突破20亿元大关, 用3年时间. */
const NO_NOUN = /^(?:时间|大关|关口|[百千万亿]*[亿万千百]元?(?:大关|台阶|门槛)|台阶|门槛)$/;
const ENDS_NO_NOUN = new CharSet('间关口阶槛');

/**
 * What each figure measures, in order, as written. A figure's own clause comes first: the noun phrase before its verb, or
 * the one behind a classifier. A clause without a name of its own goes on about the figure before (…完成75.2亿元，增长6.8%).
 */
export function readReferences(
  text: string,
  figures: readonly Figure[],
  words: WordIndex | null,
): readonly Reference[] {
  const references: Reference[] = [];
  let sentence = NO_SENTENCE;
  for (let i = 0; i < figures.length; i++) {
    const { kind, start, end } = figures[i]!;
    if (kind === 'date') {
      references.push(DATE_REFERENCE);
      continue;
    }
    sentence = sentenceAroundNext(text, start, end, sentence);
    references.push(readReference(text, figures, i, sentence, references, words));
  }
  return references;
}

function readReference(
  text: string,
  figures: readonly Figure[],
  i: number,
  sentence: Span,
  earlier: readonly Reference[],
  words: WordIndex | null,
): Reference {
  const figure = figures[i]!;
  const previous = previousInSentence(figures, i, sentence.start);
  const floor = previous === null ? sentence.start : previous.hedgedEnd;
  const predicate = readPredicate(text, floor, figure.hedgedStart);

  const shared = sharedValue(text, figures, i, earlier, floor);
  if (shared !== null) {
    const { predicate, reduces, inherited } = earlier[i - 1]!;
    return { sentence, indicator: shared, predicate, reduces, inherited };
  }

  // Where the number before the phrase is the earlier level (从0.94万家增加到1.55万家), the name stands before that one.
  const from = clauseStart(text, floor, predicate.start);
  const before = nameBetween(text, from, predicate.start);
  const subject = before !== null && isNoNoun(before) ? null : before;
  const reduces = predicate.kind === 'none' && hasReduction(text, from, predicate.start);
  const clause: Clause = { text, figures, i, sentence, from, predicate, subject, earlier, words };
  let indicator = ownName(clause);
  let inherited = false;
  if (indicator === undefined) {
    const carried = inheritedName(clause);
    inherited = carried !== null;
    // 新登记经营主体6800户，总量达5.2万户: the total is of all of them.
    const isTotal = inherited && text.startsWith('总量', predicate.start) && previous?.classified === true;
    indicator = carried === null ? looseName(clause) : isTotal ? totalOf(carried) : carried;
  }
  return { sentence, indicator, predicate, reduces, inherited };
}

/** A figure's clause, as far as it has been read. */
interface Clause {
  readonly text: string;
  readonly figures: readonly Figure[];
  /** The figure's number among them. */
  readonly i: number;
  readonly sentence: Span;
  /** Where the clause begins. */
  readonly from: number;
  readonly predicate: Predicate;
  /** The name that stands before the predicate, or null. */
  readonly subject: string | null;
  /** What was read of the figures before. */
  readonly earlier: readonly Reference[];
  readonly words: WordIndex | null;
}

function hasReduction(text: string, from: number, to: number): boolean {
  return IN_REDUCES.isIn(text, from, to) && REDUCES.test(text.slice(from, to));
}

function isNoNoun(name: string): boolean {
  return ENDS_NO_NOUN.has(codeAt(name, name.length - 1)) && NO_NOUN.test(name);
}

/** What the clause itself says that its figure measures, null where it says that nothing is; undefined where it leaves it open. */
function ownName(clause: Clause): string | null | undefined {
  const { text, figures, i, sentence, predicate, subject, earlier, words } = clause;
  const figure = figures[i]!;
  if (predicate.respectively) {
    const count = valuesFrom(text, figures, i);
    const names =
      subject === null ? earlierLevels(figures, earlier, i, count, sentence.start) : splitSubjects(subject, count);
    if (names !== null) return names[0]!;
  }
  if (isDuration(figure)) {
    if (subject !== null && LASTS.test(subject)) return nameBehind(clause);
    if (text.startsWith('时间', figure.end) || (subject !== null && TIME_OPENER.test(subject))) return null;
  } else if (prefersBehind(clause)) {
    const behind = nameBehind(clause);
    if (behind !== null) return behind;
  }
  if (subject === null) return undefined;
  if (isModifier(subject)) {
    const head = earlierHead(text, earlier, i, clause.from);
    if (head !== null) return combineHead(subject, head);
  }
  if (isBareHead(subject)) {
    const owner = earlierOwner(subject, text, earlier, figures, i, sentence.start);
    if (owner !== null) return owner + subject;
  }
  const spending = spendingName(text, figure, subject, sentence.end, words);
  if (!isBareVerb(subject)) return spending ?? shorten(figure, subject);
  return spending ?? ownSpending(subject, earlier, i) ?? undefined;
}

/** A name that nothing ties to the figure, where no other is to be had. */
function looseName(clause: Clause): string | null {
  const { text, sentence, predicate, subject } = clause;
  const named = subject !== null && isOpener(subject) ? null : subject;
  return nameBehind(clause) ?? named ?? wholeClauseName(text, sentence.start, predicate.start);
}

function previousInSentence(figures: readonly Figure[], i: number, floor: number): Figure | null {
  for (let back = i - 1; back >= 0 && figures[back]!.start >= floor; back--) {
    // A date stands inside the phrase (全省生产总值从2020年的…), it does not end it.
    if (figures[back]!.kind !== 'date') return figures[back]!;
  }
  return null;
}

export function isDuration(figure: Figure): boolean {
  return figure.dimension === 'time' || figure.dimension === 'calendarTime';
}

function nameBehind({ text, figures, i, sentence, words }: Clause): string | null {
  const found = nounBehind(text, figures[i]!.hedgedEnd, sentence.end, words);
  const name = found === null ? null : withoutBlanks(text.slice(found.start, found.end));
  return name === null || isNoNoun(name) ? null : name;
}

/** Whether what a number counts stands behind it, if anything does. With a classifier it does unless punctuation follows; with a unit of measure only behind 的 or where nothing stands before. */
function prefersBehind({ text, figures, i, predicate, subject }: Clause): boolean {
  const figure = figures[i]!;
  if (figure.kind !== 'quantity') return false;
  if (predicate.kind === 'change' || predicate.kind === 'arrival' || predicate.kind === 'departure') return false;
  const counts = figure.unit === null || figure.classified || figure.unit === '人' || figure.unit === '户';
  if (counts) return predicate.kind !== 'attain' || subject === null || isBareVerb(subject);
  return subject === null || (text.charAt(figure.hedgedEnd) === '的' && /^(?:占地|使用)/.test(subject));
}

/** 城镇居民…38216元，农村居民…21456元，分别增长4.6%和6.9%: the changes belong to the levels before, one to one. */
function earlierLevels(
  figures: readonly Figure[],
  earlier: readonly Reference[],
  i: number,
  count: number,
  floor: number,
): readonly string[] | null {
  if (count < 2) return null;
  const names: string[] = [];
  for (let back = i - 1; back >= 0 && names.length < count && figures[back]!.start >= floor; back--) {
    if (figures[back]!.kind === 'date') continue;
    const name = earlier[back]!.indicator;
    if (figures[back]!.kind !== 'quantity' || name === null) return null;
    names.unshift(name);
  }
  return names.length === count ? names : null;
}

/** 9.4%、9.1% behind 分别: this value's own subject, by its place in the row. */
function sharedValue(
  text: string,
  figures: readonly Figure[],
  i: number,
  earlier: readonly Reference[],
  floor: number,
): string | null {
  let first = i;
  while (
    first > 0 &&
    i - first < LONGEST_ROW &&
    isRowGap(text, figures[first - 1]!.hedgedEnd, figures[first]!.hedgedStart)
  )
    first--;
  if (first === i || !earlier[first]!.predicate.respectively || floor === figures[i]!.start) return null;
  const head = figures[first]!;
  const sentence = sentenceAround(text, head.start, head.end);
  const previous = previousInSentence(figures, first, sentence.start);
  const start = previous === null ? sentence.start : previous.hedgedEnd;
  const predicate = earlier[first]!.predicate;
  const subject = nameBetween(text, clauseStart(text, start, predicate.start), predicate.start);
  if (subject === null) {
    const names = earlierLevels(figures, earlier, first, valuesFrom(text, figures, first), sentence.start);
    return names?.[i - first] ?? null;
  }
  return splitSubjects(subject, valuesFrom(text, figures, first))?.[i - first] ?? subject;
}

/** The name of the figure before, where this one only goes on about it. */
function inheritedName({ text, figures, i, earlier, predicate, subject }: Clause): string | null {
  const figure = figures[i]!;
  const freely = figure.kind !== 'quantity' || isDuration(figure) || subject !== null;
  const inRow = isRowGap(text, i > 0 ? figures[i - 1]!.hedgedEnd : 0, figure.hedgedStart);
  // 城镇新增就业连续三年超过8000人: how long, then how many; 贫困家庭1.2万户4.5万人: the households' people.
  const before = figures[i - 1];
  const goesOn =
    before !== undefined &&
    (isDuration(before) || (before.unit === '户' && figure.unit === '人')) &&
    text.slice(before.hedgedEnd, figure.hedgedStart).trim() === '';
  if (predicate.kind === 'none' && !freely && !inRow && !goesOn) return null;
  for (let back = i - 1; back >= 0 && back >= i - 3; back--) {
    const gap = text.slice(figures[back]!.end, figures[i]!.start);
    if (/[。！？]/.test(gap)) return null;
    if (figures[back]!.kind !== 'date' && earlier[back]!.indicator !== null) return earlier[back]!.indicator;
  }
  return null;
}

/** The noun phrase of an earlier clause of the sentence, where nothing nearer names the figure: …排名“全省退后20”，实现近3年最好成绩. */
function wholeClauseName(text: string, floor: number, end: number): string | null {
  const comma = clauseStart(text, floor, end);
  if (comma <= floor) return null;
  const from = clauseStart(text, floor, comma - 1);
  const name = nameBetween(text, from, comma - 1);
  // A clause with a figure of its own speaks of something else, one that tells the time of nothing.
  return name !== null && /\d|(?:期间|时期|以来|年来|年间)$/.test(name) ? null : name;
}
