import { isBetweenWordAndNumber } from './loose-blanks';
import { blankCodes, columnsOf, invisibleCodes, isBlank, isBlankOrInvisible, isDigit, wideRanges } from '../text/chars';

/** One line of the document. All offsets are absolute, in UTF-16 code units. */
export interface Line {
  readonly start: number;
  /** First character that is not a blank; `contentEnd` when there is none. */
  readonly contentStart: number;
  /** Behind the last character that is not a blank. */
  readonly contentEnd: number;
  /** Start of the next line, behind the line break. */
  readonly next: number;
  /** Whether the line goes on behind `next`: it was too long and cut there. */
  readonly cut: boolean;
  /** Columns of blanks before the content (an ideographic space counts 2), and of the content. */
  readonly indent: number;
  readonly columns: number;
  /** Whether a sentence ends before the last character; whether a comma or list mark stands anywhere. */
  readonly hasSentenceEnd: boolean;
  readonly hasComma: boolean;
  /** Opening brackets and quotation marks less closing ones. */
  readonly open: number;
  /** Whether a gap of three or more columns, or a tab, stands between two characters, as between the cells of a table. */
  readonly hasGap: boolean;
  /** Whether it has characters that the paragraph's text may leave out: Markdown emphasis, footnote marks, loose blanks, invisible characters. */
  readonly hasMarks: boolean;
}

/** What a character says of its line: bit 0 is set for wide characters, the others name what to do about it. */
const WIDE = 1;
const BREAK = 2;
const BLANK = 4;
const SENTENCE_END = 8;
const COMMA = 16;
const OPENER = 32;
const CLOSER = 64;
const MARK = 128;

const SIGNS = new Uint8Array(0x10000);
for (const [first, last] of wideRanges) SIGNS.fill(WIDE, first, last + 1);
for (const code of blankCodes) SIGNS[code]! |= BLANK;
for (const code of invisibleCodes) SIGNS[code]! |= MARK;
for (const [flag, chars] of [
  [BREAK, '\n\r'],
  [SENTENCE_END, '。；！？'],
  [COMMA, '，、,'],
  [OPENER, '“（《('],
  [CLOSER, '”）》)'],
  [MARK, '*['],
] as const) {
  for (const char of chars) SIGNS[char.charCodeAt(0)]! |= flag;
}

const TAB = 0x09;
const SEMICOLON = '；'.charCodeAt(0);
/** Columns of blanks that set two cells of a table apart. */
const GAP = 3;

/**
 * A line longer than this is cut behind the first sentence that ends beyond it or, where none does, at twice its length.
 * It bounds the work of one edit, and of reading one paragraph, on text that was pasted without line breaks.
 */
const LONG_LINE = 8192;

/** The last line read that had text: the end of one paragraph and the start of the next ask for the same one. */
let lastText = '';
let lastLine: Line | null = null;

/** The line, or piece of a long line, that starts at `start`, below `text.length`. */
export function lineAt(text: string, start: number): Line {
  if (lastLine !== null && lastLine.start === start && text === lastText) return lastLine;
  const line = readLine(text, start);
  if (isEmpty(line)) return line;
  lastText = text;
  lastLine = line;
  return line;
}

