import type { Reading } from '../../reading';
import { establishedParts } from '../../slogans/established';
import { CharSet } from '../../text/char-set';
import { codeAt, isHan } from '../../text/chars';
import type { CountClaim } from './count-claims';
import type { CountedList } from './counted-lists';
import { lastIndexWithin, listStart, plainList, quotationsBefore, readList, type List } from './lists';
import { NAMES_ITSELF, namingOf } from './naming';
import { within } from './within';
import { endsInVerb, opensWithVerb } from './programme';

/** The list that ends where a count begins: 光伏、风电、光热3条产业链; 责任、政策、帮扶、监管“四个不摘”. */

/** Words between a list and its count: 改革、开放、创新这三大动力, …实现“四个翻番”. */
const LINK = /(?:这|实现|取得|形成)$/;
const ENDS_LINK = new CharSet('这现得成');
/** Last words of what is no item of a list: the number behind them stands for itself. */
const NO_ITEM = new Set([
  ...'和与及或为到至达是有共计合增减升降超比过了的以占用建从在对一',
  ...'新增 完成 连续 连跨 全国 全省 全市 全区 全县 入选 荣获 获评 获批 列入 入围 位列 其中 以上 左右 包括 涉及 推出 出台 围绕 聚焦 突出 打造 实施 推进 开展 制定 坚持 做到 坚定 增强 落实 贯彻 抓好 做好 拉开 迈出 进入 擦亮 叫响 做强 做优 做大 建成 开启 构筑 夯实 推行 用好 紧扣 锚定 聚力 纳入 写入 创成 塑造 争创'.split(
    ' ',
  ),
]);
/** The same, also last words of names: before “三变” they are verbs, before “三大行动” they may be either. */
const VERB_BEFORE_NAME = /(?:深化|强化|优化|构建|推动|统筹|创建|加快|加强|完善|健全|提升|培育|支持)$/;

export function listBeforeClaim(reading: Reading, claim: CountClaim): CountedList | null {
  const { text } = reading.paragraph;
  const { outer, unit, quoted, head } = claim;
  if (!isName(codeAt(text, outer.start - 1))) return null;
  const inMarks = quoted ? null : quotedList(text, claim);
  if (inMarks !== null) return inMarks;
  let end = outer.start;
  const link = ENDS_LINK.has(text.charCodeAt(end - 1)) ? LINK.exec(text.slice(end - 2, end)) : null;
  if (link !== null && (quoted || link[0] === '这')) end -= link[0].length;
  // Most counts have no list before them.
  const start = listStart(text, end);
  if (start < 0) return null;
  // A、3个园区、B: the number belongs to its own item.
  if (text.charAt(claim.clauseEnd) === '、') return null;
  if (NO_ITEM.has(text.charAt(end - 1)) || NO_ITEM.has(text.slice(end - 2, end))) return null;
  // 甲、乙招引3个项目: done by or for them.
  if (!quoted && unit !== '大' && endsInVerb(text, end)) return null;
  const list = behindEarlierCount(text, start, end, readList(text, start, end));
  if (list.items.length < 2 || (!quoted && endsInVerbAlone(text, list))) return null;
  if (!quoted && !NAMES_ITSELF.has(unit!) && !/^(?:[\u4e00-\u9fffA-Za-z“]{2}|[1-5]A)/.test(head)) return null;
  const last = list.items[list.items.length - 1]!;
  if (hasCountsOfItsOwn(reading, list) || (unit !== '大' && areVerbsOrGrades(text, list))) return null;
  const echoed = quoted && unit === null && head !== '' && echoes(text, list, head.charAt(0));
  // “三农”, “三变”, “两重” are names: words that happen to stand before one need not be its parts.
  if (quoted && unit === null && !echoed && establishedParts(text.slice(claim.start, claim.end)) !== null) return null;
  if (quoted && unit === null && VERB_BEFORE_NAME.test(text.slice(last.start, last.end))) return null;
  return { claim, list, place: 'before', naming: echoed ? 'each' : namingOf(claim) };
}

const ADVERB =
  /^(?:着力|加快|全力|奋力|努力|全面|深入|大力|持续|积极|扎实|切实|有效|充分|加速|聚力|精准|科学|坚决|牢牢|不断|进一步|更好|有力|主动|重点|集中)+/;

/**
 * Whether the last item is but a verb, so that the count is its object alone: 巩固基础、激活三大引擎; not 改革、开放、创新三大动力,
 * whose items are all so short.
 */
function endsInVerbAlone(text: string, { items }: List): boolean {
  const words = items.map((item) => text.slice(item.start, item.end));
  const last = words.pop()!;
  const bare = last.replace(ADVERB, '');
  if (bare.length > 2) return false;
  if (bare !== last) return true;
  if (!opensWithVerb(bare) && !VERBS.has(bare)) return false;
  const [first, ...middle] = words;
  return middle.length > 0 ? middle.some((word) => word.length > 3) : first!.length > 2;
}

