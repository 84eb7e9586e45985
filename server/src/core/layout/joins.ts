import { CharSet } from '../text/char-set';
import { isDigit } from '../text/chars';
import type { Line } from './line';

/**
 * Whether two neighbouring lines are one paragraph. Texts from newspapers and PDF files are hard-wrapped anywhere, with
 * or without blank lines between, in the middle of a word or number; texts from the web have one paragraph a line. The
 * decision looks only at the paragraph so far and the next line: whole-document statistics would make one edit change
 * paragraphs far away.
 */
export interface ParagraphSoFar {
  readonly first: Line;
  readonly last: Line;
  readonly lines: number;
  /** Columns of the widest line. */
  readonly width: number;
  /** Whether a sentence ended anywhere before the last character. */
  readonly hasSentenceEnd: boolean;
  /** Whether a comma stands anywhere. */
  readonly hasComma: boolean;
  /** Opening brackets and quotation marks not yet closed; never negative. */
  readonly open: number;
}

/** How many characters of a line the rules look at from either end. */
const EXCERPT = 48;

const SENTENCE_ENDS = new CharSet('。！？；!?;…：:');
const CLOSERS = new CharSet('”’）》】」』)]');
const OPENERS = new CharSet('“‘（《【「『([');
const BRACKETS = '（(【[《';
const CLOSING_BRACKETS = '）)】]》';
const COMMAS = new CharSet('，、,');
const DASHES = new CharSet('—―');
const LEADING_PUNCTUATION = new CharSet('，。、；：！？）》”’】」』%％),.;:');
const INNER_PUNCTUATION = new CharSet('，。；、');
const NOT_IN_TITLES = new CharSet('，。；：、！？,;:“”');

