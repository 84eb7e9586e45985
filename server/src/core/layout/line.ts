import { charSet, columnsOf, isBlank, isBlankOrInvisible, isDigit, isLineBreak } from '../text/chars';

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
  /** Columns of blanks before the content (an ideographic space counts 2). */
  readonly indent: number;
}

export function isEmpty(line: Line): boolean {
  return line.contentStart >= line.contentEnd;
}

/**
 * A line longer than this is cut behind the first sentence that ends beyond it or, where none does, at twice its length.
 * It bounds the work of one edit, and of reading one paragraph, on text that was pasted without line breaks.
 */
const LONG_LINE = 8192;
const endsSentence = charSet('。！？!?');

/** The line, or piece of a long line, that starts at `start`, below `text.length`. */
export function lineAt(text: string, start: number): Line {
  const longest = Math.min(text.length, start + 2 * LONG_LINE);
  let end = start;
  while (end < longest && !isLineBreak(text.charCodeAt(end))) {
    end++;
    if (end - start > LONG_LINE && endsSentence(text.charCodeAt(end - 1))) break;
  }
  // Not between the halves of a surrogate pair.
  if (end === longest && (text.charCodeAt(end) & 0xfc00) === 0xdc00) end++;
  const cut = end < text.length && !isLineBreak(text.charCodeAt(end));
  let next = end;
  if (next < text.length && !cut) next += text.charCodeAt(next) === 0x0d && text.charCodeAt(next + 1) === 0x0a ? 2 : 1;
  let contentStart = start;
  let indent = 0;
  while (contentStart < end && isBlankOrInvisible(text.charCodeAt(contentStart)))
    indent += columnsOf(text.charCodeAt(contentStart++));
  let contentEnd = end;
  while (contentEnd > contentStart && isBlankOrInvisible(text.charCodeAt(contentEnd - 1))) contentEnd--;
  return { start, contentStart, contentEnd, next, cut, indent };
}

/** Columns of the line's content. Counts no further than `limit`, so a line of a megabyte costs no more than a long one. */
export function columnsOfLine(text: string, line: Line, limit = 400): number {
  let columns = 0;
  for (let i = line.contentStart; i < line.contentEnd && columns < limit; i++) columns += columnsOf(text.charCodeAt(i));
  return columns;
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

/**
 * Whether a line is nothing but a page number: `-3-`, `— 12 —`, `· 7 ·`. A bare number only counts between blank lines
 * (`alone`), since it may be a subscript or the rest of a figure that a line break cut off.
 */
export function isPageNumber(text: string, line: Line, alone: boolean): boolean {
  if (line.contentEnd - line.contentStart > 12) return false;
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
  let cells = 1;
  let numeric = 0;
  let gap = 0;
  for (let i = line.contentStart; i < line.contentEnd; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x09) return true;
    if (isBlank(code)) {
      gap += columnsOf(code);
      continue;
    }
    if (gap >= 3) {
      cells++;
      if (isDigit(code) || code === 0x2d || code === 0x2014) numeric++;
    }
    gap = 0;
  }
  return numeric > 0 || cells >= 3;
}
