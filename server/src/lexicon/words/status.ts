/** Words that make a figure a target: it is planned, not reached. */
// prettier-ignore
export const targetMarkers: readonly string[] = [
  '力争', '力求', '争取', '目标', '预期目标', '确保', '保证', '计划', '拟', '规划', '将', '要', '须', '需', '必须', '应', '努力', '着力', '谋求', '瞄准',
  '锚定', '奋斗目标', '主要目标', '发展目标', '年度目标', '总体目标', '约束性指标', '预期性指标', '任务', '目标任务', '不低于', '不少于', '今年要', '明年要', '今年将', '新的一年',
  '工作安排', '工作重点', '重点工作', '工作打算', '工作部署', '工作建议', '下一步', '下步', '未来五年', '今后五年', '今后一个时期', '全力', '继续', '启动实施', '推动', '再',
];

/** Headings and lead-ins that open a stretch of targets. */
// prettier-ignore
export const targetSectionWords: readonly string[] = [
  '预期目标', '主要目标', '奋斗目标', '目标任务', '工作安排', '重点工作', '工作重点', '工作任务', '主要任务', '工作部署', '工作打算', '工作建议', '工作思路', '总体要求',
  '总体思路', '今后五年', '未来五年', '下一步工作', '下步工作', '民生实事', '远景目标', '发展目标', '工作总体要求', '政府工作安排', '政府工作任务',
];

/** Headings and lead-ins that open a stretch of results. */
// prettier-ignore
export const resultSectionWords: readonly string[] = [
  '工作回顾', '回顾', '工作总结', '过去一年', '过去五年', '过去的一年', '过去的五年', '主要成就', '主要成绩', '发展成就', '工作情况', '执行情况', '完成情况', '一年来', '五年来',
  '取得的成绩', '运行情况', '成效', '主要工作',
];

/** Words that make a figure an estimate of something not yet known. */
// prettier-ignore
export const expectedMarkers: readonly string[] = ['预计', '预期', '预测', '有望', '估计', '估算', '初步核算', '初步统计', '初步预计', '可望', '可达', '预估', '测算'];

/** 预期目标 is a target, not an estimate; the longer word wins. */
export const expectedExceptions: readonly string[] = [
  '预期目标',
  '预期性指标',
  '预期指标',
  '高于预期',
  '好于预期',
  '符合预期',
  '超出预期',
  '不及预期',
];

/** Words that say a figure is done. */
// prettier-ignore
export const resultMarkers: readonly string[] = ['已', '已经', '完成', '实现', '达到', '累计', '了', '先后', '成功', '圆满', '全面完成', '超额完成', '比上年', '同比', '较上年', '荣获', '获评', '获批', '建成', '竣工', '投产'];
