import { CharSet } from '../../text/char-set';
import { codeAt, isHan } from '../../text/chars';
import type { Span } from '../../text/span';
import { opensWithVerb } from './programme';

/**
 * Lists as sentences have them: 稻米、油料、水产和林下经济. How many things a list names is often open: an and-word may join two
 * items or stand inside the name of one, a word may pack several (城乡), a verb may begin a list inside a list. A list therefore
 * has every length that some reading gives, and only a number that no reading gives contradicts it.
 */
export interface List extends Span {
  /** What its marks part, each without blanks around it. */
  readonly items: readonly Span[];
  readonly separator: Separator;
  /** Ends in 等: it names some of the things only. */
  readonly open: boolean;
  /** Every number of things that it may name, 等 aside. */
  readonly lengths: ReadonlySet<number>;
  /** The smallest and the largest of them. */
  readonly fewest: number;
  readonly most: number;
}

export type Separator = '、' | '；' | '，';

/** Characters of a list at most. */
export const LONGEST_LIST = 600;

const OPENING = new CharSet('（(《“‘「『【[');
const CLOSING = new CharSet('）)》”’」』】]');
const ENDS_CLAUSE = new CharSet('，。；：！？,;:!?—');
const BRACKETS = new CharSet('（(《“‘「『【[）)》”’」』】]');
/** All that matters to where a list begins: brackets, ends of clauses, the mark that parts its items. */
const IN_LISTS = new CharSet('（(《“‘「『【[）)》”’」』】]，。；：！？,;:!?—、');
const OPEN = new CharSet('等…');
const LIST_MARK = '、'.charCodeAt(0);

/** The list in `[start, end)` of a text; 等 at its end is no part of the last item. A stretch without the mark is a list of one. */
export function readList(text: string, start: number, end: number, separator: Separator = '、'): List {
  const near = Math.max(start, end - 6);
  const tail = OPEN.isIn(text, near, end) ? /(?:等等?|……)\s*$/.exec(text.slice(near, end)) : null;
  const behind = tail === null ? end : end - tail[0].length;
  const items = split(text, start, behind, separator);
  const lengths = lengthsOf(
    items.map((item) => text.slice(item.start, item.end)),
    separator,
  );
  return {
    start,
    end: behind,
    items,
    separator,
    open: tail !== null,
    lengths,
    fewest: Math.min(...lengths),
    most: Math.max(...lengths),
  };
}

/** A list whose items are certain. */
export function plainList(start: number, end: number, items: readonly Span[]): List {
  const { length } = items;
  return { start, end, items, separator: '、', open: false, lengths: new Set([length]), fewest: length, most: length };
}

/** Characters of a quotation in a list at most. */
const LONGEST_QUOTATION = 100;

/** Where a character stands in `[from, to)`, or -1; never looks beyond, as `indexOf` would. */
export function indexWithin(text: string, char: string, from: number, to: number): number {
  const code = char.charCodeAt(0);
  for (let at = from; at < to && at < text.length; at++) if (text.charCodeAt(at) === code) return at;
  return -1;
}

/** Where a character stands last in `[from, to)`, or -1. */
export function lastIndexWithin(text: string, char: string, to: number, from: number): number {
  const code = char.charCodeAt(0);
  for (let at = to - 1; at >= from; at--) if (text.charCodeAt(at) === code) return at;
  return -1;
}

/** The list of quotations side by side that starts at `start`: “甲”“乙”、“丙”. Null where fewer than two stand there. */
export function quotationsFrom(text: string, start: number, limit: number): List | null {
  const items: Span[] = [];
  for (let at = start; text.charAt(at) === '“';) {
    const closing = indexWithin(text, '”', at, Math.min(limit, at + LONGEST_QUOTATION));
    if (closing < 0) return null;
    items.push({ start: at, end: closing + 1 });
    at = closing + 1;
    if ('、和及与'.includes(text.charAt(at) || ' ') && text.charAt(at + 1) === '“') at++;
  }
  return items.length < 2 ? null : plainList(start, items[items.length - 1]!.end, items);
}

