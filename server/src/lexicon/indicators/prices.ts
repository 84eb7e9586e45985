import type { IndicatorEntry } from './indicator-entry';

/** Prices. */
// prettier-ignore
export const pricesIndicators: readonly IndicatorEntry[] = [
  { name: '居民消费价格', en: 'consumer prices', theme: 'prices', unit: 'index', kind: 'index',
    aliases: ['CPI', '居民消费价格指数', '居民消费价格总水平', '居民消费价格（CPI）'] },
  { name: '居民消费价格涨幅', en: 'rise of consumer prices', theme: 'prices', unit: 'percent', kind: 'rate',
    aliases: ['CPI涨幅', '居民消费价格指数涨幅', '物价涨幅', '居民消费价格总水平涨幅'] },
  { name: '核心居民消费价格', en: 'core consumer prices', theme: 'prices', unit: 'index', kind: 'index', aliases: ['核心CPI'] },
  { name: '工业生产者出厂价格', en: 'producer prices of industry', theme: 'prices', unit: 'index', kind: 'index',
    aliases: ['PPI', '工业生产者出厂价格指数'] },
  { name: '工业生产者购进价格', en: 'purchase prices of industry', theme: 'prices', unit: 'index', kind: 'index',
    aliases: ['工业生产者购进价格指数'] },
  { name: '商品零售价格', en: 'retail prices', theme: 'prices', unit: 'index', kind: 'index', aliases: ['商品零售价格指数'] },
  { name: '农产品生产者价格', en: 'producer prices of farm products', theme: 'prices', unit: 'index', kind: 'index',
    aliases: ['农产品生产者价格指数'] },
  { name: '新建商品住宅销售价格', en: 'selling prices of new housing', theme: 'prices', unit: 'index', kind: 'index',
    aliases: ['新建商品住宅销售价格指数'] },
];
