import { hedgeAfter, hedgeBefore } from '../figures/bound';
import type { Figure } from '../figures/figure';
import { isBlank } from '../text/chars';
import { findClassifier, findUnit } from '../tokens/unit';
import { clauseStart, sentenceAround } from './clause';
import { dropIncrement, nounBehind, trimLeft } from './noun-phrase';
import { readPredicate, type Predicate } from './predicate';
import { splitSubjects } from './respectively';

/** What was read around one figure: the name of what it measures and the words that tie the two. */
export interface Reference {
  readonly indicator: string | null;
  readonly predicate: Predicate;
  /** Whether the name was taken over from a figure before, the figure's own clause having none. */
  readonly inherited: boolean;
}

const NO_PREDICATE: Predicate = { kind: 'none', start: 0, respectively: false, direction: null };
const MONEY_VERBS = /(?:完成投资|总投资额?|计划投资|累计投资|投资|占地|占地面积|建筑面积)$/;

/**
 * What each figure measures, in order, as written. A figure's own clause comes first: the noun phrase before its verb, or
 * the one behind a classifier. A clause without a name of its own goes on about the figure before (…完成75.2亿元，增长6.8%).
 */
export function readReferences(text: string, figures: readonly Figure[]): readonly Reference[] {
  const references: Reference[] = [];
  for (let i = 0; i < figures.length; i++) references.push(readReference(text, figures, i, references));
  return references;
}

function readReference(text: string, figures: readonly Figure[], i: number, earlier: readonly Reference[]): Reference {
  const figure = figures[i]!;
  if (figure.kind === 'date') return { indicator: null, predicate: NO_PREDICATE, inherited: false };
  const sentence = sentenceAround(text, figure.start, figure.end);
  const previous = previousInSentence(figures, i, sentence.start);
  const floor = previous === null ? sentence.start : behindHedge(text, previous);
  const end = beforeHedge(text, figure);
  const predicate = readPredicate(text, floor, end);

  const shared = sharedValue(text, figures, i, earlier, floor);
  if (shared !== null) return { indicator: shared, predicate: earlier[i - 1]!.predicate, inherited: false };

  // Where the number before the phrase is the earlier level (从0.94万家增加到1.55万家), the name stands before that one.
  const from = clauseStart(text, floor, predicate.start);
  const subject = nameBetween(text, from, predicate.start);
  const behind = nameBehind(text, figure, sentence.end);

  if (predicate.respectively && subject !== null) {
    const names = splitSubjects(subject, valuesFrom(text, figures, i));
    if (names !== null) return { indicator: names[0]!, predicate, inherited: false };
  }
  if (prefersBehind(text, figure, subject, predicate, behind))
    return { indicator: behind, predicate, inherited: false };
  if (subject !== null && !isBareVerb(subject)) {
    const moneyName = spendingName(text, figure, subject, sentence.end);
    return { indicator: moneyName ?? shorten(figure, subject), predicate, inherited: false };
  }
  if (subject !== null) {
    const object = spendingName(text, figure, subject, sentence.end);
    if (object !== null) return { indicator: object, predicate, inherited: false };
  }
  const inherited = inheritedName(text, figures, i, earlier, predicate);
  if (inherited !== null) return { indicator: inherited, predicate, inherited: true };
  return {
    indicator: behind ?? subject ?? wholeClauseName(text, sentence.start, predicate.start),
    predicate,
    inherited: false,
  };
}

function previousInSentence(figures: readonly Figure[], i: number, floor: number): Figure | null {
  const previous = figures[i - 1];
  return previous !== undefined && previous.start >= floor ? previous : null;
}

function behindHedge(text: string, figure: Figure): number {
  return hedgeAfter(text, figure.end, figure.unit)?.end ?? figure.end;
}

function beforeHedge(text: string, figure: Figure): number {
  const isTime = isDuration(figure);
  return hedgeBefore(text, figure.start, isTime)?.start ?? figure.start;
}

export function isDuration(figure: Figure): boolean {
  const dimension = figure.unit === null ? null : findUnit(figure.unit)?.dimension;
  return dimension === 'time' || dimension === 'calendarTime';
}

/** The cleaned noun phrase in `[from, end)`, or null. */
function nameBetween(text: string, from: number, end: number): string | null {
  let to = end;
  while (to > from && (isBlank(text.charCodeAt(to - 1)) || '、，,：:的了等'.includes(text.charAt(to - 1)))) to--;
  const start = trimLeft(text, from, to);
  if (start >= to) return null;
  const name = text.slice(start, to).replace(/\s+/g, '');
  return isName(name) ? balance(name) : null;
}

