import { CharSet } from '../../text/char-set';
import { codeAt, isAsciiLetter, isDigit, isHan } from '../../text/chars';
import { skipBlanks, skipBlanksBack } from '../../text/blanks';
import { isPoint, toHalfWidth, type WrittenNumber } from './numbers';
import type { Slip } from './slip';
import { readTail } from './tail';

/** Characters taken for digits in typing and OCR, of both widths, and the digit they stand for. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  О: '0', о: '0', Ο: '0', ο: '0', // Cyrillic and Greek
  O: '0', o: '0', Ｏ: '0', ｏ: '0', '〇': '0', '○': '0', '◯': '0',
  l: '1', I: '1', ｌ: '1', Ｉ: '1', 丨: '1',
}; // prettier-ignore
/** Less alike: only between digits of a number with a magnitude, a % or a measure. */
const DISTANT: Readonly<Record<string, string>> = { S: '5', s: '5', B: '8', Z: '2', z: '2', b: '6', q: '9', g: '9' };

const IS_LOOK_ALIKE = new CharSet(Object.keys(LOOK_ALIKES).join('') + Object.keys(DISTANT).join(''));

const LONGEST = 24;
const CODE_MARKS = '-_/\\@#&=+[]<>{}';
/** What may stand behind a number without being a unit: 500强, 80后, 12号, 50余. */
const BEHIND = /^\s?[强后号时分秒届级期岁余多]/;
/** What is counted after a number that begins with a capital I; I5栋 and I20型 name things. */
const COUNTED = /^(?:个|家|项|件|名|户|所|座|条|部|辆|人次|万|亿)/;
/** 5l桶装水: the l is a litre there. */
const LITRE = /^[桶瓶装罐杯袋箱壶的]/;

/** A letter or another look-alike for a digit: 1O988公里, l1.5%, 7.I%, 2O26年. */
export function findLetter(text: string, numbers: readonly WrittenNumber[], i: number): Slip | null {
  const number = numbers[i]!;
  const touches =
    isLookAlike(text, number.end) ||
    isLookAlike(text, number.start - 1) ||
    (isPoint(codeAt(text, number.end)) && isLookAlike(text, number.end + 1)) ||
    (isPoint(codeAt(text, number.start - 1)) && isLookAlike(text, number.start - 2));
  if (!touches) return null;

  const { start, end } = runAround(text, number);
  if (end - start > LONGEST || isCode(text, start, end)) return null;
  const run = text.slice(start, end);
  if (!isNumberShaped(run) || !isForced(text, start, end, run)) return null;
  const wrong = [...new Set([...run].filter((char) => char in LOOK_ALIKES || char in DISTANT))];
  const tail = readTail(text, end);
  return {
    kind: 'letter',
    severity: 'error',
    start,
    end: tail?.end ?? end,
    wrong: wrong.join(''),
    readings: [toDigits(run) + text.slice(end, tail?.end ?? end)],
  };
}

function isLookAlike(text: string, at: number): boolean {
  return IS_LOOK_ALIKE.has(codeAt(text, at));
}

function runAround(text: string, number: WrittenNumber): { start: number; end: number } {
  const belongs = (at: number): boolean =>
    isDigit(text.charCodeAt(at)) || isPoint(text.charCodeAt(at)) || isLookAlike(text, at);
  let { start, end } = number;
  while (start > 0 && end - start <= LONGEST && belongs(start - 1)) start--;
  while (end < text.length && end - start <= LONGEST && belongs(end)) end++;
  while (isPoint(text.charCodeAt(start))) start++;
  while (isPoint(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isCode(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before !== '' && (isAsciiLetter(before.charCodeAt(0)) || CODE_MARKS.includes(before))) return true;
  if (after === '') return false;
  if (CODE_MARKS.includes(after)) return true;
  // 5lm and 20lx are light; 15Okm is not.
  if (!isAsciiLetter(after.charCodeAt(0))) return false;
  return isAsciiLetter(text.charCodeAt(end - 1)) ? text.charAt(end - 1) === 'l' : readTail(text, end) === null;
}

/** One point at most, mostly digits; a circle only between digits (○3 is a bullet), and alone (20○○年 is to be filled in). */
function isNumberShaped(run: string): boolean {
  if ((run.match(/[.．]/g) ?? []).length > 1 || /[〇○◯]{2}|^[〇○◯]|[〇○◯]$/.test(run)) return false;
  const digits = (run.match(/[\d０-９]/g) ?? []).length;
  const letters = run.replace(/[\d０-９.．]/g, '').length;
  return letters > 0 && digits > 0 && letters <= digits + 2 && !/^[Oo]\d[Oo]$/.test(run);
}

/** Whether nothing but a number can be meant. A letter between digits says so by itself; one at either end needs a unit. */
function isForced(text: string, start: number, end: number, run: string): boolean {
  const tail = readTail(text, end);
  const measured = tail !== null && (tail.magnitude !== '' || !tail.countsThings);
  if ([...run].some((char) => char in DISTANT)) return measured && inner(run, DISTANT) && inner(run, LOOK_ALIKES);
  const first = run.charAt(0);
  const rest = run.slice(1);
  if (first in LOOK_ALIKES) {
    // O3 is ozone, I5 and I20 name things; a number with decimals, a magnitude or a measure does not.
    if (LOOK_ALIKES[first] === '0' && !isPoint(rest.charCodeAt(0))) return false;
    if (
      'IＩ丨'.includes(first)
        ? !measured && !COUNTED.test(text.slice(skipBlanks(text, end), skipBlanks(text, end) + 2))
        : tail === null
    )
      return false;
    return isHan(text.charCodeAt(start - 1)) || /[\s，、（(“~～—-]/.test(text.charAt(start - 1)) || start === 0;
  }
  const last = run.charAt(run.length - 1);
  if (last in LOOK_ALIKES) {
    if (last === 'l' && LITRE.test(text.slice(end, end + 1))) return false;
    if (/[.．]/.test(run.charAt(run.length - 2)) && !isHan(text.charCodeAt(start - 1)) && !measured) return false;
    return tail !== null || BEHIND.test(text.slice(end, end + 2));
  }
  return inner(run, LOOK_ALIKES);
}

/** Whether every look-alike has a digit, a point or another look-alike on either side. */
function inner(run: string, set: Readonly<Record<string, string>>): boolean {
  return !(run.charAt(0) in set) && !(run.charAt(run.length - 1) in set);
}

function toDigits(run: string): string {
  const digits = [...run].map((char) => LOOK_ALIKES[char] ?? DISTANT[char] ?? char).join('');
  return toHalfWidth(digits);
}

/** A small l by itself where a number has to stand: 超l万美元, 增长l倍. */
export function findLoneLetters(text: string): readonly Slip[] {
  const slips: Slip[] = [];
  for (let at = text.indexOf('l'); at >= 0; at = text.indexOf('l', at + 1)) {
    const before = skipBlanksBack(text, at);
    if (!isHan(text.charCodeAt(before - 1)) || !isBetweenWords(text, at)) continue;
    const tail = readTail(text, at + 1);
    if (tail === null || (tail.unit === null && tail.magnitude === '')) continue;
    slips.push({
      kind: 'letter',
      severity: 'error',
      start: at,
      end: tail.end,
      wrong: 'l',
      readings: ['1' + text.slice(at + 1, tail.end)],
    });
  }
  return slips;
}

function isBetweenWords(text: string, at: number): boolean {
  const after = text.charCodeAt(skipBlanks(text, at + 1));
  return isHan(after) || after === 0x25 || after === 0xff05;
}
