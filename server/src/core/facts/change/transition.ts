import { type Direction, type TransitionVerb, transitionVerbs } from '../../../lexicon/words';
import { Memo } from '../../versions/memo';
import { skipBlanks, skipBlanksBack, withoutBlanks } from '../../text/blanks';
import { CharSet } from '../../text/char-set';
import { isDigit, isHan } from '../../text/chars';
import type { Span } from '../../text/span';
import type { Passage } from '../passage';
import { isRowGap, LONGEST_ROW } from '../rows';
import { readTimeBase, type TimeBase } from '../time/time-base';
import { nextValue, withBase, type Value } from './values';

/** 由2.57万元增加到3.52万元: two values of one thing, and which way the verb says it went. Offsets are those of the passage's text. */
export interface Transition extends Span {
  readonly before: Value;
  readonly after: Value;
  /** The verb with its mark: 增加到. */
  readonly verb: Span;
  readonly direction: Direction | null;
  /** Whether the verb speaks of the number itself; 提升 and 整合 nearly always do. */
  readonly plain: boolean;
  /** Whether both are of one kind and unit. */
  readonly comparable: boolean;
  /** When the first value held and when the second, where said: 由2020年的…增加到2025年的…. */
  readonly from: TimeBase | null;
  readonly to: TimeBase | null;
}

/** Between the mark and the first value, and between the verb and the second: 2020年的, “十三五”末的, 每人每月, 全国第. */
const LONGEST_LEAD = 30;
const LONGEST_MIDDLE = 32;
const NUMERALS = new CharSet('一二三四五六七八九十百千两几半');
const ENDS = new CharSet('，。；：！？、（）()由从');
const CLOSED = /[，。；：！？、（）()]/;
/** The value behind such words counts downwards or below zero. */
const SIGN = /下降|回落|减少|降幅|跌|负|亏损|减亏|逆差|赤字/;
/** What may stand between a verb's mark and the value it leads to. */
const LEAD =
  '(?:现在|目前|当前|如今|今年|去年|上年|上一年|(?:19|20)\\d\\d\\s?年|“?[一二三四五六七八九十]{1,3}五”?|全国|全[省市县区]|国家|年?[末底]|期末|每[人月年日天户亩件标]|人均|户均|平均|最多|最高|最低|的|第)*';
const VERBS = [...transitionVerbs].sort((a, b) => b.text.length - a.text.length);
const byText = new Map<string, TransitionVerb>(transitionVerbs.map((verb) => [verb.text, verb]));
/** [noun of the first value][verb][mark][lead]; the first verb with which all of it fits. */
const MIDDLE = new RegExp(
  `^([^，。；、：！？\\d]{0,14}?)(${VERBS.map(({ text }) => text).join('|')})(?:到了|到|至|为|成|达到|达|居)?(${LEAD})$`,
);
/** 由86家到62家: no verb, and no direction. */
const BARE_MIDDLE = new RegExp(`^()()[到至](${LEAD})$`);
const NO_VERB: TransitionVerb = { text: '', direction: null, plain: false };
const ARRIVES = /(?:到了?|至|为|成|达|居)$/;
const PER = /每[人月年日天户亩周次]+/g;

export const transitions = new Memo<Passage, readonly Transition[]>((passage) => {
  // It takes two numbers, and every number starts at a spot.
  if (passage.reading.spots.length < 2) return NONE;
  const found: Transition[] = [];
  addMarked(passage, found);
  addUnmarked(passage, found);
  if (found.length > 1) found.sort((a, b) => a.after.start - b.after.start);
  return found.length === 0 ? NONE : found;
});

const NONE: readonly Transition[] = [];

/** 由2.57万元增加到3.52万元: 由 or 从 opens the earlier value. */
function addMarked(passage: Passage, found: Transition[]): void {
  const { text } = passage;
  let done = 0;
  let [by, from] = [text.indexOf('由'), text.indexOf('从')];
  while (by >= 0 || from >= 0) {
    const at = by < 0 || (from >= 0 && from < by) ? from : by;
    const read = at < done ? NONE : readFrom(passage, at);
    for (const transition of read) found.push(transition);
    if (read.length > 0) done = read[read.length - 1]!.end;
    if (at === by) by = text.indexOf('由', at + 1);
    else from = text.indexOf('从', at + 1);
  }
}

function readFrom(passage: Passage, mark: number): readonly Transition[] {
  const { text } = passage;
  if (!hasNumberNear(text, mark + 1)) return NONE;
  const first = nextValue(passage, mark + 1, mark + 1 + LONGEST_LEAD);
  if (first === null) return NONE;
  const lead = text.slice(mark + 1, first.hedgedStart);
  if (CLOSED.test(lead) || /[由从]/.test(lead) || SIGN.test(lead)) return NONE;
  const departures = rowFrom(passage, first);
  return readArrivals(passage, mark, lead, departures);
}

/** Whether a number may begin before the clause ends: most 由 and 从 open no value, and are passed over at once. */
function hasNumberNear(text: string, from: number): boolean {
  const limit = Math.min(text.length, from + LONGEST_LEAD);
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code) || NUMERALS.has(code)) return true;
    if (ENDS.has(code)) return false;
  }
  return false;
}

/** Values in one row: 600元、450元. */
function rowFrom(passage: Passage, first: Value): readonly Value[] {
  const row = [first];
  while (row.length < LONGEST_ROW) {
    const last = row[row.length - 1]!;
    const next = nextValue(passage, last.hedgedEnd, last.hedgedEnd + 4);
    if (next === null || next.kind !== first.kind || next.base !== first.base) break;
    if (!isRowGap(passage.text, last.hedgedEnd, next.hedgedStart)) break;
    row.push(next);
  }
  return row;
}

