import { withoutSpaces } from '../text/blanks';
import { isFullWidthDigit } from '../text/chars';
import type { Span } from '../text/span';
import { chineseNumeral } from '../tokens/chinese-numeral';
import { Decimal, decimalsOf } from './decimal';
import type { Figure } from './figure';

/** How figures are written, and would be written with another value. `text` is the paragraph's text. */

const ARABIC = /^[-−－]?[\d０-９][\d０-９.,，．\s]*/;

/** The figure as it stands in the text, blanks left out: 1.2万家. */
export function writtenFigure(text: string, { start, end }: Span): string {
  return withoutSpaces(text.slice(start, end));
}

/** A figure with another value: what to replace, by what, and the whole figure as it then reads. */
export interface Rewriting extends Span {
  readonly newText: string;
  readonly shown: string;
}

/**
 * The figure with another value, its unit, magnitude, script and digits behind the point kept: 95.2% and 92.5 → 92.5%,
 * 1.2万家 and 15000 → 1.5万家. `value` has the magnitude multiplied out; what does not fit the digits is rounded half up.
 * Null for dates, ranges, negative values and forms that cannot be kept (二十五万, 百分之六点五).
 */
export function rewriteFigure(
  text: string,
  figure: Figure,
  value: Decimal,
  precision: Precision = 'asWritten',
): Rewriting | null {
  const { numeral, numeralMax, end, kind } = figure;
  if (numeral === null || numeralMax !== null || kind === 'date' || value.lt(0)) return null;
  const scaled = value.times(`1e-${numeral.magnitude}`);
  const decimals = decimalsOf(numeral);
  const digits = digitsAs(scaled, decimals, precision);
  const old = digitsOf(text, figure);
  if (old === null) return null;
  const newText = old.arabic ? inManner(text.slice(old.start, old.end), digits) : inChinese(digits);
  if (newText === null) return null;
  const shown = (newText + text.slice(old.end, end)).replace(/\s+/g, '');
  return { start: old.start, end: old.end, newText, shown };
}

/**
 * Digits behind the point: as many as the figure has; or up to two more where the value has them, which shows what a sum
 * comes to (12.01万 beside a stated 12.5万); or as few as the value needs, within the same two (14, not 14.0).
 */
export type Precision = 'asWritten' | 'full' | 'shortest';

function digitsAs(value: Decimal, decimals: number, precision: Precision): string {
  if (precision === 'asWritten') return value.toFixed(decimals);
  const digits = value.round(decimals + 2, Decimal.roundHalfUp).toFixed();
  const own = digits.split('.')[1]?.length ?? 0;
  return precision === 'shortest' || own >= decimals ? digits : value.toFixed(decimals);
}

/** Where the digits of a figure stand, its magnitude left out. */
function digitsOf(text: string, { start, unitStart, numeral }: Figure): (Span & { readonly arabic: boolean }) | null {
  const number = text.slice(start, unitStart);
  const arabic = ARABIC.exec(number);
  if (arabic !== null) return { start, end: start + arabic[0].trimEnd().length, arabic: true };
  if (numeral!.magnitude !== 0) return null;
  const chinese = /^[〇零一二两三四五六七八九十百]+/.exec(number);
  return chinese === null ? null : { start, end: start + chinese[0].length, arabic: false };
}

/** Digits in the width and with the grouping of others. */
function inManner(old: string, digits: string): string {
  const [whole = '', decimals] = digits.split('.');
  const grouped = /\d,\d{3}/.test(old) ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const plain = decimals === undefined ? grouped : `${grouped}.${decimals}`;
  if (!isFullWidthDigit(old.charCodeAt(0))) return plain;
  return plain.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
}

/** 1 to 99 in words, 两 for 2: digits of figures stand before a classifier. Null for other numbers. */
function inChinese(digits: string): string | null {
  return digits === '2' ? '两' : chineseNumeral(Number(digits));
}
