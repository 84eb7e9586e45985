import type { IndicatorEntry } from './indicator-entry';

/** Population. */
// prettier-ignore
export const populationIndicators: readonly IndicatorEntry[] = [
  { name: '常住人口', en: 'resident population', theme: 'population', unit: 'people', kind: 'stock',
    aliases: ['年末常住人口', '常住人口总数'] },
  { name: '户籍人口', en: 'registered population', theme: 'population', unit: 'people', kind: 'stock',
    aliases: ['户籍总人口', '年末户籍人口'] },
  { name: '总人口', en: 'total population', theme: 'population', unit: 'people', kind: 'stock', aliases: ['人口总数', '年末总人口'] },
  { name: '城镇人口', en: 'urban population', theme: 'population', unit: 'people', kind: 'stock', aliases: ['城镇常住人口'] },
  { name: '乡村人口', en: 'rural population', theme: 'population', unit: 'people', kind: 'stock', aliases: ['乡村常住人口'] },
  { name: '常住人口城镇化率', en: 'urbanisation rate of residents', theme: 'population', unit: 'percent', kind: 'rate',
    aliases: ['城镇化率', '常住人口城镇化水平'] },
  { name: '户籍人口城镇化率', en: 'urbanisation rate by registration', theme: 'population', unit: 'percent', kind: 'rate', aliases: [] },
  { name: '农业转移人口市民化', en: 'rural migrants who settle in towns', theme: 'population', unit: 'people', kind: 'flow', object: true, aliases: [] },
  { name: '出生人口', en: 'births', theme: 'population', unit: 'people', kind: 'flow', aliases: [] },
  { name: '出生率', en: 'birth rate', theme: 'population', unit: 'permille', kind: 'rate', aliases: ['人口出生率'] },
  { name: '死亡人口', en: 'deaths', theme: 'population', unit: 'people', kind: 'flow', aliases: [] },
  { name: '死亡率', en: 'death rate', theme: 'population', unit: 'permille', kind: 'rate', aliases: ['人口死亡率'] },
  { name: '自然增长率', en: 'natural growth rate', theme: 'population', unit: 'permille', kind: 'rate', aliases: ['人口自然增长率'] },
  { name: '人均预期寿命', en: 'life expectancy', theme: 'population', unit: 'years', kind: 'rate',
    aliases: ['人均期望寿命', '居民人均预期寿命', '平均预期寿命'] },
  { name: '60岁及以上人口', en: 'people aged 60 and over', theme: 'population', unit: 'people', kind: 'stock',
    aliases: ['60周岁及以上人口', '60岁及以上老年人口'] },
  { name: '65岁及以上人口', en: 'people aged 65 and over', theme: 'population', unit: 'people', kind: 'stock',
    aliases: ['65周岁及以上人口', '65岁及以上老年人口'] },
];
