import type { Span } from '../text/span';

/** A line of its own (`heading`), or a short leading phrase that names its paragraph (`runin`). */
export type HeadingForm = 'heading' | 'runin';

/**
 * How a heading is numbered: the numbering system decides the level.
 * 一、 `chinese`; （一） `chineseParen`; 1. or `1 ` `arabic`; （1） `arabicParen`; 一是, 第一， `ordinal`; 第一章 `chapter`;
 * ① `circled`; [1] before an explanation `bracket`.
 */
export type NumberingStyle =
  'chinese' | 'chineseParen' | 'arabic' | 'arabicParen' | 'ordinal' | 'chapter' | 'circled' | 'bracket';

/**
 * What speaks for a paragraph's being headed:
 * - `marked`: a number or Markdown `#` does; it is a heading whatever stands around it;
 * - `item`: numbered, but its first sentence is too long to be a title: no entry of the outline;
 * - `title`: a line without punctuation; one only above a text of its own, and not among captions or page furniture;
 * - `dash`: a first sentence behind ——;
 * - `lead`: a short first sentence that says what to do (提升传统产业。);
 * - `parallel`: another short first sentence: a heading only among its like.
 * `salutation` and `foot` are no headings but end what came before: 各位代表！ the subsection, 相关报道 the text.
 */
export type CandidateRole = 'marked' | 'item' | 'title' | 'dash' | 'lead' | 'parallel' | 'salutation' | 'foot';

/**
 * How an unnumbered first sentence opens: with what is to be done (提升…), with an instrument or aim (以…, 让…), with words
 * that only go on with the text (今年, 同时), or otherwise.
 */
export type Opening = 'programme' | 'particle' | 'narrative' | 'other';

/** What one paragraph says about headings, before the document's hierarchy is known. Offsets are relative to the paragraph's joined text. */
export interface HeadingCandidate extends Span {
  readonly role: CandidateRole;
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
  readonly opening: Opening;
  /** Commas in the title. */
  readonly commas: number;
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
