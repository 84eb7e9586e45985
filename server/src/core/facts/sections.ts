import type { Status } from '../figures/figure';
import type { Heading } from '../outline/heading';
import type { Reading } from '../reading';

/** What a paragraph's place in the document lets one assume of its figures, where their own sentence is silent. */
export interface SectionContext {
  /** The year (2025) or years (2021/2025) the section speaks of, or null. */
  readonly period: string | null;
  readonly status: Status;
  /** The document's own year, from its title, session or text; null when unknown. */
  readonly documentYear: number | null;
}

const UNKNOWN: SectionContext = { period: null, status: 'other', documentYear: null };

export function readSections(
  readings: readonly Reading[],
  _outline: readonly Heading[],
  _starts: ArrayLike<number>,
): readonly SectionContext[] {
  return readings.map(() => UNKNOWN);
}
