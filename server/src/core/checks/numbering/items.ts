import type { HeadingCandidate } from '../../outline/heading';
import { readHeadingNumber, type HeadingNumber } from '../../outline/number';
import { isAnnexTitle } from '../../outline/page-words';
import { Gathering } from '../../versions/gathering';
import type { Reading } from '../../reading';
import { CharSet } from '../../text/char-set';
import { codeAt, isBlank } from '../../text/chars';

/** A number that takes part in a series. */
export interface Item {
  /** The paragraph's number. */
  readonly index: number;
  /** Offsets relative to the paragraph's text. */
  readonly number: HeadingNumber;
  /** Whether it opens its paragraph; else it stands inside (…；二是…). */
  readonly leads: boolean;
  /** Only numbers with the same key are counted together. */
  readonly key: string;
}

/** What one paragraph holds: its numbers, and whether it closes every open series. */
export interface Numbers {
  readonly leading: HeadingNumber | null;
  readonly inline: readonly HeadingNumber[];
  /** Markdown depth of the paragraph's heading, or null. */
  readonly depth: number | null;
  readonly closesAll: boolean;
}

/** The numbers of the paragraphs that have any, or a say in how series go on. */
export const numbersIn = new Gathering<Reading, Numbers>((reading) =>
  reading.paragraph.kind === 'text' ? readNumbers(reading) : null,
);

function readNumbers({ paragraph, headings, spots }: Reading): Numbers | null {
  const { text } = paragraph;
  const candidate = headings[0];
  const leading = candidate === undefined ? null : leadingNumber(text, candidate);
  const inline = inlineOrdinals(text, spots, leading?.end ?? 0);
  const depth = candidate?.markdownDepth ?? null;
  const closesAll = candidate?.role === 'title' && isAnnexTitle(candidate.title);
  if (leading === null && inline.length === 0 && depth === null && !closesAll) return null;
  return { leading, inline, depth, closesAll };
}

/** The number that opens the paragraph. Notes ([1]) and articles of a law (第八条) are numbered through the document: not looked at. */
function leadingNumber(text: string, candidate: HeadingCandidate): HeadingNumber | null {
  if (candidate.style === null || candidate.style === 'bracket') return null;
  let at = 0;
  while (candidate.markdownDepth !== null && (text.charCodeAt(at) === 0x23 || isBlank(text.charCodeAt(at)))) at++;
  const number = readHeadingNumber(text, at);
  return number === null || number.mark === '条' ? null : number;
}

const NUMERAL = new CharSet('一二三四五六七八九十');
const BOUNDARY = new CharSet('。；：，、！？…—”）》;:,!?) ');

/** 一是, 二要 behind a mark that ends a clause, outside quotation marks. */
function inlineOrdinals(text: string, spots: readonly number[], from: number): readonly HeadingNumber[] {
  let found: HeadingNumber[] | null = null;
  let quotes = 0;
  let counted = 0;
  for (const i of spots) {
    if (i < from || !NUMERAL.has(text.charCodeAt(i)) || !BOUNDARY.has(codeAt(text, i - 1))) continue;
    for (; counted < i; counted++) {
      const code = text.charCodeAt(counted);
      if (code === 0x201c) quotes++;
      else if (code === 0x201d) quotes = Math.max(0, quotes - 1);
    }
    if (quotes > 0) continue;
    const number = readHeadingNumber(text, i);
    if (number?.style === 'ordinal') (found ??= []).push(number);
  }
  return found ?? [];
}

/** Tells series apart that may stand side by side: by style, mark (是, 要, 章 …) and Markdown depth. */
export function keyOf(number: HeadingNumber, depth: number | null): string {
  return depth === null ? number.style + number.mark : `${number.style}${number.mark}#${depth}`;
}
