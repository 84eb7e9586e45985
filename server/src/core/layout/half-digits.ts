import { CharSet } from '../text/char-set';

/**
 * Old newspapers and some typists set digits full-width (２０２５年，９５．２８亿斤). They are read as the half-width ones,
 * one character for one, so that no offset moves. A number that mixes both widths stays as it is: it is written wrongly.
 */
export function withHalfDigits(text: string): string {
  return FULL.isIn(text, 0, text.length) ? text.replace(NUMBER, inHalf) : text;
}

/** The digits that it reads otherwise. */
export const FULL_DIGITS = '０１２３４５６７８９';
const FULL = new CharSet(FULL_DIGITS);
const NUMBER = /[\d０-９](?:[.．，,]?[\d０-９])*/g;
const TO_HALF = 0xff10 - 0x30;

function inHalf(number: string): string {
  if (/[0-9]/.test(number)) return number;
  return number.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - TO_HALF)).replace(/．/g, '.');
}

/** The same in full-width digits, for what is put in place of such. */
export function inFullDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + TO_HALF));
}
