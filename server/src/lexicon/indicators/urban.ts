import type { IndicatorEntry } from './indicator-entry';

/** Cities and land. */
// prettier-ignore
export const urbanIndicators: readonly IndicatorEntry[] = [
  { name: '城市建成区面积', en: 'built-up area of the city', theme: 'urban', unit: 'area', kind: 'stock', aliases: ['建成区面积'] },
  { name: '土地出让收入', en: 'revenue from land leases', theme: 'urban', unit: 'money', kind: 'flow', aliases: ['国有土地使用权出让收入'] },
  { name: '建设用地供应', en: 'land supplied for building', theme: 'urban', unit: 'area', kind: 'flow', object: true,
    aliases: ['供应建设用地', '建设用地供应面积'] },
  { name: '批而未供土地处置', en: 'land approved but not supplied, dealt with', theme: 'urban', unit: 'area', kind: 'flow', object: true,
    aliases: ['处置批而未供土地', '消化批而未供土地'] },
  { name: '闲置土地处置', en: 'idle land dealt with', theme: 'urban', unit: 'area', kind: 'flow', object: true,
    aliases: ['处置闲置土地'] },
  { name: '城市燃气普及率', en: 'gas coverage in cities', theme: 'urban', unit: 'percent', kind: 'rate', aliases: ['燃气普及率'] },
  { name: '城市供水普及率', en: 'water coverage in cities', theme: 'urban', unit: 'percent', kind: 'rate', aliases: ['供水普及率'] },
  { name: '集中供热面积', en: 'area under central heating', theme: 'urban', unit: 'area', kind: 'stock', aliases: ['城市集中供热面积'] },
  { name: '城市更新项目', en: 'urban renewal projects', theme: 'urban', unit: 'count', kind: 'flow', object: true, aliases: [] },
  { name: '城市路网密度', en: 'density of city roads', theme: 'urban', unit: 'length', kind: 'rate', aliases: ['建成区路网密度'] },
  { name: '海绵城市面积', en: 'sponge city area', theme: 'urban', unit: 'area', kind: 'stock', object: true,
    aliases: ['海绵城市建设面积'] },
  { name: '绿色建筑占新建建筑比例', en: 'share of green buildings in new building', theme: 'urban', unit: 'percent', kind: 'rate',
    aliases: ['新建绿色建筑占比', '绿色建筑占新建建筑比重'] },
  { name: '装配式建筑占新建建筑比例', en: 'share of prefabricated building', theme: 'urban', unit: 'percent', kind: 'rate',
    aliases: ['装配式建筑占比', '装配式建筑占新建建筑面积比例'] },
];
