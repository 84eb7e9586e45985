import type { Span } from '../text/span';

/**
 * A word as the segmenter sees it. Offsets are relative to the string that was segmented.
 * The tag is its part of speech in the notation of jieba's dictionary: n noun, v verb, m numeral, q classifier, x unknown …
 */
export interface Word extends Span {
  readonly tag: string;
}

/**
 * Words of a clause, ascending and without overlap. They cover the clause, except where the segmenter gave up on it
 * (see segmentation/words.ts): callers must do without words anywhere.
 */
export type Segment = (clause: string) => readonly Word[];
