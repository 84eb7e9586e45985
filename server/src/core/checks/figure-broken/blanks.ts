import { toSource, type Paragraph } from '../../layout/paragraph';
import { isBlank } from '../../text/chars';
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

  const lead = leadOf(text, number.start);
  if (lead === null) return null;
  const digits = toHalfWidth(text.slice(number.start, number.end));
  if (points === 0 && lead.predicate === 'none' && /^(?:19|20)\d\d$/.test(digits)) return null;
  const tail = readTail(text, next.end);
  // 5 6月: two dates or counts side by side; a verb before the first has a value to state.
  if (tail === null || isDatePart(tail.unit?.text) || (tail.countsThings && lead.predicate === 'none')) return null;
  return {
    kind: 'blankInside',
    severity: 'warning',
    start: number.start,
    end: tail.end,
    wrong: ' ',
    readings: [text.slice(number.start, next.end).replace(/[\s\u3000]/g, '') + text.slice(next.end, tail.end)],
  };
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
