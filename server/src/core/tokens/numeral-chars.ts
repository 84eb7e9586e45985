import { chineseDigits, chineseTens, magnitudes } from '../../lexicon/magnitudes';
import { CharSet } from '../text/char-set';
import { skipBlanks } from '../text/blanks';
import { unitStartsAt } from './unit';

// Tables over all code units, and functions to ask them: `charCodeAt` gives NaN beyond a text's ends, which is no index and
// would make every look-up at its place slow. Masked with the last code unit it is 0.
const LAST = 0xffff;

const starts = new Uint8Array(LAST + 1);
for (let code = 0x30; code <= 0x39; code++) starts[code] = 1;
for (let code = 0xff10; code <= 0xff19; code++) starts[code] = 1;
// The accountants' digits 壹 … 玖 are kept out: in reports 伍 and 陆 are 队伍 and 大陆.
for (const char of '〇○零一二两三四五六七八九') starts[char.charCodeAt(0)] = 2;
for (const char of Object.keys(chineseTens)) starts[char.charCodeAt(0)] = 2;
starts['十'.charCodeAt(0)] = 2;
for (const char of '百千万') starts[char.charCodeAt(0)] = 3;

/** Stands for no digit where one is asked for. */
export const NO_DIGIT = 255;

const digits = new Uint8Array(LAST + 1).fill(NO_DIGIT);
for (const [char, value] of Object.entries(chineseDigits)) {
  if (starts[char.charCodeAt(0)] === 2) digits[char.charCodeAt(0)] = value;
}

const powers = new Uint8Array(LAST + 1);
for (const [char, power] of Object.entries(magnitudes)) powers[char.charCodeAt(0)] = power;

const tens = new CharSet(Object.keys(chineseTens).join(''));

/** Whether a numeral may start with this code unit: 0 no, 1 Arabic, 2 a Chinese digit or 十, 3 only in 百分之, 百余 and the like. */
export function numeralStart(code: number): number {
  return starts[code & LAST]!;
}

/** The value of a Chinese digit; `NO_DIGIT` for all other code units. */
export function digitOf(code: number): number {
  return digits[code & LAST]!;
}

/** The value of 廿 or 卅; undefined for all other code units. */
export function tensOf(code: number): number | undefined {
  return tens.has(code) ? chineseTens[String.fromCharCode(code)] : undefined;
}

/** The power of ten of a magnitude word, 0 for all other code units. */
export function powerOf(code: number): number {
  return powers[code & LAST]!;
}

/** Whether a Chinese numeral may go on with this code unit. */
export function isChineseNumeral(code: number): boolean {
  return numeralStart(code) === 2 || powerOf(code) > 0;
}

/** 余 and 多 belong to the number before a magnitude or a unit (300余个, 6600多万), not at the start of a word (3个多功能厅). */
export function isOpenMark(text: string, at: number): boolean {
  const next = skipBlanks(text, at + 1);
  return powerOf(text.charCodeAt(next)) > 0 || unitStartsAt(text, next);
}
