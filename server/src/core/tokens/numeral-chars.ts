import { chineseDigits, chineseTens, magnitudes } from '../../lexicon/magnitudes';
import { skipBlanks } from '../text/blanks';
import { unitStartsAt } from './unit';

/** Stands for no digit where one is asked for. */
export const NO_DIGIT = 255;

/** Codes that can start a numeral: 1 an Arabic digit, 2 a Chinese digit or 十, 3 the first character of 百分之 or 百余 and the like, 0 none. */
export const STARTS = new Uint8Array(0x10000);
for (let code = 0x30; code <= 0x39; code++) STARTS[code] = 1;
for (let code = 0xff10; code <= 0xff19; code++) STARTS[code] = 1;
// The accountants' digits 壹 … 玖 are kept out: in reports 伍 and 陆 are 队伍 and 大陆.
for (const char of '〇○零一二两三四五六七八九') STARTS[char.charCodeAt(0)] = 2;
for (const char of Object.keys(chineseTens)) STARTS[char.charCodeAt(0)] = 2;
STARTS['十'.charCodeAt(0)] = 2;
for (const char of '百千万') STARTS[char.charCodeAt(0)] = 3;

/** Values of the Chinese digits by their code; `NO_DIGIT` for all other code units. */
export const DIGIT_VALUE = new Uint8Array(0x10000).fill(NO_DIGIT);
for (const [char, value] of Object.entries(chineseDigits)) {
  if (STARTS[char.charCodeAt(0)] === 2) DIGIT_VALUE[char.charCodeAt(0)] = value;
}
/** 廿 and 卅. */
export const TENS_VALUE = new Map(Object.entries(chineseTens).map(([char, value]) => [char.charCodeAt(0), value]));
/** Powers of ten of the magnitude words, 0 for all other code units. */
export const POWERS = new Uint8Array(0x10000);
for (const [char, power] of Object.entries(magnitudes)) POWERS[char.charCodeAt(0)] = power;

/** Whether a numeral may start with this code unit: 0 no, 1 Arabic, 2 Chinese, 3 only in 百分之, 百余 and the like. */
export function numeralStart(code: number): number {
  return STARTS[code]!;
}

/** Whether a Chinese numeral may go on with this code unit. */
export function isChineseNumeral(code: number): boolean {
  return STARTS[code] === 2 || POWERS[code]! > 0;
}

/** 余 and 多 belong to the number before a magnitude or a unit (300余个, 6600多万), not at the start of a word (3个多功能厅). */
export function isOpenMark(text: string, at: number): boolean {
  const next = skipBlanks(text, at + 1);
  return (POWERS[text.charCodeAt(next)] ?? 0) > 0 || unitStartsAt(text, next);
}
