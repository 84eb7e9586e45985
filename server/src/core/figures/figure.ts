import type { Dimension } from '../../lexicon/units';
import type { Span } from '../text/span';
import type { Numeral } from '../tokens/numeral-type';

export type { Numeral };

export type FigureKind = 'quantity' | 'percent' | 'points' | 'multiple' | 'date';

/** Which side of the written number the true value lies on, from the hedge words around it (约, 超, 以上 …). */
export type Bound = 'exact' | 'about' | 'almost' | 'atLeast' | 'atMost';

/**
 * A number in the text that says how much or how many, with its magnitude and unit; or a calendar date.
 * Offsets are relative to the paragraph's joined text (see layout/paragraph.ts).
 */
export interface Figure extends Span {
  readonly kind: FigureKind;
  /** Null for a date without a year and for a fraction. A date's numeral is its year. */
  readonly numeral: Numeral | null;
  /** The upper end of a range (`5%~6%`); null for a single value. */
  readonly numeralMax: Numeral | null;
  /** 三分之二, whose decimals do not end: kept as its two numbers; null for all other figures. 百分之 is a percentage. */
  readonly fraction: Fraction | null;
  /**
   * As written, blanks removed, without the magnitude: 元, 亩, 倍 …; null when there is none. The spellings of %, 百分点
   * and 基点 (％, 百分之六, 个百分点) come as one each, since `kind` says the same of them all.
   */
  readonly unit: string | null;
  /** What the unit measures; null for classifiers, composite units and none. */
  readonly dimension: Dimension | null;
  /** Whether the unit is a classifier: the number counts things. */
  readonly classified: boolean;
  readonly bound: Bound;
  /** Where the hedge before the number begins and the one behind the unit ends; the figure's own ends where there is none. */
  readonly hedgedStart: number;
  readonly hedgedEnd: number;
  /** Whether the number is written with 余, 多 or 几 inside (2000余个): at least the number, less than its next round step. */
  readonly open: boolean;
  /** Where the digits (and magnitude) end and the unit begins. */
  readonly unitStart: number;
  /** For dates: the parts that are written; of a range (1月8日至10日) the first date's. */
  readonly date: CalendarDate | null;
  /** The second date of a range, what it leaves unsaid (its month, its year) taken from the first; null for a single date. */
  readonly dateMax: CalendarDate | null;
}

export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

export interface CalendarDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

export type Measure = 'level' | 'change' | 'share' | 'count' | 'duration' | 'other';
export type Status = 'result' | 'target' | 'expected' | 'other';

/** What a figure says, read from its sentence and its section. */
export interface FigureFacts {
  /** As written in the text, as short as identifies what is measured; null when the text does not say. */
  readonly indicator: string | null;
  readonly measure: Measure;
  readonly status: Status;
  /** `2024`, `2021/2025`, `2024-01/2024-06`, or null. */
  readonly period: string | null;
  readonly region: string | null;
}
