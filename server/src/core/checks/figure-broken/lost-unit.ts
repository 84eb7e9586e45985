import { knownIndicatorEndingAt } from '../../facts/known-indicators';
import type { Reading } from '../../reading';
import { isDigit } from '../../text/chars';
import { skipBlanks } from '../../text/blanks';
import { isGluedBehind, toHalfWidth, type WrittenNumber } from './numbers';
import { isUnitless, leadOf, type Lead } from './lead';
import type { Slip } from './slip';
import { clauseMarkBehind, readTail } from './tail';

/** Verbs whose number is a rate of growth unless a unit says otherwise. */
const GROWTH = /(?:增长|增收|增产|减产|减收|递增|负增长|正增长|增速|增幅|涨幅|降幅|升幅|跌幅)(?:为|达|达到)?$/;
/** Other verbs of change. Those of ranks (前移, 晋升) and the bare characters 增, 减 are left out: 减1 may be anything. */
const CHANGE =
  /(?:增加|净增|提高|提升|上升|上涨|上浮|回升|攀升|扩大|加快|下降|减少|降低|回落|收窄|缩小|下跌|下滑|压减|压降|放缓)(?:了)?$/;
const FALL = /(?:下降|减少|降低|回落|下跌|下滑)$/;
/** 高于全国2.3，: by how much a rate differs. */
const COMPARED = /(?:[高低快慢好优]于|高出|超出|领先)[^，。；、\d]{1,12}$/;
/** Verbs of reaching a value: unlike 是, 有 and 约 they are not said of names and numbers of things. */
const REACHES = /(?:达到?|稳定在|保持在|维持在|控制在|突破|超过|完成|实现)$/;
/** A clause that begins with work done, goes on with its object and ends in a bare number: 新修村道208，. */
const WORK =
  /^(?:(?:全[年县市省区]|累计|共|已|新|又|先后)*)(?:[新改扩]+建|改造|新修|新增|净增|建成|完成|开工|投产|修[建复]|铺设|治理|整治|维修|造林|植树|发放|投入|投放|筹集|争取|引进|落实|培育|培训|帮扶|救助|安置|检查|排查|整改|受理|办结|化解|淘汰|种植|流转|处理|查处|盘活|清理|消化)[\u4e00-\u9fff]{2,12}$/;
/** What a multiple is taken of. */
const BASE = /(?:上年|去年|前年|同期|年前|全国|全省|全市|平均|水平|年|以前|原来|之前|初期|期末)的$/;
/** The next clause says by how much the number grew. */
const GROWS_NEXT =
  /^[，、,；]\s*(?:同比|环比|比上年|较上年|比去年|较去年|年均|同口径|名义|实际)*(?:增长|下降|增加|减少|上升|上涨|下跌|回落|降低)\s*[\d０-９]/;
const SHARE_NAME = /(?:率|占比|比重)(?:均)?(?:达到|达|为|实现|完成|保持在|稳定在|控制在)?$/;
/** 耕地总面积的64, 全市的35: a part of a whole. */
const WHOLE = /(?:总[^的，]{1,5}|全[国省市县区][^的，]{0,8})的$/;
/** Nouns for amounts, directly before their value. */
const AMOUNT =
  /(?:投资额?|资金|收入|支出|产值|产量|总额|余额|贷款|存款|面积|里程|就业|人口|人数|户数|销售额|成交额|交易额|营收|利润|税收|总量|容量|装机|托位|床位|学位|车位|泊位|岗位|补贴|补助|奖金)$/;
const BETWEEN_ITEMS = /^\s*([%％])?\s*(?:[、~～—–－-]|和|与|及)\s*$/;
const LONGEST_LIST = 12;

/**
 * A number whose clause ends without the unit that its verb or its neighbours ask for: 增长6.9，总额增长2.1%; 是上年的2.8。
 * Numbers of a list whose unit stands at the last one, ranks, indices and ratios need none.
 */