/** One pass over the line's characters. */
function readLine(text: string, start: number): Line {
  const longest = Math.min(text.length, start + 2 * LONG_LINE);
  let end = start;
  let columns = 0;
  let sentenceEnd = -1;
  let hasComma = false;
  let open = 0;
  /** Columns of the blanks directly before `end`; whether a character stands there that is none. */
  let blanks = 0;
  let inside = false;
  let hasGap = false;
  let hasMarks = false;
  for (; end < longest; end++) {
    let signs = SIGNS[text.charCodeAt(end)]!;
    if (signs <= WIDE && blanks === 0 && inside) {
      // Nearly all characters: a run of them is only counted.
      do {
        columns += signs;
        signs = ++end < longest ? SIGNS[text.charCodeAt(end)]! : BREAK;
      } while (signs <= WIDE);
      if (end >= longest) break;
    }
    if ((signs & BREAK) !== 0) break;
    columns += signs & WIDE;
    if ((signs & BLANK) !== 0) {
      blanks += text.charCodeAt(end) === TAB && inside ? GAP : 1 + (signs & WIDE);
      continue;
    }
    if (inside && blanks > 0) {
      if (blanks >= GAP) hasGap = true;
      else if (isBetweenWordAndNumber(text, end)) hasMarks = true;
    }
    blanks = 0;
    inside = true;
    if (signs <= WIDE) continue;
    if ((signs & SENTENCE_END) !== 0) {
      if (sentenceEnd < 0) sentenceEnd = end;
      if (end - start > LONG_LINE && text.charCodeAt(end) !== SEMICOLON) {
        end++;
        break;
      }
    } else if ((signs & COMMA) !== 0) hasComma = true;
    else if ((signs & OPENER) !== 0) open++;
    else if ((signs & CLOSER) !== 0) open--;
    else hasMarks = true;
  }
  // Not between the halves of a surrogate pair.
  if (end === longest && (text.charCodeAt(end) & 0xfc00) === 0xdc00) end++;
  const cut = end < text.length && (SIGNS[text.charCodeAt(end)]! & BREAK) === 0;
  let next = end;
  if (next < text.length && !cut) next += text.charCodeAt(next) === 0x0d && text.charCodeAt(next + 1) === 0x0a ? 2 : 1;

  let contentStart = start;
  let indent = 0;
  while (contentStart < end && isBlankOrInvisible(text.charCodeAt(contentStart))) {
    indent += columnsOf(text.charCodeAt(contentStart++));
  }
  let contentEnd = end;
  let padding = 0;
  while (contentEnd > contentStart && isBlankOrInvisible(text.charCodeAt(contentEnd - 1))) {
    padding += columnsOf(text.charCodeAt(--contentEnd));
  }
  const hasSentenceEnd = sentenceEnd >= 0 && sentenceEnd < contentEnd - 1;
  columns += end - start - indent - padding;
  return {
    start,
    contentStart,
    contentEnd,
    next,
    cut,
    indent,
    columns,
    hasSentenceEnd,
    hasComma,
    open,
    hasGap,
    hasMarks,
  };
}

export function isEmpty(line: Line): boolean {
  return line.contentStart >= line.contentEnd;
}

/** Dashes and dots that stand on either side of a page number. */
function isPageMark(code: number): boolean {
  return (
    code === 0x2d ||
    (code >= 0x2010 && code <= 0x2015) ||
    code === 0xb7 ||
    code === 0x2022 ||
    code === 0xff0d ||
    isBlank(code)
  );
}

/** Whether a line is short enough for it: to be asked before what `isPageNumber` wants to know of the lines around. */
export function mayBePageNumber({ contentStart, contentEnd }: Line): boolean {
  return contentEnd - contentStart <= 12;
}

/**
 * Whether a line is nothing but a page number: `-3-`, `— 12 —`, `· 7 ·`. A bare number only counts between blank lines
 * (`alone`), since it may be a subscript or the rest of a figure that a line break cut off.
 */
export function isPageNumber(text: string, line: Line, alone: boolean): boolean {
  if (!mayBePageNumber(line)) return false;
  let digits = 0;
  let marks = 0;
  for (let i = line.contentStart; i < line.contentEnd; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) digits++;
    else if (!isPageMark(code)) return false;
    else if (!isBlank(code)) marks++;
  }
  if (digits === 0 || digits > 4) return false;
  const dashed =
    marks >= 2 && !isDigit(text.charCodeAt(line.contentStart)) && !isDigit(text.charCodeAt(line.contentEnd - 1));
  return dashed || (alone && marks === 0 && digits <= 3);
}

/**
 * Whether a line is a row of a table: it starts with a Markdown bar, has a tab, or has cells set apart by three or more
 * columns of blanks, one of them a number. A centred heading may space out its characters (一、综    合): that is no row.
 */
export function isTableRow(text: string, line: Line): boolean {
  if (text.charCodeAt(line.contentStart) === 0x7c) return true;
  if (!line.hasGap) return false;
  let cells = 1;
  let numeric = 0;
  let gap = 0;
  for (let i = line.contentStart; i < line.contentEnd; i++) {
    const code = text.charCodeAt(i);
    if (code === TAB) return true;
    if (isBlank(code)) {
      gap += columnsOf(code);
      continue;
    }
    if (gap >= GAP) {
      cells++;
      if (isDigit(code) || code === 0x2d || code === 0x2014) numeric++;
    }
    gap = 0;
  }
  return numeric > 0 || cells >= 3;
}
