import { CharSet } from '../../text/char-set';
import { isPoint, toHalfWidth, type WrittenNumber } from './numbers';
import { leadOf, type Lead } from './lead';
import type { Slip, SlipKind } from './slip';
import { readTail, type Tail } from './tail';

/** Chinese marks, and the middle dots, that are typed for the decimal point. */
const POINT_MARKS = new CharSet('，。；、,;·•・');
const MOST_GROUPS = 8;

/**
 * A comma, full stop or middle dot inside a number: 10428，6亿元, 616。6亿元, 1,23,456. Two numbers of two clauses look the
 * same (…居第1，745家…). So the first has to be a value, and as such it would need a unit before its clause could end; and
 * what follows has to be short enough for decimals and carry a measure.
 */
export function findSeparator(text: string, numbers: readonly WrittenNumber[], i: number): Slip | null {
  const number = numbers[i]!;
  const next = numbers[i + 1];
  if (next === undefined || next.start !== number.end + 1 || number.point >= 0) return null;
  if (!POINT_MARKS.has(text.charCodeAt(number.end))) return null;
  const mark = text.charAt(number.end);
  if (mark === ',' || mark === '，') {
    const grouped = findGroups(text, numbers, i, mark);
    if (grouped !== undefined) return grouped;
  }
  const lead = leadOf(text, number.start);
  if (lead === null || isYear(text, number, lead)) return null;
  const tail = readTail(text, next.end);
  if (tail === null || tail.countsThings || next.point >= 0 || isPoint(text.charCodeAt(next.end))) return null;
  const decimals = next.end - next.start;
  if (decimals > 4 || (lead.predicate === 'none' && opensClause(text, tail))) return null;
  // Where 、 goes on with the list, another mark is none of its separators.
  const listGoesOn = mark !== '、' && text.charAt(tail.end) === '、';
  if (/[，；、,;]/.test(mark) && isListed(lead) && !listGoesOn) return null;
  // 5、6亿元 is a list; 10428、6亿元 would be one of values too far apart.
  if (mark === '、' && (number.end - number.start < 3 || decimals > 1)) return null;
  if (decimals === 4) {
    const isThousands = mark === ',' || (mark === '，' && lead.predicate !== 'none');
    const digits = text.slice(number.start, number.end) + text.slice(next.start, next.end);
    return isThousands && number.end - number.start <= 3
      ? slip('thousands', text, number.start, tail, mark, [digits])
      : null;
  }
  return slip('commaForPoint', text, number.start, tail, mark, [
    `${text.slice(number.start, number.end)}.${text.slice(next.start, next.end)}`,
  ]);
}

/**
 * Commas as thousands separators. Undefined when they cannot be that; null when they are right, or when the numbers are a list.
 */
function findGroups(text: string, numbers: readonly WrittenNumber[], i: number, mark: string): Slip | null | undefined {
  let last = i;
  while (last - i < MOST_GROUPS && numbers[last + 1]?.start === numbers[last]!.end + 1) {
    if (numbers[last]!.point >= 0 || text.charAt(numbers[last]!.end) !== mark) break;
    last++;
  }
  const lengths = numbers.slice(i, last + 1).map((group) => (group.point < 0 ? group.end : group.point) - group.start);
  const [first = 0, ...rest] = lengths;
  const regular = first <= 3 && rest.every((length) => length === 3);
  if (regular && mark === ',') return null;
  if (rest.length === 1 && rest[0] !== 3) return undefined;
  const lead = leadOf(text, numbers[i]!.start);
  if (lead === null || isListed(lead) || isYear(text, numbers[i]!, lead)) return null;
  const end = numbers[last]!.end;
  const tail = readTail(text, end);
  if (tail === null || first > 4 || (rest.length > 1 && !rest.includes(3))) return rest.length > 1 ? null : undefined;
  // 达到20，136家企业…: things are counted on both sides of a clause comma unless a verb has a value in front.
  if (lead.predicate === 'none' && (tail.countsThings || opensClause(text, tail))) return null;
  if (tail.countsThings && lead.predicate === 'share') return null;
  const digits = text.slice(numbers[i]!.start, end).replaceAll(mark, '');
  return slip(regular ? 'commaInside' : 'thousands', text, numbers[i]!.start, tail, mark, [digits]);
}

/** 分别为12,15,18万元: commas between the values of a list. */
function isListed(lead: Lead): boolean {
  return /(?:分别|依次|各)[^，。；、]{0,8}$/.test(lead.clause);
}

/** 2025，6亿元…: a year whose 年 is left out, unless a verb of quantity stands before it. */
function isYear(text: string, { start, end }: WrittenNumber, lead: Lead): boolean {
  return (
    (lead.predicate === 'none' || lead.predicate === 'departure') &&
    /^(?:19|20)\d\d$/.test(toHalfWidth(text.slice(start, end)))
  );
}

/** …，5亿元以上项目: an amount that describes the noun behind it, as it may at the start of a clause. */
function opensClause(text: string, tail: Tail): boolean {
  return /^(?:以上|以下|级|规模|产业|项目|基金|企业|资金|投资|贷款|大)/.test(text.slice(tail.end, tail.end + 2));
}

function slip(kind: SlipKind, text: string, start: number, tail: Tail, mark: string, digits: readonly string[]): Slip {
  const width = tailStart(text, tail);
  return {
    kind,
    severity: 'warning',
    start,
    end: tail.end,
    wrong: mark,
    readings: digits.map((reading) => reading + text.slice(width, tail.end)),
  };
}

/** Where the digits before a tail end. */
function tailStart(text: string, tail: Tail): number {
  let at = tail.end;
  while (at > 0 && !/[\d０-９]/.test(text.charAt(at - 1))) at--;
  return at;
}
