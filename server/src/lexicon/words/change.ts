export type Direction = 'up' | 'down';

export interface ChangeVerb {
  readonly text: string;
  readonly direction: Direction;
}

/**
 * Verbs of change. A number directly after one says by how much (增长6.5%); after one with a mark of `arrivalMarks`
 * it says the level reached (增长到3.52万元).
 */
// prettier-ignore
export const changeVerbs: readonly ChangeVerb[] = [
  ...up([
    '增长', '增加', '提高', '提升', '上升', '上涨', '上浮', '上调', '上扬', '增产', '增收', '增幅', '增速', '涨幅', '升幅', '净增', '净增长', '净增加',
    '增', '升', '涨', '扩大', '扩展', '扩增', '扩容', '增至', '升至', '增强', '加快', '加大', '延长', '拓展', '攀升', '跃升',
    '回升', '递增', '翻番', '翻', '多增', '同比增', '同比增长', '年均增长', '平均增长', '高于', '快于', '高出', '多出', '超出',
    '前移', '进位', '晋升', '增效', '增值', '提档', '增持', '增补', '增容', '拉动',
  ]),
  ...down([
    '下降', '减少', '降低', '回落', '减产', '减收', '压减', '收窄', '缩小', '缩短', '缩减', '下跌', '下滑', '下调', '下浮', '递减', '减', '降',
    '跌', '降幅', '跌幅', '减幅', '少增', '压缩', '压降', '削减', '精简', '裁减', '净减少', '低于', '慢于', '少于', '后移', '萎缩', '负增长',
    '同比下降', '年均下降', '累计下降', '减量', '减轻', '让利', '核减',
  ]),
];

function up(texts: readonly string[]): ChangeVerb[] {
  return texts.map((text) => ({ text, direction: 'up' }));
}

function down(texts: readonly string[]): ChangeVerb[] {
  return texts.map((text) => ({ text, direction: 'down' }));
}

/** After a verb of change: what follows is the level reached, not the change. */
export const arrivalMarks: readonly string[] = ['到', '至', '为', '成', '达到', '达'];

/** Before the earlier level of a change: 由2.57万元增加到3.52万元. */
export const departureMarks: readonly string[] = ['由', '从', '自'];

/** Bases that a change is counted from. */
// prettier-ignore
export const changeBases: readonly string[] = [
  '同比', '环比', '比上年', '较上年', '比去年', '较去年', '比上年同期', '较上年同期', '比上年末', '较上年末', '比上年底', '较上年底', '比年初', '较年初',
  '比全国', '高于全国', '低于全国', '比全省', '高于全省', '比全市', '高于全市', '较基期', '比基期', '可比口径', '同口径', '按可比价', '按可比价格', '按不变价', '按不变价格',
];

/** Openers of an average annual rate over several years. */
export const annualAverageWords: readonly string[] = ['年均', '年平均', '平均每年', '逐年'];

/** Words that make the number a share of a whole. */
export const shareWords: readonly string[] = [
  '占',
  '占比',
  '比重',
  '占到',
  '占比达',
  '占比达到',
  '占全',
  '占总',
  '份额',
  '约占',
];
