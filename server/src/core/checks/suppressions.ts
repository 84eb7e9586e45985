import type { Analysis } from '../analysis';
import type { Span } from '../text/span';

/** A comment that silences checks over a stretch of the document. */
export interface Suppression extends Span {
  /** The codes silenced; null for all. */
  readonly codes: readonly string[] | null;
  readonly reason: string | null;
  /** Where the comment itself stands. */
  readonly comment: Span;
}

export function findSuppressions(_analysis: Analysis): readonly Suppression[] {
  return [];
}
