import { CharSet } from '../text/char-set';
import { firstFrom, isSameList, itself } from '../text/ordered';
import { isAsciiLetter, isInvisible, isLineBreak } from '../text/chars';
import { FULL_DIGITS, withHalfDigits } from './half-digits';
import { joins, type ParagraphSoFar } from './joins';
import { looseBlank } from './loose-blanks';
import { isEmpty, isPageNumber, isTableRow, lineAt, mayBePageNumber, type Line } from './line';
import type { Paragraph, ParagraphKind } from './paragraph';
import { HALF_MARKS, withWideMarks } from './wide-marks';

/** A change of the document: `[start, oldEnd)` of the old text became `[start, newEnd)` of the new one. */
export interface TextChange {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

const ASTERISK = 0x2a;
const OPENING_BRACKET = 0x5b;
const BACKTICK = 0x60;
const TILDE = 0x7e;

/** Lines joined into one paragraph at most: keeps the work of one edit bounded on text that never ends a sentence. */
const MAX_LINES = 400;

/** Splits a document into paragraphs that tile it. */
export function layOut(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let at = 0; at < text.length;) {
    const paragraph = readParagraph(text, at);
    paragraphs.push(paragraph);
    at += paragraph.length;
  }
  return paragraphs;
}

export interface Relayout {
  readonly paragraphs: Paragraph[];
  /** The paragraphs at `[from, from + added)` are new; `removed` old ones stood there before. All others are the same objects. */
  readonly from: number;
  readonly removed: number;
  readonly added: number;
}

/**
 * The layout after a change, given the one before. A paragraph ends by a look at the lines behind it, up to the first
 * that is no page number, so splitting starts with the paragraph before the changed one (page numbers not counted) and stops as soon as a new boundary falls
 * on an old one behind it: from there on both texts are the same and every decision looks only ahead.
 */
export function layOutAgain(
  before: readonly Paragraph[],
  starts: Uint32Array,
  text: string,
  change: TextChange,
): Relayout {
  let from = Math.max(0, firstFrom(starts, change.start + 1, itself) - 1);
  let at = starts[from] ?? 0;
  // Typing behind the last character goes on the last paragraph, though it starts where that one ends.
  const isBehind = from < before.length && at + before[from]!.length <= change.start;
  if (isBehind && isLineBreak(text.charCodeAt(change.start - 1))) at += before[from++]!.length;
  for (let seen = false; from > 0 && !seen;) {
    from--;
    at -= before[from]!.length;
    seen = !mayBecomePageNumber(before[from]!);
  }

  const added: Paragraph[] = [];
  let start = at;
  let old = from;
  let oldAt = at;
  const shift = change.newEnd - change.oldEnd;
  while (at < text.length) {
    while (old < before.length && (oldAt < change.oldEnd || oldAt + shift < at)) oldAt += before[old++]!.length;
    if (old < before.length && at > change.newEnd && oldAt > change.oldEnd && oldAt + shift === at) break;
    const paragraph = readParagraph(text, at);
    added.push(paragraph);
    at += paragraph.length;
  }
  if (at >= text.length) old = before.length;
  // What only had to be looked at again, before the change, stays the same object, and with it all that was read from it.
  let kept = 0;
  for (; kept < added.length && from + kept < old && isSame(before[from + kept]!, added[kept]!); kept++) {
    start += added[kept]!.length;
    if (start > change.start) break;
  }
  const others = added.slice(kept);
  const paragraphs = [...before.slice(0, from + kept), ...others, ...before.slice(old)];
  return { paragraphs, from: from + kept, removed: old - from - kept, added: others.length };
}

function isSame(a: Paragraph, b: Paragraph): boolean {
  return a.length === b.length && a.kind === b.kind && a.written === b.written && isSameList(a.seams, b.seams);
}

/** Whether a paragraph is a page number or would be one between blank lines, which the lines around it decide. */
function mayBecomePageNumber(paragraph: Paragraph): boolean {
  return (
    paragraph.kind === 'pageNumber' || paragraph.kind === 'blank' || /^\D{0,4}\d{1,4}\D{0,4}$/.test(paragraph.text)
  );
}

