import type { Figure } from '../../figures/figure';
import { CharSet } from '../../text/char-set';
import { codeAt, isAsciiDigit, isBlank, isDigit, isHan } from '../../text/chars';
import { skipBlanks, skipBlanksBack } from '../../text/blanks';
import type { WrittenNumber } from './numbers';

/** Marks before a number that no slip is made of. */
const LEADS_IN = new CharSet('，、；：“（');
/** Behind a complete figure these would be part of a slip: a second magnitude, sign, point or separator. */
const GOES_ON = new CharSet('十百千万亿余多%％‰﹪.．·点〇○');
/** Marks that end a clause, unless a digit follows: then they may stand for a point. */
const ENDS_CLAUSE = new CharSet('，。,');
/** Han characters before a number that belong to a slip of their own: 百分之6.5%, 二〇26年. */
const BINDS_BEFORE = new CharSet('之〇○一二三四五六七八九十百千万亿');

const DATE_MARKS = new CharSet('年月日');

/**
 * Whether a number is a figure written as it should be: half-width digits between a word and a unit, with nothing behind
 * the unit that could belong to it. Nearly all numbers are, so this spares them the search for each kind of slip.
 */
export function isPlain(text: string, number: WrittenNumber, figure: Figure | undefined): boolean {
  if (figure === undefined || figure.start > number.start) return false;
  if (figure.kind === 'date') return isPartOfDate(text, number, figure);
  if (figure.start !== number.start || figure.unit === null || figure.numeralMax !== null) return false;
  if (!leadsIn(text, number.start)) return false;
  for (let at = number.start; at < number.end; at++) {
    if (!isAsciiDigit(text.charCodeAt(at)) && at !== number.point) return false;
  }
  if (number.point >= 0 && text.charCodeAt(number.point) !== 0x2e) return false;
  const behind = text.charCodeAt(skipBlanks(text, number.end));
  if (!isHan(behind) && behind !== 0x25) return false;
  if (figure.end >= text.length) return true;
  const after = text.charCodeAt(figure.end);
  if (ENDS_CLAUSE.has(after)) return !isDigit(codeAt(text, skipBlanks(text, figure.end + 1)));
  if (isBlank(after) || GOES_ON.has(after) || after < 0x80) return false;
  // 2.3%个百分点: two units for one number.
  if (behind === 0x25 && after === 0x4e2a) return false;
  // 元元, 公公里: the unit or a part of it once more.
  for (let at = figure.unitStart; at < figure.end; at++) if (text.charCodeAt(at) === after) return false;
  return true;
}

/** 2025年1月8日: each number is followed by its mark, and the first by nothing that binds it to what stands before. */
function isPartOfDate(text: string, number: WrittenNumber, date: Figure): boolean {
  if (number.end >= date.end || number.point >= 0 || !DATE_MARKS.has(text.charCodeAt(number.end))) return false;
  for (let at = number.start; at < number.end; at++) if (!isAsciiDigit(text.charCodeAt(at))) return false;
  return number.start > date.start ? DATE_MARKS.has(text.charCodeAt(number.start - 1)) : leadsIn(text, number.start);
}

/** Whether a word or a harmless mark stands before a number, with a blank between or none. */
function leadsIn(text: string, start: number): boolean {
  const at = skipBlanksBack(text, start);
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  return LEADS_IN.has(before) || (isHan(before) && !BINDS_BEFORE.has(before));
}
