import {
  actionVerbs,
  expectedMarkers,
  incrementVerbs,
  objectOpeners,
  resultMarkers,
  scopeWords,
  targetMarkers,
  timeOpeners,
} from '../../lexicon/words';
import { isBlank } from '../text/chars';
import { numeralStart } from '../tokens/numeral';
import { TermIndex } from '../tokens/terms';
import type { WordIndex } from '../tokens/word';

/** Words that may open a clause and are no part of what is measured: 全年, 全市, 预计, 其中, 力争. */
const openers = new TermIndex(
  [
    ...timeOpeners,
    ...scopeWords.filter((word) => /^[全我本][国省区市县旗州盟镇乡村]$/.test(word)),
    ...targetMarkers.filter((word) => word.length > 1),
    ...expectedMarkers,
    ...resultMarkers,
    ...objectOpeners,
    // prettier-ignore
    ...['其中', '其', '使', '将', '把', '对', '为', '并', '且', '及', '和', '与', '以及', '同时', '特别是', '尤其', '主要', '初步核算', '据统计', '推动', '实现',
      '促进', '带动', '拉动', '积极', '大力', '深入', '扎实', '持续', '进一步', '加快', '全面', '着力', '高标准', '高质量', '高水平', '高效', '有序', '统筹',
      '的', '在', '到', '这', '该', '全', '共', '已', '现有', '共有', '拥有', '建有', '设有', '有', '分产业看', '分领域看', '分区域看', '按常住地分', '年末', '连续'],
  ].map((word) => [word, true] as const),
);
const actions = new TermIndex(
  [...actionVerbs, '改造', '建设'].filter((word) => word.length > 1).map((word) => [word, true] as const),
);
const increments = new TermIndex(incrementVerbs.map((word) => [word, true] as const));

/** Two-character verbs that also name what is done, so that they stay at the end of a phrase: 农村公路建设改造, 转移就业. */
const MIN_OBJECT = 2;

/** Where the name of what is measured begins in `[start, end)`: behind openers, dates and the last action verb with an object. */
export function trimLeft(text: string, start: number, end: number): number {
  let at = skipOpeners(text, start, end);
  const object = objectStart(text, at, end);
  if (object > at) at = skipOpeners(text, object, end);
  return at;
}

function skipOpeners(text: string, start: number, end: number): number {
  let at = start;
  // Behind a date: 2008年⟂末居民储蓄存款余额.
  if (/[年月]/.test(text.charAt(at - 1)) && /[末底初]/.test(text.charAt(at))) at++;
  for (;;) {
    while (at < end && (isBlank(text.charCodeAt(at)) || '、，,：:；;—·-*'.includes(text.charAt(at)))) at++;
    const date =
      /^(?:到|至|截至|截止)?(?:(?:19|20)\d\d ?年(?:[前上下]?半年|\d{1,2}月)?(?:末|底|初|全年)?|“?[一二三四五六七八九十]{1,3}五”?(?:时期|期间|末|以来)?)/.exec(
        text.slice(at, Math.min(end, at + 16)),
      );
    if (date !== null && at + date[0].length < end && !/^[一二三四五六七八九十]{1,3}五$/.test(date[0])) {
      at += date[0].length;
      continue;
    }
    const word = openers.match(text, at);
    if (word === null || at + word.text.length >= end || joinsNext(text, at, word.text)) return at;
    at += word.text.length;
  }
}

/** One-character openers are also the first character of words (新能源汽车, 全社会, 有色金属, 和美乡村): strip them only where no word begins so. */
function joinsNext(text: string, at: number, word: string): boolean {
  if (word.length > 1) return false;
  const next = text.slice(at, at + 3);
  return /^(?:全[社要员域民体产]|有[色机效序限]|和[美谐平]|对外|为[民企]|同[比口]|其他|在[校建岗线册用外]|把握|已[建有]|主[要导营城]|现[代金有]|年[人户]|总[产量里投]|共[享建])/.test(
    next,
  );
}

/** Behind the last action verb that has an object of its own. 盘活“双停”企业 → “双停”企业; 农村公路建设改造 stays whole. */
function objectStart(text: string, start: number, end: number): number {
  let found = start;
  let depth = 0;
  for (let at = start; at < end - MIN_OBJECT; at++) {
    const char = text.charAt(at);
    if (char === '“' || char === '（' || char === '《') depth++;
    if (char === '”' || char === '）' || char === '》') depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const verb = actions.match(text, at);
    if (verb === null) continue;
    const behind = at + verb.text.length;
    if (end - behind < MIN_OBJECT) continue;
    if (isNominal(text, start, at, behind, end)) continue;
    // 开复工项目, 下达资金: two characters say too little without their verb.
    found = end - behind === 2 ? at : behind;
    at = behind - 1;
  }
  return found;
}

/** A verb inside a name (固定资产投资额, 技术改造投资, 农村劳动力转移就业总量): it follows a noun without a break and a noun of measure follows it. */
function isNominal(text: string, start: number, at: number, behind: number, end: number): boolean {
  if (at === start) return false;
  const rest = text.slice(behind, end);
  if (
    /^(?:的|率|额|量|数|占比|增速|缺口|余额|价格|指数|费用|成本|面积|总|规模|能力|项目|工程|强度|里程|资金|人数|比重|比例|水平|标准|收入|支出|产业|企业|人员|中心|基地|平台|机构|岗位|面|点|线|区|站|业|费|者|型|类|性|化)/.test(
      rest,
    )
  ) {
    return !/[，、]$/.test(text.slice(start, at));
  }
  return false;
}

