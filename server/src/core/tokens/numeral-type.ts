/**
 * A number exactly as written: `95.28亿` has digits `95.28` and magnitude 8.
 * The digits keep their trailing zeros, since 53 and 53.0 are different claims.
 */
export interface Numeral {
  /** Plain decimal digits with an optional minus sign and point, ASCII, whatever script the text used. */
  readonly digits: string;
  /** Power of ten of the magnitude words that follow the digits: 千 3, 万 4, 亿 8, 万亿 12; 0 when there is none. */
  readonly magnitude: number;
  readonly script: 'arabic' | 'chinese' | 'mixed';
}

/** A number read at some position: the numeral, where it ends, and whether 余, 多 or 几 stands inside. */
export interface ReadNumeral {
  readonly numeral: Numeral;
  readonly end: number;
  readonly open: boolean;
  /** Whether a magnitude word (万, 亿 …) follows the digits: such a number is a figure even without a unit. */
  readonly hasMagnitude: boolean;
  /** Whether it is written digit by digit in Chinese (二〇二六), as years are. */
  readonly digitByDigit: boolean;
}
