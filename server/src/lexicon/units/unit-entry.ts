/** What a unit measures. Two figures can be compared only when their dimensions are equal. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'time'
  /** Months and years: whole numbers of each other, but no fixed number of days. */
  | 'calendarTime'
  | 'age'
  | 'power'
  | 'energy'
  | 'standardCoal'
  | 'apparentPower'
  | 'electricCharge'
  | 'voltage'
  | 'pressure'
  | 'frequency'
  | 'soundLevel'
  | 'temperature'
  | 'angle'
  | 'speed'
  | 'flow'
  | 'concentration'
  | 'dataRate'
  | 'data'
  | 'computing'
  | 'money'
  | 'ratio'
  | 'points'
  | 'multiple'
  | 'freight'
  | 'passengerTraffic'
  | 'laneLength'
  | 'trackLength'
  | 'cableLength'
  | 'fibreLength'
  | 'shipTonnage'
  | 'deadweight'
  | 'container'
  | 'steamCapacity'
  | 'count'
  /** The spelling alone does not say; see `readings`. */
  | 'ambiguous';

export type Standing =
  /** 法定计量单位: listed in the 1984 order, the 1990 land notice or GB 3100, or built from listed units. */
  | 'statutory'
  /** 一般常用时间单位 (周 月 年): named in the notes of the 1984 order, outside its tables. */
  | 'generalUse'
  /** Outside the statutory system: 市制, imperial, or a short colloquial name of a statutory unit. */
  | 'nonStatutory'
  | 'currency'
  /** Set by statistical or accounting practice: 吨标准煤, 标准箱, 百分点. */
  | 'accounting'
  | 'counting';

/** How many base units one unit is: an exact decimal, or an exact fraction where the decimal does not end. */
export type Factor = string | { readonly num: string; readonly den: string };

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** One meaning of a spelling that has several. */
export interface UnitReading {
  /** Words of which one must stand in the same sentence for this reading. */
  readonly cues: readonly string[];
  readonly dimension: Dimension;
  readonly factor: Factor | null;
  readonly base: string;
  readonly definition: Bilingual;
}

export interface UnitEntry {
  /** As written in reports, without magnitude words. */
  readonly symbol: string;
  /** Other spellings of the same unit. */
  readonly aliases?: readonly string[];
  readonly dimension: Dimension;
  /** To `base`; null when no fixed factor exists (foreign money, counts, ambiguous spellings). */
  readonly factor: Factor | null;
  /** Base unit of the dimension. */
  readonly base: string;
  readonly standing: Standing;
  /** Key into `unitSources`; null when no single document defines the unit. */
  readonly source: UnitSource | null;
  readonly definition: Bilingual;
  /** Units that readers of reports convert to, in order. */
  readonly customary?: readonly string[];
  /** The meanings of an ambiguous spelling. When no cue is present the figure has no conversion. */
  readonly readings?: readonly UnitReading[];
  /** The spelling is no unit at all unless a cue of one of its readings is present (P, E). */
  readonly needsCue?: true;
  /** After a Chinese numeral the pair is more often a word (三方, 十分, 四角, 万里) than a quantity; see ClassifierEntry. */
  readonly arabicOnly?: true;
}

export type UnitSource =
  'order1984' | 'land1990' | 'gb3100' | 'gb3101' | 'gbt2589' | 'rmb' | 'tonnage1969' | 'yardPound1959';
