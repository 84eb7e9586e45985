import { columnsOf, isAsciiDigit } from '../text/chars';
import type { Line } from './line';

/**
 * Typesetters put a blank between words and numbers (增长 5.2 %，新建 12 座). It says nothing, and is left out of what is
 * read. Wider gaps part columns, and the blank behind a number that opens a line (1 总体要求) makes it a heading's.
 */

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const PERCENT = '%'.charCodeAt(0);
/** Blanks together at most. */
const MOST = 2;

function isSpace(code: number): boolean {
  return code === SPACE || code === NO_BREAK_SPACE;
}

/** Whether nothing but a blank or two stands between the character at `at` and another before it, one of a word and one of a number. */
export function isBetweenWordAndNumber(text: string, at: number): boolean {
  let before = at - 1;
  while (before > at - 1 - MOST && isSpace(text.charCodeAt(before))) before--;
  if (before === at - 1) return false;
  const [a, b] = [text.charCodeAt(before), text.charCodeAt(at)];
  return (isOfNumber(a) && isOfWord(b)) || (isOfWord(a) && isAsciiDigit(b)) || (isAsciiDigit(a) && b === PERCENT);
}

function isOfNumber(code: number): boolean {
  return isAsciiDigit(code) || code === PERCENT;
}

function isOfWord(code: number): boolean {
  return columnsOf(code) === 2;
}

/** How many blanks at `at` are loose: 0 for none. */
export function looseBlank(text: string, line: Line, at: number): number {
  if (!isSpace(text.charCodeAt(at))) return 0;
  let end = at + 1;
  while (end < line.contentEnd && end - at <= MOST && isSpace(text.charCodeAt(end))) end++;
  if (end - at > MOST || !isBetweenWordAndNumber(text, end)) return 0;
  const keeps = opensLine(text, line, at) || isBesideYear(text, at, end) || isOfRow(text, at, end);
  return keeps ? 0 : end - at;
}

/** Characters of a number at most. */
const LONGEST_NUMBER = 24;

/** 合计 25 30 个: beside two numbers that blanks part, blanks are cells', unless they part groups of three digits (321 146 件). */
function isOfRow(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_NUMBER), start);
  const behind = text.slice(end, end + LONGEST_NUMBER);
  return (
    (ROW_BEFORE.test(before) && !GROUPS_BEFORE.test(before)) || (ROW_BEHIND.test(behind) && !GROUPS_BEHIND.test(behind))
  );
}

const ROW_BEFORE = /\d[ \u00a0]+[\d.,]+%?$/;
const GROUPS_BEFORE = /(?<![\d \u00a0])[ \u00a0]*\d{1,3}(?:[ \u00a0]\d{3})+$/;
const ROW_BEHIND = /^[\d.,]+%?[ \u00a0]+[\d.]/;
const GROUPS_BEHIND = /^\d{1,3}(?:[ \u00a0]\d{3})+(?![ \u00a0]*[\d.])/;

/** 启航 2025, 2024 荣誉榜: a bare year is one by the blanks around it. */
function isBesideYear(text: string, start: number, end: number): boolean {
  const before = /(?<!\d)(?:19|20)\d\d$/.test(text.slice(Math.max(0, start - 5), start));
  if (before) return text.charAt(end) !== '年';
  return /^(?:19|20)\d\d(?!\d|[ \u00a0]{0,2}年)/.test(text.slice(end, end + 7));
}

/** Whether only the number of a heading stands before a place: 1, ## 12. */
function opensLine(text: string, { contentStart }: Line, at: number): boolean {
  return at - contentStart <= 8 && /^[#\s]*\d{1,2}$/.test(text.slice(contentStart, at));
}
