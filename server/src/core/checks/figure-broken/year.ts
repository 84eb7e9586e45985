import { CharSet } from '../../text/char-set';
import type { Slip } from './slip';

const CHINESE = '一二三四五六七八九';
const IS_CHINESE = new CharSet(CHINESE);
/** The zero of a year in Chinese digits is 〇 (or 零, or the circle ○); these are not. */
const WRONG_ZEROS = 'OoＯｏ0０';
const DIGITS = '〇一二三四五六七八九';
const YEAR = '年';

/** A year in Chinese digits with a letter O or Arabic digits among them: 二O二六年. */
export function findYears(text: string): readonly Slip[] {
  const slips: Slip[] = [];
  for (let at = text.indexOf(YEAR); at >= 0; at = text.indexOf(YEAR, at + 1)) {
    const slip = yearBefore(text, at);
    if (slip !== null) slips.push(slip);
  }
  return slips;
}

/** Whether two of the four characters before `end` are Chinese digits: hardly any but those of years are. */
export function isMostlyChinese(text: string, end: number): boolean {
  let chinese = 0;
  for (let at = end - 4; at < end; at++) if (IS_CHINESE.has(text.charCodeAt(at))) chinese++;
  return chinese >= 2 && end >= 4;
}

function yearBefore(text: string, end: number): Slip | null {
  if (!isMostlyChinese(text, end)) return null;
  const written = text.slice(end - 4, end);
  let wrong = '';
  let reading = '';
  for (const char of written) {
    const value = digitValue(char);
    if (value < 0) return null;
    if (!'〇○零'.includes(char) && !CHINESE.includes(char) && !wrong.includes(char)) wrong += char;
    reading += '○零'.includes(char) ? char : DIGITS.charAt(value);
  }
  if (wrong === '') return null;
  const century = written.slice(0, 2).replace(/./g, (char) => String(digitValue(char)));
  if (!/^(?:1[89]|2[01])$/.test(century) || digitValue(text.charAt(end - 5)) >= 0) return null;
  return {
    kind: 'yearLetter',
    severity: 'warning',
    start: end - 4,
    end: end + 1,
    wrong,
    readings: [reading + YEAR],
  };
}

function digitValue(char: string): number {
  if (char === '') return -1;
  const chinese = CHINESE.indexOf(char);
  if (chinese >= 0) return chinese + 1;
  if ('〇○零'.includes(char) || WRONG_ZEROS.includes(char)) return 0;
  const code = char.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : -1;
}
