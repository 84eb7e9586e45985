import { skipBlanksBack, withoutBlanks } from '../text/blanks';
import { PhraseMemo } from '../text/phrase-memo';
import { CharSet } from '../text/char-set';
import { codeAt } from '../text/chars';
import { findIndicator } from './known-indicators';

/** What a name measures, as far as its last word or the lexicon tells. */
export type NameKind =
  /** A ratio in per cent: 城镇化率, 产业投资占比, 满意度. It rises by percentage points. */
  | 'rate'
  /** The speed of a change, in per cent: 增速, 涨幅. */
  | 'growth'
  /** An amount or number of things: 固定资产投资, 产量, 游客人次. It grows by per cent. */
  | 'amount'
  | 'other';

const RATE =
  /(?:占比|占有率|比重|比例|份额|率|满意度|覆盖度|覆盖面|植被盖度|投入强度|依存度|恩格尔系数)(?:[（(][^（()）]{1,12}[)）])?$/;
/**
 * Rates of other kinds: amounts per head or time (劳动生产率, 汇率, 费率), and rates of mishaps, which are usually said to
 * fall by a part of themselves (发病率下降15%). Rates of guests and of interest are spoken of both ways.
 */
const NO_RATE =
  /(?:生产|效|汇|频|功|速|费|税|利|息|倍|分辨|周转|产出|容积|曝光|回报|收益|死亡|发病|患病|发案|案发|事故|伤亡|投诉|举报|犯罪|故障|复发|感染|上访|信访|访|逃|失信|漏损|差错|失误|违约|空置|入住|上座|客座|出租|开房|出车|复购|生育|出生|增长)率$/;
const GROWTH = /(?:增速|增幅|涨幅|降幅|跌幅|升幅|减幅|增长率|增长速度|涨跌幅)$/;
const AMOUNT =
  /(?:收入|支出|投资|产值|总值|增加值|[总贸交零销成投税保营基份]?额|余额|[产销储运用存总货流数发容]量|业务量|[人户件宗起家个辆台]数|数量|次数|人次|面积|里程|进出口|出口|进口|利润|税收|贷款|存款|外资|消费|花费|经费|资金|成本|规模|游客|企业|经营主体|市场主体|用户|经济|旅客|货运|客运)$/;
const RATE_UNITS: ReadonlySet<string> = new Set(['percent', 'permille', 'ratio', 'index']);

export function kindOfName(name: string): NameKind {
  return kinds.of(name);
}

const kinds = new PhraseMemo(readKind);

function readKind(name: string): NameKind {
  if (GROWTH.test(name)) return 'growth';
  if (RATE.test(name)) return NO_RATE.test(name) ? 'other' : 'rate';
  const known = findIndicator(name) ?? findIndicator(name.replace(/^全[国省市县区州旗镇乡]/, ''));
  if (known !== null) return RATE_UNITS.has(known.unit) ? 'other' : 'amount';
  return AMOUNT.test(name) && !/(?:份额|比额|浓度|强度)$/.test(name) ? 'amount' : 'other';
}

/** Whether `nameEndingAt` may end in one of some characters: to be asked first, since the name need not be made for it. */
export function mayNameEndIn(last: CharSet, text: string, end: number): boolean {
  const code = codeAt(text, skipBlanksBack(text, end, Math.max(0, end - LONGEST_NAME)) - 1);
  return last.has(code) || ENDS_ADVERB.has(code);
}

/** The words of a clause that end at a place, blanks and the adverbs before a verb left out: 民间投资占比 of ⟦民间投资占比稳定⟧保持在55%. */
export function nameEndingAt(text: string, end: number): string {
  const lead = withoutBlanks(text.slice(Math.max(0, end - LONGEST_NAME), end));
  const name = lead.slice(clauseFrom(lead));
  return ENDS_ADVERB.has(codeAt(name, name.length - 1)) ? name.replace(ADVERBS, '') : name;
}

/** Characters of a name looked at, blanks included. */
const LONGEST_NAME = 24;
const ADVERBS = /(?:均|都|也|再|又|将|要|已|总体|整体|持续|平均|稳定|保持|稳定保持|继续|始终|力争|在|连续\S{1,3}年)+$/;
/** The last characters of all of them. */
const ENDS_ADVERB = new CharSet('均都也再又将要已体续定持终争在年');
const MARKS = new CharSet('，,。；;、：:！？!?（()）');
const OPENS = new CharSet('（(');
const CLOSES = new CharSet('）)');

/** Where the last clause of some words begins; what stands in brackets is part of it. */
function clauseFrom(words: string): number {
  let at = MARKS.behindLastIn(words, 0, words.length);
  while (at > 0 && CLOSES.has(words.charCodeAt(at - 1))) {
    let open = at - 2;
    while (open >= 0 && !OPENS.has(words.charCodeAt(open)) && !CLOSES.has(words.charCodeAt(open))) open--;
    if (!OPENS.has(codeAt(words, open))) return at;
    at = MARKS.behindLastIn(words, 0, open);
  }
  return at;
}
