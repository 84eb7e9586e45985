import type { Paragraph } from '../layout/paragraph';
import type { HeadingCandidate } from '../outline/heading';
import type { Slogan } from '../slogans/slogan';
import { skipBlanks, skipBlanksBack } from '../text/blanks';
import { isBlank } from '../text/chars';
import { numeralStart, readNumeral, type ReadNumeral } from '../tokens/numeral';
import { readUnit, type ReadUnit } from '../tokens/unit';
import { readHedges } from './bound';
import { readDate } from './date';
import type { Figure, FigureKind } from './figure';
import { isCode, isInName, isOrdinal, skipCode } from './non-figures';
import { readRangeEnd } from './range';

/**
 * The figures of a paragraph in order. Numerals inside slogans, heading numbers, names and codes are not figures; nor is
 * a number without magnitude or unit, since nothing says what it counts.
 */
export function findFigures(
  paragraph: Paragraph,
  slogans: readonly Slogan[],
  headings: readonly HeadingCandidate[],
): readonly Figure[] {
  const { text } = paragraph;
  const figures: Figure[] = [];
  let slogan = 0;
  let at = headings.length > 0 && headings[0]!.start <= 2 ? headings[0]!.titleStart : 0;
  while (at < text.length) {
    const start = numeralStart(text.charCodeAt(at));
    if (start === 0 || (start === 3 && !isFractionOpener(text, at))) {
      at++;
      continue;
    }
    while (slogan < slogans.length && slogans[slogan]!.end <= at) slogan++;
    if (slogan < slogans.length && slogans[slogan]!.start <= at) {
      at = slogans[slogan]!.end;
      continue;
    }
    const figure = readFigure(text, at);
    if (figure === null) {
      at = start === 1 ? skipCode(text, at) : skipNumeral(text, at);
      continue;
    }
    inheritUnits(text, figures, figure);
    figures.push(figure);
    at = figure.end;
  }
  return figures.length === 0 ? NONE : figures;
}

const NONE: readonly Figure[] = [];

/** 百分之六点五, 千分之三: the numeral comes behind the opener. */
function isFractionOpener(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) === 0x5206 && (text.startsWith('百分之', at) || text.startsWith('千分之', at));
}

function skipNumeral(text: string, at: number): number {
  const read = readNumeral(text, at);
  return Math.max(at + 1, read === null ? at + 1 : read.end);
}

function readFigure(text: string, at: number): Figure | null {
  const start = numeralStart(text.charCodeAt(at));
  if (start === 3) return readFraction(text, at);
  const arabic = start === 1;
  if (arabic && isCode(text, at)) return null;
  const date = readDate(text, at);
  if (date !== null) return isOrdinal(text, at) ? null : date;
  const number = readNumeral(text, at);
  if (number === null || isOrdinal(text, at)) return null;

  const from = signedStart(text, at);
  const near = unitBehind(text, number.end);
  const range = readRangeEnd(text, number, near);
  const last = range?.number ?? number;
  const unit = range === null ? near : range.unit;
  if (unit === null) {
    // 45.6亿亿元, 18.2亿万元: what the number is cannot be told.
    if (!number.hasMagnitude || !arabic || '万亿'.includes(text.charAt(last.end) || ' ')) return null;
    return build(text, from, at, last.end, last.end, number, null, null);
  }
  if (lacksCue(text, at, unit) || isInName(text, at, number, unit)) return null;
  return build(text, from, at, unit.end, last.end, number, range?.number ?? null, unit);
}

/** How far around a number the words stand that tell an ambiguous spelling to be a unit (算力 … 3P). */
const CUE_REACH = 24;

/** P and E are units only where the text speaks of what they measure. */
function lacksCue(text: string, at: number, unit: ReadUnit): boolean {
  if (unit.unit?.needsCue !== true) return false;
  const around = text.slice(Math.max(0, at - CUE_REACH), unit.end + CUE_REACH);
  return !(unit.unit.readings ?? []).some((reading) => reading.cues.some((cue) => around.includes(cue)));
}

/** A minus sign directly before the digits, where it cannot be a dash between two numbers: `自然增长率-0.57‰`. */
function signedStart(text: string, at: number): number {
  const sign = text.charAt(at - 1);
  if (sign !== '-' && sign !== '－' && sign !== '−') return at;
  const before = text.charCodeAt(at - 2);
  const hanOrOpener = at < 2 || before > 0x2e80 || isBlank(before) || before === 0x28;
  return hanOrOpener && !/[年月日%％\d０-９]/.test(text.charAt(at - 2)) ? at - 1 : at;
}

/** A unit with whether 多 stands inside it (2个多百分点). */
type UnitBehind = ReadUnit & { readonly open?: boolean };

function unitBehind(text: string, end: number): UnitBehind | null {
  const next = skipBlanks(text, end);
  if (text.startsWith('个多百分点', next)) return { ...readUnit(text, next + 2)!, open: true };
  return readUnit(text, next);
}

