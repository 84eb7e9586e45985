import type { Reading } from '../reading';
import type { Span } from '../text/span';
import type { Outcome } from './check';
import type { Finding } from './finding';
import type { Paragraphs } from './place';

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
}

/** What is said of an excerpt, to be placed in each version of the document that has it. */
export class ExcerptOutcomes {
  /** Where the excerpt's paragraphs started last, and what its outcomes were then: for most an edit moves nothing. */
  #starts: readonly number[] | null = null;
  #placed: readonly Outcome[] = [];

  private constructor(
    private readonly excerpt: Excerpt,
    private readonly outcomes: readonly Outcome[],
  ) {}

  /** @param outcomes with offsets of the excerpt; null for none, so that most places keep nothing */
  static of(excerpt: Excerpt, outcomes: readonly Outcome[]): ExcerptOutcomes | null {
    return outcomes.length === 0 ? null : new ExcerptOutcomes(excerpt, outcomes);
  }

  /** The outcomes with offsets of the document. `startOf` says where the excerpt's nth paragraph starts there. */
  placed(startOf: (nth: number) => number): readonly Outcome[] {
    const starts = this.#starts;
    const { excerpt } = this;
    const count = excerpt.readings.length;
    let moved = starts === null;
    for (let nth = 0; nth < count && !moved; nth++) moved = starts![nth] !== startOf(nth);
    if (!moved) return this.#placed;
    this.#starts = Array.from({ length: count }, (_, nth) => startOf(nth));
    return (this.#placed = this.outcomes.map((outcome) => this.#place(outcome)));
  }

  #place(outcome: Outcome): Outcome {
    if (!('severity' in outcome)) {
      const { code, spans, message } = outcome;
      return { code, spans: spans.map((span) => this.#placeSpan(span)), message };
    }
    const { code, severity, message, related, fixes } = outcome;
    const { start, end } = this.#placeSpan(outcome);
    const finding: Finding = {
      code,
      severity,
      start,
      end,
      message,
      related: related.map((place) => ({ ...this.#placeSpan(place), message: place.message })),
      fixes: fixes.map(({ title, edits, safe }) => ({
        title,
        edits: edits.map((edit) => ({ ...this.#placeSpan(edit), newText: edit.newText })),
        safe,
      })),
    };
    return finding;
  }

  #placeSpan({ start, end }: Span): Span {
    const { starts } = this.excerpt;
    let nth = starts.length - 1;
    while (nth > 0 && starts[nth]! > start) nth--;
    const by = this.#starts![nth]! - starts[nth]!;
    return { start: start + by, end: end + by };
  }
}
