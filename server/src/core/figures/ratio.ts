import { skipBlanks } from '../text/blanks';
import { CharSet } from '../text/char-set';
import { codeAt, isAsciiLetter, isDigit } from '../text/chars';
import type { Span } from '../text/span';
import { readNumeral } from '../tokens/numeral';
import type { Numeral } from '../tokens/numeral-type';
import { readUnit } from '../tokens/unit';

/** One number of a ratio, with its place. */
export interface RatioTerm extends Span {
  readonly numeral: Numeral;
}

/**
 * Numbers set against each other: 8.3∶41.4∶50.3, 2.5:1. They have no unit and say how much only together, so they are no
 * figures. Whether they are shares of one whole is for a check to decide: three terms that should make 100 may, an income
 * ratio does not. Offsets are relative to the paragraph's text.
 */
export interface Ratio extends Span {
  /** Two or more, in order. */
  readonly terms: readonly RatioTerm[];
}

const COLONS = new CharSet('∶:：');
const POINTS = new CharSet('.．');
/** Marks that join digits to a code, date, address or version: 02/03:…, 10.0.0.1:80. */
const GLUES = new CharSet('/-.@_#·∶:：');
/** Words that say that a ratio follows. 比分 and 比赛 are scores, 比例尺 is a scale, 对比, 同比 and 比上年 compare. */
const RATIO_WORD =
  /结构|构成|比例(?!尺)|比重|占比|配比|之比|比值|(?<![对同环相评])比(?=[为是由从约达至到降升缩扩优调保稳了]|$)/;
/** How far before its first number a ratio is announced. */
const REACH = 24;
const MAX_TERMS = 8;

/** The ratios of a text in order, given its spots (see tokens/spots.ts). Times of day, scores and scales are none. */
export function findRatios(text: string, spots: readonly number[]): readonly Ratio[] {
  let ratios: Ratio[] | null = null;
  let done = 1;
  for (const at of spots) {
    if (at < done || !COLONS.has(text.charCodeAt(at))) continue;
    const start = termStart(text, at);
    if (start === null) continue;
    const terms = readTerms(text, start);
    const last = terms[terms.length - 1];
    if (last === undefined || terms.length < 2) continue;
    const ratio = { start: terms[0]!.start, end: last.end, terms };
    if (isRatio(text, ratio)) (ratios ??= []).push(ratio);
    done = ratio.end;
  }
  return ratios ?? NONE;
}

const NONE: readonly Ratio[] = [];

/** Where the digits that end before the colon at `colon` begin, or null. */
function termStart(text: string, colon: number): number | null {
  let end = colon;
  while (end > 0 && text.charCodeAt(end - 1) === 0x20) end--;
  if (text.charAt(end - 1) === '%') end--;
  let start = end;
  while (start > 0 && (isDigit(text.charCodeAt(start - 1)) || POINTS.has(text.charCodeAt(start - 1)))) start--;
  const before = text.charCodeAt(start - 1);
  const alone = start === 0 || !(isAsciiLetter(before) || GLUES.has(before));
  return start < end && isDigit(text.charCodeAt(start)) && alone ? start : null;
}

function readTerms(text: string, start: number): RatioTerm[] {
  const terms: RatioTerm[] = [];
  let at = start;
  while (terms.length < MAX_TERMS) {
    if (!isDigit(text.charCodeAt(at))) return [];
    const number = readNumeral(text, at);
    if (number === null || number.hasMagnitude || number.open) return [];
    terms.push({ start: at, end: number.end, numeral: number.numeral });
    const colon = skipBlanks(text, text.charAt(number.end) === '%' ? number.end + 1 : number.end);
    if (!COLONS.has(codeAt(text, colon))) break;
    const next = skipBlanks(text, colon + 1);
    if (!isDigit(text.charCodeAt(next))) break;
    at = next;
  }
  return terms;
}

/** Announced as one, or with decimals, which neither clocks nor scores have. */
function isRatio(text: string, { start, end, terms }: Ratio): boolean {
  const after = text.charCodeAt(end);
  // Behind the last number a colon or full stop may follow; another mark makes it a code, a unit an amount (增长6.5%：3个).
  if (isAsciiLetter(after) || (GLUES.has(after) && !COLONS.has(after) && after !== 0x2e)) return false;
  if (after !== 0x25 && readUnit(text, skipBlanks(text, end)) !== null) return false;
  return terms.some(({ numeral }) => numeral.digits.includes('.')) || RATIO_WORD.test(leadOf(text, start));
}

/** The clause before the ratio, as far as it matters. */
function leadOf(text: string, start: number): string {
  const lead = text.slice(Math.max(0, start - REACH), start);
  return lead.slice(Math.max(...['，', '。', '；', ','].map((mark) => lead.lastIndexOf(mark))) + 1);
}
