import { planPeriods } from '../../../lexicon/plan-periods';
import { PhraseMemo } from '../../text/phrase-memo';
import type { SectionContext } from '../sections';

/** What a change is counted from: a year, or the year before the one spoken of. */
export type TimeBase =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'previous' }
  /** 年初, 上年末: within a year another base than the same time of the year before. */
  | { readonly kind: 'yearEnd' };

const PREVIOUS: TimeBase = { kind: 'previous' };
const YEAR_END: TimeBase = { kind: 'yearEnd' };

/** Words that name a base, as one group of a larger expression: 上年同期, 2020年末, “十三五”末, 十年前. */
export const TIME_BASE =
  '(?:上年同期|去年同期|同期|上一年|上年|去年|前一年|(?:19|20)\\d\\d\\s?年|“?[一二三四五六七八九十]{1,3}五”?(?:时期|规划)?(?:期末|末期|末|底)|年初)(?:年?[末底]|期末|执行数|决算数|完成数|第[一二三四五六七八]次(?:全国)?(?:人口|经济|农业)普查)?';

/** The base that words name, or null: 上年 → the year before, 2020年底 → 2020, “十三五”末 → 2020. */
export function readTimeBase(words: string): TimeBase | null {
  const year = /(?:19|20)\d\d(?=\s?年)/.exec(words);
  if (year !== null) return { kind: 'year', year: Number(year[0]) };
  const plan = /([一二三四五六七八九十]{1,3}五)”?(?:时期|规划)?(?:期末|末期|末|底)/.exec(words);
  if (plan !== null) {
    const period = planPeriods.find(({ name }) => name === plan[1]);
    return period === undefined ? null : { kind: 'year', year: period.to };
  }
  if (/年初|(?:上一?年|去年)年?[末底]/.test(words)) return YEAR_END;
  return /上一?年|去年|前一年|同期/.test(words) ? PREVIOUS : null;
}

/** The years that a fact's or a section's period covers, both included; null for parts of a year and for none. */
export function yearsOfPeriod(period: string | null): Years | null {
  return period === null ? null : periods.of(period);
}

/** Both ends included; the same for one year. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

const periods = new PhraseMemo((period): Years | null => {
  const years = /^(\d{4})(?:\/(\d{4}))?$/.exec(period);
  return years === null ? null : { from: Number(years[1]), to: Number(years[2] ?? years[1]) };
});

/** The year of a base, where the section tells which year is spoken of. */
export function yearOfBase(base: TimeBase, { period }: SectionContext): number | null {
  if (base.kind === 'year') return base.year;
  const years = yearsOfPeriod(period);
  return years === null ? null : years.to - 1;
}
