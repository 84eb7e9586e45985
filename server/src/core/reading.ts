import { findFigures } from './figures/recognise';
import type { Figure } from './figures/figure';
import { findHeadingCandidates } from './outline/candidates';
import type { HeadingCandidate } from './outline/heading';
import type { Paragraph } from './layout/paragraph';
import { findSlogans } from './slogans/recognise';
import type { Slogan } from './slogans/slogan';
import type { Word } from './tokens/word';

/**
 * Everything that one paragraph says by itself, computed when first asked for and kept as long as the paragraph is
 * unchanged. Nothing here looks at another paragraph, so an edit elsewhere never makes it stale. All offsets are relative
 * to the paragraph's text.
 */
export class Reading {
  #slogans: readonly Slogan[] | null = null;
  #figures: readonly Figure[] | null = null;
  #headings: readonly HeadingCandidate[] | null = null;
  /** Words of the clauses around the figures, by the clause's start; null until the segmenter has delivered. */
  words: ReadonlyMap<number, readonly Word[]> | null = null;

  constructor(readonly paragraph: Paragraph) {}

  get slogans(): readonly Slogan[] {
    return (this.#slogans ??= this.paragraph.kind === 'code' ? [] : findSlogans(this.paragraph));
  }

  get figures(): readonly Figure[] {
    return (this.#figures ??=
      this.paragraph.kind === 'code' ? [] : findFigures(this.paragraph, this.slogans, this.headings));
  }

  get headings(): readonly HeadingCandidate[] {
    return (this.#headings ??= this.paragraph.kind === 'text' ? findHeadingCandidates(this.paragraph) : []);
  }
}
