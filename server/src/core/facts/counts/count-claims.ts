import type { Figure } from '../../figures/figure';
import { Memo } from '../../versions/memo';
import type { Reading } from '../../reading';
import type { Slogan } from '../../slogans/slogan';
import { CharSet } from '../../text/char-set';
import { codeAt, isHan } from '../../text/chars';
import type { Span } from '../../text/span';
import { markBehind } from './lists';

/**
 * A number of things that the text may name one by one beside it: 七大文旅行动, 3条轴线, 八个方面, “四个不摘”, 三地. Offsets are
 * relative to the paragraph's text.
 */
export interface CountClaim extends Span {
  readonly count: number;
  /** The numeral alone: 七, 10. */
  readonly numeral: Span;
  /** The counting word: 大, 条, 个, 地; null where a slogan has none (“五健”). */
  readonly unit: string | null;
  readonly quoted: boolean;
  /** What is counted, as far as its clause goes: 文旅行动. For a slogan what it counts by itself: 不摘. */
  readonly head: string;
  /** The claim with its quotation marks. */
  readonly outer: Span;
  /** Where the clause of the claim ends: the mark behind it, or the text's end. */
  readonly clauseEnd: number;
}

/** Longer lists are not written out beside their number. */
const MOST = 40;
/** A clause that goes on for longer than this says more than what is counted. */
const LONGEST_CLAUSE = 60;

const claims = new Memo<Reading, readonly CountClaim[]>(read);

/** The counts of a paragraph, in order. */
export function countClaimsIn(reading: Reading): readonly CountClaim[] {
  return claims.of(reading);
}

const NONE: readonly CountClaim[] = [];

function read(reading: Reading): readonly CountClaim[] {
  const { text } = reading.paragraph;
  const found: CountClaim[] = [];
  for (const figure of reading.figures) {
    if (!isCount(text, figure)) continue;
    const numeral = { start: figure.start, end: figure.unitStart };
    const count = Number(figure.numeral!.digits);
    const quotation = quotationFrom(text, figure);
    const claim = quotation ?? { start: figure.start, end: figure.end };
    const outer = quotation === null ? claim : { start: claim.start - 1, end: claim.end + 1 };
    found.push(make(text, claim, numeral, count, figure.unit, outer, quotation !== null));
  }
  for (const slogan of reading.slogans) {
    const claim = ofSlogan(text, slogan);
    if (claim !== null) found.push(claim);
  }
  const others = ofNumerals(text, reading.spots);
  if (others === NONE) return found.length === 0 ? NONE : inOrder(found);
  const figures = found.length;
  for (const claim of others) if (!startsAlike(found, figures, claim)) found.push(claim);
  return inOrder(found);
}

function startsAlike(claims: readonly CountClaim[], count: number, { start }: CountClaim): boolean {
  for (let i = 0; i < count; i++) if (claims[i]!.start === start) return true;
  return false;
}

/** Figures, slogans and the rest are each in order, so that most paragraphs with several claims need no sorting. */
function inOrder(claims: CountClaim[]): readonly CountClaim[] {
  for (let i = 1; i < claims.length; i++) {
    if (claims[i]!.start < claims[i - 1]!.start) return claims.sort((a, b) => a.start - b.start);
  }
  return claims;
}

/** What can be counted in a list: things, kinds, parts and places, not people or occasions. */
const UNITS = new Set(
  (
    '大 个 项 件 条 类 大类 种 家 座 处 所 支 张 块 篇 组 点 步 道 门 层 环节 方面 领域 板块 层面 片区 县 市 区 省 州 地 镇 乡 村 国 ' +
    '级 重 网 县区 区县 县市区 县（市、区） 省市 省份 乡镇 园区 城 校 线'
  ).split(' '),
);
/** Before a number these make it part of a rank, a rest or a total over something else: 前三个, 其余五个, 每两个. */
const NO_COUNT = /(?:前|后|近|每|另|另外|其余|其他|其它|又|再|各|余|多|达|仅|首|全国|全球|世界|中央|国际|十四届|党的)$/;
/** The last characters of all of them. */
const ENDS_NO_COUNT = new CharSet('前后近每另外余他它又再各多达仅首国球界央际届的');

function isCount(text: string, { kind, numeral, numeralMax, bound, open, unit, start }: Figure): boolean {
  if (numeral === null || numeral.digits.length > 2 || unit === null || kind !== 'quantity') return false;
  if (numeral.magnitude !== 0 || numeralMax !== null || bound !== 'exact' || open || !UNITS.has(unit)) return false;
  const count = Number(numeral.digits);
  if (count < 2 || count > MOST) return false;
  return !ENDS_NO_COUNT.has(codeAt(text, start - 1)) || !NO_COUNT.test(text.slice(Math.max(0, start - 3), start));
}

/** Characters in quotation marks behind a number that name what is counted, at most. */
const LONGEST_NAME = 8;

/** “三条措施”: the words in quotation marks that a number opens, without the marks. */
function quotationFrom(text: string, { start, end }: Figure): Span | null {
  if (text.charAt(start - 1) !== '“') return null;
  let at = end;
  while (at < end + LONGEST_NAME && isHan(text.charCodeAt(at))) at++;
  return at > end && text.charAt(at) === '”' ? { start, end: at } : null;
}

