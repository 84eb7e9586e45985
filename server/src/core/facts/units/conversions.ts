import { findUnit } from '../../tokens/unit';
import { Memo } from '../../versions/memo';
import type { Passage, Statement } from '../passage';

/** One amount in two units: 3200公顷（4.8万亩）, 粮食150亿斤、折合750万吨; or with two magnitudes: 1.2亿吨（12000万吨）. */
export interface Conversion {
  readonly amount: Statement;
  /** The same in another unit. */
  readonly converted: Statement;
}

const WORDS = '(?:大约|约|折合|约合|折|合|即|相当于|也就是|等于|换算为|换算成|折算为|共|计)*';
const BRACKET = new RegExp(`^\\s*[（(]\\s*${WORDS}\\s*$`);
/** Outside brackets it needs a word that says so. */
const SAID = /^\s*[，,、]?\s*(?:约?折合(?:成|为)?|约合|合|即|相当于|换算(?:为|成)?|折算(?:为|成)?)约?\s*$/;

export const conversions = new Memo<Passage, readonly Conversion[]>((passage) => {
  const { text, statements } = passage;
  const found: Conversion[] = [];
  for (let i = 1; i < statements.length; i++) {
    const amount = statements[i - 1]!;
    const converted = statements[i]!;
    if (converted.figure.start - amount.figure.end > LONGEST_GAP) continue;
    if (!areComparable(amount, converted) && !areRespelt(amount, converted)) continue;
    const gap = text.slice(amount.figure.end, converted.figure.start);
    const behind = text.slice(converted.figure.hedgedEnd, converted.figure.hedgedEnd + 3);
    if (BRACKET.test(withoutHedge(gap)) ? /^\s*[）)]/.test(behind) : SAID.test(withoutHedge(gap))) {
      found.push({ amount, converted });
    }
  }
  return found.length === 0 ? NONE : found;
});

const NONE: readonly Conversion[] = [];
/** Characters between the two, at most. */
const LONGEST_GAP = 12;

/** 150亿斤以上（约750万吨）: the hedges of both belong to neither's words. */
function withoutHedge(gap: string): string {
  return gap.replace(/^(?:左右|以上|以内|上下)/, '').replace(/(?:约|近|超过?|逾)$/, '');
}

/** 1.2亿吨（1200万吨）: the same digits with another magnitude, and nothing else between the brackets. */
function areRespelt({ figure: a }: Statement, { figure: b }: Statement): boolean {
  if (a.kind !== 'quantity' || a.unit === null || a.unit !== b.unit || a.numeral === null || b.numeral === null)
    return false;
  if (a.numeral.magnitude === b.numeral.magnitude || a.numeralMax !== null || b.numeralMax !== null) return false;
  return significant(a.numeral.digits) === significant(b.numeral.digits);
}

function significant(digits: string): string {
  return digits.replace('.', '').replace(/^0+|0+$/g, '');
}

function areComparable(a: Statement, b: Statement): boolean {
  if (a.figure.kind !== 'quantity' || b.figure.kind !== 'quantity' || a.figure.unit === null || b.figure.unit === null)
    return false;
  if (a.figure.unit === b.figure.unit || a.figure.dimension === null || a.figure.dimension !== b.figure.dimension)
    return false;
  const [x, y] = [findUnit(a.figure.unit), findUnit(b.figure.unit)];
  return x !== null && y !== null && x.factor !== null && y.factor !== null && x.base === y.base;
}
