import { CharSet } from '../text/char-set';
import { codeAt, columnsOf } from '../text/chars';

/**
 * Newspapers and typists set half-width marks between Chinese words (产业兴旺,生态宜居;) and straight quotation marks around
 * them. A reader reads them as the full-width ones, and so does everything that reads a paragraph: here they become
 * those, one character for one, so that no offset moves. Marks inside numbers, ratios, times and Latin words stay.
 */
export function withWideMarks(text: string): string {
  const first = HALF.firstIn(text, 0, text.length);
  if (first === text.length || text.includes('<!--')) return text;
  return withMarks(text.includes(QUOTE, first) ? withQuotationMarks(text) : text);
}

/** "十四五"规划 → “十四五”规划: straight marks in pairs around words. Where one is missing, none can be told to open. */
function withQuotationMarks(text: string): string {
  const pieces = text.split(QUOTE);
  if (pieces.length % 2 === 0) return text;
  let made = pieces[0]!;
  for (let i = 1; i < pieces.length; i += 2) {
    const quoted = pieces[i]!;
    const isOfWords = quoted.length <= LONGEST && WORDS.test(quoted);
    made += (isOfWords ? `“${quoted}”` : QUOTE + quoted + QUOTE) + pieces[i + 1]!;
  }
  return made;
}

const QUOTE = '"';
const WORDS = /[\u4e00-\u9fff]|^\d[\d+]{2,8}$/;

function withMarks(text: string): string {
  const first = MARKS.firstIn(text, 0, text.length);
  if (first === text.length) return text;
  let made = '';
  let from = 0;
  for (let at = first; at < text.length; at = MARKS.firstIn(text, at + 1, text.length)) {
    if (!isBetweenWords(text, at)) continue;
    const mark = WIDE[text.charAt(at)]!;
    if (mark === '（') {
      const close = closing(text, at);
      // (一) numbers a heading, and is shown and mended as it stands.
      if (close < 0 || NUMBER.test(text.slice(at + 1, close))) continue;
      made += text.slice(from, at) + mark + withMarks(text.slice(at + 1, close)) + '）';
      at = close;
    } else made += text.slice(from, at) + mark;
    from = at + 1;
  }
  return from === 0 ? text : made + text.slice(from);
}

const MARKS = new CharSet(',;:(');
/** The marks that it reads otherwise, if they stand between words. */
export const HALF_MARKS = ',;:("';
const HALF = new CharSet(HALF_MARKS);
const NUMBER = /^[一二三四五六七八九十百\d\s]*$/;
const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '(': '（' };
/** Characters of a bracket at most. */
const LONGEST = 200;

/** Where a bracket closes, or -1. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open + 1; at < text.length && at < open + LONGEST; at++) {
    const char = text.charAt(at);
    if (char === '(') depth++;
    else if (char === ')' && depth-- === 0) return at;
  }
  return -1;
}

function isBetweenWords(text: string, at: number): boolean {
  const before = codeAt(text, at - 1);
  if (isWide(before) || before === PERCENT) return true;
  return isWide(codeAt(text, at + 1)) && !(before >= ZERO && before <= NINE && text.charAt(at) !== '(');
}

function isWide(code: number): boolean {
  return columnsOf(code) === 2;
}

const PERCENT = '%'.charCodeAt(0);
const ZERO = '0'.charCodeAt(0);
const NINE = '9'.charCodeAt(0);
