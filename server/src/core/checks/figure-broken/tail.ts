import { CharSet } from '../../text/char-set';
import { codeAt, isHan } from '../../text/chars';
import { readUnit, type ReadUnit } from '../../tokens/unit';
import { skipBlanks } from '../../text/blanks';

/** What stands behind the digits of a number: its magnitude words and its unit. */
export interface Tail {
  readonly magnitude: string;
  readonly unit: ReadUnit | null;
  readonly end: number;
  /** Whether it counts whole things (家, 项, 年): such a number has no decimals. */
  readonly countsThings: boolean;
}

const MAGNITUDE = /[余多]?\s?(?:[十百千]?万亿|[十百千]?[万亿]|[百千])[余多]?/y;
const IN_MAGNITUDE = new CharSet('余多十百千万亿');
const OPEN = new CharSet('余多');
const WHOLE = new Set(['count', 'calendarTime', 'age']);

/** The magnitude and unit at `at`, blanks before them skipped; null when neither is there. */
export function readTail(text: string, at: number): Tail | null {
  const start = skipBlanks(text, at);
  const direct = readUnit(text, start);
  if (direct !== null) return tail('', direct, direct.end);
  MAGNITUDE.lastIndex = start;
  const magnitude = IN_MAGNITUDE.has(codeAt(text, start)) ? (MAGNITUDE.exec(text)?.[0] ?? '') : '';
  if (magnitude === '') {
    const open = OPEN.has(codeAt(text, start)) ? readUnit(text, skipBlanks(text, start + 1)) : null;
    return open === null ? null : tail('', open, open.end);
  }
  const end = start + magnitude.length;
  const unit = readUnit(text, skipBlanks(text, end));
  return tail(magnitude, unit, unit?.end ?? end);
}

function tail(magnitude: string, unit: ReadUnit | null, end: number): Tail {
  const whole = unit !== null && (unit.classifier !== null || WHOLE.has(unit.dimension ?? ''));
  return { magnitude, unit, end, countsThings: magnitude === '' && whole };
}

const CLAUSE_MARKS = new CharSet('，。；、！？）,;!?)…');
const OPENS_HEDGE = new CharSet('左以上之及');
const AFTER_FIGURES = /(?:左右|以上|上下|以内|以下|之内|及以上|及以下)/y;

/** Where the clause goes on behind a figure that ends at `at` (blanks and 左右, 以上 skipped), if a mark stands there; else -1. The end of the text is no mark: a column or page may break there. */
export function clauseMarkBehind(text: string, at: number): number {
  let next = skipBlanks(text, at);
  if (OPENS_HEDGE.has(text.charCodeAt(next))) {
    AFTER_FIGURES.lastIndex = next;
    const hedge = AFTER_FIGURES.exec(text);
    if (hedge !== null) next = skipBlanks(text, next + hedge[0].length);
  }
  return CLAUSE_MARKS.has(text.charCodeAt(next)) ? next : -1;
}

/** Whether a word may go on at `at`: a Chinese character that is no hedge stands there. */
export function wordGoesOn(text: string, at: number): boolean {
  AFTER_FIGURES.lastIndex = at;
  return isHan(text.charCodeAt(at)) && AFTER_FIGURES.exec(text) === null;
}
