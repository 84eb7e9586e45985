/** Words that multiply the number before them, and their power of ten. 亿 and 万 also multiply each other: 万亿 is 12. */
export const magnitudes: Readonly<Record<string, number>> = {
  十: 1,
  拾: 1,
  百: 2,
  佰: 2,
  千: 3,
  仟: 3,
  万: 4,
  萬: 4,
  亿: 8,
  億: 8,
};

/** Of the magnitudes, those that follow Arabic digits in reports; 十 and 百 hardly do except in compounds (3百万). */
export const arabicMagnitudes: readonly string[] = ['百', '千', '万', '亿'];

/**
 * 兆 means 10⁶ as a prefix of units (兆瓦) and 10¹² as a numeral on older or overseas pages, so it never multiplies by
 * itself; it is part of a unit's name.
 */
export const ambiguousMagnitude = '兆';

/** Chinese digits. 两 only before a classifier or a magnitude; 廿 and 卅 are tens (20, 30) of dates and dynastic style. */
export const chineseDigits: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};

export const chineseTens: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };

/** 半 is a half after a unit (两年半) and before one (半年, 半数). */
export const half = '半';

/** Marks inside a number that it is at least that number and less than its next round step. */
export const openMarks: readonly string[] = ['余', '多', '几', '来'];

/** Words before a number that turn it into a fraction: 百分之六, 千分之三, 万分之二; the power of ten they divide by. */
export const fractionOpeners: Readonly<Record<string, number>> = { 百分之: 2, 千分之: 3, 万分之: 4 };
