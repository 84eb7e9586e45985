import type { Language } from '../../core/checks/wording/wording';
import type { Bound, FigureKind, Measure, Status } from '../../core/figures/figure';
import type { Dimension, Standing } from '../../lexicon/units';

/** Every sentence that hovers, quick fixes and notices are made of, in one language. */
export interface FeatureWords {
  readonly language: Language;
  readonly kind: Readonly<Record<FigureKind, string>>;
  readonly bound: Readonly<Record<Bound, string>>;
  readonly status: Readonly<Record<Status, string | null>>;
  readonly measure: Readonly<Record<Measure, string | null>>;
  readonly standing: Readonly<Record<Standing, string>>;
  /** What a unit measures; null where its spelling does not say. */
  readonly dimension: Readonly<Record<Dimension, string | null>>;

  readonly label: {
    readonly value: string;
    readonly conversion: string;
    readonly range: string;
    readonly indicator: string;
    readonly earlier: string;
    readonly checked: string;
    readonly mentions: string;
    readonly unit: string;
    readonly dimension: string;
    readonly source: string;
    readonly parts: string;
    readonly spelledOut: string;
    readonly uses: string;
    readonly meaning: string;
    readonly mayBe: string;
  };
  /** Of a figure that `figure/broken` reports: stands where its value would. */
  readonly writtenWrongly: string;
  /** A place among the mentions: the line, counted from one. */
  line(line: number): string;
  more(count: number): string;
  /** From Sunday on. */
  readonly weekdays: readonly string[];
  /** 2024, 2021/2025, 2024-01/2024-06 as a reader says it. */
  period(period: string): string;
  /** The ends of an interval; the upper one may be left out of it. */
  between(low: string, high: string, highExcluded: boolean): string;
  /** How an earlier value was found; `text` is what the two figures say. */
  earlierFrom(level: string, change: string): string;
  /** A growth rate at constant prices or on a revised base does not give the value published at the time. */
  readonly otherBase: string;
  /** Remarks behind a value, in brackets; given unescaped. */
  remark(remarks: readonly string[]): string;
  readonly notSpelledOut: string;
  readonly noGlossary: string;
  /** Before a gloss of a name that other places use for other lists. */
  readonly usuallyMeans: string;
  sourceWithYear(title: string, year: number): string;
  usedTimes(count: number): string;
  sectionHolds(counts: { figures: number; slogans: number; headings: number; findings: number }): string;
  readonly ambiguousUnit: string;

  readonly fixAll: string;
  silence(code: string): string;
  /** The same by an entry in the project file, for which the client asks the reason. */
  silenceInProject(code: string): string;
  /** Stands in the comment for the user to replace. */
  readonly reasonToGive: string;
  /** The document was opened in a wrong encoding. */
  readonly garbled: string;
  /** Only the first `characters` of a document were read. */
  cut(characters: number): string;
}