/** The paragraph that starts at `at`, the start of a line below `text.length`. */
function readParagraph(text: string, at: number): Paragraph {
  const first = lineAt(text, at);
  if (isEmpty(first)) return finish('blank', text, at, [], first.next);
  if (isFence(text, first)) return readFence(text, first);
  if (isPageNumber(text, first, true)) return finish('pageNumber', text, at, [first], first.next);
  if (isTableRow(text, first)) return finish('tableRow', text, at, [first], first.next);

  const lines = [first];
  let end = first.next;
  if (first.cut) return finish('text', text, at, lines, end);
  let soFar = begin(first);
  while (end < text.length && lines.length < MAX_LINES) {
    const found = nextLine(text, end);
    if (found === null) break;
    if (!goesOn(text, lines[lines.length - 1]!, soFar, found)) return build('text', text, at, lines, found.firstText);
    lines.push(found.line);
    end = found.line.next;
    soFar = extend(soFar, found.line);
  }
  return finish('text', text, at, lines, end);
}

function goesOn(text: string, last: Line, soFar: ParagraphSoFar, { line, gap, pageBreak }: NextLine): boolean {
  if (line.cut || isFence(text, line) || isTableRow(text, line) || endsWithHardBreak(text, last)) return false;
  return joins(text, soFar, line, gap, pageBreak);
}

interface NextLine {
  readonly line: Line;
  /** How many lines without text stand before it. */
  readonly gap: number;
  /** Start of the first line that is not blank: its own, or that of a page number before it. */
  readonly firstText: number;
  /** Whether one of them holds an invisible character and nothing else: what is left of a page break in texts from the web. */
  readonly pageBreak: boolean;
}

/** The next line with text behind blank lines and page numbers. */
function nextLine(text: string, at: number): NextLine | null {
  let gap = 0;
  let firstText = -1;
  let pageBreak = false;
  for (let position = at; position < text.length; gap++) {
    const line = lineAt(text, position);
    if (firstText < 0 && !isEmpty(line)) firstText = position;
    if (!isEmpty(line) && !(mayBePageNumber(line) && isPageNumber(text, line, gap > 0 && standsAlone(text, line)))) {
      return { line, gap, firstText, pageBreak };
    }
    pageBreak ||= isInvisible(text.charCodeAt(line.start));
    position = line.next;
  }
  return null;
}

/** Whether a blank line, or none, stands behind a line. */
function standsAlone(text: string, line: Line): boolean {
  return line.next >= text.length || isEmpty(lineAt(text, line.next));
}

/** Two blanks at the end of a line: a line break meant as one, in Markdown. Ideographic spaces there are padding. */
function endsWithHardBreak(text: string, line: Line): boolean {
  return text.charCodeAt(line.contentEnd) === 0x20 && text.charCodeAt(line.contentEnd + 1) === 0x20;
}

function isFence(text: string, line: Line): boolean {
  const code = text.charCodeAt(line.contentStart);
  return code === BACKTICK
    ? text.startsWith('```', line.contentStart)
    : code === TILDE && text.startsWith('~~~', line.contentStart);
}

/** A fenced code block, to its closing fence or, as in CommonMark, to the end of the document. */
function readFence(text: string, first: Line): Paragraph {
  const mark = text.slice(first.contentStart, first.contentStart + 3);
  let end = first.next;
  while (end < text.length) {
    const line = lineAt(text, end);
    end = line.next;
    if (text.startsWith(mark, line.contentStart)) break;
  }
  return finish('code', text, first.start, [], end);
}

function begin(line: Line): ParagraphSoFar {
  return {
    first: line,
    last: line,
    lines: 1,
    width: line.columns,
    hasSentenceEnd: line.hasSentenceEnd,
    hasComma: line.hasComma,
    open: Math.max(0, line.open),
  };
}

function extend(before: ParagraphSoFar, line: Line): ParagraphSoFar {
  return {
    first: before.first,
    last: line,
    lines: before.lines + 1,
    width: Math.max(before.width, line.columns),
    hasSentenceEnd: before.hasSentenceEnd || line.hasSentenceEnd,
    hasComma: before.hasComma || line.hasComma,
    open: Math.max(0, before.open + line.open),
  };
}