const NUMERAL = /^(?:[两二三四五六七八九]?十[一二三四五六七八九]?|[两二三四五六七八九]|\d{1,2})/;
const CLASSIFIER = /^(?:方面|领域|[大个项条类种件张篇座支道点重](?=.))/;

/** A slogan of one counted noun: “四个不摘”, “五健”. */
function ofSlogan(text: string, { start, end, quoted, parts }: Slogan): CountClaim | null {
  const count = parts[0]?.count ?? null;
  if (!quoted || parts.length !== 1 || count === null || count < 2 || count > MOST) return null;
  const numeral = NUMERAL.exec(text.slice(start, start + 3))?.[0];
  if (numeral === undefined) return null;
  const behind = start + numeral.length;
  const unit = CLASSIFIER.exec(text.slice(behind, Math.min(end, behind + 3)))?.[0] ?? null;
  const claim = { start, end };
  const outer = { start: start - 1, end: end + 1 };
  return make(text, claim, { start, end: behind }, count, unit, outer, true);
}

const NUMERALS = new CharSet('三四五六七八九十');
const PLACES = new CharSet('地省市县区州镇级');
const NUMERAL_BEFORE = new CharSet('一二三四五六七八九十百千万第');
const ENDS_ITEM = new CharSet('，。；：！？,;:!?');
const LIST_MARK = '、'.charCodeAt(0);
const POINT = '点'.charCodeAt(0);
/** Characters of the last item of a list up to its count at most. */
const LONGEST_ITEM = 40;

/**
 * Counts whose Chinese numeral is no figure by itself: 甲、乙、丙三地联席会议; 必须把握好三点。 Few numerals stand before such a
 * character, and all of them are spots: so the mark that makes a list is looked for only where there is something to count.
 */
function ofNumerals(text: string, spots: readonly number[]): readonly CountClaim[] {
  let found: CountClaim[] | null = null;
  let hasPoints = false;
  // Where the last item with such a count begins: one item has one at most.
  let counted = -1;
  for (let i = 0; i < spots.length; i++) {
    const at = spots[i]!;
    if (!NUMERALS.has(text.charCodeAt(at))) continue;
    const unit = text.charCodeAt(at + 1);
    if (unit === POINT) hasPoints = true;
    if (!PLACES.has(unit)) continue;
    if (NUMERAL_BEFORE.has(text.charCodeAt(at - 1)) || NUMERAL_BEFORE.has(text.charCodeAt(at + 2))) continue;
    const item = itemStart(text, at);
    if (item < 0 || item === counted) continue;
    counted = item;
    (found ??= []).push(ofPlaces(text, at));
  }
  if (hasPoints) {
    const claim = points(text);
    if (claim !== null) (found ??= []).push(claim);
  }
  return found ?? NONE;
}

/** Where the item of a list that holds `at` begins: behind the mark 、 before it; -1 for what is no item but a list's first. */
function itemStart(text: string, at: number): number {
  for (let start = at; start > 0 && at - start < LONGEST_ITEM - 1; start--) {
    const code = text.charCodeAt(start - 1);
    if (code === LIST_MARK) return start;
    if (ENDS_ITEM.has(code)) return -1;
  }
  return -1;
}

/** 三地联席会议: places that count themselves. */
function ofPlaces(text: string, at: number): CountClaim {
  const claim = { start: at, end: at + 2 };
  const count = '一二三四五六七八九十'.indexOf(text.charAt(at)) + 1;
  const numeral = { start: at, end: at + 1 };
  const quoted = text.charAt(at - 1) === '“' && text.charAt(at + 2) === '”';
  const outer = quoted ? { start: at - 1, end: at + 3 } : claim;
  return make(text, claim, numeral, count, text.charAt(at + 1), outer, quoted);
}

/** 必须把握好三点。 要做到四点：— no figure, since 三点 is a time of the day elsewhere. A paragraph has one at most. */
function points(text: string): CountClaim | null {
  let mark = text.indexOf('点：');
  if (mark < 0) mark = text.indexOf('点。');
  if (mark < 2 || !NUMERALS.has(text.charCodeAt(mark - 1))) return null;
  const before = text.charCodeAt(mark - 2);
  if (NUMERAL_BEFORE.has(before) || TIME_BEFORE.has(before)) return null;
  const claim = { start: mark - 1, end: mark + 1 };
  const numeral = { start: mark - 1, end: mark };
  const count = '一二三四五六七八九十'.indexOf(text.charAt(mark - 1)) + 1;
  return make(text, claim, numeral, count, '点', claim, false);
}

const TIME_BEFORE = new CharSet('午晨晚夜早');

const ENDS_CLAUSE = new CharSet('，。；：！？（(,;:!?—、“');

function make(
  text: string,
  claim: Span,
  numeral: Span,
  count: number,
  unit: string | null,
  outer: Span,
  quoted: boolean,
): CountClaim {
  const clauseEnd = markBehind(text, outer.end, Math.min(text.length, outer.end + LONGEST_CLAUSE), ENDS_CLAUSE);
  const head = quoted
    ? text.slice(numeral.end + (unit?.length ?? 0), claim.end)
    : text.slice(claim.end, clauseEnd).trim();
  // Field by field: spreading costs ten times as much.
  return { start: claim.start, end: claim.end, count, numeral, unit, quoted, head, outer, clauseEnd };
}
