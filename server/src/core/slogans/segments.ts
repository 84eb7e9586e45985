import { CharSet } from '../text/char-set';
import { codeAt, isDigit } from '../text/chars';
import type { SloganPart } from './slogan';

/** One numeral of a formula with what follows it up to the next numeral. */
export interface Segment {
  /** As written: 四, 双, 百千万. */
  readonly numeral: string;
  /** 四 → 4, 双 → 2; null for 多, N, X, M. */
  readonly count: number | null;
  /** The characters behind the numeral, classifier included. */
  readonly rest: string;
  /** 一 with a classifier (一张, 一个): an article rather than a count. */
  readonly article: boolean;
  /** Whether this one segment makes a formula by itself: 五化, 六个一, 双碳; not 一件事 or 百村示范. */
  readonly countsAlone: boolean;
}

export interface Clause {
  readonly segments: readonly Segment[];
  /** The clause names a duration, rank or amount (三年, 五连冠, 千亿斤): the whole phrase is no formula. */
  readonly refuted: boolean;
}

const VALUE: Readonly<Record<string, number>> = {
  ...{ 一: 1, 两: 2, 双: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  ...{ 十: 10, 百: 100, 千: 1000, 万: 10000 },
};
const OPEN = '多NXMnx';
const SCALE = '十百千万';

const IS_OPEN = new CharSet(OPEN);
const IS_SCALE = new CharSet(SCALE);
const IS_TWIN = new CharSet('双');
/** The numerals that may stand in a row. */
const IN_ROWS = new CharSet('一两二三四五六七八九十百千万');

/** Words with a numeral character that counts nothing where it stands inside a head: 五统一, 多评合一, 双一流. */
const WORDS = [
  '统一',
  '合一',
  '唯一',
  '单一',
  '归一',
  '如一',
  '专一',
  '一流',
  '一体',
  '一致',
  '一样',
  '一批',
  '一家',
  '万家',
  '万能',
  '第一',
  '百姓',
  '多样',
  '多元',
  '多彩',
];

/** Behind a numeral these measure or rank: the phrase speaks of time, size, places or repeated success. */
const MEASURES =
  /^(?:年|月(?!台)|日|天|小时|分钟|秒|季度|周年|世纪|公里|公顷|公斤|米(?!袋)|里路|吨|亿|元|亩|斤|岁|届|度(?!假)|摄氏|倍|成(?!果)|折|连[冠快增跳涨升丰续]|星级|号|尺|寸|辈|代人|级跳|点半|点钟|刻钟|版|孩|胎|％|%|‰)/;
/** Behind a numeral these are grades or document articles when the phrase ends there or one segment is all there is. */
const GRADES = /^(?:级|类|次|等|期|档|甲|条|项|位|名|件|家|户|人|个|大|种|强|佳|优)$|^(?:级|次|件|条|等奖|期工程|甲)/;
const CLASSIFIERS = new CharSet('个大项条块张种类篇件座把次口间层套面方位名步');
/** The first characters of measures. */
const STARTS_MEASURE = new CharSet('年月日天小分秒季周世公米里吨亿元亩斤岁届度摄倍成折连星级号尺寸辈代点刻版孩胎％%‰');
/** Those of grades. */
const STARTS_GRADE = new CharSet('级类次等期档甲条项位名件家户人个大种强佳优');
/** 一 and one of these: an article (一张网) or a per-each phrase about one person or thing (一村一名医生). */
const ARTICLE = /^[个张间件把次口条位名套面座层只台支场份项种类片门盘句封方]/;

/** Longest head behind a bare numeral that opens a clause; behind a classifier or in a later segment (千镇万村高质量发展工程). */
const MAX_HEAD = 6;
const MAX_COUNTED_HEAD = 10;

/** Reads one clause of a formula; null when it does not begin with a numeral. */
export function readClause(clause: string): Clause | null {
  // 新三样, 老三届: an older list of the same size is known.
  const from = OLDER.has(clause.charCodeAt(0)) && numeralLength(clause, 1) > 0 ? 1 : 0;
  if (numeralLength(clause, from) === 0) return null;
  const segments: Segment[] = [];
  let refuted = false;
  for (let at = from; at < clause.length;) {
    const width = numeralLength(clause, at);
    let end = at + width;
    while (end < clause.length && !startsSegment(clause, end, at + width)) end++;
    const longest = segments.length > 0 ? MAX_COUNTED_HEAD : MAX_HEAD;
    const segment = readSegment(clause.slice(at, at + width), clause.slice(at + width, end), longest);
    if (segment === null) refuted = true;
    else segments.push(segment);
    at = end;
  }
  if (segments.length === 1 && !segments[0]!.countsAlone && GRADES.test(segments[0]!.rest)) refuted = true;
  return { segments, refuted };
}

const OLDER = new CharSet('新老');

/** Length of the numeral at `at`: 十二 and 百千万 are one, 12 is one; 0 when none. */
function numeralLength(clause: string, at: number): number {
  const first = clause.charCodeAt(at);
  if (IS_OPEN.has(first) || IS_TWIN.has(first)) return 1;
  let end = at;
  if (isDigit(first)) {
    while (isDigit(codeAt(clause, end))) end++;
  } else {
    while (IN_ROWS.has(codeAt(clause, end))) end++;
  }
  return end - at;
}

/** Whether a new segment begins at `at`: a numeral that is no syllable of a word, behind at least one character of head. */
function startsSegment(clause: string, at: number, headStart: number): boolean {
  if (at === headStart || numeralLength(clause, at) === 0 || isDigit(clause.charCodeAt(at - 1))) return false;
  // 六个一, 两个一百年: what is counted is itself a numeral.
  if (clause.charAt(headStart) === '个' && headStart + 1 + numeralLength(clause, headStart + 1) > at) return false;
  const char = clause.charAt(at);
  for (const word of WORDS) {
    const offset = word.indexOf(char);
    if (offset >= 0 && at - offset >= headStart && clause.startsWith(word, at - offset)) return false;
  }
  return true;
}

function readSegment(numeral: string, rest: string, longest: number): Segment | null {
  const count = valueOf(numeral);
  if (count === undefined) return null;
  const first = codeAt(rest, 0);
  if (numeral === '双' && isDigit(first)) return null;
  if ((STARTS_MEASURE.has(first) && MEASURES.test(rest)) || (rest === '' && !isScale(numeral))) return null;
  if (rest.length > (CLASSIFIERS.has(first) || isScale(numeral) ? MAX_COUNTED_HEAD : longest)) return null;
  const article = numeral === '一' && ARTICLE.test(rest) && !/^个(?:中心|确保|核心|样板|引领|目标)/.test(rest);
  return {
    numeral,
    count,
    rest,
    article,
    countsAlone: countsAlone(numeral, count, rest),
  };
}

/** The value of a numeral; null for an open one (多, N); undefined for one that counts nothing (九二, 十四五, 1.5). */
function valueOf(numeral: string): number | null | undefined {
  if (OPEN.includes(numeral)) return null;
  // Years and amounts; a formula counts its lists with one or two digits.
  if (isDigit(numeral.charCodeAt(0)) && numeral.length > 2) return undefined;
  if (isDigit(numeral.charCodeAt(0)))
    return Number(numeral.replace(/[０-９]/g, (d) => String(d.charCodeAt(0) - 0xff10)));
  if (numeral.length === 1) return VALUE[numeral];
  if (isScale(numeral)) return VALUE[numeral.charAt(0)];
  // 十二, 二十, 二十四; other sequences are names of plans and dates (十四五, 九二).
  const match = /^([二两三四五六七八九])?十([一二三四五六七八九])?$/.exec(numeral);
  if (match === null) return undefined;
  return (match[1] === undefined ? 1 : VALUE[match[1]]!) * 10 + (match[2] === undefined ? 0 : VALUE[match[2]]!);
}

/** 十百千万, 百千: rising powers of ten that each stand for a list of that size. 百万 and 千万 are also read so. */
function isScale(numeral: string): boolean {
  if (numeral.length < 2 || !IS_SCALE.has(numeral.charCodeAt(0))) return false;
  for (let i = 1; i < numeral.length; i++) {
    const rank = SCALE.indexOf(numeral.charAt(i));
    if (rank < 0 || rank <= SCALE.indexOf(numeral.charAt(i - 1))) return false;
  }
  return true;
}

function countsAlone(numeral: string, count: number | null, rest: string): boolean {
  if (isScale(numeral)) return numeral.length >= 3 || /^[\u4e00-\u9fff]{0,4}(?:工程|行动|计划)$/.test(rest);
  if (count === null || count < 2 || numeral === '二' || rest === '') return false;
  if ('百千万'.includes(numeral)) return false;
  if (isDigit(numeral.charCodeAt(0))) return numeral.length <= 2 && /^个[^\d]/.test(rest);
  if (STARTS_GRADE.has(rest.charCodeAt(0)) && GRADES.test(rest)) return false;
  return !/[\d%％]/.test(rest) || /^个1$/.test(rest);
}

/** What the segments of a clause count. */
export function partsOf({ segments }: Clause): readonly SloganPart[] {
  return segments.length === 1 ? partsOfSegment(segments[0]!) : segments.flatMap(partsOfSegment);
}

/** 六个一 counts 一, 四好农村路 counts 好农村路, 三城同创 counts 城; 百千万 are three counts, whose heads are not said. */
function partsOfSegment({ numeral, count, rest }: Segment): readonly SloganPart[] {
  if (isScale(numeral)) {
    const head = withoutNoun(rest, 0);
    return Array.from(numeral, (scale) => ({ count: VALUE[scale]!, head: head === '' ? null : head }));
  }
  const counted = rest.length > 1 && CLASSIFIERS.has(rest.charCodeAt(0));
  const head = counted ? rest.slice(1) : withoutNoun(rest, 1);
  return [{ count, head: head === '' ? null : withoutVerb(count, head) }];
}

/** Names of the formula rather than of what it counts: 千企千镇⟂工程, 百千万⟂工程; at least `least` characters stay. */
function withoutNoun(rest: string, least: number): string {
  if (!ENDS_NOUN.has(rest.charCodeAt(rest.length - 1))) return rest;
  const noun = /(?:示范)?(?:工程|行动|计划|战略)$/.exec(rest);
  return noun === null || noun.index < least ? rest : rest.slice(0, noun.index);
}

const ENDS_NOUN = new CharSet('程动划略');

/** What the counted things do, behind a head of one or two characters: 联动, 引领 … */
const VERBS =
  /^(.{1,2}?)(?:联动|同创|引领|协同|支撑|共建|并进|驱动|融合|贯通|同治|联治|共治|互动|齐升|共兴|同步|带动|辐射|拓展|布局|分置|合一|叠加|定位|示范|整治)$/;

/** What many do for many: 万企兴万村, 百校联百县. */
const VERBS_OF_MANY = /^(.)[兴帮联带助扶进]$/;

function withoutVerb(count: number | null, head: string): string {
  const many = count !== null && count >= 100 ? VERBS_OF_MANY.exec(head) : null;
  return (many ?? VERBS.exec(head))?.[1] ?? head;
}