/** Verbs of two characters that open no programme, and are nothing else. */
const VERBS = new Set(
  (
    '激活 释放 唤醒 撬动 争取 用足 抢占 瞄准 迎接 应对 抵御 克服 战胜 催生 点燃 斩获 捧回 赢得 取得 跑出 迈上 跨越 突破 攻克 ' +
    '拉长 做长 投用 启用 绘就 描绘 谱写 奏响 开辟 开启 抓住 把准 坚守 顺应 建成 创成 啃下 打破 找准 摸清 立足 依托 '
  )
    .trim()
    .split(' '),
);

/** A count with its noun and an and-word: 两大基地和, 双重压力以及. */
const EARLIER_COUNT = /[两双二三四五六七八九十\d][大个项条类种重级家座处][\u4e00-\u9fff“”]{2,8}?(?:以及|[和与及])/g;

/** 光伏、风电两大基地和⟦氢能、储能、电网⟧三条产业链: behind another count, which had a list of its own, the list may begin anew. */
function behindEarlierCount(text: string, start: number, end: number, whole: List): List {
  let count = -1;
  let from = -1;
  for (const found of text.slice(start, end).matchAll(EARLIER_COUNT)) {
    count = start + found.index;
    from = count + found[0].length;
  }
  if (from < 0) return whole;
  const list = readList(text, from, end);
  // With a list before it, the earlier count is no item of a longer one.
  const hasList = text.charAt(count - 1) !== '、' && text.slice(start, count).includes('、');
  if (hasList && list.items.length > 1) return list;
  const lengths = new Set([...whole.lengths, ...list.lengths]);
  return { ...list, lengths, fewest: Math.min(...lengths), most: Math.max(...lengths) };
}

function isName(code: number): boolean {
  return isHan(code) || code === 0x201d || code === 0x300b || code === 0xff09 || (code >= 0x41 && code <= 0x7a);
}

/** Quotations before a count (“甲品牌”“乙品牌”两大品牌), or a list in one: “吃、住、行、游、购、娱”六大要素; one character for each: “茶竹菌蜂药”五大产业. */
function quotedList(text: string, claim: CountClaim): CountedList | null {
  const end = claim.outer.start - 1;
  if (text.charAt(end) !== '”') return null;
  const row = quotationsBefore(text, end + 1);
  if (row !== null && claim.head.length > 1) {
    const naming = namingOf(claim);
    return { claim, list: row, place: 'before', naming: naming === 'likely' ? 'each' : naming };
  }
  if (claim.unit !== '大') return null;
  const start = lastIndexWithin(text, '“', end, Math.max(0, end - 100)) + 1;
  const name = text.slice(start, end);
  if (start === 0 || text.charAt(start - 2) === '、') return null;
  if (name.includes('、') && name.length <= 80) {
    return { claim, list: readList(text, start, end), place: 'before', naming: 'each' };
  }
  // Only four characters and more: shorter names may mean anything.
  if (!/^[\u4e00-\u9fff]{4,12}$/.test(name) || opensWithVerb(name) || /[一二三四五六七八九十]/.test(name)) return null;
  const items = Array.from(name, (_, i) => ({ start: start + i, end: start + i + 1 }));
  return { claim, list: plainList(start, end, items), place: 'before', naming: 'each' };
}

/** Whether items carry numbers of their own (106个重点项目、238个专项项目; “四个意识”、“四个自信”): then the last number is the last item's. */
function hasCountsOfItsOwn({ figures, slogans, paragraph: { text } }: Reading, { start, end, items }: List): boolean {
  const ends = new Set(items.map((item) => item.end));
  for (const { end: to, numeral, kind, unit } of within(figures, start, end)) {
    if (numeral?.script === 'arabic' && (kind !== 'date' || unit !== null)) return true;
    if (ends.has(to)) return true;
  }
  return within(slogans, start, end).some((slogan) => ends.has(slogan.end + (text.charAt(slogan.end) === '”' ? 1 : 0)));
}

/** 新建、改建、扩建三个园区 and 国家级、省级两个平台: what is done to the things, or their rank, not the things. */
function areVerbsOrGrades(text: string, { items }: List): boolean {
  const words = items.map((item) => text.slice(item.start, item.end));
  const [first] = words;
  if (/[国省市县区州部厅]级$/.test(first!)) return true;
  return words.every((word) => word.length <= 4 && opensWithVerb(word)) || areWorks(words);
}

/** 新建、改扩建; but not 老旧小区改造、背街小巷整治. */
function areWorks([first, ...others]: readonly string[]): boolean {
  return VERB_OF_WORKS.test(first!) && others.some((word) => word.length <= 4);
}

const VERB_OF_WORKS =
  /(?:新建|改建|扩建|续建|改扩建|新增|谋划|储备|签约|开工|在建|竣工|投产|制定|修订|废止|出台|新创建|升级|改造)$/;

/** Whether the head of a slogan stands in every item, at one end: 文明城市、智慧城市、无废城市“三城同创”; 医疗、医保、医药“三医”. */
function echoes(text: string, { items }: List, head: string): boolean {
  return (
    items.every((item) => text.slice(item.end - 3, item.end).includes(head)) ||
    items.every((item) => text.slice(item.start, item.end).includes(head))
  );
}