export function findLostUnit(reading: Reading, numbers: readonly WrittenNumber[], i: number): Slip | null {
  const { text, kind } = reading.paragraph;
  const number = numbers[i]!;
  if (kind !== 'text' || text.charAt(number.end) === '' || isGluedBehind(text, number.end)) return null;
  const mark = clauseMarkBehind(text, number.end);
  // A figure in brackets may take its unit from the heading of a table.
  if (mark < 0 || ')）'.includes(text.charAt(mark)) || isRead(reading, number)) return null;
  const { first, percent } = listBefore(text, numbers, i);
  if (goesOnAsList(text, mark, numbers[i + 1]) && !(percent && isPercent(text, numbers[i + 1]!))) return null;
  const lead = leadOf(text, numbers[first]!.start);
  if (lead === null) return null;
  const digits = toHalfWidth(text.slice(number.start, number.end));
  // Nothing is nothing in any unit: 贫困发生率降至0.
  if (/^(?:19|20)\d\d$/.test(digits) || Number(digits) === 0) return null;
  const units = percent ? ['%'] : unitsAsked(text, lead, digits, mark);
  if (units === null) return null;
  const written = text.slice(number.start, number.end);
  return {
    kind: 'lostUnit',
    severity: 'warning',
    start: number.start,
    end: number.end,
    wrong: written,
    readings: units.map((unit) => written + unit),
  };
}

/** The units that may be lost, likeliest first: empty when one is but cannot be told; null when none is missed. */
function unitsAsked(text: string, lead: Lead, digits: string, mark: number): readonly string[] | null {
  const decimals = digits.includes('.');
  const value = Number(digits);
  const grows = GROWS_NEXT.test(text.slice(mark, mark + 24));
  switch (lead.predicate) {
    case 'change':
      return changeUnits(lead, value, decimals);
    case 'departure':
      return null;
    case 'share':
      // 云溪占4，青岚占3: seats.
      if (!decimals && value < 10 && lead.clause.endsWith('占')) return null;
      return value > 100 || isUnitless(lead.clause, value) ? null : ['%'];
    case 'ratio':
      if (isUnitless(lead.sentence, value)) return null;
      if (WHOLE.test(lead.clause) && value > 10 && value <= 100) return ['%'];
      if (!BASE.test(lead.clause)) return null;
      return decimals || value < 20 ? [value < 20 ? '倍' : '%'] : null;
    case 'arrival':
      return arrivalUnits(lead, value, decimals);
    case 'attain':
      if (SHARE_NAME.test(lead.clause) && value > 1) return isUnitless(lead.clause, value) ? null : ['%'];
      if (isUnitless(lead.sentence, value) || isVersion(digits)) return null;
      if (decimals || grows) return levelUnits(lead);
      if (value < 10 || value === 100) return null;
      return REACHES.test(lead.clause + lead.hedge) || AMOUNT.test(lead.clause) ? levelUnits(lead) : null;
    default:
      if (SHARE_NAME.test(lead.clause) && (decimals || value >= 10))
        return isUnitless(lead.clause, value) ? null : ['%'];
      if (isUnitless(lead.sentence, value) || isVersion(digits)) return null;
      if (COMPARED.test(lead.clause)) return ['个百分点', '%'];
      return isBareLevel(text, lead, digits, mark, grows) ? levelUnits(lead) : null;
  }
}

function changeUnits({ clause, sentence }: Lead, value: number, decimals: boolean): readonly string[] | null {
  const subject = clause.replace(/(?:同比|环比|比上年|较上年|比去年|较去年|年均)?[^，]{2}(?:了)?$/, '');
  // 增收 and 减产 also take amounts.
  if (GROWTH.test(clause))
    return isUnitless(clause, value) ? null : decimals || (value < 100 && !/[收产]$/.test(clause)) ? ['%'] : [];
  if (!CHANGE.test(clause) || isUnitless(sentence, value) || /差距|差异/.test(sentence)) return null;
  if (SHARE_NAME.test(subject)) return ['个百分点', '%'];
  return decimals && FALL.test(clause) ? ['%'] : [];
}