/** The list of quotations side by side that ends at `end`. */
export function quotationsBefore(text: string, end: number): List | null {
  let start = end;
  const floor = Math.max(0, end - LONGEST_LIST);
  while (text.charAt(start - 1) === '”') {
    const opening = lastIndexWithin(text, '“', start - 1, Math.max(floor, start - LONGEST_QUOTATION));
    if (opening < 0) return null;
    start = opening;
    if ('、和及与'.includes(text.charAt(start - 1) || ' ') && text.charAt(start - 2) === '”') start--;
  }
  return quotationsFrom(text, start, end);
}

/** The list parted by 、 that ends at `end`, back to the start of its clause; null where no such mark stands, or where the clause is too long for a list. */
export function listBefore(text: string, end: number): List | null {
  const start = listStart(text, end);
  return start < 0 ? null : readList(text, start, end);
}

/** Where the list that ends at `end` begins; -1 where `listBefore` gives none. */
export function listStart(text: string, end: number): number {
  const floor = Math.max(0, end - LONGEST_LIST);
  let depth = 0;
  let parted = false;
  for (let at = IN_LISTS.behindLastIn(text, floor, end); at > floor; at = IN_LISTS.behindLastIn(text, floor, at - 1)) {
    const code = text.charCodeAt(at - 1);
    if (CLOSING.has(code)) depth++;
    else if (OPENING.has(code)) {
      // A bracket that is not closed before: the list begins in it.
      if (depth === 0) return parted ? at : -1;
      depth--;
    } else if (depth === 0 && ENDS_CLAUSE.has(code)) return parted ? at : -1;
    else if (code === LIST_MARK && depth === 0) parted = true;
  }
  return parted && floor === 0 ? 0 : -1;
}

/** Where the first of `marks` outside brackets and quotation marks stands in `[from, to)`, or where a bracket closes that opened before; `to` where none does. */
export function markBehind(text: string, from: number, to: number, marks: CharSet): number {
  let depth = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (depth === 0 && marks.has(code)) return at;
    if (!BRACKETS.has(code)) continue;
    if (OPENING.has(code)) depth++;
    else if (depth === 0) return at;
    else depth--;
  }
  return to;
}

const MARKS: Readonly<Record<Separator, CharSet>> = {
  '、': new CharSet('、'),
  '；': new CharSet('；;'),
  '，': new CharSet('，,'),
};

function split(text: string, start: number, end: number, separator: Separator): readonly Span[] {
  const items: Span[] = [];
  for (let at = start; at <= end;) {
    let mark = markBehind(text, at, end, MARKS[separator]);
    // A bracket that closes what opened before the list: its mark is as good as any other character.
    while (mark < end && !MARKS[separator].has(text.charCodeAt(mark)))
      mark = markBehind(text, mark + 1, end, MARKS[separator]);
    const item = trimmed(text, at, mark);
    if (item.end > item.start) items.push(item);
    at = mark + 1;
  }
  return items;
}

function isSpace(text: string, at: number): boolean {
  return !isHan(text.charCodeAt(at)) && /\s/.test(text.charAt(at));
}

function trimmed(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && isSpace(text, from)) from++;
  while (to > from && isSpace(text, to - 1)) to--;
  return { start: from, end: to };
}

/** Whether items are built alike: all begin or all end alike, or all, the last aside, have one length. */
export function looksAlike(text: string, { items }: List): boolean {
  const words = items.map((item) => text.slice(item.start, item.end));
  const [first] = words;
  const last = words[words.length - 1]!;
  return (
    words.every((item) => item.charAt(0) === first!.charAt(0)) ||
    words.every((item) => item.endsWith(last.charAt(last.length - 1))) ||
    words.every((item) => item.length === first!.length)
  );
}

function lengthsOf(items: readonly string[], separator: Separator): ReadonlySet<number> {
  const lengths = new Set<number>();
  // Sentences parted by ； or ， have and-words of their own.
  const more = separator === '、' ? items.map(extraThings(items)) : items.map(() => 0);
  const firsts = separator === '、' ? possibleFirsts(items) : [0];
  for (const first of firsts) {
    const most = more.slice(first).reduce((sum, n) => sum + n, items.length - first);
    for (let length = items.length - first; length <= most; length++) lengths.add(length);
  }
  return lengths;
}

