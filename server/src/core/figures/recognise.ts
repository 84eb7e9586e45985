import type { Paragraph } from '../layout/paragraph';
import type { HeadingCandidate } from '../outline/heading';
import type { Slogan } from '../slogans/slogan';
import { skipBlanks } from '../text/blanks';
import { CharSet } from '../text/char-set';
import { codeAt, isBlank } from '../text/chars';
import { isChineseNumeral, numeralStart, readNumeral, type ReadNumeral } from '../tokens/numeral';
import { readPair, startsRound } from '../tokens/read-chinese';
import { readUnit, type ReadUnit } from '../tokens/unit';
import { readHedges } from './bound';
import { readDate } from './date';
import type { Figure, FigureKind } from './figure';
import { isPercentOpener, readFraction, readPercent } from './fraction';
import { withHalf } from './half';
import { isCode, isInName, isOrdinal, skipCode } from './non-figures';
import { readRangeEnd } from './range';
import { inheritUnits } from './shared-unit';

/**
 * The figures of a paragraph in order, given its spots (see tokens/spots.ts). Numerals inside slogans, heading numbers, names and codes are not figures; nor is
 * a number without magnitude or unit, since nothing says what it counts.
 */
export function findFigures(
  paragraph: Paragraph,
  spots: readonly number[],
  slogans: readonly Slogan[],
  headings: readonly HeadingCandidate[],
): readonly Figure[] {
  const { text } = paragraph;
  let figures: Figure[] | null = null;
  let slogan = 0;
  let done = headings.length > 0 && headings[0]!.start <= 2 ? headings[0]!.titleStart : 0;
  for (const at of spots) {
    if (at < done) continue;
    const start = numeralStart(text.charCodeAt(at));
    if (start === 0 || (start === 3 && !isPercentOpener(text, at) && !startsRound(text, at))) continue;
    while (slogan < slogans.length && slogans[slogan]!.end <= at) slogan++;
    if (slogan < slogans.length && slogans[slogan]!.start <= at) {
      done = slogans[slogan]!.end;
      continue;
    }
    const figure = readFigure(text, at);
    if (figure === null) {
      done = start === 1 ? skipCode(text, at) : skipNumeral(text, at);
      continue;
    }
    figures ??= [];
    inheritUnits(text, figures, figure);
    figures.push(figure);
    done = figure.end;
  }
  return figures ?? NONE;
}

const NONE: readonly Figure[] = [];

/** Behind the numeral, or behind all its characters where they make none: of 三万五 no part is a number. */
function skipNumeral(text: string, at: number): number {
  const read = readNumeral(text, at);
  if (read !== null) return Math.max(at + 1, read.end);
  let end = at + 1;
  while (isChineseNumeral(text.charCodeAt(end))) end++;
  return end;
}

function readFigure(text: string, at: number): Figure | null {
  const start = numeralStart(text.charCodeAt(at));
  if (start === 3 && isPercentOpener(text, at)) return readPercent(text, at);
  const arabic = start === 1;
  if (arabic && isCode(text, at)) return null;
  const date = readDate(text, at);
  if (date !== null) return isOrdinal(text, at) ? null : date;
  if (isOrdinal(text, at) || isIndefinite(text, at)) return null;
  const number = readNumeral(text, at);
  if (number === null) return arabic ? null : readApproximate(text, at);
  if (codeAt(text, number.end) === OF && text.startsWith('分之', number.end)) return readFraction(text, at, number);

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
  if (lacksCue(text, at, unit)) return null;
  const half = range === null ? withHalf(text, number, unit) : null;
  if (isInName(text, at, half?.number ?? number, unit)) return null;
  if (half !== null) return build(text, from, at, half.unit.end, number.end, half.number, null, half.unit);
  return build(text, from, at, unit.end, last.end, number, range?.number ?? null, unit);
}

/** 七八个, 五六十家: one figure from the lower to the upper number. */
function readApproximate(text: string, at: number): Figure | null {
  const pair = readPair(text, at);
  if (pair === null) return null;
  const { low, high } = pair;
  const unit = unitBehind(text, high.end);
  // 三四季度 are the third and the fourth.
  if (unit === null || ['季度', '月', '日'].includes(unit.text) || isInName(text, at, high, unit)) return null;
  return build(text, at, at, unit.end, high.end, low, high, unit);
}

const OF = '分'.charCodeAt(0);
const TEN = '十'.charCodeAt(0);

/** 几十家, 数十家: how many tens is not said. */
function isIndefinite(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== TEN) return false;
  const before = text.charAt(at - 1);
  return before === '几' || (before === '数' && !'人总户件次'.includes(text.charAt(at - 2) || ' '));
}

/** How far around a number the words stand that tell an ambiguous spelling to be a unit (算力 … 3P). */
const CUE_REACH = 24;

/** P and E are units only where the text speaks of what they measure. */
function lacksCue(text: string, at: number, unit: ReadUnit): boolean {
  if (!unit.needsCue) return false;
  const around = text.slice(Math.max(0, at - CUE_REACH), unit.end + CUE_REACH);
  return !(unit.unit?.readings ?? []).some((reading) => reading.cues.some((cue) => around.includes(cue)));
}

const SIGNS = new CharSet('负-－−');

/** A minus sign directly before the digits, where it cannot be a dash between two numbers: `自然增长率-0.57‰`. */
function signedStart(text: string, at: number): number {
  if (!SIGNS.has(codeAt(text, at - 1))) return at;
  const sign = text.charAt(at - 1);
  // 增速为负3.2%, but not 肩负3项, 正负5%.
  if (sign === '负') return '为是达至到由从在'.includes(text.charAt(at - 2) || ' ') ? at - 1 : at;
  const before = codeAt(text, at - 2);
  const hanOrOpener = at < 2 || before > 0x2e80 || isBlank(before) || before === 0x28;
  return hanOrOpener && !/[年月日%％\d０-９]/.test(text.charAt(at - 2)) ? at - 1 : at;
}

const GE = '个'.charCodeAt(0);

/** A unit with whether 多 stands inside it. */
type UnitBehind = ReadUnit & { readonly open?: boolean };

function unitBehind(text: string, end: number): UnitBehind | null {
  const next = skipBlanks(text, end);
  // 2个多百分点, 6个多月: 多 inside the unit.
  if (codeAt(text, next) === GE && text.startsWith('个多', next)) {
    const unit = text.startsWith('月', next + 2) ? readUnit('个月', 0) : readUnit(text, next + 2);
    const isSplit = unit?.dimension === 'points' || unit?.dimension === 'time' || unit?.text === '个月';
    if (unit !== null && isSplit) return { ...unit, end: unit.text === '个月' ? next + 3 : unit.end, open: true };
  }
  return readUnit(text, next);
}

function kindOf(unit: ReadUnit | null): FigureKind {
  if (unit === null) return 'quantity';
  switch (unit.dimension) {
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

/** How the unit is given: ％ and 个百分点 are spellings of % and 百分点 (see Figure); all others stay as written. */
function unitName(unit: ReadUnit | null): string | null {
  if (unit === null) return null;
  const { text, dimension } = unit;
  if (dimension === 'points') return text.startsWith('个') ? text.slice(1) : text;
  return dimension === 'ratio' && unit.unit?.symbol === '%' ? '%' : text;
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
    fraction: null,
    unit: unitName(unit),
    dimension: unit?.dimension ?? null,
    classified: unit !== null && unit.classifier !== null,
    bound: max === null ? hedged.bound : 'exact',
    hedgedStart: hedged.start,
    hedgedEnd: hedged.end,
    open,
    unitStart,
    date: null,
    dateMax: null,
  };
}
