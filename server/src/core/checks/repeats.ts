import type { Span } from '../text/span';
import type { Finding } from './finding';

/** Checks that say less of a slip than others do: where both speak of the same figures, only the other one is shown. */
const YIELDS: Readonly<Record<string, readonly string[]>> = {
  // 万 left out makes two mentions differ, a floor undercut, a change fall where it should rise, a part exceed its whole.
  'figure/conflict': ['unit/slip', 'part/exceeds-whole'],
  'range/invalid': ['unit/slip', 'respectively/arity'],
  'growth/mismatch': ['unit/slip'],
};

/** Findings without those that only repeat what a more telling check says of the same figures. `findings` are in document order. */
export function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  return findings.filter((finding) => {
    const stronger = YIELDS[finding.code];
    return stronger === undefined || !findings.some((other) => stronger.includes(other.code) && isAbout(finding, other));
  });
}

/** Whether the figure that a finding is about has a part in another finding, and the other's in it. */
function isAbout(a: Finding, b: Finding): boolean {
  return holds(a, b) && holds(b, a);
}

function holds(finding: Finding, place: Span): boolean {
  return overlaps(finding, place) || finding.related.some((related) => overlaps(related, place));
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
