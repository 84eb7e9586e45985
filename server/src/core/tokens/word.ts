import type { Span } from '../text/span';

/** A word with its part of speech (jieba's tags: n noun, v verb, m numeral, q classifier, …). Offsets are relative to the text segmented. */
export interface Word extends Span {
  readonly tag: string;
}

/** Splits a clause into words that tile it. */
export type Segment = (clause: string) => readonly Word[];

/** Looks up the words of a text by place; knows only the clauses that were segmented. */
export class WordIndex {
  readonly #byStart = new Map<number, Word>();
  readonly #known: readonly Span[];

  /** `clauses` are the segmented stretches, `words` their words in order, both with offsets of the whole text. */
  constructor(clauses: readonly Span[], words: readonly Word[]) {
    this.#known = clauses;
    for (const word of words) this.#byStart.set(word.start, word);
  }

  startingAt(offset: number): Word | null {
    return this.#byStart.get(offset) ?? null;
  }

  /** Whether `offset` is known to stand inside a word. */
  isInsideWord(offset: number): boolean {
    if (this.#byStart.has(offset)) return false;
    return this.#known.some((clause) => clause.start < offset && offset < clause.end);
  }
}
