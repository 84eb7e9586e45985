import { CharSet } from '../../text/char-set';

/**
 * Words that stand for several subjects, which values behind 分别 may tell apart: 城乡居民收入分别增长5%、6%. Whether they do is
 * open, so each adds a reading. 城乡 and the other words that `additionalThings` (facts/lists.ts) knows are not here again.
 */
const PACKED: readonly (readonly [word: string, things: number])[] = [
  ...pairs(
    '工农 存贷 进出 中外 内外 境内外 干支 供需 供求 产销 购销 收支 政企 校企 银企 医患 男女 老幼 新老 中小 大小 上下 前后 左右 东西 南北 水陆 海陆 陆海 江海 河湖 牛羊 肉蛋 林草 农林 农牧 文旅 文体 科教 ' +
      '煤电 水电 风光 铁公 公铁 省市 市县 县乡 乡村 早晚 春秋 夏秋 增减 涨跌 输出入 本外币 软硬 量价 质效 粮油 双 两 俩',
  ),
  ...triples('大中小 中小微 县乡村 产学研 水陆空 上中下 肉蛋奶 猪牛羊 公检法 三次产业 京津冀 海陆空 长株潭'),
  ...['农林牧渔', '教科文卫', '东西南北', '省市县乡', '东中西部和东北'].map((word) => [word, 4] as const),
];

function pairs(words: string): readonly (readonly [string, number])[] {
  return words.split(' ').map((word) => [word, 2] as const);
}

function triples(words: string): readonly (readonly [string, number])[] {
  return words.split(' ').map((word) => [word, 3] as const);
}

const NUMERALS = '一两三四五六七八九十';
const IN_COUNTS = new CharSet(NUMERALS + '二0123456789');

/** How many subjects more than one each packed word and each count (三次产业, 五项指标) in a phrase may add. */
export function packedIn(phrase: string): readonly number[] {
  const more: number[] = [];
  // 进出口总额 is one total; 进出口分别增长 tells of two.
  const split = phrase.includes('进出口') ? phrase.replace(/进出口(?=总?[额值])/g, '外贸') : phrase;
  for (const [word, things] of PACKED) if (split.includes(word)) more.push(things - 1);
  // All that follows is of numerals.
  if (!IN_COUNTS.isIn(phrase, 0, phrase.length)) return more;
  for (const [, numeral] of phrase.matchAll(
    /(?<![一二三四五六七八九十第])([两三四五六七八九十])(?=[\u4e00-\u9fff])/g,
  )) {
    more.push(numeral === '两' ? 1 : NUMERALS.indexOf(numeral!));
  }
  // 二三产业, 一二季度.
  for (const [row] of phrase.matchAll(/[一二三四五]{2,5}(?=[产季级类环期])/g)) more.push(row.length - 1);
  for (const [, digits] of phrase.matchAll(/(?<!\d)(\d{1,2})(?=[个大项类种次级地市省县区者家])/g))
    more.push(Number(digits) - 1);
  return more;
}
