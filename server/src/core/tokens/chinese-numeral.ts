const ONE_TO_NINE = '一二三四五六七八九';

/** 1 to 99 in Chinese numerals (二十三, 十, 二); null for other numbers. */
export function chineseNumeral(value: number): string | null {
  if (!Number.isInteger(value) || value < 1 || value > 99) return null;
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const tensText = tens === 0 ? '' : tens === 1 ? '十' : `${ONE_TO_NINE.charAt(tens - 1)}十`;
  return tensText + (ones === 0 ? '' : ONE_TO_NINE.charAt(ones - 1));
}
