import { skipBlanks } from '../text/blanks';
import { codeAt, isBlank, isDigit, isHan } from '../text/chars';
import { isOpenMark, numeralStart, powerOf } from './numeral-chars';
import type { ReadNumeral } from './numeral-type';
import { readChinese, readRound, startsRound } from './read-chinese';
import { unitStartsAt } from './unit';

export { isChineseNumeral, numeralStart } from './numeral-chars';
export type { ReadNumeral };

/** The last numeral read: the rules for codes, dates, ranges and figures ask for the same one in turn. */
let lastText = '';
let lastAt = -1;
let lastRead: ReadNumeral | null = null;

/** Reads the numeral at `at`, or null. Blanks between digits and magnitude are part of it, blanks behind it are not. */
export function readNumeral(text: string, at: number): ReadNumeral | null {
  const start = numeralStart(codeAt(text, at));
  if (start === 0 || (start === 3 && !startsRound(text, at))) return null;
  if (at !== lastAt || text !== lastText) {
    lastRead = start === 1 ? readArabic(text, at) : start === 2 ? readChinese(text, at) : readRound(text, at);
    lastText = text;
    lastAt = at;
  }
  return lastRead;
}

/** Behind the digits from `at` on. */
function digitsEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Arabic digits with an optional decimal part and thousands separators, ASCII; `end` behind them. */
function readDigits(text: string, at: number): { digits: string; end: number } {
  let end = digitsEnd(text, at);
  let separated = false;
  while (isThousandsGroup(text, end, end - at, separated)) {
    separated = true;
    end += 4;
  }
  if (!separated && isSpacedGroup(text, at, end)) {
    separated = true;
    do end += 4;
    while (isGroupOfThree(text, end));
  }
  const mark = codeAt(text, end);
  if ((mark === 0x2e || mark === 0xff0e) && isDigit(text.charCodeAt(end + 1))) {
    end = digitsEnd(text, end + 1);
  }
  const written = text.slice(at, end);
  return { digits: separated || mark === 0xff0e || hasFullWidth(written) ? toAscii(written) : written, end };
}

function hasFullWidth(digits: string): boolean {
  for (let i = 0; i < digits.length; i++) if (digits.charCodeAt(i) > 0x7f) return true;
  return false;
}

