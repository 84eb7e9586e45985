/** A five-year plan and the calendar years it covers, both included. */
export interface PlanPeriod {
  /** Short name as written between quotation marks: 十四五. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** What states the years of the plans. */
export const planPeriodSource = {
  zh: '历次国民经济和社会发展五年计划（规划）文本；“十五五”见中共中央关于制定第十五个五年规划的建议（2025年10月）',
  en: 'The texts of the five-year plans; for the fifteenth, the Central Committee’s recommendations of October 2025',
} as const;

/** The years 1963 to 1965 stand between the second and the third plan. */
export const planPeriods: readonly PlanPeriod[] = [
  { name: '一五', from: 1953, to: 1957 },
  { name: '二五', from: 1958, to: 1962 },
  { name: '三五', from: 1966, to: 1970 },
  { name: '四五', from: 1971, to: 1975 },
  { name: '五五', from: 1976, to: 1980 },
  { name: '六五', from: 1981, to: 1985 },
  { name: '七五', from: 1986, to: 1990 },
  { name: '八五', from: 1991, to: 1995 },
  { name: '九五', from: 1996, to: 2000 },
  { name: '十五', from: 2001, to: 2005 },
  { name: '十一五', from: 2006, to: 2010 },
  { name: '十二五', from: 2011, to: 2015 },
  { name: '十三五', from: 2016, to: 2020 },
  { name: '十四五', from: 2021, to: 2025 },
  { name: '十五五', from: 2026, to: 2030 },
];

/** Words beside a plan's name that point at one of its years. */
export const planYearWords: readonly { readonly text: string; readonly year: 'first' | 'last' | 'middle' }[] = [
  { text: '开局之年', year: 'first' },
  { text: '开局年', year: 'first' },
  { text: '起步之年', year: 'first' },
  { text: '首年', year: 'first' },
  { text: '中期之年', year: 'middle' },
  { text: '收官之年', year: 'last' },
  { text: '收官年', year: 'last' },
  { text: '收尾之年', year: 'last' },
  { text: '末年', year: 'last' },
  { text: '期末', year: 'last' },
];
