import { CharSet } from '../../text/char-set';
import { codeAt, isDigit, isHan } from '../../text/chars';
import { isGlued, isGluedBehind, isPoint, toHalfWidth, type WrittenNumber } from './numbers';
import { leadOf } from './lead';
import type { Slip } from './slip';
import { clauseMarkBehind, readTail } from './tail';

/** Marks that stand for the decimal point when one of them is doubled. */
const MARKS = '.．。，,';

/** A decimal point too many or in the wrong place: 984..6公里, 1.5.亿户, 12.3.4%, 10亿.5元, .5亿元. */
export function findPoint(text: string, numbers: readonly WrittenNumber[], i: number): Slip | null {
  const number = numbers[i]!;
  return (
    doubled(text, number, numbers[i + 1]) ??
    two(text, number, numbers[i + 1]) ??
    stray(text, number) ??
    behindMagnitude(text, number) ??
    leading(text, number) ??
    afterMagnitude(text, number, numbers[i + 1])
  );
}

/** 984..6: two marks between two runs of digits. Three dots and more lead the eye in a table of contents. */
function doubled(text: string, number: WrittenNumber, next: WrittenNumber | undefined): Slip | null {
  if (next === undefined || next.start !== number.end + 2 || next.point >= 0 || number.point >= 0) return null;
  const between = text.slice(number.end, next.start);
  if (!MARKS.includes(between.charAt(0)) || !MARKS.includes(between.charAt(1))) return null;
  if (!isPoint(between.charCodeAt(0)) && !isPoint(between.charCodeAt(1))) return null;
  if (isGlued(text, number.start) || isGluedBehind(text, next.end) || isPoint(text.charCodeAt(next.end))) return null;
  const tail = readTail(text, next.end);
  // A full stop or comma may really end a clause: then only a unit shows that the digits go on. 1..2 alone is a span.
  const points = isPoint(between.charCodeAt(0)) && isPoint(between.charCodeAt(1));
  const isValue = points && isHan(text.charCodeAt(number.start - 1));
  if (!isValue && (tail === null || tail.countsThings)) return null;
  const end = tail?.end ?? next.end;
  return {
    kind: 'doubledPoint',
    severity: 'error',
    start: number.start,
    end,
    wrong: between,
    readings: [text.slice(number.start, number.end) + '.' + text.slice(next.start, end)],
  };
}

/** 12.3.4%: which of the points is wrong cannot be known. Dates, versions and numbers of chapters have no measure behind. */
function two(text: string, number: WrittenNumber, next: WrittenNumber | undefined): Slip | null {
  if (number.point < 0 || next === undefined || next.start !== number.end + 1) return null;
  if (!isPoint(text.charCodeAt(number.end)) || isPoint(text.charCodeAt(next.end))) return null;
  const tail = readTail(text, next.end);
  if (tail === null || tail.countsThings || isPoint(text.charCodeAt(next.end))) return null;
  if (number.point - number.start === 4 || !isAmount(text, number.start)) return null;
  const whole = text.slice(number.start, number.point);
  const middle = text.slice(number.point + 1, number.end);
  const rest = text.slice(next.start, tail.end);
  return {
    kind: 'twoPoints',
    severity: 'error',
    start: number.start,
    end: tail.end,
    wrong: '.',
    readings: [`${whole}.${middle}${rest}`, `${whole}${middle}.${rest}`],
  };
}

/** What numbers of chapters and tables stand behind: 附件3.5.2, 详见3.5.2. */
const REFERS = new CharSet('第件表图见节章录注');

/** Whether words stand directly before a number that has a unit: 发放贷款3.5.2亿元. What opens a line (3.5.2 亿元村建设) may be its own number. */
function isAmount(text: string, start: number): boolean {
  const before = codeAt(text, start - 1);
  return leadOf(text, start) !== null || (isHan(before) && !REFERS.has(before));
}

/** Marks that stand between the digits and what belongs to them. */
const STRAY = new CharSet('.．。，,、');

