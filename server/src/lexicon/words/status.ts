/** Words that make a figure a target: it is planned, not reached. */
// prettier-ignore
export const targetMarkers: readonly string[] = [
  '力争', '力求', '争取', '目标', '预期目标', '奋斗目标', '主要目标', '发展目标', '年度目标', '总体目标', '目标任务', '约束性指标', '预期性指标', '确保', '保证', '计划', '规划', '必须', '努力',
  '谋求', '瞄准', '锚定', '今年要', '今年将', '明年要', '新的一年', '下一步', '下步', '未来五年', '今后五年', '今后一个时期', '继续', '工作安排', '工作打算', '工作部署', '工作建议',
];

/** One-character words of the same sense. They are words only when they stand alone: 主要, 需求 and 应用 hold none. */
export const targetParticles: readonly string[] = ['将', '要', '须', '需', '应', '拟', '再'];

/** Headings and lead-ins that open a stretch of targets. */
// prettier-ignore
export const targetSectionWords: readonly string[] = [
  '预期目标', '主要目标', '奋斗目标', '目标任务', '工作安排', '重点工作', '工作重点', '工作任务', '主要任务', '工作部署', '工作打算', '工作建议', '工作思路', '总体要求', '总体思路', '今后五年',
  '未来五年', '下一步工作', '下步工作', '远景目标', '发展目标', '总体部署', '重点任务',
];

/** Headings and lead-ins that open a stretch of results. */
// prettier-ignore
export const resultSectionWords: readonly string[] = [
  '工作回顾', '回顾', '工作总结', '过去一年', '过去五年', '过去的一年', '过去的五年', '主要成就', '主要成绩', '发展成就', '工作情况', '执行情况', '完成情况', '一年来', '五年来', '运行情况',
];

/** Words that make a figure an estimate of something not yet known. */
// prettier-ignore
export const expectedMarkers: readonly string[] = ['预计', '预期', '预测', '有望', '估计', '估算', '初步预计', '可望', '预估', '预计达', '预计实现'];

/** 预期目标 is a target and 高于预期 a result: where a longer phrase stands, 预期 alone is no estimate. */
export const expectedExceptions: readonly string[] = [
  '预期目标',
  '预期性指标',
  '预期指标',
  '预期寿命',
  '高于预期',
  '好于预期',
  '符合预期',
  '超出预期',
  '不及预期',
  '社会预期',
  '市场预期',
];

/** Words that say a figure is done. */
// prettier-ignore
export const resultMarkers: readonly string[] = [
  '已', '已经', '先后', '圆满', '全面完成', '超额完成', '如期完成', '比上年', '较上年', '同比', '荣获', '获评', '获批', '过去一年', '过去五年', '去年', '一年来', '五年来',
];
