import type { Finding } from './finding';
import type { Suppression } from './suppressions';

/**
 * The findings that no suppression covers, in their order. Both lists are walked through once side by side: a text may hold
 * as many comments as findings, and looking through the ones for each of the others would take minutes.
 * @param findings sorted by their starts
 */
export function withoutSilenced(findings: readonly Finding[], suppressions: readonly Suppression[]): Finding[] {
  if (suppressions.length === 0) return [...findings];
  const byStart = [...suppressions].sort((a, b) => a.start - b.start);
  /** How far the suppressions so far reach: of every check, and of single ones. */
  let allUntil = 0;
  const until = new Map<string, number>();
  let next = 0;
  return findings.filter(({ start, code }) => {
    for (; next < byStart.length && byStart[next]!.start <= start; next++) {
      const { codes, end } = byStart[next]!;
      if (codes === null) allUntil = Math.max(allUntil, end);
      else for (const silenced of codes) until.set(silenced, Math.max(until.get(silenced) ?? 0, end));
    }
    return start >= Math.max(allUntil, until.get(code) ?? 0);
  });
}
