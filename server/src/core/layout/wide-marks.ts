import { CharSet } from '../text/char-set';
import { codeAt, columnsOf } from '../text/chars';

/**
 * Newspapers and typists set half-width marks between Chinese words (产业兴旺,生态宜居;). A reader reads them as the
 * full-width ones, and so does everything that reads a paragraph: here they become those, one character for one, so that
 * no offset moves. Marks inside numbers, ratios, times and Latin words stay.
 */
export function withWideMarks(text: string): string {
  const first = HALF.firstIn(text, 0, text.length);
  if (first === text.length || text.includes('<!--')) return text;
  let made = '';
  let from = 0;
  for (let at = first; at < text.length; at = HALF.firstIn(text, at + 1, text.length)) {
    if (!isBetweenWords(text, at)) continue;
    const mark = WIDE[text.charAt(at)]!;
    if (mark === '（') {
      const close = closing(text, at);
      // (一) numbers a heading, and is shown and mended as it stands.
      if (close < 0 || NUMBER.test(text.slice(at + 1, close))) continue;
      made += text.slice(from, at) + mark + withWideMarks(text.slice(at + 1, close)) + '）';
      at = close;
    } else made += text.slice(from, at) + mark;
    from = at + 1;
  }
  return from === 0 ? text : made + text.slice(from);
}

const HALF = new CharSet(',;:(');
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
