import type { Figure } from '../../figures/figure';
import { withoutBlanks } from '../../text/blanks';
import type { Span } from '../../text/span';
import type { WordIndex } from '../../tokens/word';
import { clauseStart, sentenceAround } from '../clause';
import { BARE_HEAD, combineHead, earlierHead, earlierOwner, MODIFIER_ONLY, ownSpending, totalOf } from './carried';
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

const NO_SENTENCE: Span = { start: 0, end: 0 };

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

/** Before a duration these name nothing; what lasts may stand behind it: 开展为期三年的整治行动. */
const LASTS = /(?:为期|历时|耗时|用时)$/;
/** 过去五年, 用3年时间: a time in which something else was measured. */
const TIME_OPENER = /^(?:过去的?|今后|未来|最近|此后)$/;
/** Behind a number these count nothing: 突破20亿元大关, 用3年时间. */
const NO_NOUN = /^(?:时间|大关|关口|[百千万亿]*[亿万千百]元?(?:大关|台阶|门槛)|台阶|门槛)$/;

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
  for (let i = 0; i < figures.length; i++) references.push(readReference(text, figures, i, references, words));
  return references;
}

function readReference(
  text: string,
  figures: readonly Figure[],
  i: number,
  earlier: readonly Reference[],
  words: WordIndex | null,
): Reference {
  const figure = figures[i]!;
  if (figure.kind === 'date') return DATE_REFERENCE;
  const sentence = sentenceAround(text, figure.start, figure.end);
  const previous = previousInSentence(figures, i, sentence.start);
  const floor = previous === null ? sentence.start : previous.hedgedEnd;
  const end = figure.hedgedStart;
  const predicate = readPredicate(text, floor, end);

  const shared = sharedValue(text, figures, i, earlier, floor);
  if (shared !== null) return { ...earlier[i - 1]!, sentence, indicator: shared };

  // Where the number before the phrase is the earlier level (从0.94万家增加到1.55万家), the name stands before that one.
  const from = clauseStart(text, floor, predicate.start);
  const before = nameBetween(text, from, predicate.start);
  const subject = before !== null && NO_NOUN.test(before) ? null : before;
  const behind = nameBehind(text, figure, sentence.end, words);
  const reduces = predicate.kind === 'none' && REDUCES.test(text.slice(from, predicate.start));
  const say = (indicator: string | null): Reference => ({
    sentence,
    indicator,
    predicate,
    reduces,
    inherited: false,
  });

  if (predicate.respectively && subject === null) {
    const names = earlierLevels(figures, earlier, i, valuesFrom(text, figures, i), sentence.start);
    if (names !== null) return say(names[0]!);
  }
  if (predicate.respectively && subject !== null) {
    const names = splitSubjects(subject, valuesFrom(text, figures, i));
    if (names !== null) return say(names[0]!);
  }
  if (isDuration(figure)) {
    if (subject !== null && LASTS.test(subject)) return say(behind);
    if (text.startsWith('时间', figure.end) || (subject !== null && TIME_OPENER.test(subject))) return say(null);
  }
  if (prefersBehind(text, figure, subject, predicate, behind)) return say(behind);
  if (subject !== null && MODIFIER_ONLY.test(subject)) {
    const head = earlierHead(text, earlier, i, from);
    if (head !== null) return say(combineHead(subject, head));
  }
  if (subject !== null && BARE_HEAD.test(subject)) {
    const owner = earlierOwner(subject, text, earlier, figures, i, sentence.start);
    if (owner !== null) return say(owner + subject);
  }
  if (subject !== null && !isBareVerb(subject)) {
    const moneyName = spendingName(text, figure, subject, sentence.end, words);
    return say(moneyName ?? shorten(figure, subject));
  }
  if (subject !== null) {
    const object = spendingName(text, figure, subject, sentence.end, words) ?? ownSpending(subject, earlier, i);
    if (object !== null) return say(object);
  }
  const inherited = inheritedName(text, figures, i, earlier, predicate, subject);
  if (inherited !== null) {
    // 新登记经营主体6800户，总量达5.2万户: the total is of all of them.
    const isTotal = text.startsWith('总量', predicate.start) && previous?.classified === true;
    return { ...say(isTotal ? totalOf(inherited) : inherited), inherited: true };
  }
  const named = subject !== null && isOpener(subject) ? null : subject;
  return say(behind ?? named ?? wholeClauseName(text, sentence.start, predicate.start));
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

function nameBehind(text: string, figure: Figure, limit: number, words: WordIndex | null): string | null {
  const found = nounBehind(text, figure.hedgedEnd, limit, words);
  const name = found === null ? null : withoutBlanks(text.slice(found.start, found.end));
  return name === null || NO_NOUN.test(name) ? null : name;
}

/** Whether what a number counts stands behind it. With a classifier it does unless punctuation follows; with a unit of measure only behind 的 or where nothing stands before. */
function prefersBehind(
  text: string,
  figure: Figure,
  subject: string | null,
  predicate: Predicate,
  behind: string | null,
): boolean {
  if (behind === null || figure.kind !== 'quantity' || isDuration(figure)) return false;
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
function inheritedName(
  text: string,
  figures: readonly Figure[],
  i: number,
  earlier: readonly Reference[],
  predicate: Predicate,
  subject: string | null,
): string | null {
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
