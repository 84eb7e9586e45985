import { toSourceSpan } from '../layout/paragraph';
import type { Reading } from '../reading';
import type { Heading } from './heading';

/** The headings of the document in order, with levels, from every paragraph's candidates. */
export function buildOutline(_readings: readonly Reading[], _starts: ArrayLike<number>, _end: number): readonly Heading[] {
  void toSourceSpan;
  return [];
}
