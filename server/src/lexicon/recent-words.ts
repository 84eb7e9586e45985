/**
 * Words of official prose with a numeral inside that are younger than the segmenter's dictionary and no formula that
 * abbreviates a list. Read by scripts/build-dictionary.mjs alone.
 */
export const recentWords: readonly string[] = [
  '一带一路',
  '一网通办',
  '一窗通办',
  '一网统管',
  '一站式',
  '一老一小',
  '一号文件',
  '一体两翼',
  '二孩',
  '三孩',
  '三产融合',
  '三级甲等',
  '五险一金',
  '二十大',
  '双碳',
  '双创',
  '双千兆',
  '零容忍',
  '零碳',
  '半导体',
];
