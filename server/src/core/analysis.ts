import type { SuppressionEntry } from './checks/entries';
import type { Silenced } from './checks/silence';
import { findSuppressions, type Suppression } from './checks/suppressions';
import { documentOutcomes, judge, passageOutcomes, type Failure, type Judgement, type Outcomes } from './checks/run';
import type { Finding } from './checks/finding';
import { passagesOf, type Passage } from './facts/passage';
import { readSections, type SectionContext } from './facts/sections';
import type { Figure, FigureFacts } from './figures/figure';
import { layOut, layOutAgain, type TextChange } from './layout/layout';
import { setOrder } from './versions/order';
import { toSourceSpan, type Paragraph } from './layout/paragraph';
import { Lineage, Version } from './versions/version';
import { buildOutline } from './outline/hierarchy';
import type { Heading } from './outline/heading';
import { Reading } from './reading';
import type { Slogan } from './slogans/slogan';
import { firstFrom, itself } from './text/ordered';
import type { Span } from './text/span';

/** A figure, slogan … of the document: `span` is absolute, `reading` is its paragraph, `index` the paragraph's number. */
export interface Placed<T> {
  readonly item: T;
  readonly span: Span;
  readonly reading: Reading;
  readonly index: number;
}

/** A figure with what it says. */
export interface PlacedFigure extends Placed<Figure> {
  readonly facts: FigureFacts;
}

const NO_ENTRIES: readonly SuppressionEntry[] = [];

/**
 * The analysis of one version of a document. Every property is computed when first asked for. `change` makes the
 * analysis of the next version and takes over the readings of all paragraphs that stay the same.
 */
export class Analysis {
  readonly readings: readonly Reading[];
  /** How many paragraphs were read anew to make this version: all of them at first, the changed ones after an edit. */
  readonly reread: number;

  /** The paragraphs as read by themselves, and as what this version follows. */
  readonly asRead: Version<Reading>;

  #inSections: Version<Passage> | null = null;
  #outline: readonly Heading[] | null = null;
  #sections: readonly SectionContext[] | null = null;
  #figures: readonly PlacedFigure[] | null = null;
  #slogans: readonly Placed<Slogan>[] | null = null;
  #judgement: Judgement | null = null;
  #documentOutcomes: Outcomes | null = null;
  #suppressions: readonly Suppression[] | null = null;

  private constructor(
    readonly text: string,
    private readonly paragraphs: readonly Paragraph[],
    /** Absolute start of each paragraph. */
    readonly starts: Uint32Array,
    readings: readonly Reading[],
    reread: number,
    private readonly lineage: Lineage,
    /** Places where findings are not wanted, as told beside the text; `withEntries` replaces them. */
    readonly entries: readonly SuppressionEntry[] = NO_ENTRIES,
  ) {
    this.readings = readings;
    this.asRead = new Version(lineage, readings);
    this.reread = reread;
  }

  static of(text: string): Analysis {
    const paragraphs = layOut(text);
    const readings: Reading[] = [];
    // Not by `map`: V8 makes another kind of array by it once it has optimised the call, and all that was compiled for the
    // first kind is thrown away (measured: a third more time for a while, after some thousand documents).
    for (const paragraph of paragraphs) readings.push(new Reading(paragraph));
    setOrder(readings, 0, readings.length);
    const starts = new Uint32Array(paragraphs.length);
    setStarts(starts, paragraphs, 0, paragraphs.length);
    return new Analysis(text, paragraphs, starts, readings, paragraphs.length, new Lineage());
  }

  /** The analysis of the text after one change. */
  change(text: string, change: TextChange): Analysis {
    const { paragraphs, from, removed, added } = layOutAgain(this.paragraphs, this.starts, text, change);
    const readings = this.readings.slice(0, from);
    for (let i = from; i < from + added; i++) readings.push(new Reading(paragraphs[i]!));
    for (let i = from + removed; i < this.readings.length; i++) readings.push(this.readings[i]!);
    setOrder(readings, from, added);
    // Without a look at the paragraphs that stay: thousands, of which few are at hand to the processor.
    const starts = new Uint32Array(paragraphs.length);
    starts.set(this.starts.subarray(0, from));
    setStarts(starts, paragraphs, from, from + added);
    const shift = change.newEnd - change.oldEnd;
    for (let i = from + added, old = from + removed; i < starts.length; i++, old++)
      starts[i] = this.starts[old]! + shift;
    return new Analysis(text, paragraphs, starts, readings, added, this.lineage, this.entries);
  }

  /** The same version with readings that have got words since: whatever hangs on the words is computed anew. */
  withWords(): Analysis {
    this.lineage.rewordings++;
    return new Analysis(this.text, this.paragraphs, this.starts, this.readings, 0, this.lineage, this.entries);
  }

