import type { Span } from '../text/span';
import type { Finding } from './finding';

/** Checks that say less of a slip than others do: where both speak of the same figures, only the other one is shown. */
const YIELDS: Readonly<Record<string, readonly string[]>> = {
  // 万 left out makes two mentions differ, a floor undercut, a change fall where it should rise, a part exceed its whole.
  'figure/conflict': ['unit/slip', 'part/exceeds-whole'],
  'range/invalid': ['unit/slip', 'respectively/arity'],
  'growth/mismatch': ['unit/slip'],
};

/** Findings without those that only repeat what a more telling check says of the same figures. */
export function withoutRepeats(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2 || !findings.some(({ code }) => code in YIELDS)) return findings;
  const near = placesOf(findings.filter(({ code }) => STRONGER.has(code)));
  return findings.filter((finding) => {
    const stronger = YIELDS[finding.code];
    return (
      stronger === undefined || !near(finding).some((other) => stronger.includes(other.code) && isAbout(finding, other))
    );
  });
}

const STRONGER = new Set(Object.values(YIELDS).flat());

/** Characters to a stretch of the document: findings are looked up by the stretches that their places touch. */
const STRETCH = 64;
/** A place no longer than this is a figure or a phrase; longer ones (a whole list) repeat nothing. */
const LONGEST = 1024;

/** Looks up the findings with a place near a span, in time that does not grow with their number. */
function placesOf(findings: readonly Finding[]): (span: Span) => readonly Finding[] {
  const byStretch = new Map<number, Finding[]>();
  for (const finding of findings) {
    for (const { start, end } of [finding, ...finding.related]) {
      if (end - start > LONGEST) continue;
      for (let stretch = Math.floor(start / STRETCH); stretch * STRETCH < end; stretch++) {
        const known = byStretch.get(stretch);
        if (known === undefined) byStretch.set(stretch, [finding]);
        else known.push(finding);
      }
    }
  }
  return ({ start, end }) => {
    const found: Finding[] = [];
    const last = Math.min(end, start + LONGEST);
    for (let stretch = Math.floor(start / STRETCH); stretch * STRETCH < last; stretch++) {
      found.push(...(byStretch.get(stretch) ?? []));
    }
    return found;
  };
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
