import { Memo } from '../layout/memo';
import { openingOf } from '../outline/lead-words';
import { establishedParts } from '../slogans/established';
import type { Reading } from '../reading';
import { charTable, isHan } from '../text/chars';
import type { Span } from '../text/span';
import { countClaimsIn, type CountClaim } from './count-claims';
import { listBefore, markBehind, readList, type List } from './lists';

/**
 * A count with the list of what it counts beside it.
 * - `before`: 南、中、北三大片区; 责任、政策、帮扶、监管“四个不摘”;
 * - `whole`: all of the sentence or bracket behind it is one list: “三张图”：甲图、乙图、丙图。
 * - `clause`: a list behind it that a comma ends: 即学中求进、难中求进、干中求进，有力…;
 * - `items`: a row of clauses parted by semicolons or commas.
 */
export interface CountedList {
  readonly claim: CountClaim;
  readonly list: List;
  readonly place: 'before' | 'whole' | 'clause' | 'items';
  /**
   * Whether each item is one of the things counted: `each` by the words, `several` where one name may well stand for more
   * than one thing (华能、国电投3个项目), else `likely`.
   */
  readonly naming: Naming;
}

export type Naming = 'each' | 'likely' | 'several';

const lists = new Memo<Reading, readonly CountedList[]>(read);

/** The counted lists of a paragraph, whether their numbers agree or not. */
export function countedListsIn(reading: Reading): readonly CountedList[] {
  return lists.of(reading);
}

const NONE: readonly CountedList[] = [];

function read(reading: Reading): readonly CountedList[] {
  const { text } = reading.paragraph;
  const claims = countClaimsIn(reading);
  if (claims.length === 0) return NONE;
  const found: CountedList[] = [];
  for (const claim of claims) {
    const before = listBeforeClaim(reading, claim);
    if (before !== null) found.push(before);
    const behind = listBehindClaim(text, claim, claims);
    if (behind !== null) found.push(behind);
  }
  return found.length === 0 ? NONE : found;
}

/** Words between a list and its count: 改革、开放、创新这三大动力, …实现“四个翻番”. */
const LINK = /(?:这|实现|取得|形成)$/;
/** Last words of what is no item of a list: the number behind them stands for itself. */
const NO_ITEM =
  /(?:[和与及或为到至达是有共计合增减升降超比过了的以占用建从在对等一]|新增|完成|连续|连跨|全国|全省|全市|全区|全县|入选|荣获|获评|获批|列入|入围|位列|其中|以上|左右|包括|涉及|推出|出台|围绕|聚焦|突出|打造|实施|推进|开展|制定|坚持|做到|坚定|增强|落实|贯彻|抓好|做好)$/;

function listBeforeClaim(reading: Reading, claim: CountClaim): CountedList | null {
  const { text } = reading.paragraph;
  const { outer, unit, quoted, head } = claim;
  if (!isName(text.charCodeAt(outer.start - 1))) return null;
  const packed = quoted ? null : letters(text, claim);
  if (packed !== null) return packed;
  let end = outer.start;
  const link = LINK.exec(text.slice(end - 2, end));
  if (link !== null && (quoted || link[0] === '这')) end -= link[0].length;
  const list = listBefore(text, end);
  if (list === null || list.items.length < 2) return null;
  // A、3个园区、B: the number belongs to its own item.
  if (text.charAt(claim.clauseEnd) === '、') return null;
  if (!quoted && !NAMES_ITSELF.has(unit!) && !/^[\u4e00-\u9fffA-Za-z“]{2}/.test(head)) return null;
  const last = list.items[list.items.length - 1]!;
  if (!list.open && NO_ITEM.test(text.slice(last.start, last.end))) return null;
  if (hasCountsOfItsOwn(reading, list) || areVerbsOrGrades(text, list)) return null;
  // “三农”, “三变” are names: words that happen to stand before one need not be its parts.
  if (quoted && unit === null && establishedParts(text.slice(claim.start, claim.end)) !== null && !rowAlike(text, list))
    return null;
  return { claim, list, place: 'before', naming: namingOf(claim) };
}

/** Units whose number needs no noun behind it: 三类, 四县. */
const NAMES_ITSELF = new Set(
  '类 大类 种 县 市 区 省 州 地 镇 乡 村 国 级 县区 区县 省市 省份 方面 领域 环节 板块 片区'.split(' '),
);

