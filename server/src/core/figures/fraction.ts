import { fractionOpeners } from '../../lexicon/magnitudes';
import { readNumeral, type ReadNumeral } from '../tokens/numeral';
import { readHedges } from './bound';
import type { Figure } from './figure';

const OPENER_LENGTH = 3;
/** What is written for a power of ten that 百分之, 千分之 or 万分之 divides by. */
const SYMBOLS: Readonly<Record<number, string>> = { 2: '%', 3: '‰', 4: '‱' };
const DASHES = '-－–—~～〜至';

/** Whether 分之 follows the 百, 千 or 万 at `at`: the numeral comes behind it. */
export function isPercentOpener(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) === 0x5206 && text.charCodeAt(at + 2) === 0x4e4b;
}

/** 百分之六点五, 千分之三, 百分之百, 百分之五至百分之六. */
export function readPercent(text: string, at: number): Figure | null {
  const opener = text.slice(at, at + OPENER_LENGTH);
  const number = numberBehind(text, at);
  if (number === null || /[几多]/.test(text.charAt(number.end))) return null;
  let max: ReadNumeral | null = null;
  if (text.charAt(number.end) !== '' && DASHES.includes(text.charAt(number.end))) {
    const next = number.end + 1;
    max = text.startsWith(opener, next) ? numberBehind(text, next) : null;
  }
  const end = (max ?? number).end;
  return figure(text, at, end, {
    kind: 'percent',
    numeral: number.numeral,
    numeralMax: max?.numeral ?? null,
    fraction: null,
    unit: SYMBOLS[fractionOpeners[opener]!]!,
    open: number.open,
  });
}

/** The numeral behind an opener at `at`; 百 of 百分之百 is a hundred only there. */
function numberBehind(text: string, at: number): ReadNumeral | null {
  const start = at + OPENER_LENGTH;
  if (text.charAt(start) === '百') {
    const numeral = { digits: '100', magnitude: 0, script: 'chinese' } as const;
    return { numeral, end: start + 1, open: false, hasMagnitude: false, digitByDigit: false };
  }
  return readNumeral(text, start);
}

/** 三分之二, 四分之一, 10万分之3 at `at`, whose denominator has been read. */
export function readFraction(text: string, at: number, denominator: ReadNumeral): Figure | null {
  const numerator = readNumeral(text, denominator.end + 2);
  if (numerator === null || /^(?:[几多]|决赛)/.test(text.slice(numerator.end, numerator.end + 2))) return null;
  const fraction = { numerator: wholeOf(numerator), denominator: wholeOf(denominator) };
  if (!(fraction.numerator >= 1 && fraction.denominator >= 2)) return null;
  return figure(text, at, numerator.end, {
    kind: 'quantity',
    numeral: null,
    numeralMax: null,
    fraction,
    unit: null,
    open: false,
  });
}

function wholeOf({ numeral, open }: ReadNumeral): number {
  const value = Number(`${numeral.digits}e${numeral.magnitude}`);
  return open || !Number.isSafeInteger(value) ? NaN : value;
}

function figure(
  text: string,
  start: number,
  end: number,
  said: Pick<Figure, 'kind' | 'numeral' | 'numeralMax' | 'fraction' | 'unit' | 'open'>,
): Figure {
  const hedged = readHedges(text, start, end, said.open, null);
  return {
    start,
    end,
    ...said,
    dimension: 'ratio',
    classified: false,
    bound: said.numeralMax === null ? hedged.bound : 'exact',
    hedgedStart: hedged.start,
    hedgedEnd: hedged.end,
    unitStart: end,
    date: null,
    dateMax: null,
  };
}
