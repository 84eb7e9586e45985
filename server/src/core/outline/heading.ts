import type { Span } from '../text/span';

/** A line of its own (`heading`), or a short leading phrase that names its paragraph (`runin`). */
export type HeadingForm = 'heading' | 'runin';

/**
 * How a heading is numbered: the numbering system decides the level.
 * 一、 `chinese`; （一） `chineseParen`; 1. or `1 ` `arabic`; （1） `arabicParen`; 一是 `ordinal`; 第一章 `chapter`; ① `circled`; # `markdown`.
 */
export type NumberingStyle =
  'chinese' | 'chineseParen' | 'arabic' | 'arabicParen' | 'ordinal' | 'chapter' | 'circled';

/** What one paragraph says about headings, before the document's hierarchy is known. Offsets are relative to the paragraph's joined text. */
export interface HeadingCandidate extends Span {
  readonly form: HeadingForm;
  /** The number as written (一、, （一）, 1, 一是), or null. */
  readonly number: string | null;
  readonly style: NumberingStyle | null;
  /** The value of the number, or null. */
  readonly ordinal: number | null;
  /** Where the number ends and the title begins. */
  readonly titleStart: number;
  readonly title: string;
  /** Depth given by Markdown `#`, or null. */
  readonly markdownDepth: number | null;
}

/** A heading of the document. Offsets are absolute. */
export interface Heading extends Span {
  readonly level: number;
  readonly form: HeadingForm;
  readonly number: string | null;
  readonly style: NumberingStyle | null;
  readonly ordinal: number | null;
  readonly title: string;
  /** Where the section that the heading opens ends: the next heading of the same or a higher level, or the end of the document. */
  readonly sectionEnd: number;
}
