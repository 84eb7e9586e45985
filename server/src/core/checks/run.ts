import type { Analysis } from '../analysis';
import type { Finding } from './finding';
import { checks } from './registry';

/** All findings of all checks, those that the text suppresses left out, in document order. */
export function runChecks(analysis: Analysis): readonly Finding[] {
  const found: Finding[] = [];
  for (const check of checks) for (const finding of check.detect(analysis)) found.push(finding);
  const kept = found.filter((finding) => !analysis.suppressions.some((s) => silences(s, finding)));
  return kept.sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1));
}

function silences(
  suppression: { start: number; end: number; codes: readonly string[] | null },
  finding: Finding,
): boolean {
  const covers = suppression.start <= finding.start && finding.start < suppression.end;
  return covers && (suppression.codes === null || suppression.codes.includes(finding.code));
}