function isName(code: number): boolean {
  return isHan(code) || code === 0x201d || code === 0x300b || code === 0xff09 || (code >= 0x41 && code <= 0x7a);
}

/** “牛羊菜果薯药粮种”八大产业集群: one character for each. Only four and more: shorter names may mean anything. */
function letters(text: string, claim: CountClaim): CountedList | null {
  const { outer } = claim;
  if (text.charAt(outer.start - 1) !== '”' || claim.unit !== '大') return null;
  const opening = text.lastIndexOf('“', outer.start - 2);
  const name = text.slice(opening + 1, outer.start - 1);
  if (opening < 0 || !/^[\u4e00-\u9fff]{4,12}$/.test(name) || openingOf(name) === 'programme') return null;
  if (/[一二三四五六七八九十]/.test(name)) return null;
  const items = Array.from(name, (_, i) => ({ start: opening + 1 + i, end: opening + 2 + i }));
  const list: List = {
    start: opening + 1,
    end: outer.start - 1,
    items,
    separator: '、',
    open: false,
    lengths: new Set([name.length]),
    fewest: name.length,
    most: name.length,
  };
  return { claim, list, place: 'before', naming: 'each' };
}

/** Whether items carry numbers of their own (106个重点项目、238个专项项目; “四个意识”、“四个自信”): then the last number is the last item's. */
function hasCountsOfItsOwn({ figures, slogans, paragraph: { text } }: Reading, { start, end, items }: List): boolean {
  const ends = new Set(items.map((item) => item.end));
  for (const { start: from, end: to, numeral, kind, unit } of figures) {
    if (from < start || to > end) continue;
    if (numeral?.script === 'arabic' && (kind !== 'date' || unit !== null)) return true;
    if (ends.has(to)) return true;
  }
  return slogans.some(
    (slogan) =>
      slogan.start >= start && slogan.end <= end && ends.has(slogan.end + (text.charAt(slogan.end) === '”' ? 1 : 0)),
  );
}

/** 新建、改建、扩建三个园区 and 国家级、省级两个平台: what is done to the things, or their rank, not the things. */
function areVerbsOrGrades(text: string, { items }: List): boolean {
  const words = items.map((item) => text.slice(item.start, item.end));
  const [first] = words;
  if (/[国省市县区州部厅]级$/.test(first!)) return true;
  return words.every((word) => word.length <= 4 && openingOf(word) === 'programme') || VERB_OF_WORKS.test(first!);
}

const VERB_OF_WORKS =
  /(?:新建|改建|扩建|续建|改扩建|新增|谋划|储备|签约|开工|在建|竣工|投产|制定|修订|废止|出台|新创建|升级|改造)$/;

/** Nouns of which one listed name may stand for several: 华能、国电投3个项目 are three projects of two firms. */
const SEVERAL =
  /项目|企业|公司|奖|产品|品牌|商标|平台|标准|专利|论文|试点|示范|人才|团队|院校|学校|医院|幼儿园|村|社区|小区|公园|景区|港|站|泊位|码头|案例|成果|经验|做法|单位|机构|组织|门店|实验室|基地|作品|剧目|活动|赛事|法规|文件|政策|措施|举措|条例|指标|航线|线路|班列|仓/;
const EACH =
  /体系|产业链|链条|方面|领域|环节|方向|重点|维度|层面|阶段|步骤|要素|目标|关口|底线|空间|机制|制度|理念|驱动|市场|战略|任务|片区|区域|流域|轴|走廊|功能区|板块|产业|赛道|集群|动力|优势|效应|关系|支柱|引擎|能力|行动|计划|主题|功能|中心|流程|渠道/;

function namingOf({ unit, quoted, head }: CountClaim): Naming {
  if (unit === '大' || unit === '大类' || (quoted && unit !== null)) return 'each';
  if (unit !== null && NAMES_ITSELF.has(unit)) return 'each';
  if (SEVERAL.test(head)) return 'several';
  return EACH.test(head) ? 'each' : 'likely';
}

const STOPS = charTable('。！？!?');
const SEMICOLONS = charTable('；;');
const COMMAS = charTable('，,；;：:');
const INTRODUCES =
  /^[，,]?(?:即|也就是|就是|主要包括|具体包括|分别包括|包括|分别是|分别为|分别指|主要是|主要有|是指|指的是|指|涵盖)[：:]?/;
