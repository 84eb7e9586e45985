import { skipBlanks, skipBlanksBack } from '../../text/blanks';
import { isHan } from '../../text/chars';
import { numberAt, type WrittenNumber } from './numbers';

/** Signs that a paragraph may hold a slip of some kind; without them it is not searched for. */
export const YEAR = 1;
/** A magnitude word behind another. */
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
  const numbers: WrittenNumber[] = [];
  let suspects = 0;
  let done = 0;
  for (const at of spots) {
    if (at < done) continue;
    switch (CLASSES[text.charCodeAt(at)]) {
      case DIGIT: {
        const number = numberAt(text, at);
        numbers.push(number);
        done = number.end;
        break;
      }
      case MAGNITUDE:
        if (CLASSES[text.charCodeAt(skipBlanks(text, at + 1))] === MAGNITUDE) suspects |= MAGNITUDES;
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
        suspects |= YEAR;
        break;
    }
  }
  return { numbers, suspects };
}