/** 由27136元增长到36439，: the level before has the unit. 由3.27缩小至2.93 has none on either side. */
function arrivalUnits({ sentence }: Lead, value: number, decimals: boolean): readonly string[] | null {
  if (isUnitless(sentence, value)) return null;
  const departure = /(?:由|从)[^，。；、\d]{0,14}?(\d[\d.]*)(?!.*(?:由|从))/.exec(sentence);
  if (departure === null) return decimals ? [] : null;
  const end = departure.index + departure[0].length;
  const tail = readTail(sentence, end);
  if (tail === null || tail.unit?.text === '年' || tail.unit?.text === '月') return null;
  return [sentence.slice(end, tail.end).trim()];
}

function levelUnits({ clause }: Lead): readonly string[] {
  return SHARE_NAME.test(clause) ? ['%'] : [];
}

/**
 * Whether a value without a verb is stated. A bare decimal at the end of a clause always is; a whole number where a named
 * statistic, an amount or work done stands before it.
 */
function isBareLevel(
  text: string,
  { end, clause, hedge }: Lead,
  digits: string,
  mark: number,
  grows: boolean,
): boolean {
  const isListItem = text.charAt(mark) === '、';
  // 5.5，6.5两档: a list with commas.
  if (digits.includes('.')) return grows || !(isListItem || isDay(digits) || isDigit(text.charCodeAt(mark + 1)));
  if (Number(digits) < 10) return false;
  if (AMOUNT.test(clause)) return !isListItem;
  const indicator = knownIndicatorEndingAt(text, end)?.value;
  if (indicator !== undefined) return indicator.unit !== 'index' && indicator.unit !== 'ratio';
  return WORK.test(clause) && hedge === '' && !isListItem;
}

/** 5.12, 9.18: days that events are named by. */
function isDay(digits: string): boolean {
  const [month = 0, day = 0] = digits.split('.').map(Number);
  return month >= 1 && month <= 12 && day >= 10 && day <= 31;
}

/** 2.0, 4.0: more often a version than a value. */
function isVersion(digits: string): boolean {
  return /^\d\.0$/.test(digits);
}

/** 20.9、36.2、54个百分点: only the last number of a list has to have the unit. */
function goesOnAsList(text: string, mark: number, next: WrittenNumber | undefined): boolean {
  return next !== undefined && '、,'.includes(text.charAt(mark)) && skipBlanks(text, mark + 1) === next.start;
}

function isPercent(text: string, { end }: WrittenNumber): boolean {
  return '%％'.includes(text.charAt(skipBlanks(text, end)) || ' ');
}

/** The first number of the list or range that ends with number `i`, and whether a % stands at one of those before it. */
function listBefore(text: string, numbers: readonly WrittenNumber[], i: number): { first: number; percent: boolean } {
  let first = i;
  let percent = false;
  while (first > 0 && i - first < LONGEST_LIST) {
    const gap = numbers[first]!.start - numbers[first - 1]!.end;
    const between = gap > 6 ? null : BETWEEN_ITEMS.exec(text.slice(numbers[first - 1]!.end, numbers[first]!.start));
    if (between === null) break;
    percent ||= between[1] !== undefined;
    first--;
  }
  return { first, percent };
}

/** Whether the number was read as a figure or belongs to a slogan or name. */
function isRead({ figures, slogans }: Reading, { start, end }: WrittenNumber): boolean {
  return covers(figures, start, end) || covers(slogans, start, end);
}

/** Whether one of the spans, which ascend and do not overlap, overlaps `[start, end)`. */
function covers(
  spans: readonly { readonly start: number; readonly end: number }[],
  start: number,
  end: number,
): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]!.start < end;
}