/** The name without an increment verb in front: 新增普惠托育机构 counts 普惠托育机构. */
function dropIncrement(text: string, start: number, end: number): number {
  const word = increments.match(text, start);
  if (word === null) return start;
  const at = start + word.text.length;
  return end - at >= 2 ? at : start;
}

/** Whether a phrase is nothing but an opener or a verb (高标准, 完成, 培训): it names nothing by itself. */
export function isOnlyVerb(phrase: string): boolean {
  return openers.has(phrase) || actions.has(phrase) || increments.has(phrase);
}

/** Where the last increment verb of a phrase ends, with a name of two characters or more behind it; else its start. */
export function behindIncrement(phrase: string): number {
  for (let at = phrase.length - 4; at > 0; at--) {
    const word = increments.match(phrase, at);
    if (word !== null && phrase.length - at - word.text.length >= 2) return at + word.text.length;
  }
  return dropIncrement(phrase, 0, phrase.length);
}

/** Verbs that say what the counted things did, ending the noun phrase behind a number: 13个大模型⟂通过国家备案. */
const predicates = new TermIndex(
  // prettier-ignore
  [
    '通过', '获评', '获批', '获得', '荣获', '入选', '入围', '入驻', '落户', '落地', '竣工', '完工', '投产', '投用', '投运', '投入', '建成', '开工', '开放', '开通',
    '开业', '全部', '全面', '基本', '完成', '实现', '达到', '纳入', '列入', '进入', '成为', '成功', '正式', '顺利', '加快', '加速', '有序', '陆续', '相继', '得到', '取得',
    '受益', '脱贫', '摘帽', '通车', '上市', '签约', '启动', '推进', '提供', '发放', '参与', '参加', '享受', '达', '位居', '居', '被', '已', '均', '将', '为', '是', '在', '由',
    '用于', '建设', '改造', '升级', '提升', '增长', '下降', '同比', '较', '比', '占', '新增', '累计', '覆盖', '搬迁', '出棚', '上线', '挂牌', '运营', '运行', '稳定', '保持',
    '晋升', '晋级', '跻身', '荣登', '上榜', '评为', '到位', '解决', '整改', '办结', '销号', '并', '和谐', '即将', '走', '让', '使', '以', '从', '向', '对', '整治', '治理', '整体', '如期', '按期',
    '率先', '持续', '不断', '联合', '共同', '共建', '分别', '当年', '主体', '试点',
  ].map((word) => [word, true] as const),
);
const LONGEST_NAME = 24;

/** The noun phrase behind a number, as `[start, end)`, or null: 7户⟦企业⟧获评, 5个⟦国家级乡村示范点⟧建设. */
export function nounBehind(
  text: string,
  from: number,
  limit: number,
  words: WordIndex | null,
): { start: number; end: number } | null {
  let start = from;
  while (start < limit && isBlank(text.charCodeAt(start))) start++;
  // 35条（段）, 180座（含“渡改桥”工程）: a remark on the number, not what it counts.
  if (text.charAt(start) === '（' || text.charAt(start) === '(') return null;
  if (text.charAt(start) === '的') start++;
  let at = start;
  let depth = 0;
  for (; at < limit && at - start < LONGEST_NAME; at++) {
    const char = text.charAt(at);
    if (char === '“' || char === '（' || char === '《' || char === '‘') {
      depth++;
      continue;
    }
    if (char === '”' || char === '）' || char === '》' || char === '’') {
      if (depth === 0) break;
      depth--;
      continue;
    }
    if (depth > 0) continue;
    if (
      '，。；：、！？,;:!?…的及和与或等'.includes(char) &&
      !(at > start && '和与及的等'.includes(char) && keepsTogether(text, at))
    )
      break;
    if (at > start + 1 && words !== null && endsPhrase(words, at)) break;
    if (at > start + 1 && isPredicate(text, at, words) && !insideName(text, start, at, limit)) break;
    if (
      at === start &&
      predicates.match(text, at) !== null &&
      !/^(?:试点|主体|建设|改造|治理|整治|共建)/.test(text.slice(at, at + 2))
    )
      return null;
    if (numeralStart(text.charCodeAt(at)) === 1 && at > start) break;
  }
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return at - start >= 2 ? { start, end: at } : null;
}

/** Whether a verb of the list starts at `at` as a word of its own: the 居 of 居民 does not. */
function isPredicate(text: string, at: number, words: WordIndex | null): boolean {
  return predicates.match(text, at) !== null && !(words?.isInsideWord(at) ?? false);
}

/** A word that no noun phrase goes on with (idiom, preposition), unless a noun follows: 楼宇⟂拔地而起, but 群众急难愁盼事项. */
function endsPhrase(words: WordIndex, at: number): boolean {
  const word = words.startingAt(at);
  if (word === null || !['i', 'l', 'p'].includes(word.tag)) return false;
  const next = words.startingAt(word.end);
  return next === null || !/^(?:n|vn|an|[lx])/.test(next.tag);
}

/** 和美乡村, 平等, 等级: 和 and 等 inside a word. */
function keepsTogether(text: string, at: number): boolean {
  return /^(?:和美|和谐|等级|与会)/.test(text.slice(at, at + 2));
}

/** 建设, 改造, 治理 … inside a name, followed by its head noun: 科技创新平台建设项目, 国家中医药传承创新中心. */
function insideName(text: string, start: number, at: number, limit: number): boolean {
  const verb = predicates.match(text, at)!.text;
  const rest = text.slice(at + verb.length, Math.min(limit, at + verb.length + 3));
  return (
    at > start &&
    /^(?:项目|工程|中心|基地|平台|试点|示范|行动|任务|企业|机构|标准|资金|园区|产业|区|点|站|村|县|者|率|面)/.test(rest)
  );
}
