import type { SuppressionEntry } from './entries';
import type { Finding } from './finding';
import type { Suppression } from './suppressions';

/** A finding that is silenced, and why. */
export interface Silenced {
  readonly finding: Finding;
  /** Null where none is given. */
  readonly reason: string | null;
  /** A comment in the text, or an entry beside it. */
  readonly by: 'comment' | 'entry';
}

/** The findings of a document, set apart. */
export interface Verdict {
  readonly findings: readonly Finding[];
  readonly silenced: readonly Silenced[];
  /** Entries that describe no finding. */
  readonly stale: readonly SuppressionEntry[];
}

/**
 * Sets the findings apart that a suppression covers, both in their order. The two lists are walked through once side by side:
 * a text may hold as many comments as findings, and looking through the ones for each of the others would take minutes.
 * @param findings sorted by their starts
 */
export function setSilencedApart(findings: readonly Finding[], suppressions: readonly Suppression[]): Verdict {
  if (suppressions.length === 0) return { findings, silenced: [], stale: [] };
  const byStart = [...suppressions].sort((a, b) => a.start - b.start);
  const reach = new Reach();
  const kept: Finding[] = [];
  const silenced: Silenced[] = [];
  let next = 0;
  for (const finding of findings) {
    for (; next < byStart.length && byStart[next]!.start <= finding.start; next++) reach.add(byStart[next]!);
    const covering = reach.at(finding);
    if (covering === null) kept.push(finding);
    else silenced.push({ finding, reason: covering.reason, by: 'comment' });
  }
  return { findings: kept, silenced, stale: [] };
}

/** Of the suppressions so far, the one that reaches furthest: of every check, and of single ones. */
class Reach {
  #all: Suppression | null = null;
  readonly #byCode = new Map<string, Suppression>();

  add(suppression: Suppression): void {
    const { codes } = suppression;
    if (codes === null) this.#all = further(this.#all, suppression);
    else for (const code of codes) this.#byCode.set(code, further(this.#byCode.get(code) ?? null, suppression));
  }

  /** One that covers a finding; one that names its check goes before one of every check. */
  at({ start, code }: Finding): Suppression | null {
    const named = this.#byCode.get(code) ?? null;
    if (named !== null && start < named.end) return named;
    return this.#all !== null && start < this.#all.end ? this.#all : null;
  }
}

function further(a: Suppression | null, b: Suppression): Suppression {
  return a === null || b.end > a.end ? b : a;
}