/** A name has at least two characters, one of them Han or a letter, and is no clause. */
function isName(name: string): boolean {
  return name.length >= 2 && name.length <= 40 && /[\u4e00-\u9fffA-Za-z]{1}/.test(name) && !/^[”’）》]/.test(name);
}

/** Quotation marks that opened outside the phrase are left out. */
function balance(name: string): string {
  if (name.includes('”') && !name.includes('“')) return name.replace('”', '');
  if (name.includes('“') && !name.includes('”')) return name.slice(name.indexOf('“') + 1);
  return name.replace(/^“([^“”]*)”$/, '$1');
}

function nameBehind(text: string, figure: Figure, limit: number): string | null {
  const found = nounBehind(text, behindHedge(text, figure), limit);
  return found === null ? null : text.slice(found.start, found.end).replace(/\s+/g, '');
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
  const counts = figure.unit === null || findClassifier(figure.unit) !== null || ['人', '户'].includes(figure.unit);
  if (counts) return predicate.kind !== 'attain' || subject === null || isBareVerb(subject);
  return subject === null || (text.charAt(behindHedge(text, figure)) === '的' && /^(?:占地|使用)/.test(subject));
}

/** A phrase that is only a verb (投资, 完成投资, 惠及) names nothing by itself. */
function isBareVerb(name: string): boolean {
  return /^(?:投资|总投资额?|完成投资|累计投资|占地|覆盖|惠及|受益|融资|带动|拉动|年内|实施|打造|建立|设立|建成|推动|其中|总量|面积|约占|涉及|资金)$/.test(
    name,
  );
}

/** 投资8亿元实施7项重点基础设施配套工程 measures the investment in what follows. */
function spendingName(text: string, figure: Figure, subject: string, limit: number): string | null {
  const verb = MONEY_VERBS.exec(subject);
  if (verb === null || verb[0].length !== subject.length) return null;
  let from = behindHedge(text, figure);
  if (/^[，,、]/.test(text.slice(from, from + 1))) from++;
  const clause = text.slice(from, limit).split(/[，,；。]/)[0] ?? '';
  const to = from + clause.length;
  const start = trimLeft(text, from, to);
  const object = text
    .slice(start, to)
    .replace(/^的/, '')
    .replace(/^\d[\d.]*\s*[个项处条座家]?/, '')
    .replace(/(?:建设|改造|项目建设)?$/, (end) => end);
  const noun = /^[\u4e00-\u9fffA-Za-z“”、（）]{2,24}/.exec(object)?.[0];
  if (noun === undefined) return null;
  return subject.startsWith('占') ? noun : noun + subject.replace('完成', '');
}

/** Of a counted name, 新增 in front is dropped (新增托位240个 counts 托位). */
function shorten(figure: Figure, subject: string): string {
  if (figure.unit === null || findClassifier(figure.unit) === null) return subject;
  return subject.slice(dropIncrement(subject, 0, subject.length));
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
  while (first > 0 && isRowGap(text, behindHedge(text, figures[first - 1]!), beforeHedge(text, figures[first]!)))
    first--;
  if (first === i || !earlier[first]!.predicate.respectively || floor === figures[i]!.start) return null;
  const head = figures[first]!;
  const sentence = sentenceAround(text, head.start, head.end);
  const previous = previousInSentence(figures, first, sentence.start);
  const start = previous === null ? sentence.start : behindHedge(text, previous);
  const predicate = earlier[first]!.predicate;
  const subject = nameBetween(text, clauseStart(text, start, predicate.start), predicate.start);
  if (subject === null) return null;
  return splitSubjects(subject, valuesFrom(text, figures, first))?.[i - first] ?? subject;
}

/** How many values stand in one row from figure `i` on: 6.5%、9.9%、25%、10.2%. */
function valuesFrom(text: string, figures: readonly Figure[], i: number): number {
  let count = 1;
  while (
    i + count < figures.length &&
    isRowGap(text, behindHedge(text, figures[i + count - 1]!), beforeHedge(text, figures[i + count]!))
  ) {
    count++;
  }
  return count;
}

function isRowGap(text: string, from: number, to: number): boolean {
  return to - from <= 3 && /^\s*(?:[、，,]|和|与|及)\s*$/.test(text.slice(from, to));
}

/** The name of the figure before, where this one only goes on about it. */
function inheritedName(
  text: string,
  figures: readonly Figure[],
  i: number,
  earlier: readonly Reference[],
  predicate: Predicate,
): string | null {
  if (
    predicate.kind === 'none' &&
    !isRowGap(text, i > 0 ? behindHedge(text, figures[i - 1]!) : 0, beforeHedge(text, figures[i]!))
  ) {
    if (!isDuration(figures[i]!)) return null;
  }
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
  return nameBetween(text, from, comma - 1);
}
