import { readPredicate, type PredicateKind } from '../../facts/figure/predicate';
import { hedgeBefore } from '../../figures/bound';
import { codeAt, isHan } from '../../text/chars';
import { skipBlanksBack } from '../../text/blanks';
import { isGlued } from './numbers';

/** No subject or predicate stands further from its number than this. */
const FARTHEST = 80;
const SENTENCE_ENDS = '。！？；!?;';

/** What stands before a number in its sentence. */
export interface Lead {
  readonly predicate: PredicateKind;
  /** The hedge between those words and the number (超, 突破, 约); empty when there is none. */
  readonly hedge: string;
  /** The sentence up to the number, hedges taken off, its last 80 characters at most. */
  readonly sentence: string;
  /** The same from the last comma on. */
  readonly clause: string;
  /** Where the words before the number end: before its hedges and blanks. */
  readonly end: number;
}

/**
 * Directly before a number these make it a rank, a label, a place in time or the end of a stretch, none of which has a
 * unit: 第1, 居2, 附件3, 到2030, 从0到1, 神舟20.
 */
const LABELS =
  /(?:第|位居|居|位列|名列|并列|名|名次|位次|排名|前移|后移|退后|进位|晋位|编号|序号|代号|热线|电话|拨打|频道|附件|专栏|专题|图|表|注|栏|卷|版|见|款|条|例|式|题|章|节|到|至|于|在|自|从|由|近|年|月|日|号|型|级|版本|嫦娥|神舟|长征|天舟|歼|运|直|轰|国道|省道|县道|乡道|高速|航线|高铁|地铁|号线|峰会|赛季|零|之|和|与|及)$/;

/** A figure with its unit and a list mark: what comes next is a value too (增长13.8%、…). */
const LISTED =
  /[\d０-９]\s?[余多]?[十百千]?[万亿]{0,2}(?:[%％‰]|个百分点|[元亩吨斤人户倍]|公里|公顷|平方米|立方米|千瓦)?[、和与及]$/;

/** The lead of a number that is a value; null for ranks, labels, codes and numbers that open a clause. */
export function leadOf(text: string, start: number): Lead | null {
  if (isGlued(text, start)) return null;
  const hedge = hedgeBefore(text, skipBlanksBack(text, start), false);
  const end = skipBlanksBack(text, hedge?.start ?? start);
  const floor = sentenceStart(text, end);
  const sentence = text.slice(floor, end);
  const isListed = LISTED.test(sentence.slice(-16)) && /[%％‰点元亩吨斤人户倍里顷米瓦万亿][、和与及]$/.test(sentence);
  if (hedge === null && !isListed && !isWordBefore(text, end)) return null;
  const { kind } = readPredicate(text, floor, end);
  const predicate = kind === 'none' && (hedge !== null || isListed) ? 'attain' : kind;
  if (predicate === 'none' && LABELS.test(sentence)) return null;
  if (/(?:第|前|后|前移|后移|上移|下移|晋升|进位|晋位)$/.test(sentence)) return null;
  return {
    predicate,
    hedge: hedge === null ? '' : text.slice(hedge.start, hedge.end),
    sentence,
    clause: sentence.slice(sentence.search(/[^，,：:]*$/)),
    end,
  };
}

/** A Chinese word, a bracket behind one (养老机构（点）2.8万个) included. */
function isWordBefore(text: string, end: number): boolean {
  if (text.charAt(end - 1) === '）') return isHan(text.charCodeAt(end - 2));
  return isHan(codeAt(text, end - 1));
}

function sentenceStart(text: string, end: number): number {
  const earliest = Math.max(0, end - FARTHEST);
  for (let i = end - 1; i >= earliest; i--) if (SENTENCE_ENDS.includes(text.charAt(i))) return i + 1;
  return earliest;
}

/** What has no unit, or one that reports leave out: indices, ratios, scores. Not 同比, 环比, 占比. */
const UNITLESS =
  /指数|系数|排名|位次|名次|比值|之比|收入比|抚养比|倍差|得分|评分|计分|分值|均分|总分|积分|打分|成绩|绩点|汇率|容积率|生育率|密度|能效|满意度|热度|声量|景气|评价值|目标值|测评|平均分|分数线|每[百千万十]|(?<![\d余多])[万千]人|[A-Za-z]{2,}(?:平均|均)?值?(?:达|达到|为|升至|降至|提高到|下降到)?$|PUE|PMI|CPI|PPI|ESI|IRI|AQI|pH|PH值|酸碱度|震级|级地震|等级|版本|编码|坐标|东经|北纬|赔率|胜率|比分/;

/** 比例 and 比率 are a ratio below 10 (2.3) and a percentage above (90.5). */
export function isUnitless(words: string, value: number): boolean {
  return UNITLESS.test(words) || (value < 10 && /(?<!占[^，。]{0,14})比[例率]/.test(words));
}