function toAscii(written: string): string {
  return written
    .replace(/[,\s]/g, '')
    .replace(/[０-９．]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

/** `,` followed by exactly three digits, as in 27,136: in texts with ASCII commas the same mark also ends clauses, so three digits are required. */
function isThousandsGroup(text: string, at: number, before: number, separated: boolean): boolean {
  return codeAt(text, at) === 0x2c && before > 0 && (separated || before <= 3) && hasThreeDigits(text, at + 1);
}

/** A blank with three digits behind it: 321 146件, as GB/T 15835 has long numbers written. */
function isGroupOfThree(text: string, at: number): boolean {
  return isBlank(codeAt(text, at)) && hasThreeDigits(text, at + 1);
}

/**
 * Digits grouped by blanks, from `at`, whose first group ends at `end`. Numbers side by side in a table or behind 图1 look
 * alike, so the first digit has to stand directly behind the words of a sentence, and words again behind the last.
 */
function isSpacedGroup(text: string, at: number, end: number): boolean {
  if (end - at > 3 || !isGroupOfThree(text, end) || text.charCodeAt(at) === 0x30) return false;
  if (at === 0 || !isHan(text.charCodeAt(at - 1)) || '第图表注附章节卷期号'.includes(text.charAt(at - 1))) return false;
  let behind = end;
  while (isGroupOfThree(text, behind)) behind += 4;
  return isHan(text.charCodeAt(behind)) && text.charAt(behind) !== '年';
}

function hasThreeDigits(text: string, at: number): boolean {
  for (let i = 0; i < 3; i++) if (!isDigit(text.charCodeAt(at + i))) return false;
  return !isDigit(text.charCodeAt(at + 3));
}

/** Parts of a number such as 1亿3千多万: each its digits times a power of ten. */
interface Part {
  readonly digits: string;
  readonly power: number;
}

function readArabic(text: string, at: number): ReadNumeral {
  const { digits, end: digitsEnd } = readDigits(text, at);
  const tail = readMagnitude(text, digitsEnd);
  // 2万5千, 1亿3千万: smaller parts follow directly, without a blank, and only behind a magnitude.
  if (goesOnBehind(text, tail, digits) && hasSmallerMagnitude(text, tail.end, tail.power)) {
    return readParts(text, [{ digits, power: tail.power }], tail);
  }
  return {
    numeral: { digits, magnitude: tail.power, script: tail.power > 0 ? 'mixed' : 'arabic' },
    end: tail.end,
    open: tail.open,
    hasMagnitude: tail.power > 0,
    digitByDigit: false,
  };
}

interface Magnitude {
  readonly power: number;
  readonly end: number;
  readonly open: boolean;
}

function goesOnBehind(text: string, { power, end, open }: Magnitude, digits: string): boolean {
  return power > 0 && !open && numeralStart(text.charCodeAt(end)) === 1 && !digits.includes('.');
}

/** The rest of a number whose first part is known. */
function readParts(text: string, parts: Part[], first: Magnitude): ReadNumeral {
  let { end, power, open } = first;
  for (;;) {
    const { digits, end: digitsEnd } = readDigits(text, end);
    const tail = readMagnitude(text, digitsEnd);
    parts.push({ digits, power: tail.power });
    ({ end, power } = tail);
    open ||= tail.open;
    if (parts.length >= 4 || !goesOnBehind(text, tail, digits) || !hasSmallerMagnitude(text, end, power)) break;
  }
  return { numeral: { ...combine(parts), script: 'mixed' }, end, open, hasMagnitude: true, digitByDigit: false };
}

/** Whether the digits at `at` are followed by a magnitude below `power`: 2万5千, but not 2万5个. */
function hasSmallerMagnitude(text: string, at: number, power: number): boolean {
  const { digits, end } = readDigits(text, at);
  if (digits.includes('.')) return false;
  const tail = readMagnitude(text, end);
  return tail.power > 0 && tail.power < power;
}

/** The magnitude words behind digits (万, 亿, 千万, 万亿), with 余 or 多 before or behind them and blanks between. */
function readMagnitude(text: string, at: number): Magnitude {
  let end = at;
  let open = false;
  let power = 0;
  for (;;) {
    const next = skipBlanks(text, end);
    const code = codeAt(text, next);
    if (
      (code === 0x4f59 || code === 0x591a) &&
      !open &&
      (isOpenMark(text, next) ||
        (power > 0 && isHan(text.charCodeAt(next + 1)) && !'元种样功'.includes(text.charAt(next + 1))))
    ) {
      open = true;
      end = next + 1;
      continue;
    }
    const step = powerOf(code);
    if (step === 0 || (step < 8 && power === 0 && unitStartsAt(text, next))) break;
    // 万亿 and 千万 multiply; 万千 does not: the 千 begins a unit (万千瓦) or is a slip.
    if (power > 0 && step < power && unitStartsAt(text, next)) break;
    if (power > 0 && step <= power && !(power === 4 && step === 8)) break;
    power += step;
    end = next + 1;
  }
  return { power, end, open };
}

/** One numeral for a sum of parts: its magnitude is the first part's, its digits reach down to the last part's. */
function combine(parts: readonly Part[]): { digits: string; magnitude: number } {
  const first = parts[0]!;
  if (parts.length === 1) return { digits: first.digits, magnitude: first.power };
  const lowest = parts[parts.length - 1]!.power;
  let total = 0n;
  for (const part of parts) total += BigInt(part.digits) * 10n ** BigInt(part.power - lowest);
  const decimals = first.power - lowest;
  const all = total.toString().padStart(decimals + 1, '0');
  return { digits: `${all.slice(0, -decimals)}.${all.slice(-decimals)}`, magnitude: first.power };
}
