import type { IndicatorEntry } from './indicator-entry';

/** Income of residents. */
// prettier-ignore
export const incomeIndicators: readonly IndicatorEntry[] = [
  { name: '居民人均可支配收入', en: 'disposable income per head', theme: 'income', unit: 'money', kind: 'flow',
    aliases: ['全体居民人均可支配收入'] },
  { name: '城镇居民人均可支配收入', en: 'disposable income per head, urban', theme: 'income', unit: 'money', kind: 'flow',
    aliases: ['城镇常住居民人均可支配收入', '城镇人均可支配收入'] },
  { name: '农村居民人均可支配收入', en: 'disposable income per head, rural', theme: 'income', unit: 'money', kind: 'flow',
    aliases: ['农村常住居民人均可支配收入', '农村人均可支配收入', '农民人均可支配收入'] },
  { name: '农民人均纯收入', en: 'net income per head, farmers', theme: 'income', unit: 'money', kind: 'flow',
    aliases: ['农村居民人均纯收入'] },
  { name: '脱贫人口人均纯收入', en: 'net income per head of people lifted out of poverty', theme: 'income', unit: 'money', kind: 'flow',
    aliases: ['脱贫人口纯收入'] },
  { name: '城乡居民收入比', en: 'ratio of urban to rural income', theme: 'income', unit: 'ratio', kind: 'rate',
    aliases: ['城乡居民人均可支配收入比', '城乡收入比', '城乡居民收入比值', '城乡居民人均可支配收入比值'] },
  { name: '工资性收入', en: 'wage income', theme: 'income', unit: 'money', kind: 'flow', aliases: [] },
  { name: '城镇非私营单位就业人员年平均工资', en: 'average wage in urban non-private units', theme: 'income', unit: 'money', kind: 'flow', aliases: [] },
  { name: '最低工资标准', en: 'minimum wage', theme: 'income', unit: 'money', kind: 'stock', aliases: ['月最低工资标准'] },
  { name: '村集体经济收入', en: 'income of village collectives', theme: 'income', unit: 'money', kind: 'flow',
    aliases: ['村级集体经济收入'] },
  { name: '村级集体经营性收入', en: 'operating income of village collectives', theme: 'income', unit: 'money', kind: 'flow',
    aliases: ['村集体经营性收入'] },
  { name: '人均工资性收入', en: 'wage income per head', theme: 'income', unit: 'money', kind: 'flow', aliases: [] },
  { name: '城镇非私营单位在岗职工年平均工资', en: 'average wage of staff in urban non-private units', theme: 'income', unit: 'money', kind: 'flow', aliases: [] },
];