/** 1.5.亿户, 6.5.%, 1.亿户: a point between the digits and what belongs to them. */
function stray(text: string, number: WrittenNumber): Slip | null {
  if (!STRAY.has(codeAt(text, number.end)) || isGlued(text, number.start)) return null;
  const mark = text.charAt(number.end);
  const sign = /[%％‰]/.test(text.charAt(number.end + 1));
  if (!sign) {
    if (!isPoint(mark.charCodeAt(0)) || isDigit(text.charCodeAt(number.end + 1))) return null;
    // 1.万亩…: a number with a point opens an item of a list unless a verb or noun stands directly before it.
    const tail = readTail(text, number.end + 1);
    if (tail === null) return null;
    const lead = number.point < 0 ? leadOf(text, number.start) : null;
    if (
      number.point < 0 &&
      (lead === null || (tail.countsThings && lead.predicate === 'none' && !isCount(text, number, tail.end)))
    )
      return null;
  }
  const end = readTail(text, number.end + 1)?.end ?? number.end + 2;
  return {
    kind: 'strayPoint',
    severity: 'error',
    start: number.start,
    end,
    wrong: mark,
    readings: [text.slice(number.start, number.end) + text.slice(number.end + 1, end)],
  };
}

/** 样板村300.个，: 12.项目建设 would be an item of a list. */
function isCount(text: string, { start, end }: WrittenNumber, tailEnd: number): boolean {
  return end - start > 1 && clauseMarkBehind(text, tailEnd) >= 0;
}

const IN_MAGNITUDE = new CharSet('十百千万亿');

/** 1.5亿.户，: a point between magnitude and unit. */
function behindMagnitude(text: string, number: WrittenNumber): Slip | null {
  // The magnitude stands at the digits, or one blank from them.
  const { end } = number;
  if (!IN_MAGNITUDE.has(codeAt(text, end)) && !IN_MAGNITUDE.has(codeAt(text, end + 1))) return null;
  const magnitude = /^\s?(?:[十百千]?[万亿]|万亿)(?=[.．])/.exec(text.slice(number.end, number.end + 4))?.[0];
  if (magnitude === undefined || isGlued(text, number.start)) return null;
  const point = number.end + magnitude.length;
  const tail = readTail(text, point + 1);
  if (tail === null || tail.magnitude !== '' || clauseMarkBehind(text, tail.end) < 0) return null;
  return {
    kind: 'strayPoint',
    severity: 'error',
    start: number.start,
    end: tail.end,
    wrong: text.charAt(point),
    readings: [text.slice(number.start, point) + text.slice(point + 1, tail.end)],
  };
}

/** 达.5亿元: the digit before the point is lost; a verb stands before it, so the point ends no sentence. */
function leading(text: string, number: WrittenNumber): Slip | null {
  const point = number.start - 1;
  if (!isPoint(codeAt(text, point)) || number.point >= 0 || isDigit(text.charCodeAt(point - 1))) return null;
  const tail = readTail(text, number.end);
  if (tail === null || tail.countsThings) return null;
  const lead = leadOf(text, point);
  if (lead === null || lead.predicate === 'none') return null;
  return {
    kind: 'leadingPoint',
    severity: 'warning',
    start: point,
    end: tail.end,
    wrong: text.charAt(point),
    readings: ['0.' + toHalfWidth(text.slice(number.start, number.end)) + text.slice(number.end, tail.end)],
  };
}

/** A magnitude or sign and a point. */
const LONGEST_SIGN = 3;

/** 10亿.5元, 6%.5: the magnitude or the percent sign stands inside the digits. */
function afterMagnitude(text: string, number: WrittenNumber, next: WrittenNumber | undefined): Slip | null {
  if (next === undefined || number.point >= 0 || next.point >= 0 || isGlued(text, number.start)) return null;
  if (next.start - number.end > LONGEST_SIGN) return null;
  const sign = text.slice(number.end, next.start);
  if (!/^(?:[十百千]?[万亿]|万亿|[%％‰])[.．]$/.test(sign)) return null;
  const moved = sign.slice(0, -1);
  const tail = readTail(text, next.end);
  const digits = `${text.slice(number.start, number.end)}.${text.slice(next.start, next.end)}`;
  if (/[%％‰]/.test(moved)) {
    // 增长6%.5月…: with something to count behind, the point ends the sentence.
    if (tail !== null || !'，。；、！）,;)左'.includes(text.charAt(next.end) || ' ')) return null;
    return slip(number.start, next.end, sign, digits + moved);
  }
  if (tail === null || tail.countsThings || tail.magnitude !== '') return null;
  return slip(number.start, tail.end, sign, digits + moved + text.slice(next.end, tail.end));
}

function slip(start: number, end: number, wrong: string, reading: string): Slip {
  return { kind: 'pointAfterMagnitude', severity: 'error', start, end, wrong, readings: [reading] };
}
