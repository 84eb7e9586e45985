import {
  actionVerbs,
  expectedMarkers,
  incrementVerbs,
  objectOpeners,
  resultMarkers,
  scopeWords,
  targetMarkers,
  timeOpeners,
} from '../../../lexicon/words';
import { CharSet } from '../../text/char-set';
import { isBlank } from '../../text/chars';
import { TermIndex } from '../../tokens/terms';

/** Words that may open a clause and are no part of what is measured: 全年, 全市, 预计, 其中, 力争. */
const openers = TermIndex.of([
  ...timeOpeners,
  ...scopeWords.filter((word) => /^[全我本][国省区市县旗州盟镇乡村]$/.test(word)),
  ...targetMarkers.filter((word) => word.length > 1),
  ...expectedMarkers,
  ...resultMarkers,
  ...objectOpeners,
  // prettier-ignore
  ...['其中', '其', '使', '将', '把', '对', '为', '并', '且', '及', '和', '与', '以及', '同时', '特别是', '尤其', '主要', '初步核算', '据统计', '推动', '实现',
      '促进', '带动', '拉动', '积极', '大力', '深入', '扎实', '持续', '进一步', '加快', '全面', '着力', '高标准', '高质量', '高水平', '高效', '有序', '统筹',
      '的', '在', '到', '这', '该', '全', '共', '已', '现有', '共有', '拥有', '建有', '设有', '有', '分产业看', '分领域看', '分区域看', '按常住地分', '年末', '连续', '各类', '各种', '各项'],
]);
const actions = TermIndex.of([...actionVerbs, '改造', '建设'].filter((word) => word.length > 1));
const increments = TermIndex.of(incrementVerbs);

/** Two-character verbs that also name what is done, so that they stay at the end of a phrase: 农村公路建设改造, 转移就业. */
const MIN_OBJECT = 2;

/** Where the name of what is measured begins in `[start, end)`: behind openers, dates and the last action verb with an object. */
export function trimLeft(text: string, start: number, end: number): number {
  let at = skipOpeners(text, start, end);
  const object = objectStart(text, at, end);
  if (object > at) at = skipOpeners(text, object, end);
  return at;
}

const ENDS_REST_OF_DATE = new CharSet('末底初');
const IS_LEADING_MARK = new CharSet('、，,：:；;—·-*');
const OPENS_BRACKET = new CharSet('（(');
const STARTS_DATE = new CharSet('到至截123456789“一二三四五六七八九十');

function skipOpeners(text: string, start: number, end: number): number {
  let at = start;
  // Behind a date: 2008年⟂末居民储蓄存款余额.
  if (ENDS_REST_OF_DATE.has(text.charCodeAt(at)) && /[年月]/.test(text.charAt(at - 1))) at++;
  for (;;) {
    while (at < end && (isBlank(text.charCodeAt(at)) || IS_LEADING_MARK.has(text.charCodeAt(at)))) at++;
    // 41个（其中贫困村28个: the name stands inside a bracket that opens before it.
    if (OPENS_BRACKET.has(text.charCodeAt(at)) && !/[）)]/.test(text.slice(at, end))) {
      at++;
      continue;
    }
    const date =
      STARTS_DATE.has(text.charCodeAt(at)) &&
      /^(?:到|至|截至|截止)?(?:(?:19|20)\d\d ?年(?:[前上下]?半年|\d{1,2}月)?(?:末|底|初|全年)?|\d{1,2}[-—－至～~]\d{1,2}月(?:份|末)?|“?[一二三四五六七八九十]{1,3}五”?(?:时期|期间|末|以来)?)/.exec(
        text.slice(at, Math.min(end, at + 16)),
      );
    if (date && at + date[0].length < end && !/^[一二三四五六七八九十]{1,3}五$/.test(date[0])) {
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
  return /^(?:全[社要员域民体产]|有[色机效序限]|和[美谐平]|对外|为[民企]|同[比口]|其他|在[校建岗线册用外]|把握|已[建有]|主[要导营城]|现[代金有]|年[人户]|总[产量里投]|共[享建]|到[位账期])/.test(
    next,
  );
}

const OPENING_BRACKETS = new CharSet('“（《');
const BRACKETS = new CharSet('“（《”）》');

/** Behind the last action verb that has an object of its own. 盘活“双停”企业 → “双停”企业; 农村公路建设改造 stays whole. */
function objectStart(text: string, start: number, end: number): number {
  let found = start;
  let depth = 0;
  for (let at = start; at < end - MIN_OBJECT; at++) {
    const code = text.charCodeAt(at);
    if (BRACKETS.has(code)) depth = OPENING_BRACKETS.has(code) ? depth + 1 : Math.max(0, depth - 1);
    if (depth > 0) continue;
    const verb = actions.match(text, at);
    if (verb === null || text.startsWith('建档立卡', at)) continue;
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
    /^(?:的|率|额|量|数|占|增速|缺口|余额|价格|指数|费用|成本|面积|总|规模|能力|项目|工程|强度|里程|资金|人数|比重|比例|水平|标准|收入|支出|产业|企业|人员|中心|基地|平台|机构|岗位|面|点|线|区|站|业|费|者|型|类|性|化)/.test(
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

/** Whether a phrase only opens a clause (上半年, 其中). */
export function isOpener(phrase: string): boolean {
  return openers.has(phrase);
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