function readArrivals(
  passage: Passage,
  start: number,
  lead: string,
  departures: readonly Value[],
): readonly Transition[] {
  const { text } = passage;
  const last = departures[departures.length - 1]!;
  const first = nextValue(passage, last.hedgedEnd, last.hedgedEnd + LONGEST_MIDDLE);
  if (first === null) return NONE;
  const between = withoutBlanks(text.slice(last.hedgedEnd, first.hedgedStart));
  const middle = MIDDLE.exec(between) ?? BARE_MIDDLE.exec(between);
  if (middle === null || SIGN.test(middle[3]!)) return NONE;
  const arrivals = rowFrom(passage, first);
  // 从3万元到5万元不等: a range.
  if (middle[2] === '' && /^[^，。]{0,4}(?:不等|之间)/.test(text.slice(first.hedgedEnd, first.hedgedEnd + 8)))
    return NONE;
  if (arrivals.length !== departures.length) return NONE;
  const verb = verbBetween(text, last.hedgedEnd, first.hedgedStart, middle);
  const { direction, plain } = byText.get(middle[2]!) ?? NO_VERB;
  // 由3天减少2天: no mark, so the second number may be the change itself; ranks need none.
  const arrives = ARRIVES.test(between.slice(0, between.length - middle[3]!.length)) || first.kind === 'rank';
  if (!arrives) return NONE;
  const [from, to] = [readTimeBase(lead), readTimeBase(middle[3]!)];
  const sameThing = isSameThing(text, middle[1]!, arrivals[arrivals.length - 1]!.hedgedEnd);
  const per = perWords(middle[3]!);
  const like = sameThing && (per === '' || per === perWords(lead));
  return departures.map((before, i) => {
    const after = arrivals[i]!;
    return {
      start,
      end: after.hedgedEnd,
      before: withUnitOf(before, after),
      after,
      verb,
      direction,
      plain,
      comparable: like && isLike(withUnitOf(before, after), after),
      from,
      to,
    };
  });
}

/** Where the verb of a middle stands, whose groups are the words before it, it, and those behind its mark, without blanks. */
function verbBetween(text: string, from: number, to: number, middle: RegExpExecArray): Span {
  let start = skipBlanks(text, from);
  for (let i = 0; i < middle[1]!.length; i++) start = skipBlanks(text, start + 1);
  let end = skipBlanksBack(text, to, start);
  for (let i = 0; i < middle[3]!.length; i++) end = skipBlanksBack(text, end - 1, start);
  return { start, end };
}

/** 15个县扩大到57个县, not 3个镇扩大到1个县: what is counted behind both, or behind one of them only. */
function isSameThing(text: string, noun: string, end: number): boolean {
  const thing = noun.replace(/[（(].*$/, '');
  const at = skipBlanks(text, end);
  return thing === '' || text.startsWith(thing, at) || !isHan(text.charCodeAt(at));
}

function perWords(words: string): string {
  return (words.match(PER) ?? []).join('');
}

/** 从1536提高到1567元: a bare number takes the unit of the one behind, if that has no magnitude. */
function withUnitOf(before: Value, after: Value): Value {
  if (before.kind !== 'bare' || after.kind !== 'figure') return before;
  const { numeral, kind } = after.statement!.figure;
  const sameScale = numeral !== null && numeral.magnitude === 0 && after.base === after.statement!.figure.unit;
  return sameScale || kind === 'percent' ? withBase(before, after.base) : before;
}

function isLike(before: Value, after: Value): boolean {
  const bothNumbers =
    before.kind !== 'rank' && before.kind !== 'ratio' && after.kind !== 'rank' && after.kind !== 'ratio';
  return (before.kind === after.kind || bothNumbers) && before.base === after.base;
}

function isDeparture(found: readonly Transition[], start: number): boolean {
  return found.some(({ before }) => before.start === start);
}

/** 去年的5家增加到8家, 689万户增至951万户: the verb stands directly between two figures of one unit. */
function addUnmarked(passage: Passage, found: Transition[]): void {
  const { text, statements } = passage;
  for (let i = 1; i < statements.length; i++) {
    const first = statements[i - 1]!;
    const second = statements[i]!;
    if (second.reference.predicate.kind !== 'arrival' && second.reference.predicate.kind !== 'change') continue;
    const gap = second.figure.hedgedStart - first.figure.hedgedEnd;
    if (gap < 2 || gap > 10 || first.figure.kind !== second.figure.kind) continue;
    // Those that 由 opens are read already.
    if (found.length > 0 && isDeparture(found, first.figure.start)) continue;
    const between = withoutBlanks(text.slice(first.figure.hedgedEnd, second.figure.hedgedStart));
    const middle = MIDDLE.exec(between);
    if (middle === null || middle[1] !== '' || !ARRIVES.test(between.slice(0, between.length - middle[3]!.length)))
      continue;
    const before = nextValue(passage, first.figure.hedgedStart, first.figure.hedgedStart + 1);
    const after = nextValue(passage, second.figure.hedgedStart, second.figure.hedgedStart + 1);
    if (before === null || after === null || !isLike(before, after)) continue;
    const verb = verbBetween(text, first.figure.hedgedEnd, second.figure.hedgedStart, middle);
    const { direction, plain } = byText.get(middle[2]!)!;
    const from = readTimeBase(text.slice(Math.max(0, before.hedgedStart - 10), before.hedgedStart));
    found.push({
      start: before.hedgedStart,
      end: after.hedgedEnd,
      before,
      after,
      verb,
      direction,
      plain,
      comparable: true,
      from,
      to: null,
    });
  }
}
