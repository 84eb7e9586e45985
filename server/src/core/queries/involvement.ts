import type { Finding } from '../checks/finding';
import type { Span } from '../text/span';

/**
 * The findings that rest on what stands in `span` but are reported elsewhere: of two numbers that contradict each other
 * a finding marks only one, and a reader may well stand at the other. All offsets are absolute.
 */
export function findingsResting(findings: readonly Finding[], span: Span): readonly Finding[] {
  return findings.filter(
    (finding) => !overlaps(finding, span) && finding.related.some((related) => overlaps(related, span)),
  );
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
