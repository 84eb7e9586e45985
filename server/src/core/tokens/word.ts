import type { Span } from '../text/span';

/** A word with its part of speech (jieba's tags: n noun, v verb, m numeral, q classifier, …). Offsets are relative to the text segmented. */
export interface Word extends Span {
  readonly tag: string;
}

/** Splits a clause into words that tile it. */
export type Segment = (clause: string) => readonly Word[];
