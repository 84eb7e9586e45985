import type { SectionContext } from '../sections';
import { CharSet } from '../../text/char-set';
import type { Span } from '../../text/span';

/**
 * The year of which a place of a paragraph speaks: written (2026年是…), by a word for it (今年, 去年), or left to the
 * section, which may allow several.
 */
export interface YearReference {
  readonly how: 'written' | 'word' | 'section';
  readonly years: readonly number[];
  /** Where the year or the word stands; null when the section tells. */
  readonly span: Span | null;
  /** Whether the words say that the year is what follows: 2026年是…, 今年既是…. */
  readonly equated: boolean;
}

/** Characters of the sentence before a place that may name its year. */
const REACH = 90;
const YEAR = /((?:19|20)\d\d)\s?年|今年|去年|上年|明年|(?:刚刚)?过去(?:的)?一年|一年来/g;
const EQUATED = /^[，,]?(?:既|也|又|正|恰|正好|恰逢|将|更)?[是逢]|^[，,]?作为/;
const OFFSET = new Map([
  ['今年', 0],
  ['去年', -1],
  ['上年', -1],
  ['明年', 1],
  ['过去一年', -1],
  ['过去的一年', -1],
  ['刚刚过去的一年', -1],
  ['刚刚过去一年', -1],
  ['一年来', -1],
]);

/** Where the sentence that holds `at` starts, no more than `REACH` before. */
export function sentenceStart(text: string, at: number): number {
  return ENDS_SENTENCE.behindLastIn(text, Math.max(0, at - REACH), at);
}

const ENDS_SENTENCE = new CharSet('。！？；!?');

/** The year named nearest before `at` in its sentence; null when the sentence names none. */
export function writtenYear(text: string, at: number, documentYear: number | null): YearReference | null {
  const from = sentenceStart(text, at);
  let last: RegExpExecArray | null = null;
  for (const match of text.slice(from, at).matchAll(YEAR)) last = match;
  if (last === null) return null;
  const start = from + last.index;
  const span = { start, end: start + last[0].length };
  const equated = EQUATED.test(text.slice(span.end, span.end + 4));
  if (last[1] !== undefined) return { how: 'written', years: [Number(last[1])], span, equated };
  if (documentYear === null) return null;
  return { how: 'word', years: [documentYear + OFFSET.get(last[0])!], span, equated };
}

/**
 * The years that a section leaves open for an event told in it: the year or the five years of a review, the year of the
 * report in a plan. Null when the report's year is not known.
 */
export function sectionYears({ period, status, documentYear }: SectionContext): YearReference | null {
  if (documentYear === null) return null;
  const [from, to = from] = (period ?? '').split('/').map((part) => Number(part.slice(0, 4)));
  const review = status === 'result' && from! > 0;
  const first = review ? from! : documentYear;
  const last = review ? to! : documentYear;
  const years = Array.from({ length: Math.max(1, last - first + 1) }, (_, i) => first + i);
  return { how: 'section', years, span: null, equated: false };
}
