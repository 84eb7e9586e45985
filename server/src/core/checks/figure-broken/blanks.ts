import { toSource, type Paragraph } from '../../layout/paragraph';
import { isBlank } from '../../text/chars';
import { skipBlanks } from '../../text/blanks';
import { isPoint, toHalfWidth, type WrittenNumber } from './numbers';
import { leadOf } from './lead';
import type { Slip } from './slip';
import { readTail } from './tail';

/** Wider gaps set table cells apart. */
const WIDEST = 2;

/**
 * A blank inside the digits of one number: 364 39元, 6. 5%. Groups of three digits set apart by blanks are a standard way
 * of writing (36 439元), and two numbers may stand side by side (表1 2023年); so the first has to be a value without a unit.
 */
export function findBlank(paragraph: Paragraph, numbers: readonly WrittenNumber[], i: number): Slip | null {
  const { text } = paragraph;
  const number = numbers[i]!;
  const next = numbers[i + 1];
  if (next === undefined || next.start - number.end > WIDEST + 1 || next.start === number.end) return null;
  const between = text.slice(number.end, next.start);
  let points = 0;
  for (let at = 0; at < between.length; at++) {
    const code = between.charCodeAt(at);
    if (isPoint(code)) points++;
    else if (!isBlank(code)) return null;
  }
  if (points > 1 || points === between.length || (points === 1 && (number.point >= 0 || next.point >= 0))) return null;
  if (number.point >= 0 && next.point >= 0) return null;
  if (points === 0 && isGroupOfThree(text, number, next)) return null;
  if (!isOnOneLine(paragraph, number.start, next.end)) return null;

  if (isRow(text, numbers, i)) return null;
  const tail = readTail(text, next.end);
  if (tail === null || isDatePart(tail.unit?.text)) return null;
  // No number but a decimal begins with a 0: 50 00万元 is one, whatever stands before it.
  const isRest = points === 0 && text.charAt(next.start) === '0' && next.point < 0;
  if (!isRest && (isSpaced(text, number.start, tail.countsThings) || !isValue(text, number, points))) return null;
  return {
    kind: 'blankInside',
    severity: 'warning',
    start: number.start,
    end: tail.end,
    wrong: ' ',
    readings: [text.slice(number.start, next.end).replace(/[\s\u3000]/g, '') + text.slice(next.end, tail.end)],
  };
}

/** Where blanks set other things apart as well: letters of a title (获 奖 1 5 个), or cells before a count (合计 25 30 个). */
function isSpaced(text: string, start: number, countsThings: boolean): boolean {
  if (!isBlank(text.charCodeAt(start - 1))) return false;
  return countsThings || isBlank(text.charCodeAt(start - 3));
}

/** Whether the first number is a value and no rank, label or year. */
function isValue(text: string, number: WrittenNumber, points: number): boolean {
  const lead = leadOf(text, number.start);
  if (lead === null) return false;
  const isYear = /^(?:19|20)\d\d$/.test(toHalfWidth(text.slice(number.start, number.end)));
  return points > 0 || !isYear || (lead.predicate !== 'none' && lead.predicate !== 'departure');
}

/** 合计 25 30 41 个: numbers set apart by blanks before or behind as well make a row of a table. */
function isRow(text: string, numbers: readonly WrittenNumber[], i: number): boolean {
  const before = numbers[i - 1];
  const after = numbers[i + 2];
  const end = numbers[i + 1]!.end;
  return (
    (before !== undefined && skipBlanks(text, before.end) === numbers[i]!.start) ||
    (after !== undefined && after.start > end && skipBlanks(text, end) === after.start)
  );
}

function isDatePart(unit: string | undefined): boolean {
  return unit === '年' || unit === '月' || unit === '日' || unit === '时';
}

/** 36 439 and 1 234.5: a thousands separator. */
function isGroupOfThree(text: string, number: WrittenNumber, next: WrittenNumber): boolean {
  const whole = (next.point < 0 ? next.end : next.point) - next.start;
  return whole === 3 && number.point < 0 && number.end - number.start <= 3;
}

/** Whether the stretch is written without a seam: one left by a line break or page number is no slip. */
function isOnOneLine(paragraph: Paragraph, start: number, end: number): boolean {
  return toSource(paragraph, end - 1) - toSource(paragraph, start) === end - 1 - start;
}
