/**
 * Terms of the National People's Congress since 2008. The first session of a term meets in March of `firstSession`,
 * one session follows each March, so session n of the term is in the year `firstSession + n - 1`.
 *
 * Local congresses are not listed: their numbers and years differ from place to place.
 */
export interface CongressTerm {
  /** 届, as a number. */
  readonly term: number;
  /** 届, as written. */
  readonly name: string;
  readonly firstSession: number;
  readonly sessions: number;
}

export const nationalCongressTerms: readonly CongressTerm[] = [
  { term: 11, name: '十一届', firstSession: 2008, sessions: 5 },
  { term: 12, name: '十二届', firstSession: 2013, sessions: 5 },
  { term: 13, name: '十三届', firstSession: 2018, sessions: 5 },
  { term: 14, name: '十四届', firstSession: 2023, sessions: 5 },
];

/** The years of the congresses of the Communist Party of China. */
export const partyCongresses: readonly { readonly name: string; readonly year: number }[] = [
  { name: '十六大', year: 2002 },
  { name: '十七大', year: 2007 },
  { name: '十八大', year: 2012 },
  { name: '十九大', year: 2017 },
  { name: '二十大', year: 2022 },
];