  /** The same version with other entries; what was found stays found. */
  withEntries(entries: readonly SuppressionEntry[]): Analysis {
    const analysis = new Analysis(this.text, this.paragraphs, this.starts, this.readings, 0, this.lineage, entries);
    analysis.#outline = this.#outline;
    analysis.#sections = this.#sections;
    analysis.#inSections = this.#inSections;
    analysis.#figures = this.#figures;
    analysis.#slogans = this.#slogans;
    analysis.#documentOutcomes = this.#documentOutcomes;
    analysis.#suppressions = this.#suppressions;
    return analysis;
  }

  /** Headings in document order, with levels. */
  get outline(): readonly Heading[] {
    return (this.#outline ??= buildOutline(this.readings, this.starts, this.text.length));
  }

  /** For each paragraph what its place in the document lets one assume: year, result or target. */
  get sections(): readonly SectionContext[] {
    return (this.#sections ??= readSections(this.asRead));
  }

  get figures(): readonly PlacedFigure[] {
    return (this.#figures ??= this.#placeFigures());
  }

  /** The figures of one paragraph. */
  figuresIn(index: number): readonly PlacedFigure[] {
    const placed: PlacedFigure[] = [];
    this.#placeFiguresIn(index, placed);
    return placed;
  }

  #placeFigures(): readonly PlacedFigure[] {
    // Stage by stage over all paragraphs: a tenth faster than all stages of one paragraph after the other.
    for (const reading of this.readings) void reading.slogans;
    for (const reading of this.readings) void reading.figures;
    const placed: PlacedFigure[] = [];
    for (let index = 0; index < this.readings.length; index++) this.#placeFiguresIn(index, placed);
    return placed;
  }

  #placeFiguresIn(index: number, placed: PlacedFigure[]): void {
    const reading = this.readings[index]!;
    // Without figures a paragraph need not be put in its section.
    if (reading.figures.length === 0) return;
    for (const { figure: item, facts } of this.passageAt(index).statements) {
      placed.push({ item, facts, reading, index, span: this.#place(reading, index, item) });
    }
  }

  /** One paragraph in its section. */
  passageAt(index: number): Passage {
    return this.passages[index]!;
  }

  /** Every paragraph in its section. */
  get passages(): readonly Passage[] {
    return this.inSections.paragraphs;
  }

  /** The paragraphs in their sections, and as what this version follows. */
  get inSections(): Version<Passage> {
    return (this.#inSections ??= new Version(this.lineage, passagesOf(this.asRead, this.sections)));
  }

  get slogans(): readonly Placed<Slogan>[] {
    return (this.#slogans ??= this.#placeSlogans());
  }

  #placeSlogans(): readonly Placed<Slogan>[] {
    const placed: Placed<Slogan>[] = [];
    for (let index = 0; index < this.readings.length; index++) {
      const reading = this.readings[index]!;
      for (const item of reading.slogans)
        placed.push({ item, reading, index, span: this.#place(reading, index, item) });
    }
    return placed;
  }

  /** What the checks found, suppressed findings left out, in document order. */
  get findings(): readonly Finding[] {
    return this.#judged.findings;
  }

  /** What the checks found and comments or entries silence, in document order. */
  get silenced(): readonly Silenced[] {
    return this.#judged.silenced;
  }

  /** The entries that describe nothing that the checks found. */
  get staleEntries(): readonly SuppressionEntry[] {
    return this.#judged.stale;
  }

  /** The checks that could not say all that they have to say, by a mistake of ours. */
  get failures(): readonly Failure[] {
    return this.#judged.failures;
  }

  get #judged(): Judgement {
    return (this.#judgement ??= judge(this));
  }

  /** What the checks of single paragraphs say of one; offsets are relative to its text. */
  outcomesIn(index: number): Outcomes {
    return passageOutcomes(this.passageAt(index));
  }

  /** What the checks that compare places of the document say. */
  get documentOutcomes(): Outcomes {
    return (this.#documentOutcomes ??= documentOutcomes(this));
  }

  /** Comments in the text that silence checks. */
  get suppressions(): readonly Suppression[] {
    return (this.#suppressions ??= findSuppressions(this));
  }

  /** Where one of the paragraphs starts. */
  startOf(reading: Reading): number {
    return this.starts[this.asRead.indexOf(reading)]!;
  }

  /** The number of the paragraph that holds an absolute offset. */
  paragraphAt(offset: number): number {
    return Math.max(0, firstFrom(this.starts, offset + 1, itself) - 1);
  }

  #place(reading: Reading, index: number, span: Span): Span {
    return toSourceSpan(reading.paragraph, this.starts[index]!, span);
  }
}

/** Sets where the paragraphs at `[from, to)` start, given the start of the one before. */
function setStarts(starts: Uint32Array, paragraphs: readonly Paragraph[], from: number, to: number): void {
  let at = from === 0 ? 0 : starts[from - 1]! + paragraphs[from - 1]!.length;
  for (let i = from; i < to; i++) {
    starts[i] = at;
    at += paragraphs[i]!.length;
  }
}
