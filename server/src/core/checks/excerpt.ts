import type { Reading } from '../reading';
import type { Span } from '../text/span';
import type { Outcome } from './check';
import type { Finding } from './finding';

/** Paragraphs in order, each with where it starts: those of a document, or some of them. */
export interface Paragraphs {
  readonly readings: readonly Reading[];
  readonly starts: ArrayLike<number>;
}

/**
 * Some of a document's paragraphs, as if they were a document of their own. What is found in an excerpt depends on nothing
 * else, so that it can be kept while an edit moves its paragraphs (see layout/group-memo.ts) and is placed in each version.
 */
export class Excerpt implements Paragraphs {
  readonly starts: readonly number[];

  /** @param readings one may stand more than once, and need not stand beside the next in the document */
  constructor(readonly readings: readonly Reading[]) {
    const starts: number[] = [];
    let at = 0;
    for (const { paragraph } of readings) {
      starts.push(at);
      // One more than it is long: what ends the last of a text is not yet the next one's.
      at += paragraph.length + 1;
    }
    this.starts = starts;
  }

  /** An outcome in this excerpt as one of the document. `startOf` says where the excerpt's nth paragraph starts there. */
  place(outcome: Outcome, startOf: (nth: number) => number): Outcome {
    const place = <T extends Span>(span: T): T => {
      const nth = this.#paragraphAt(span.start);
      const by = startOf(nth) - this.starts[nth]!;
      return { ...span, start: span.start + by, end: span.end + by };
    };
    if (!('severity' in outcome)) return { ...outcome, spans: outcome.spans.map(place) };
    const finding: Finding = {
      ...place(outcome),
      related: outcome.related.map(place),
      fixes: outcome.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(place) })),
    };
    return finding;
  }

  #paragraphAt(offset: number): number {
    let nth = this.starts.length - 1;
    while (nth > 0 && this.starts[nth]! > offset) nth--;
    return nth;
  }
}