/** Ends a paragraph: takes in the blank lines behind it. */
function finish(kind: ParagraphKind, text: string, start: number, lines: readonly Line[], end: number): Paragraph {
  let next = end;
  while (next < text.length) {
    const line = lineAt(text, next);
    if (!isEmpty(line)) break;
    next = line.next;
  }
  return build(kind, text, start, lines, next);
}

/** The paragraph of these lines, up to `next`: its text and seams. */
function build(kind: ParagraphKind, text: string, start: number, lines: readonly Line[], next: number): Paragraph {
  if (lines.length === 1 && !lines[0]!.hasMarks) return buildPlain(kind, text, start, lines[0]!, next);
  const pieces: string[] = [];
  const seams: number[] = [];
  let length = 0;
  const take = (from: number, to: number): void => {
    if (to <= from) return;
    seams.push(length, from - start);
    pieces.push(text.slice(from, to));
    length += to - from;
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    if (i > 0 && needsBlank(text, lines[i - 1]!, line)) {
      // Two Latin words on either side of the break: the break is the blank between them.
      seams.push(length, lines[i - 1]!.contentEnd - start);
      pieces.push(' ');
      length += 1;
    }
    readLine(kind, text, line, take);
  }
  const written = pieces.length === 1 ? copyOf(pieces[0]!) : pieces.join('');
  // As long as it is: an array that has grown has room for sixteen more, and there are thousands.
  return {
    kind,
    length: next - start,
    text: readAs(kind, written),
    written,
    seams: seams.slice(),
  };
}

/** The same of one line without marks, as most paragraphs of texts from the web are. */
function buildPlain(kind: ParagraphKind, text: string, start: number, line: Line, next: number): Paragraph {
  const { contentStart, contentEnd } = line;
  const written = copyOf(text.slice(contentStart, contentEnd));
  return {
    kind,
    length: next - start,
    text: readAs(kind, written),
    written,
    seams: [0, contentStart - start],
  };
}

/** Code is read as it is written, and tables keep their marks. */
function readAs(kind: ParagraphKind, text: string): string {
  // One look at every character for all that is read otherwise: most paragraphs have none of it.
  if (kind === 'code' || !READ_OTHERWISE.isIn(text, 0, text.length)) return text;
  const plain = withHalfDigits(text);
  return kind === 'text' ? withWideMarks(plain) : plain;
}

const READ_OTHERWISE = new CharSet(FULL_DIGITS + HALF_MARKS);

/** The two parts of a string that is copied: an array once for all. */
const parts = ['', ''];

/**
 * The piece as a string of its own. A substring would be a view of the document: slower to read, and it would keep the
 * whole text of an old version in memory. Joining copies, so the piece is parted for it.
 */
function copyOf(piece: string): string {
  parts[0] = piece.slice(0, 1);
  parts[1] = piece.slice(1);
  return parts.join('');
}

/** The readable pieces of a line: all but Markdown emphasis, footnote marks, loose blanks and invisible characters. */
function readLine(kind: ParagraphKind, text: string, line: Line, take: (from: number, to: number) => void): void {
  let from = line.contentStart;
  for (let i = from; line.hasMarks && i < line.contentEnd; i++) {
    const code = text.charCodeAt(i);
    let width = isInvisible(code) ? 1 : kind === 'text' ? looseBlank(text, line, i) : 0;
    if (code === ASTERISK && text.charCodeAt(i + 1) === ASTERISK) width = 2;
    else if (code === OPENING_BRACKET && i > line.contentStart) width = footnoteLength(text, i, line.contentEnd);
    if (width > 0) {
      take(from, i);
      i += width - 1;
      from = i + 1;
    }
  }
  take(from, line.contentEnd);
}

/** Length of a footnote mark `[12]` at `at`, or 0. */
function footnoteLength(text: string, at: number, end: number): number {
  let i = at + 1;
  while (i < end && i - at <= 3 && text.charCodeAt(i) >= 0x30 && text.charCodeAt(i) <= 0x39) i++;
  return i > at + 1 && text.charCodeAt(i) === 0x5d ? i + 1 - at : 0;
}

function needsBlank(text: string, before: Line, after: Line): boolean {
  return isAsciiLetter(text.charCodeAt(before.contentEnd - 1)) && isAsciiLetter(text.charCodeAt(after.contentStart));
}