/** A start that always opens a paragraph: 一、 （一） (1) 1. # - * — 第一章 ① and salutations. */
const BLOCK_START =
  /^(?:[一二三四五六七八九十百]{1,4}[、.．]|[（(][一二三四五六七八九十百\d]{1,4}[）)]|\d{1,3}[.．、](?!\d)|#{1,6}\s|[-*+•]\s|[—―─–]{2}|第[一二三四五六七八九十百]{1,3}[章节条部编]|[①-⑳]|附件\d?|[>|`]|<!--|[—－-]\s?(?:(?:19|20)\d\d|二[〇○O0])|表\s?\d|图\s?\d|专栏\s?\d|注[：:])/;
const SALUTATION = /^(?:各位(?:代表|委员|同志|来宾)|同志们|主任、|来源[：:]|时间[：:])/;
/** The first characters of all of them, and of salutations. */
const STARTS_BLOCK = new CharSet('一二三四五六七八九十百0123456789（(#-*+•—―─–－第附><|`表图专注①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳');
const STARTS_SALUTATION = new CharSet('各同主来时');
/** 附件1 stands on a line of its own above its title. */
const ANNEX = /^附(?:件|表|录)\s*\d{0,2}[：:]?$/;
/** The numbers of notes behind a text: 26. ③. */
const NOTE_START = /^(?:\d{1,3}[.．、](?!\d)|[①-⑳])/;
const BARE_NUMBER_START = /^\d{1,2}[ \u3000]+[\u4e00-\u9fff]/;

/** What commonly follows a number: magnitudes, then the first characters of the commonest units. */
const AFTER_DIGITS = new CharSet(
  '万亿千百十余多%％‰.个项户家亩元吨公平立米人名件条处套台辆座栋所只头株年月日倍岁天次届',
);
/** Magnitudes and points that end a number which may go on. */
const ENDS_NUMBER = new CharSet('万亿千百十.．');

/** Columns that a wrapped line may fall short of its neighbours: a full-width mark kept from the line start, a Latin word, a number. */
const RAGGED = 8;
/** Headings are shorter than this; a wrapped line of the same length is told by its punctuation. */
const SHORT_LINE = 60;

/**
 * @param gap lines without text between the two
 * @param pageBreak whether one of them is a page break
 */
export function joins(text: string, paragraph: ParagraphSoFar, next: Line, gap: number, pageBreak = false): boolean {
  const { first, last } = paragraph;
  const lastCode = text.charCodeAt(last.contentEnd - 1);
  const nextCode = text.charCodeAt(next.contentStart);
  const mayBeFullLine = paragraph.lines > 1 && gap === 0;
  // Most lines of texts from the web: a whole paragraph that ends in a full stop. All rules below would part it from the next.
  if (SENTENCE_ENDS.has(lastCode) && !mayBeFullLine && !LEADING_PUNCTUATION.has(nextCode)) return false;
  if (OPENERS.has(lastCode)) return true;
  const head = headOf(text, next, 12);
  if (STARTS_BLOCK.has(nextCode) && BLOCK_START.test(head) && !isInSentence(paragraph, lastCode, next, gap))
    return false;
  if (STARTS_SALUTATION.has(nextCode) && SALUTATION.test(head)) return false;
  const firstHead = headOf(text, first, EXCERPT);
  if (paragraph.lines === 1 && ANNEX.test(firstHead)) return false;
  if (DASHES.has(lastCode)) return isSecondHeadingLine(text, paragraph, next);
  if (LEADING_PUNCTUATION.has(nextCode)) return true;

  const nextColumns = next.columns;
  if (endsSentence(text, paragraph)) return isFullLine(paragraph, nextColumns, gap, next);
  if (startsBlockIndented(paragraph, next)) return false;
  if (splitsNumber(lastCode, nextCode) && !BARE_NUMBER_START.test(head)) return true;
  if (COMMAS.has(lastCode)) return true;
  if (paragraph.open > 0 && paragraph.lines === 1 && gap <= 1) return true;
  if (paragraph.hasSentenceEnd || (paragraph.lines > 1 && paragraph.hasComma))
    return !(gap > 0 && looksLikeTitle(text, next, nextColumns));

  // One line so far, no sentence end in it: a wrapped first line or a heading. A wrapped line is full, so the next is
  // not much longer; and prose of that length has a comma.
  const { columns } = last;
  if (NOTE_START.test(firstHead)) return gap === 0 && columns >= 32 && isRestOfNote(text, firstHead, next, columns);
  if (BLOCK_START.test(firstHead) || BARE_NUMBER_START.test(firstHead)) return false;
  // A page that breaks off in the middle of a sentence tells nothing by its width.
  if (paragraph.hasComma && pageBreak) return true;
  if (paragraph.hasComma) return columns >= (gap > 0 ? 40 : 16) && nextColumns <= columns + RAGGED;
  // Nor a comma: only directly under each other, equally wide, and the next line plainly prose.
  return gap === 0 && columns >= 20 && Math.abs(nextColumns - columns) <= 4 && hasInnerPunctuation(text, next);
}

/** The first characters of a line, `longest` at most. */
function headOf(text: string, line: Line, longest: number): string {
  return text.slice(line.contentStart, Math.min(line.contentEnd, line.contentStart + longest));
}

/** Where the last characters of a line begin, at most `EXCERPT`. */
function tailStart(line: Line): number {
  return Math.max(line.contentStart, line.contentEnd - EXCERPT);
}

function endsSentence(text: string, { first, last, lines }: ParagraphSoFar): boolean {
  const start = tailStart(last);
  let end = last.contentEnd;
  while (end > start && CLOSERS.has(text.charCodeAt(end - 1))) end--;
  if (end > start && SENTENCE_ENDS.has(text.charCodeAt(end - 1))) return true;
  if (endsWith(text, last, '...') || endsWith(text, last, '-->')) return true;
  // （本版图片由…提供）: a line that is one bracketed remark is complete.
  const bracket = BRACKETS.indexOf(text.charAt(first.contentStart));
  if (lines > 1 || bracket < 0 || text.charAt(last.contentEnd - 1) !== CLOSING_BRACKETS.charAt(bracket)) return false;
  return !/[。，]/.test(text.slice(start, last.contentEnd - 1));
}

function endsWith(text: string, { contentStart, contentEnd }: Line, mark: string): boolean {
  return contentEnd - contentStart >= mark.length && text.startsWith(mark, contentEnd - mark.length);
}

/**
 * A sentence that ends exactly at the right edge goes on with the next sentence in the same paragraph; a shorter last
 * line ends the paragraph. Only a paragraph that has already wrapped shows where the edge is.
 */
function isFullLine(paragraph: ParagraphSoFar, nextColumns: number, gap: number, next: Line): boolean {
  if (paragraph.lines < 2 || gap > 0 || next.indent > paragraph.last.indent) return false;
  return paragraph.last.columns >= paragraph.width - 1 && nextColumns <= paragraph.width + 2;
}

/** A first-line indent opens a paragraph; so does any indent after an unindented line. */
function startsBlockIndented(paragraph: ParagraphSoFar, next: Line): boolean {
  return next.indent >= 2 && next.indent > paragraph.last.indent;
}

/** Whether the break goes through a number: digits on both sides, or a number before and its magnitude or unit after. */
function splitsNumber(before: number, after: number): boolean {
  return (isDigit(before) || ENDS_NUMBER.has(before)) && (isDigit(after) || AFTER_DIGITS.has(after));
}

/** 主攻项目开发—— on one line, the rest of the heading on the next. */
function isSecondHeadingLine(text: string, { last, lines }: ParagraphSoFar, next: Line): boolean {
  if (lines > 1 || last.contentEnd - last.contentStart > 30 || next.contentEnd - next.contentStart > 40) return false;
  return !/[。；！？，]$/.test(text.slice(next.contentStart, next.contentEnd));
}

/** Whether a full line breaks off in the middle of a sentence: then 六、合肥 on the next is the rest of a word, and no heading. */
function isInSentence(paragraph: ParagraphSoFar, lastCode: number, next: Line, gap: number): boolean {
  const { last, lines, width, hasComma, hasSentenceEnd } = paragraph;
  if (gap > 0 || !hasComma || !hasSentenceEnd || SENTENCE_ENDS.has(lastCode) || CLOSERS.has(lastCode)) return false;
  // A first line shows by the next whether it is full.
  return lines > 1 ? last.columns >= width - 1 : Math.abs(next.columns - last.columns) <= 4;
}

/** The rest of 26.“三张图”：治安态势感知图、风: a note says what it is about and goes on behind a colon, to the end of a sentence. */
function isRestOfNote(text: string, firstHead: string, next: Line, columns: number): boolean {
  return (
    /[：:]/.test(firstHead) && next.columns <= columns + RAGGED && '。；'.includes(text.charAt(next.contentEnd - 1))
  );
}

function hasInnerPunctuation(text: string, line: Line): boolean {
  for (let i = line.contentStart; i < line.contentEnd - 1; i++) {
    if (INNER_PUNCTUATION.has(text.charCodeAt(i))) return true;
  }
  return false;
}

/** A short line without any punctuation after a blank line: a title between two columns, not the rest of a sentence. */
function looksLikeTitle(text: string, next: Line, columns: number): boolean {
  if (columns > SHORT_LINE) return false;
  for (let i = next.contentStart; i < next.contentEnd; i++) if (NOT_IN_TITLES.has(text.charCodeAt(i))) return false;
  return true;
}
