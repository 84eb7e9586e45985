import { findFigures } from './figures/recognise';
import type { Figure } from './figures/figure';
import { findRatios, type Ratio } from './figures/ratio';
import { findHeadingCandidates } from './outline/candidates';
import type { HeadingCandidate } from './outline/heading';
import { NOTHING_KEPT, Slots, type Keeper } from './versions/memo';
import type { Paragraph } from './layout/paragraph';
import { findSlogans } from './slogans/recognise';
import type { Slogan } from './slogans/slogan';
import { clausesAround } from './facts/clauses';
import type { Span } from './text/span';
import { findSpots } from './tokens/spots';
import { WordIndex, type Word } from './tokens/word';

const SLOTS = new Slots();

/**
 * Everything that one paragraph says by itself, computed when first asked for and kept as long as the paragraph is
 * unchanged. Nothing here looks at another paragraph, so an edit elsewhere never makes it stale. All offsets are relative
 * to the paragraph's text.
 */
export class Reading implements Keeper {
  #spots: readonly number[] | null = null;
  #slogans: readonly Slogan[] | null = null;
  #figures: readonly Figure[] | null = null;
  #ratios: readonly Ratio[] | null = null;
  #headings: readonly HeadingCandidate[] | null = null;
  #clauses: readonly Span[] | null = null;
  #words: WordIndex | null = null;
  kept = NOTHING_KEPT;
  /** Greater than that of every reading before it in the document: see versions/order.ts, which alone writes it. */
  order = 0;
  lastIndex = 0;

  constructor(readonly paragraph: Paragraph) {}

  get slots(): Slots {
    return SLOTS;
  }

  /** Where the characters stand that most of the rest starts from. */
  get spots(): readonly number[] {
    return (this.#spots ??= findSpots(this.paragraph.text));
  }

  get slogans(): readonly Slogan[] {
    return (this.#slogans ??= this.paragraph.kind === 'code' ? [] : findSlogans(this.paragraph, this.spots));
  }

  get figures(): readonly Figure[] {
    return (this.#figures ??=
      this.paragraph.kind === 'code' ? [] : findFigures(this.paragraph, this.spots, this.slogans, this.headings));
  }

  /** Numbers set against each other (8.3∶41.4∶50.3), which are no figures: see figures/ratio.ts. */
  get ratios(): readonly Ratio[] {
    return (this.#ratios ??= this.paragraph.kind === 'code' ? [] : findRatios(this.paragraph.text, this.spots));
  }

  get headings(): readonly HeadingCandidate[] {
    return (this.#headings ??= this.paragraph.kind === 'text' ? findHeadingCandidates(this.paragraph) : []);
  }

  /** The stretches whose words are wanted: empty when the paragraph has no figures. */
  get clauses(): readonly Span[] {
    return (this.#clauses ??= clausesAround(this.paragraph.text, this.figures));
  }

  /** The words of the clauses, once a segmenter has delivered them. */
  get words(): WordIndex | null {
    return this.#words;
  }

  /** Takes the words of `clauses`, one list for each, offsets relative to the clause. */
  acceptWords(words: readonly (readonly Word[])[]): void {
    const { clauses } = this;
    const placed = words.flatMap((list, i) => {
      const base = clauses[i]!.start;
      return list.map(({ start, end, tag }) => ({ start: base + start, end: base + end, tag }));
    });
    this.#words = new WordIndex(clauses, placed);
  }
}
