import type { Analysis } from '../analysis';
import type { Passage } from '../facts/passage';
import type { ExcerptOutcomes } from './excerpt';
import type { Confirmation, Finding, Severity } from './finding';

/** An example of a check's page, run as a test. `⟦…⟧` marks where a finding starts and ends; a text without marks must stay silent. */
export interface Example {
  readonly text: string;
  readonly note?: string;
}

/**
 * What a check has to say about a place: a contradiction, or a computation that holds. The first is shown in the text, the
 * second as a tick in the hovers of the figures that it binds.
 */
export type Outcome = Finding | Confirmation;

/** Of most checks about most places: shared, so that saying nothing costs nothing. */
export const NO_OUTCOMES: readonly never[] = [];

interface CheckBase {
  readonly code: string;
  readonly defaultSeverity: Severity;
  readonly invalid: readonly Example[];
  readonly valid: readonly Example[];
}

/**
 * A check that needs one paragraph at a time. Its outcomes are kept with the paragraph, so that an edit elsewhere costs
 * nothing. All offsets are relative to the passage's text.
 */
export interface ParagraphCheck extends CheckBase {
  readonly scope: 'paragraph';
  /** Whether it says nothing of a paragraph without figures, and so need not be asked: two paragraphs of three have none. */
  readonly needsFigures: boolean;
  /** Outcomes with the check's code, in any order. Never throws. */
  detect(passage: Passage): Iterable<Outcome>;
}

/** A check that compares places anywhere in the document. */
export interface DocumentCheck extends CheckBase {
  readonly scope: 'document';
  /** What it says of single paragraphs besides, where there is such a thing: kept with them like that of a `ParagraphCheck`. */
  readonly within?: Pick<ParagraphCheck, 'needsFigures' | 'detect'>;
  /**
   * Outcomes with the check's code, in any order: with absolute offsets, or those of an excerpt, which may be kept from
   * version to version. Never throws.
   */
  detect(analysis: Analysis): Iterable<Outcome | ExcerptOutcomes>;
}

/** One check: its code, its defaults and its detection. Wording and documentation are elsewhere, by code. */
export type Check = ParagraphCheck | DocumentCheck;
