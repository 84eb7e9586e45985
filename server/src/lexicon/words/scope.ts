/** Regions named by their kind: 全市 is the report's own city. */
// prettier-ignore
export const scopeWords: readonly string[] = [
  '全国', '全省', '全区', '全市', '全县', '全旗', '全州', '全盟', '全镇', '全乡', '全村', '全街道', '全兵团', '全师', '全球', '世界', '全域', '全境', '我国', '我省', '我区', '我市', '我县', '我州', '我旗', '我盟', '我镇', '我乡',
  '本省', '本区', '本市', '本县', '本镇', '市本级', '省本级', '县本级', '区本级', '区级', '市级', '县级', '省级', '国家级', '市区', '城区', '主城区', '中心城区', '市域', '县域', '省内', '市内', '区内', '县内', '境内', '境外', '省外', '市外',
  '县外', '国内', '国外', '城镇', '农村', '城乡',
];

/** Scopes that name the region a figure is about, each with the level of government. */
export const wholeScopes: Readonly<
  Record<string, 'nation' | 'province' | 'city' | 'county' | 'town' | 'village' | 'world'>
> = {
  全国: 'nation',
  我国: 'nation',
  全省: 'province',
  我省: 'province',
  本省: 'province',
  全市: 'city',
  我市: 'city',
  本市: 'city',
  全州: 'city',
  我州: 'city',
  全盟: 'city',
  全县: 'county',
  我县: 'county',
  本县: 'county',
  全旗: 'county',
  我旗: 'county',
  全镇: 'town',
  我镇: 'town',
  全乡: 'town',
  我乡: 'town',
  全村: 'village',
  全球: 'world',
  世界: 'world',
};

/** 全区 and 我区 are an autonomous region or a district; the document's own place decides. */
export const ambiguousScopes: readonly string[] = ['全区', '我区', '本区'];

/** Words that narrow an indicator: 限上, 规上, 本级. Two figures agree only when these are equal. */
// prettier-ignore
export const modifierWords: readonly string[] = [
  '规模以上', '规上', '规模', '限额以上', '限上', '资质以上', '本级', '市本级', '省本级', '县本级', '同口径', '可比口径', '全口径', '自然口径', '新增', '累计', '净增', '其中', '剔除', '不含', '含', '扣除', '人均', '户均', '亩均', '日均', '月均', '年均', '单位', '平均',
  '非公', '民营', '国有', '外商', '外资', '港澳台', '城镇', '农村', '城乡',
];
