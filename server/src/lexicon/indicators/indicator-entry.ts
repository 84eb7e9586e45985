export type Theme =
  | 'economy'
  | 'industry'
  | 'investment'
  | 'consumption'
  | 'trade'
  | 'finance'
  | 'prices'
  | 'income'
  | 'population'
  | 'employment'
  | 'social'
  | 'education'
  | 'tourism'
  | 'science'
  | 'agriculture'
  | 'transport'
  | 'energy'
  | 'environment'
  | 'urban'
  | 'safety';

/** What a level of the indicator is given in; a figure in another dimension is a change, a share, or another thing. */
export type IndicatorUnit =
  | 'money'
  | 'percent'
  | 'permille'
  | 'ratio'
  | 'index'
  | 'count'
  | 'people'
  /** Visits and journeys, in 人次. */
  | 'visits'
  | 'mass'
  | 'area'
  | 'volume'
  | 'length'
  | 'power'
  | 'energy'
  | 'standardCoal'
  | 'concentration'
  | 'container'
  | 'freight'
  | 'passengerTraffic'
  | 'computing'
  | 'days'
  | 'years';

export type IndicatorKind =
  /** At a point in time: population, balances, installed capacity. */
  | 'stock'
  /** Over a period: output, revenue, investment. */
  | 'flow'
  /** A ratio, a share, an amount per head or per unit. */
  | 'rate'
  /** A price index. */
  | 'index';

export interface IndicatorEntry {
  /** The official statistical name. */
  readonly name: string;
  readonly en: string;
  /** Strict synonyms as found in reports, without a region. A phrase is this indicator only as a whole. */
  readonly aliases: readonly string[];
  readonly theme: Theme;
  readonly unit: IndicatorUnit;
  readonly kind: IndicatorKind;
  /** Growth is stated at constant prices, so two current-price levels do not give it. */
  readonly constantPrice?: true;
  /** Growth is stated on a comparable or revised base (固定资产投资, 规上, 社零), so two published levels need not give it. */
  readonly comparableBase?: true;
  /**
   * The name is that of a thing, not of a statistic: which of them are counted (built, under way, in all) depends on
   * the verb. Equal names alone never make two such figures the same.
   */
  readonly object?: true;
}
