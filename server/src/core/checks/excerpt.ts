import type { Reading } from '../reading';
import { isSameList } from '../text/ordered';
import type { Span } from '../text/span';
import type { Outcome } from './check';
import type { Confirmation, Finding, Fix, Message, Origin, RelatedSpan, Severity } from './finding';
import type { Paragraphs } from './place';

/**
 * Some of a document's paragraphs, as if they were a document of their own. What is found in an excerpt depends on nothing
 * else, so that it can be kept while an edit moves its paragraphs (see versions/group-memo.ts) and is placed in each version.
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

  /** A span of the excerpt as one of the document, where its paragraphs start at `placed`. */
  place({ start, end }: Span, placed: readonly number[]): Span {
    const { starts } = this;
    let nth = starts.length - 1;
    while (nth > 0 && starts[nth]! > start) nth--;
    const by = placed[nth]! - starts[nth]!;
    return { start: start + by, end: end + by };
  }
}

/** Where the paragraphs of a version start. */
export interface Places {
  startOf(reading: Reading): number;
}

/** What is said of an excerpt, to be placed in each version of the document that has it. */
export class ExcerptOutcomes {
  /** What the findings were where the excerpt's paragraphs started last: for most an edit moves nothing. */
  #placed: readonly PlacedFinding[] = NONE;

  private constructor(
    private readonly excerpt: Excerpt,
    private readonly found: readonly Finding[],
    private readonly confirmed: readonly Confirmation[],
  ) {}

  /** @param outcomes with offsets of the excerpt; null for none, so that most places keep nothing */
  static of(excerpt: Excerpt, outcomes: Iterable<Outcome>): ExcerptOutcomes | null {
    let found: Finding[] | null = null;
    let confirmed: Confirmation[] | null = null;
    for (const outcome of outcomes) {
      if ('severity' in outcome) (found ??= []).push(outcome);
      else (confirmed ??= []).push(outcome);
    }
    return found === null && confirmed === null ? null : new ExcerptOutcomes(excerpt, found ?? NONE, confirmed ?? NONE);
  }

  /** The findings with offsets of the document. */
  findingsIn(places: Places): readonly Finding[] {
    if (this.found.length === 0) return NONE;
    const starts = this.#startsIn(places);
    if (this.#placed.length > 0 && isSameList(starts, this.#placed[0]!.origin.starts)) return this.#placed;
    return (this.#placed = this.found.map((finding) => new PlacedFinding(this.excerpt, { finding, starts })));
  }

  /** The confirmations with offsets of the document: made anew each time, since only a hover asks. */
  confirmationsIn(places: Places): readonly Confirmation[] {
    if (this.confirmed.length === 0) return NONE;
    const starts = this.#startsIn(places);
    return this.confirmed.map(({ code, spans, message }) => ({
      code,
      spans: spans.map((span) => this.excerpt.place(span, starts)),
      message,
    }));
  }

  #startsIn(places: Places): readonly number[] {
    const starts: number[] = [];
    for (const reading of this.excerpt.readings) starts.push(places.startOf(reading));
    return starts;
  }
}

/** A finding of an excerpt in the document. All but its own place is made when asked for: an edit moves many, and most stay as shown. */
class PlacedFinding implements Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly message: Message;
  #related: readonly RelatedSpan[] | null = null;
  #fixes: readonly Fix[] | null = null;

  constructor(
    private readonly excerpt: Excerpt,
    readonly origin: Origin,
  ) {
    const { code, severity, message } = origin.finding;
    const { start, end } = excerpt.place(origin.finding, origin.starts);
    this.code = code;
    this.severity = severity;
    this.start = start;
    this.end = end;
    this.message = message;
  }

  get related(): readonly RelatedSpan[] {
    const { finding, starts } = this.origin;
    return (this.#related ??= finding.related.map((related) => ({
      ...this.excerpt.place(related, starts),
      message: related.message,
    })));
  }

  get fixes(): readonly Fix[] {
    const { finding, starts } = this.origin;
    return (this.#fixes ??= finding.fixes.map(({ title, edits, safe }) => ({
      title,
      edits: edits.map((edit) => ({ ...this.excerpt.place(edit, starts), newText: edit.newText })),
      safe,
    })));
  }
}

const NONE: readonly never[] = [];