const IN_CLAUSE = /(?:主要包括|具体包括|包括|分别是|分别为|分别指|即|是指|指)[：:]?/;

interface Body extends Span {
  /** Introduced by words that say that a list follows, or in brackets. */
  readonly word: boolean;
  readonly bracket: boolean;
}

function listBehindClaim(text: string, claim: CountClaim, claims: readonly CountClaim[]): CountedList | null {
  const body = bodyBehind(text, claim);
  if (body === null) return null;
  // 五大类21个指标，包括…: the list may be one of either.
  if (claims.some(({ start }) => start > claim.end && start < body.start)) return null;
  if (/^(?:一是|一要|[1１①]|（一）|第一|首先|其一)/.test(text.slice(body.start, body.start + 3))) return null;
  return listIn(text, claim, body);
}

function bodyBehind(text: string, claim: CountClaim): Body | null {
  const { outer, clauseEnd } = claim;
  const mark = text.charAt(clauseEnd);
  const within = IN_CLAUSE.exec(text.slice(outer.end, clauseEnd));
  const equation = claim.quoted ? /^[为是](?=[^，。]{1,20}、)/.exec(text.slice(outer.end, outer.end + 24)) : null;
  let start: number;
  let word = true;
  if (equation !== null) start = outer.end + 1;
  else if (within !== null && within.index + within[0].length < clauseEnd - outer.end) {
    start = outer.end + within.index + within[0].length;
  } else if (mark === '（' || mark === '(') {
    const end = markBehind(text, clauseEnd + 1, text.length, NEVER);
    const introduced = INTRODUCES.exec(text.slice(clauseEnd + 1, clauseEnd + 7))?.[0].length ?? 0;
    return { start: clauseEnd + 1 + introduced, end, word: introduced > 0, bracket: true };
  } else if (mark === '：' || mark === ':' || mark === '—') {
    start = clauseEnd + 1;
    while (text.charAt(start) === '—') start++;
    const introduced = INTRODUCES.exec(text.slice(start, start + 6));
    start += introduced?.[0].length ?? 0;
    word = introduced !== null;
  } else if (mark === '，' || mark === ',') {
    const introduced = INTRODUCES.exec(text.slice(clauseEnd, clauseEnd + 7));
    if (introduced === null) return null;
    start = clauseEnd + introduced[0].length;
  } else return null;
  return { start, end: markBehind(text, start, Math.min(text.length, start + 900), STOPS), word, bracket: false };
}

const NEVER = charTable('');

/** The list that the words behind a claim are; null where they are none. */
export function listIn(text: string, claim: CountClaim, { start, end, word, bracket }: Body): CountedList | null {
  if (end - start < 3) return null;
  const semicolon = markBehind(text, start, end, SEMICOLONS);
  const comma = markBehind(text, start, end, COMMAS);
  const inClause = readList(text, start, comma);
  const naming = namingOf(claim);
  if (semicolon < end) {
    const items = readList(text, start, end, '；');
    // 包括甲、乙、丙；“六纵”…: the semicolon ends the list.
    if (comma === semicolon && inClause.items.length > 1) return { claim, list: inClause, place: 'clause', naming };
    return { claim, list: items, place: 'items', naming: 'each' };
  }
  if (comma === end) {
    return inClause.items.length > 1 || inClause.most > 1 ? { claim, list: inClause, place: 'whole', naming } : null;
  }
  if (text.charAt(comma) === '：' || text.charAt(comma) === ':') return null;
  if (inClause.items.length > 2 && (word || bracket) && looksAlike(text, inClause)) {
    return { claim, list: inClause, place: 'clause', naming };
  }
  const clauses = readList(text, start, end, '，');
  if (clauses.items.length > 3 && areProgrammes(text, clauses))
    return { claim, list: clauses, place: 'items', naming: 'each' };
  return null;
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

/** The same for a row whose first item may have a verb before it: 落实责任、政策、帮扶、监管. */
function rowAlike(text: string, list: List): boolean {
  const [, ...later] = list.items;
  return later.length > 1 && looksAlike(text, { ...list, items: later });
}

/** Whether nearly all clauses say what to do, each for itself: 提高…标准，提升…水平，做好…保障. */
function areProgrammes(text: string, { items }: List): boolean {
  const programmes = items.filter((item) => openingOf(text.slice(item.start, item.end)) === 'programme');
  return programmes.length >= items.length - 1 - Math.floor(items.length / 8);
}
