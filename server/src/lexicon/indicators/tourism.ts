import type { IndicatorEntry } from './indicator-entry';

/** Tourism. */
// prettier-ignore
export const tourismIndicators: readonly IndicatorEntry[] = [
  { name: '接待游客', en: 'tourist arrivals', theme: 'tourism', unit: 'visits', kind: 'flow',
    aliases: ['接待游客总量', '游客接待量', '接待游客人次', '接待游客人数', '接待旅游人次', '旅游接待人次', '接待游客总人次'] },
  { name: '接待国内游客', en: 'domestic tourist arrivals', theme: 'tourism', unit: 'visits', kind: 'flow',
    aliases: ['国内游客', '接待国内游客人次'] },
  { name: '接待入境游客', en: 'inbound tourist arrivals', theme: 'tourism', unit: 'visits', kind: 'flow',
    aliases: ['入境游客', '接待入境游客人次'] },
  { name: '旅游总收入', en: 'total tourism revenue', theme: 'tourism', unit: 'money', kind: 'flow', aliases: [] },
  { name: '旅游收入', en: 'tourism revenue', theme: 'tourism', unit: 'money', kind: 'flow', aliases: [] },
  { name: '国内旅游收入', en: 'domestic tourism revenue', theme: 'tourism', unit: 'money', kind: 'flow', aliases: ['国内旅游总收入'] },
  { name: '国家5A级旅游景区', en: '5A tourist attractions', theme: 'tourism', unit: 'count', kind: 'stock', object: true,
    aliases: ['5A级景区', '5A级旅游景区', '国家5A级景区', 'AAAAA级旅游景区', '国家AAAAA级旅游景区'] },
  { name: '国家4A级旅游景区', en: '4A tourist attractions', theme: 'tourism', unit: 'count', kind: 'stock', object: true,
    aliases: ['4A级景区', '4A级旅游景区', '国家4A级景区', 'AAAA级旅游景区', '国家AAAA级旅游景区'] },
  { name: 'A级旅游景区', en: 'graded tourist attractions', theme: 'tourism', unit: 'count', kind: 'stock', object: true,
    aliases: ['A级景区', '国家A级旅游景区'] },
  { name: '旅游综合收入', en: 'combined tourism revenue', theme: 'tourism', unit: 'money', kind: 'flow', aliases: [] },
  { name: '旅游总花费', en: 'total spending of tourists', theme: 'tourism', unit: 'money', kind: 'flow',
    aliases: ['游客总花费', '游客出游总花费'] },
];
