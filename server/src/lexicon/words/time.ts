/** Words that open a clause with its period. */
// prettier-ignore
export const timeOpeners: readonly string[] = [
  '全年', '全年度', '年末', '年底', '年初', '年内', '年中', '年均', '截至', '截止', '截至目前', '截止目前', '目前', '当前', '如今', '今年', '去年', '前年', '明年', '上年', '本年', '当年', '今年以来', '去年以来', '年度',
  '上半年', '下半年', '一季度', '二季度', '三季度', '四季度', '前三季度', '第一季度', '第二季度', '第三季度', '第四季度', '首季', '季末', '月末', '月均', '期末', '期初', '期内', '五年来', '四年来', '三年来',
  '两年来', '一年来', '十年来', '过去五年', '过去一年', '过去三年', '过去十年', '过去的五年', '过去的一年', '这五年', '五年间', '十年间', '三年间', '五年累计', '三年累计', '累计', '近年来', '近五年', '近三年',
  '近两年', '近十年', '未来五年', '未来三年', '今后五年', '今后三年', '到年底', '至年底', '到年末', '到期末', '本届政府', '本届政府以来', '届末', '同期', '上年同期', '去年同期', '年前', '年后', '每年', '连年', '历年', '连续', '日均',
];

/** Whole periods named by a word, as months of the year: the first and the last. */
export const partsOfYear: Readonly<Record<string, { readonly from: number; readonly to: number }>> = {
  上半年: { from: 1, to: 6 },
  下半年: { from: 7, to: 12 },
  一季度: { from: 1, to: 3 },
  首季: { from: 1, to: 3 },
  第一季度: { from: 1, to: 3 },
  二季度: { from: 4, to: 6 },
  第二季度: { from: 4, to: 6 },
  三季度: { from: 7, to: 9 },
  第三季度: { from: 7, to: 9 },
  四季度: { from: 10, to: 12 },
  第四季度: { from: 10, to: 12 },
  前三季度: { from: 1, to: 9 },
  前三个季度: { from: 1, to: 9 },
  全年: { from: 1, to: 12 },
  ...firstMonths(),
};

/** 前两个月 … 前十一个月, 前2个月 … 前11个月. */
function firstMonths(): Record<string, { readonly from: number; readonly to: number }> {
  const numerals = ['两', '三', '四', '五', '六', '七', '八', '九', '十', '十一'];
  return Object.fromEntries(
    numerals.flatMap((numeral, i) => [numeral, String(i + 2)].map((n) => [`前${n}个月`, { from: 1, to: i + 2 }])),
  );
}

/** Years named by a word, relative to the year in which the report is given. */
export const relativeYears: Readonly<Record<string, number>> = {
  前年: -2,
  去年: -1,
  上年: -1,
  今年: 0,
  本年: 0,
  明年: 1,
};
