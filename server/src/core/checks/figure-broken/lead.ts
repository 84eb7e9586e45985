import { readPredicate, type PredicateKind } from '../../facts/predicate';
import { hedgeBefore } from '../../figures/bound';
import { isHan } from '../../text/chars';
import { isGlued, skipBlanksBack } from './numbers';

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
  /(?:第|居|列|排|名|名次|位次|排名|前移|后移|退后|进位|晋位|编号|序号|代号|热线|电话|拨打|频道|附件|专栏|专题|图|表|注|栏|卷|版|见|款|条|例|式|题|章|节|到|至|于|在|自|从|由|近|年|月|日|号|型|级|版本|嫦娥|神舟|长征|天舟|歼|运|直|轰|国道|省道|县道|乡道|高速|航线|高铁|地铁|线|站|峰会|赛季|工业|北京|网络|智造|制造|零|之|和|与|及)$/;

/** The lead of a number that is a value; null for ranks, labels, codes and numbers that open a clause. */
export function leadOf(text: string, start: number): Lead | null {
  if (isGlued(text, start)) return null;
  const hedge = hedgeBefore(text, skipBlanksBack(text, start), false);
  const end = skipBlanksBack(text, hedge?.start ?? start);
  if (hedge === null && !isHan(text.charCodeAt(end - 1))) return null;
  const floor = sentenceStart(text, end);
  const sentence = text.slice(floor, end);
  const { kind } = readPredicate(text, floor, end);
  const predicate = kind === 'none' && hedge !== null ? 'attain' : kind;
  if (predicate === 'departure' || (predicate === 'none' && LABELS.test(sentence))) return null;
  if (/(?:第|前移|后移|上移|下移|晋升|名|位)$/.test(sentence)) return null;
  return {
    predicate,
    hedge: hedge === null ? '' : text.slice(hedge.start, hedge.end),
    sentence,
    clause: sentence.slice(sentence.search(/[^，,：:]*$/)),
    end,
  };
}

function sentenceStart(text: string, end: number): number {
  const earliest = Math.max(0, end - FARTHEST);
  for (let i = end - 1; i >= earliest; i--) if (SENTENCE_ENDS.includes(text.charAt(i))) return i + 1;
  return earliest;
}

/** What has no unit, or one that reports leave out: indices, ratios, scores. Not 同比, 环比, 占比. */
const UNITLESS =
  /指数|系数|排名|位次|名次|比值|比率|之比|收入比|抚养比|倍差|(?<!占[^，。]{0,14})比例|得分|评分|计分|分值|均分|总分|积分|打分|成绩|绩点|汇率|容积率|生育率|密度|能效|满意度|热度|声量|景气|评价值|目标值|测评|平均分|分数线|每[百千万十]|万人|千人|[A-Za-z]{2,}(?:平均|均)?值?(?:达|达到|为|升至|降至|提高到|下降到)?$|PUE|PMI|CPI|PPI|ESI|IRI|AQI|pH|PH值|酸碱度|震级|级地震|等级|版本|编码|坐标|东经|北纬|赔率|胜率|比分/;

export function isUnitless(words: string): boolean {
  return UNITLESS.test(words);
}
