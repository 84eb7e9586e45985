import type { Span } from '../../text/span';

/** What is wrong with the writing of a number; each has a sentence of its own in `wording/`. */
export type SlipKind =
  | 'letter'
  | 'yearLetter'
  | 'mixedWidth'
  | 'doubledPoint'
  | 'strayPoint'
  | 'twoPoints'
  | 'pointAfterMagnitude'
  | 'leadingPoint'
  | 'commaForPoint'
  | 'commaInside'
  | 'thousands'
  | 'blankInside'
  | 'doubledMagnitude'
  | 'magnitudeOrder'
  | 'unitBeforeMagnitude'
  | 'doubledUnit'
  | 'doubledPercent'
  | 'percentPlace'
  | 'brokenPoints'
  | 'lostDigits'
  | 'lostUnit';

/**
 * A number that is written wrongly, in offsets of its paragraph's text. The span covers the number with its magnitude
 * and unit as far as they are written.
 */
export interface Slip extends Span {
  readonly kind: SlipKind;
  /** Error where no reading of the text makes it right; warning where it is wrong but for a rare manner of writing. */
  readonly severity: 'error' | 'warning';
  /** The character or characters that are wrong, where the sentence names them. */
  readonly wrong: string;
  /** What the whole span may have been meant to say, likeliest first; empty where that cannot be known. */
  readonly readings: readonly string[];
}
