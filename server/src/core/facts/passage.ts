import type { Figure, FigureFacts } from '../figures/figure';
import { coarsened, intervalOf, type Interval } from '../figures/interval';
import { Memo, NOTHING_KEPT, Slots, type Keeper } from '../versions/memo';
import type { Lineage, Version } from '../versions/version';
import type { Reading } from '../reading';
import type { WordIndex } from '../tokens/word';
import { describeFigures, referencesOf } from './figure/describe';
import type { Reference } from './figure/indicator';
import { isSameSection, type SectionContext } from './sections';

/** Longer numerals are no amounts of anything (account numbers, damaged files), and costly to compute with. */
const LONGEST_NUMERAL = 24;

/** A figure with all that is known of it from its paragraph and its section. Offsets are relative to the paragraph's text. */
export class Statement {
  #interval: Interval | null | undefined;
  #coarse: Interval | null | undefined;

  constructor(
    readonly figure: Figure,
    readonly facts: FigureFacts,
    /** The words that tie the figure to what it measures: its sentence, verb and direction. */
    readonly reference: Reference,
    /** Its number among the paragraph's statements. */
    readonly index: number,
  ) {}

  /** The values the figure stands for, in its own unit with the magnitude multiplied out; null for dates and for numerals too long to be amounts. */
  get interval(): Interval | null {
    return this.#interval === undefined
      ? (this.#interval = this.isAmount ? intervalOf(this.figure) : null)
      : this.#interval;
  }

  /** The same with zeros at the end of a whole number taken as rounded: see figures/interval.ts. */
  get coarseInterval(): Interval | null {
    if (this.#coarse !== undefined) return this.#coarse;
    const { interval } = this;
    return (this.#coarse = interval === null ? null : coarsened(interval, this.figure));
  }

  /** Whether there is an interval: to be asked by checks that may not need its decimals, which are costly to make. */
  get isAmount(): boolean {
    const { kind, numeral, numeralMax } = this.figure;
    if (kind === 'date' || numeral === null) return false;
    return numeral.digits.length <= LONGEST_NUMERAL && (numeralMax?.digits.length ?? 0) <= LONGEST_NUMERAL;
  }
}

/**
 * One paragraph in its section: everything that a check of a single paragraph may look at. Kept as long as the paragraph,
 * its words and its section stay the same; what is read from it (see versions/memo.ts) is kept with it.
 */
export class Passage implements Keeper {
  kept = NOTHING_KEPT;
  lastIndex = 0;
  readonly words: WordIndex | null;
  #statements: readonly Statement[] | null = null;

  constructor(
    readonly reading: Reading,
    readonly section: SectionContext,
  ) {
    this.words = reading.words;
  }

  get slots(): Slots {
    return SLOTS;
  }

  get order(): number {
    return this.reading.order;
  }

  /** The paragraph's joined text. */
  get text(): string {
    return this.reading.paragraph.text;
  }

  get figures(): readonly Figure[] {
    return this.reading.figures;
  }

  /** One for each figure, in order, dates included. */
  get statements(): readonly Statement[] {
    return (this.#statements ??= this.#state());
  }

  #state(): readonly Statement[] {
    const { figures } = this.reading;
    if (figures.length === 0) return NONE;
    const facts = describeFigures(this.reading, this.section);
    const references = referencesOf(this.reading);
    return figures.map((figure, i) => new Statement(figure, facts[i]!, references[i]!, i));
  }
}

/** Asks only passages with figures, one of three. */
export function ofFigures<T>(read: (passage: Passage) => T | null): (passage: Passage) => T | null {
  return (passage) => (passage.figures.length === 0 ? null : read(passage));
}

const NONE: readonly Statement[] = [];
const SLOTS = new Slots();

const passages = new Memo<Reading, { passage: Passage | null }>(() => ({ passage: null }));

/** The passage that a paragraph is in a section. */
function passageOf(reading: Reading, section: SectionContext): Passage {
  const slot = passages.of(reading);
  const { passage } = slot;
  if (passage !== null && passage.words === reading.words && isSameSection(passage.section, section)) return passage;
  return (slot.passage = new Passage(reading, section));
}

interface LastPut {
  rewordings: number;
  readings: readonly Reading[];
  sections: readonly SectionContext[];
  passages: readonly Passage[];
}

const lastPut = new Memo<Lineage, LastPut>(() => ({ rewordings: 0, readings: [], sections: [], passages: [] }));

/**
 * Every paragraph in its section, given for each the section. What stays the same is taken over from the version before
 * without a look at it, unless words have come.
 */
export function passagesOf(version: Version<Reading>, sections: readonly SectionContext[]): readonly Passage[] {
  const last = lastPut.of(version.lineage);
  const {
    paragraphs: readings,
    lineage: { rewordings },
  } = version;
  const hasNewWords = last.rewordings !== rewordings;
  if (!hasNewWords && last.readings === readings && last.sections === sections) return last.passages;
  const { from, removed, added } = version.changeSince(last.readings);
  const shift = removed - added;
  const passages: Passage[] = [];
  for (let i = 0; i < readings.length; i++) {
    const isNew = i >= from && i < from + added;
    const before = i < from ? i : i + shift;
    const isSame = !isNew && !hasNewWords && last.sections[before] === sections[i];
    passages.push(isSame ? last.passages[before]! : passageOf(readings[i]!, sections[i]!));
  }
  Object.assign(last, { rewordings, readings, sections, passages });
  return passages;
}