function kindOf(unit: ReadUnit | null): FigureKind {
  if (unit === null) return 'quantity';
  switch (unit.unit?.dimension) {
    case 'points':
      return 'points';
    case 'ratio':
      return unit.text === '成' ? 'quantity' : 'percent';
    case 'multiple':
      return 'multiple';
    default:
      return 'quantity';
  }
}

/** How the unit is given: ％ and 个百分点 are spellings of % and 百分点; all others stay as written. */
function unitName(unit: ReadUnit | null): string | null {
  if (unit === null) return null;
  if (unit.unit?.dimension === 'points' && unit.text.endsWith('百分点')) return '百分点';
  if (unit.unit?.dimension === 'ratio' && unit.unit.symbol === '%') return '%';
  return unit.text;
}

function build(
  text: string,
  start: number,
  digitsAt: number,
  end: number,
  unitStart: number,
  number: ReadNumeral,
  max: ReadNumeral | null,
  unit: UnitBehind | null,
): Figure {
  const { digits, magnitude, script } = number.numeral;
  // 5-6万: the magnitude behind the second number belongs to both.
  const shared = max !== null && !number.hasMagnitude && max.numeral.magnitude > 0;
  const open = number.open || max?.open === true || unit?.open === true;
  const hedged = readHedges(text, start, end, open, unit);
  return {
    start,
    end,
    kind: kindOf(unit),
    numeral:
      start < digitsAt || shared
        ? {
            digits: start < digitsAt ? '-' + digits : digits,
            magnitude: shared ? max.numeral.magnitude : magnitude,
            script,
          }
        : number.numeral,
    numeralMax: max?.numeral ?? null,
    unit: unitName(unit),
    dimension: unit?.unit?.dimension ?? null,
    classified: unit !== null && unit.classifier !== null,
    bound: max === null ? hedged.bound : 'exact',
    hedgedStart: hedged.start,
    hedgedEnd: hedged.end,
    open,
    unitStart,
    date: null,
  };
}

function readFraction(text: string, at: number): Figure | null {
  const number = readNumeral(text, at + 3);
  if (number === null || /[几多]/.test(text.charAt(number.end))) return null;
  const hedged = readHedges(text, at, number.end, number.open, null);
  return {
    start: at,
    end: number.end,
    kind: 'percent',
    numeral: number.numeral,
    numeralMax: null,
    unit: text.charCodeAt(at) === 0x767e ? '%' : '‰',
    dimension: 'ratio',
    classified: false,
    bound: hedged.bound,
    hedgedStart: hedged.start,
    hedgedEnd: hedged.end,
    open: number.open,
    unitStart: number.end,
    date: null,
  };
}

/**
 * 分别提高20.9、36.2、54个百分点: the unit stands only at the last number of the list, so the bare numbers directly before
 * it take it over. They were passed over, having no unit of their own, and are read now.
 */
function inheritUnits(text: string, figures: Figure[], last: Figure): void {
  if (last.kind === 'date' || last.numeral === null || last.unit === null || last.numeral.script === 'chinese') return;
  const floor = figures.length > 0 ? figures[figures.length - 1]!.end : 0;
  const found: Figure[] = [];
  let at = last.start;
  for (;;) {
    const before = bareNumberBefore(text, at, floor);
    if (before === null) break;
    found.unshift({
      ...last,
      start: before.start,
      end: before.end,
      unitStart: before.end,
      numeral: before.number.numeral,
      numeralMax: null,
      bound: 'exact',
      hedgedStart: before.start,
      hedgedEnd: before.end,
      open: false,
    });
    at = before.start;
  }
  // One bare number before a list mark may be anything (第1，745家; 2、3号楼); 分别 or a decimal says that it is a value.
  if (found.length === 0) return;
  const values =
    found.some((figure) => figure.numeral!.digits.includes('.')) ||
    text.slice(Math.max(floor, found[0]!.start - 12), found[0]!.start).includes('分别');
  if (values) figures.push(...found);
}

function bareNumberBefore(
  text: string,
  at: number,
  floor: number,
): { start: number; end: number; number: ReadNumeral } | null {
  let end = at;
  end = skipBlanksBack(text, end, floor);
  const mark = text.charAt(end - 1);
  if (mark !== '、' && mark !== '和' && mark !== '与') return null;
  end--;
  end = skipBlanksBack(text, end, floor);
  if (text.charAt(end - 1) === '个') end--;
  end = skipBlanksBack(text, end, floor);
  const digitsEnd = end;
  while (end > floor && /[\d.．０-９]/.test(text.charAt(end - 1))) end--;
  if (end === digitsEnd || numeralStart(text.charCodeAt(end)) !== 1) return null;
  if (isCode(text, end) || isOrdinal(text, end)) return null;
  const number = readNumeral(text, end);
  return number !== null && number.end >= digitsEnd ? { start: end, end: digitsEnd, number } : null;
}
