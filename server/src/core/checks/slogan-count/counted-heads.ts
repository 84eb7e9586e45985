import type { SloganPart } from '../../slogans/slogan';
import type { Span } from '../../text/span';

/** A number in an explanation: 六项 in “六项行动”, 50家. */
export interface Counted extends Span {
  readonly value: number;
}

const COUNT =
  /(?<![第\d.．一二三四五六七八九十百千万两+])([一二两三四五六七八九十]{1,2}|\d{1,4})(?:余|多)?(?:个|大|项|条|类|级|家|种|张|支|座|件|批|名|套|处|所|只|户|方面|领域)/g;

/**
 * The numbers of things in a stretch, in order; 一 counts only before a word that says so, or, where `ones` is set, before any
 * classifier: 一套机制, 一张网.
 */
export function countsIn(text: string, { start, end }: Span, ones = false): readonly Counted[] {
  const found: Counted[] = [];
  for (const match of text.slice(start, end).matchAll(COUNT)) {
    const value = valueOf(match[1]!);
    if (value === null || (match[1] === '一' && !ones && !/^一(?:个|大|项|条)/.test(match[0]))) continue;
    found.push({ value, start: start + match.index, end: start + match.index + match[0].length });
  }
  return found;
}

export function valueOf(written: string): number | null {
  if (/^\d+$/.test(written)) return Number(written);
  const match = /^([一二两三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(written);
  if (match === null) return null;
  const digit = (char: string | undefined): number =>
    '零一二三四五六七八九'.indexOf((char ?? '零').replace('两', '二'));
  if (match[2] === undefined) return match[3] === undefined ? digit(match[1]) : null;
  return (match[1] === undefined ? 1 : digit(match[1])) * 10 + digit(match[3]);
}

/** How the counted things of an explanation answer to the digits of a formula. */
export interface Alignment {
  readonly holds: boolean;
  /** The number that does not answer to its digit, and that digit; null when all do. */
  readonly wrong: { readonly counted: Counted; readonly digit: number } | null;
  readonly counted: readonly Counted[];
}

/**
 * Lays the numbers of an explanation beside the digits of a formula, in order: 2653 beside 两个…六项…五大…三条…. A digit also
 * stands for a number that begins with it (5 for 50家), and for as many equal numbers as it says (2 for 100家 and 100家). Null
 * unless all but one answer.
 */
export function align(counted: readonly Counted[], parts: readonly SloganPart[]): Alignment | null {
  const digits = parts.map(({ count }) => count);
  if (digits.includes(null) || counted.length < digits.length) return null;
  let at = 0;
  let wrong: Alignment['wrong'] = null;
  for (const digit of digits as number[]) {
    const here = counted[at];
    if (here === undefined) return null;
    const run = equalRun(counted, at);
    const scaled = isScaled(here.value, digit);
    if (!scaled && run === digit && run > 1) at += run;
    else if (scaled) at++;
    else if (wrong === null) {
      wrong = { counted: here, digit };
      at++;
    } else return null;
  }
  if (at !== counted.length) return null;
  return { holds: wrong === null, wrong, counted };
}

function equalRun(counted: readonly Counted[], at: number): number {
  let end = at + 1;
  while (end < counted.length && counted[end]!.value === counted[at]!.value) end++;
  return end - at;
}

/** 5, 50, 500 for the digit 5. */
function isScaled(value: number, digit: number): boolean {
  let scaled = digit;
  while (scaled < value) scaled *= 10;
  return scaled === value;
}
