import type { Analysis } from '../analysis';
import type { Finding, Severity } from './finding';

/** An example of a check's page, run as a test. `⟦…⟧` marks where a finding starts and ends; a text without marks must stay silent. */
export interface Example {
  readonly text: string;
  readonly note?: string;
}

/** One check: its code, its defaults and its detection. Wording and documentation are elsewhere, by code. */
export interface Check {
  readonly code: string;
  readonly defaultSeverity: Severity;
  readonly invalid: readonly Example[];
  readonly valid: readonly Example[];
  /** Findings with the check's code, in any order. Never throws. */
  detect(analysis: Analysis): Iterable<Finding>;
}
