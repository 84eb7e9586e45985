import type { IndicatorEntry } from './indicator-entry';

/** Safety and government. */
// prettier-ignore
export const safetyIndicators: readonly IndicatorEntry[] = [
  { name: '生产安全事故起数', en: 'number of work accidents', theme: 'safety', unit: 'count', kind: 'flow',
    aliases: ['安全生产事故起数', '生产安全事故'] },
  { name: '生产安全事故死亡人数', en: 'deaths in work accidents', theme: 'safety', unit: 'people', kind: 'flow',
    aliases: ['安全生产事故死亡人数'] },
  { name: '亿元国内生产总值生产安全事故死亡率', en: 'deaths in work accidents per 100 million yuan of product', theme: 'safety', unit: 'count', kind: 'rate',
    aliases: ['亿元GDP生产安全事故死亡率', '亿元地区生产总值生产安全事故死亡率', '单位GDP生产安全事故死亡率'] },
  { name: '刑事案件立案数', en: 'criminal cases opened', theme: 'safety', unit: 'count', kind: 'flow', aliases: ['刑事案件立案'] },
  { name: '刑事案件破案率', en: 'criminal cases solved', theme: 'safety', unit: 'percent', kind: 'rate', aliases: [] },
  { name: '人大代表建议办结率', en: 'deputies’ suggestions settled', theme: 'safety', unit: 'percent', kind: 'rate', aliases: [] },
  { name: '人大代表建议办复率', en: 'deputies’ suggestions answered', theme: 'safety', unit: 'percent', kind: 'rate', aliases: [] },
  { name: '人大代表建议', en: 'deputies’ suggestions', theme: 'safety', unit: 'count', kind: 'flow', object: true,
    aliases: ['人大建议'] },
  { name: '政协提案', en: 'proposals of political advisers', theme: 'safety', unit: 'count', kind: 'flow', object: true,
    aliases: ['政协委员提案'] },
  { name: '人大代表建议和政协提案', en: 'deputies’ suggestions and advisers’ proposals', theme: 'safety', unit: 'count', kind: 'flow', object: true,
    aliases: ['人大代表建议、政协提案', '人大代表建议和政协委员提案', '人大建议和政协提案', '代表建议和政协提案', '人大代表建议、政协委员提案', '建议提案'] },
  { name: '群众安全感满意度', en: 'people’s satisfaction with safety', theme: 'safety', unit: 'percent', kind: 'rate', aliases: [] },
  { name: '公众安全感', en: 'people’s sense of safety', theme: 'safety', unit: 'percent', kind: 'rate', aliases: [] },
  { name: '信访总量', en: 'petitions received', theme: 'safety', unit: 'count', kind: 'flow', aliases: ['信访量'] },
  { name: '“三公”经费', en: 'spending on receptions, vehicles and travel', theme: 'safety', unit: 'money', kind: 'flow',
    aliases: ['三公经费'] },
  { name: '政务服务事项网办率', en: 'share of government services handled online', theme: 'safety', unit: 'percent', kind: 'rate',
    aliases: [] },
  { name: '政务服务事项网上可办率', en: 'share of government services that can be handled online', theme: 'safety', unit: 'percent', kind: 'rate',
    aliases: ['网上可办率'] },
  { name: '“高效办成一件事”重点事项', en: 'key items of one-stop service', theme: 'safety', unit: 'count', kind: 'stock', object: true,
    aliases: ['“高效办成一件事”'] },
];
