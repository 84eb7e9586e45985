import type { Span } from '../text/span';

/** One counted head of a slogan: 一主六双 has {1, 主} and {6, 双}; 53221 has five parts without heads. */
export interface SloganPart {
  readonly count: number | null;
  readonly head: string | null;
}

/** An occurrence of a formula whose numerals abbreviate a list. Offsets are relative to the paragraph's joined text, quotation marks excluded. */
export interface Slogan extends Span {
  /** The formula with line breaks, blanks and quotation marks removed. */
  readonly canonical: string;
  readonly quoted: boolean;
  readonly parts: readonly SloganPart[];
}
