import type { Direction } from './change';

/** A verb that leads from one value to another: 由A增加到B. */
export interface TransitionVerb {
  readonly text: string;
  /** Null where either way is possible (调整到, 优化到). */
  readonly direction: Direction | null;
  /** Whether the verb states the direction of the number itself; others (提升, 整合) nearly always do. */
  readonly plain: boolean;
}

const verbs = (direction: Direction | null, plain: boolean, texts: readonly string[]): readonly TransitionVerb[] =>
  texts.map((text) => ({ text, direction, plain }));

/** Verbs between the two values of a change. */
// prettier-ignore
export const transitionVerbs: readonly TransitionVerb[] = [
  ...verbs('up', true, [
    '增长', '增加', '提高', '上升', '上涨', '上浮', '上调', '攀升', '跃升', '回升', '扩大', '增', '升', '涨', '激增', '猛增', '递增', '净增', '调高', '延长', '走高', '攀高',
  ]),
  ...verbs('up', false, [
    '提升', '提', '扩展', '扩充', '扩容', '扩', '拓展', '延伸', '发展', '壮大', '跃', '跃居', '推高', '提标', '调增', '蝶变跃升', '成长', '前移', '前进', '晋升', '晋位', '跃进', '跨越',
  ]),
  ...verbs('down', true, [
    '下降', '减少', '降低', '回落', '缩小', '缩短', '缩减', '下跌', '下滑', '下调', '压缩', '压减', '压降', '削减', '精简', '减', '降', '跌', '调低', '核减', '萎缩', '收缩', '递减', '滑落', '跌落', '锐减', '骤减', '骤降', '走低',
  ]),
  ...verbs('down', false, ['收窄', '整合', '归并', '合并', '撤并', '缩', '压', '后移', '后退', '退', '退步', '滑', '落', '调减', '裁并', '瘦身', '精减']),
  ...verbs(null, false, ['调整', '优化', '改善', '变', '转', '转变', '改', '提速', '推进', '细化', '达', '增减', '变化', '演变', '修订', '放宽', '恢复']),
];
