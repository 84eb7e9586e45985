import { isDigit } from '../text/chars';
import type { Line } from './line';

/**
 * Whether two neighbouring lines are one paragraph. Texts from newspapers and PDF files are hard-wrapped anywhere, with
 * or without blank lines between, in the middle of a word or number; texts from the web have one paragraph a line. The
 * decision looks only at the paragraph so far and the next line: whole-document statistics would make one edit change
 * paragraphs far away.
 */
export interface ParagraphSoFar {
  /** The first characters of the first line, and the last ones of the last line: at most `EXCERPT` each. */
  readonly head: string;
  readonly tail: string;
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
export const EXCERPT = 48;

const SENTENCE_ENDS = '。！？；!?;';
const CLOSERS = '”’）》】」』)]';
const OPENERS = '“‘（《【「『([';
const COMMAS = '，、,';
const LEADING_PUNCTUATION = '，。、；：！？）》”’】」』%％),.;:';

/** A start that always opens a paragraph: 一、 （一） (1) 1. # - * — 第一章 ① and salutations. */
const BLOCK_START =
  /^(?:[一二三四五六七八九十百]{1,4}[、.．]|[（(][一二三四五六七八九十百\d]{1,4}[）)]|\d{1,3}[.．、](?!\d)|#{1,6}\s|[-*+•]\s|[—―─–]{2}|第[一二三四五六七八九十百]{1,3}[章节条部编]|[①-⑳]|附件\d?|[>|`]|<!--|[—－-]\s?(?:(?:19|20)\d\d|二[〇○O0])|表\s?\d|图\s?\d|专栏\s?\d|注[：:])/;
const SALUTATION = /^(?:各位(?:代表|委员|同志|来宾)|同志们|主任、|来源[：:]|时间[：:])/;
/** 附件1 stands on a line of its own above its title. */
const ANNEX = /^附(?:件|表|录)\s*\d{0,2}[：:]?$/;
const BARE_NUMBER_START = /^\d{1,2}[ \u3000]+[\u4e00-\u9fff]/;

/** What commonly follows a number: magnitudes, then the first characters of the commonest units. */
const AFTER_DIGITS = '万亿千百十余多%％‰.个项户家亩元吨公平立米人名件条处套台辆座栋所只头株年月日倍岁天次届';

/** Columns that a wrapped line may fall short of its neighbours: a full-width mark kept from the line start, a Latin word, a number. */
const RAGGED = 8;
/** Headings are shorter than this; a wrapped line of the same length is told by its punctuation. */
const SHORT_LINE = 60;

/**
 * @param gap lines without text between the two
 * @param pageBreak whether one of them is a page break
 */
export function joins(text: string, paragraph: ParagraphSoFar, next: Line, gap: number, pageBreak = false): boolean {
  const head = text.slice(next.contentStart, Math.min(next.contentEnd, next.contentStart + 12));
  const { tail } = paragraph;
  const lastChar = tail.charAt(tail.length - 1);
  if (OPENERS.includes(lastChar)) return true;
  if (BLOCK_START.test(head)) return false;
  if (SALUTATION.test(head)) return false;
  if (paragraph.lines === 1 && ANNEX.test(paragraph.head)) return false;
  if (lastChar === '—' || lastChar === '―') return isSecondHeadingLine(text, paragraph, next);
  if (LEADING_PUNCTUATION.includes(head.charAt(0))) return true;

  const nextColumns = next.columns;
  if (endsSentence(paragraph)) return isFullLine(paragraph, nextColumns, gap, next);
  if (startsBlockIndented(paragraph, next)) return false;
  if (splitsNumber(tail, head) && !BARE_NUMBER_START.test(head)) return true;
  if (COMMAS.includes(lastChar)) return true;
  if (paragraph.open > 0 && paragraph.lines === 1 && gap <= 1) return true;
  if (paragraph.hasSentenceEnd || (paragraph.lines > 1 && paragraph.hasComma))
    return !(gap > 0 && looksLikeTitle(text, next, nextColumns));

  // One line so far, no sentence end in it: a wrapped first line or a heading. A wrapped line is full, so the next is
  // not much longer; and prose of that length has a comma.
  const columns = paragraph.last.columns;
  if (BLOCK_START.test(paragraph.head) || BARE_NUMBER_START.test(paragraph.head)) return false;
  // A page that breaks off in the middle of a sentence tells nothing by its width.
  if (paragraph.hasComma && pageBreak) return true;
  if (paragraph.hasComma) return columns >= (gap > 0 ? 40 : 16) && nextColumns <= columns + RAGGED;
  // Nor a comma: only directly under each other, equally wide, and the next line plainly prose.
  return gap === 0 && columns >= 20 && Math.abs(nextColumns - columns) <= 4 && hasInnerPunctuation(text, next);
}

function endsSentence({ head, tail, lines }: ParagraphSoFar): boolean {
  let i = tail.length - 1;
  let closed = false;
  while (i >= 0 && CLOSERS.includes(tail.charAt(i))) {
    closed = true;
    i--;
  }
  const char = tail.charAt(i);
  if (
    SENTENCE_ENDS.includes(char) ||
    char === '…' ||
    tail.endsWith('...') ||
    tail.endsWith('-->') ||
    char === '：' ||
    char === ':'
  )
    return true;
  // （本版图片由…提供）: a line that is one bracketed remark is complete.
  return closed && lines === 1 && /^[（(【[《]/.test(head) && !/[。，]/.test(tail.slice(0, -1));
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
function splitsNumber(tail: string, head: string): boolean {
  const before = tail.charCodeAt(tail.length - 1);
  const after = head.charCodeAt(0);
  const numberBefore = isDigit(before) || '万亿千百十.．'.includes(tail.charAt(tail.length - 1));
  return numberBefore && (isDigit(after) || AFTER_DIGITS.includes(head.charAt(0)));
}

/** 主攻项目开发—— on one line, the rest of the heading on the next. */
function isSecondHeadingLine(text: string, paragraph: ParagraphSoFar, next: Line): boolean {
  if (paragraph.lines > 1 || paragraph.tail.length > 30 || next.contentEnd - next.contentStart > 40) return false;
  return !/[。；！？，]$/.test(text.slice(next.contentStart, next.contentEnd));
}

function hasInnerPunctuation(text: string, line: Line): boolean {
  for (let i = line.contentStart; i < line.contentEnd - 1; i++) if ('，。；、'.includes(text.charAt(i))) return true;
  return false;
}

/** A short line without any punctuation after a blank line: a title between two columns, not the rest of a sentence. */
function looksLikeTitle(text: string, next: Line, columns: number): boolean {
  if (columns > SHORT_LINE) return false;
  for (let i = next.contentStart; i < next.contentEnd; i++) {
    if ('，。；：、！？,;:“”'.includes(text.charAt(i))) return false;
  }
  return true;
}
