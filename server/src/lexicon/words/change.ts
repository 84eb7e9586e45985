export type Direction = 'up' | 'down';

export interface ChangeVerb {
  readonly text: string;
  readonly direction: Direction;
}

function up(texts: readonly string[]): ChangeVerb[] {
  return texts.map((text) => ({ text, direction: 'up' }));
}

function down(texts: readonly string[]): ChangeVerb[] {
  return texts.map((text) => ({ text, direction: 'down' }));
}

/**
 * Verbs and nouns of change. A number directly after one says by how much (增长6.5%, 降幅3%); with a mark of
 * `arrivalMarks` between them it says the level reached (增长到3.52万元).
 */
// prettier-ignore
export const changeVerbs: readonly ChangeVerb[] = [
  ...up([
    '增长', '增加', '提高', '提升', '上升', '上涨', '上浮', '上调', '上扬', '增产', '增收', '增支', '增幅', '增速', '涨幅', '升幅', '净增', '净增长', '净增加', '正增长',
    '增', '升', '涨', '扩大', '扩增', '加快', '加大', '延长', '攀升', '跃升', '回升', '递增', '多增', '翻', '前移', '上移', '晋升', '攀高', '走高', '调增', '追加', '增持',
  ]),
  ...down([
    '下降', '减少', '降低', '回落', '减产', '减收', '压减', '收窄', '缩小', '缩短', '缩减', '下跌', '下滑', '下调', '下浮', '递减', '减', '降', '跌', '降幅', '跌幅',
    '减幅', '少增', '压缩', '压降', '削减', '精简', '裁减', '净减少', '后移', '下移', '萎缩', '负增长', '减量', '减轻', '核减', '调减', '调低', '走低', '放缓', '减亏',
  ]),
];

/** Verbs of change that do not say which way: a concentration improves downwards, an income upwards. */
export const undirectedVerbs: readonly string[] = ['改善'];

/** Verbs that compare with another level: 高于全国1.2个百分点. The number says by how much. */
export const comparisonVerbs: readonly ChangeVerb[] = [
  ...up(['高于', '快于', '多于', '高出', '多出', '超出', '大于', '领先', '好于', '优于']),
  ...down(['低于', '慢于', '少于', '小于', '落后', '落后于']),
];

/** After a verb of change: what follows is the level reached, not the change. */
export const arrivalMarks: readonly string[] = ['到', '至', '为', '成', '达到', '达'];

/** Verbs of change that carry the arrival mark within: the number is the level reached. */
export const arrivalVerbs: readonly ChangeVerb[] = [
  ...up(['增至', '升至', '涨至', '提至', '扩至', '增到', '升到', '涨到', '跃至', '攀至']),
  ...down(['降至', '降到', '减至', '减到', '跌至', '跌到', '缩至', '压至', '落至']),
];

/** Before the earlier level of a change: 由2.57万元增加到3.52万元. */
export const departureMarks: readonly string[] = ['由', '从', '自'];

/** What a change is counted from. */
// prettier-ignore
export const changeBases: readonly string[] = [
  '同比', '环比', '比上年', '较上年', '比去年', '较去年', '比上年同期', '较上年同期', '比去年同期', '较去年同期', '比上年末', '较上年末', '比上年底', '较上年底', '比年初',
  '较年初', '比上月', '较上月', '比基期', '较基期', '可比口径', '同口径', '按可比价', '按可比价格', '按可比价计算', '按可比价格计算', '按不变价', '按不变价格', '按不变价格计算',
];

/** Openers of an average annual rate over several years. */
export const annualAverageWords: readonly string[] = ['年均', '年平均', '平均每年'];

/** Words that make the number a share of a whole. */
export const shareWords: readonly string[] = [
  '占',
  '占比',
  '比重',
  '占到',
  '约占',
  '份额',
  '占比达',
  '占比达到',
  '占有率',
  '比例',
];
