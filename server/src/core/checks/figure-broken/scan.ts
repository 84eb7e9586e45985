import { skipBlanks, skipBlanksBack } from '../../text/blanks';
import { isHan } from '../../text/chars';
import { clashes } from './magnitudes';
import { numberAt, type WrittenNumber } from './numbers';
import { isMostlyChinese } from './year';

/** Signs that a paragraph may hold a slip of some kind; without them it is not searched for. */
/** 年 behind Chinese digits. */
export const YEAR = 1;
/** A magnitude word behind another that it cannot follow. */
export const MAGNITUDES = 2;
/** A lone l. */
export const LETTER = 4;
/** A percent sign or 个百分点 behind a word: its number may be lost. */
export const BARE_SIGN = 8;

const DIGIT = 1;
const MAGNITUDE = 2;
const L = 3;
const SIGN = 4;
const POINTS = 5;
const YEAR_MARK = 6;
const CLASSES = new Uint8Array(0x10000);
for (const [kind, chars] of [
  [DIGIT, '0123456789０１２３４５６７８９'],
  [MAGNITUDE, '百千万亿'],
  [L, 'l'],
  [SIGN, '%％‰﹪'],
  [POINTS, '个'],
  [YEAR_MARK, '年'],
] as const) {
  for (const char of chars) CLASSES[char.charCodeAt(0)] = kind;
}

export interface Scan {
  /** Every number in order. */
  readonly numbers: readonly WrittenNumber[];
  /** Flags of the above. */
  readonly suspects: number;
}

/** What a text holds that slips are made of, given its spots (see tokens/spots.ts). */
export function scan(text: string, spots: readonly number[]): Scan {
  let numbers: WrittenNumber[] | null = null;
  let suspects = 0;
  let done = 0;
  for (let i = 0; i < spots.length; i++) {
    const at = spots[i]!;
    if (at < done) continue;
    const code = text.charCodeAt(at);
    switch (CLASSES[code]) {
      case DIGIT: {
        const number = numberAt(text, at);
        (numbers ??= []).push(number);
        done = number.end;
        break;
      }
      case MAGNITUDE:
        if (clashes(code, text.charCodeAt(skipBlanks(text, at + 1)))) suspects |= MAGNITUDES;
        break;
      case L:
        suspects |= LETTER;
        break;
      case SIGN:
        if (isHan(text.charCodeAt(skipBlanksBack(text, at) - 1))) suspects |= BARE_SIGN;
        break;
      case POINTS:
        if (text.startsWith('个百分点', at) && isHan(text.charCodeAt(skipBlanksBack(text, at) - 1)))
          suspects |= BARE_SIGN;
        break;
      case YEAR_MARK:
        if (isMostlyChinese(text, at)) suspects |= YEAR;
        break;
    }
  }
  if (numbers === null && suspects === 0) return NOTHING;
  return { numbers: numbers ?? NO_NUMBERS, suspects };
}

const NO_NUMBERS: readonly never[] = [];
const NOTHING: Scan = { numbers: NO_NUMBERS, suspects: 0 };