/** Where all items open with one word (坚持…、坚持…、坚持…), an and-word parts two of them only if the word stands behind it again. */
function extraThings(items: readonly string[]): (item: string) => number {
  // A stretch of marks alone has no items.
  const opening = items[items.length - 1]?.slice(0, 2) ?? '';
  const repeated = items.length > 2 && opening.length === 2 && items.slice(1).every((item) => item.startsWith(opening));
  // A verb may stand before the word in the first item (加强创业培训): one occurrence is always the item's own.
  return repeated ? (item) => Math.max(0, item.split(opening).length - 2) : additionalThings;
}

/**
 * The items at which the list may begin: the first, and one with a verb that the items behind it lack and those before it do
 * not share: 抓好安全、扩大就业、⟦推进工业、农业、服务业⟧三大…
 */
function possibleFirsts(items: readonly string[]): readonly number[] {
  const verbs = items.map((item) => opensWithVerb(item));
  const firsts = [0];
  for (let i = 1; i < items.length - 1; i++) {
    // 深化改革、农业农村、对外开放: of one length, so that the verb is part of the name.
    const isLonger = items[i]!.length > items[i + 1]!.length;
    if (verbs[i]! && isLonger && !verbs.slice(i + 1).some((verb) => verb)) firsts.push(i);
  }
  return firsts;
}

/** How many things more than one a phrase may name: one for each and-word in it, and those that a packed word stands for. */
export function additionalThings(phrase: string): number {
  const { length } = phrase;
  let more = 0;
  if (IN_AND_WORDS.isIn(phrase, 0, length)) {
    for (const found of phrase.matchAll(AND_WORD)) if (isAndWord(phrase, found.index, found[0])) more++;
  }
  for (const [word, things] of PACKED) if (phrase.includes(word)) more += things - 1;
  // Only of two such characters and more.
  if (!IN_ABBREVIATED.has(phrase.charCodeAt(length - 1)) || !IN_ABBREVIATED.has(codeAt(phrase, length - 2)))
    return more;
  return more + (ABBREVIATED.exec(phrase.slice(-5))?.[0].length ?? 1) - 1;
}

const IN_AND_WORDS = new CharSet('以和与及或暨”》');
const AND_WORD = /以及|[和与及或暨]|[”》][“《]/g;

/** Words and names that hold the character of an and-word: 和谐, 参与, 普及, 和田. */
const WITHIN =
  /^(?:和(?:谐|平|睦|美|解|缓|气|声|布克|林格|田[地市县]|[龙顺县政静硕][市县])|与(?:会|时|否|日)|及(?:时|格|早|相关|其)|或许)/;
const ENDING = /[温缓饱总共中祥融调柔呼随参给赋授普涉波顾提合归吞抑甚倘触]/;

function isAndWord(phrase: string, at: number, word: string): boolean {
  const end = at + word.length;
  if (at === 0 || end >= phrase.length) return false;
  if (word.length > 1) return true;
  return !WITHIN.test(phrase.slice(at, at + 3)) && !ENDING.test(phrase.charAt(at - 1));
}

const LEVELS = '国省市州县区旗乡镇村组';
const PROVINCES = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇云贵藏陕甘青宁新港澳台';
const IN_ABBREVIATED = new CharSet(LEVELS + PROVINCES);
/** 县乡、村三级, 川渝、贵州三省市: levels of government and provinces by their one-character names. */
const ABBREVIATED = new RegExp(`(?:[${LEVELS}]{2,5}|[${PROVINCES}]{2,5})$`);

/** Words that stand for several things each: 城乡居民 are two kinds of people. */
const PACKED: readonly (readonly [word: string, things: number])[] = [
  ['城乡', 2],
  ['东中西', 3],
  ['一二三产', 3],
  ['省市县', 3],
  ['猪牛羊禽', 4],
];
