import { baseUnitOf, inBase, type BaseInterval } from '../../figures/conversion';
import { Decimal, decimalOf, decimalsOf } from '../../figures/decimal';
import type { Interval } from '../../figures/interval';
import type { Numeral } from '../../tokens/numeral-type';
import { readNumeral } from '../../tokens/numeral';
import { skipBlanks, skipBlanksBack } from '../../text/blanks';
import { codeAt, isDigit } from '../../text/chars';
import { firstFrom } from '../../text/ordered';
import type { Span } from '../../text/span';
import type { Passage, Statement } from '../passage';

/**
 * A number in a sentence that can be set against another one: a figure; a rank (第12位); a ratio to one (2.52∶1), by its first
 * term; or a bare number (由3.27缩小至2.93), which is no figure by itself. Its decimals are made when asked for, since most
 * numbers are looked at and passed over.
 */
export interface Value extends Span {
  readonly kind: 'figure' | 'rank' | 'ratio' | 'bare';
  /** Where it begins and ends with its hedges. */
  readonly hedgedStart: number;
  readonly hedgedEnd: number;
  /** Null for all but figures. */
  readonly statement: Statement | null;
  /** In base units, zeros at the end of whole numbers taken as rounded. */
  readonly interval: Interval;
  /** The same with all digits taken at their word. */
  readonly written: Interval;
  /** The base unit; '' for none. Only values of one base can be compared. */
  readonly base: string;
}

class FigureValue implements Value {
  readonly kind = 'figure';
  readonly start: number;
  readonly end: number;
  readonly hedgedStart: number;
  readonly hedgedEnd: number;
  #coarse: BaseInterval | null = null;
  #written: BaseInterval | null = null;

  constructor(
    private readonly text: string,
    readonly statement: Statement,
  ) {
    ({ start: this.start, end: this.end, hedgedStart: this.hedgedStart, hedgedEnd: this.hedgedEnd } = statement.figure);
  }

  get interval(): Interval {
    return (this.#coarse ??= this.#inBase(this.statement.coarseInterval!)).interval;
  }

  get written(): Interval {
    return (this.#written ??= this.#inBase(this.statement.interval!)).interval;
  }

  get base(): string {
    return baseUnitOf(this.statement.figure, this.#sentence);
  }

  get #sentence(): string {
    const { start, end } = this.statement.reference.sentence;
    return this.text.slice(start, end);
  }

  #inBase(interval: Interval): BaseInterval {
    return inBase(interval, this.statement.figure.unit, this.#sentence);
  }
}

class PlainValue implements Value {
  readonly statement = null;
  #interval: Interval | null = null;

  constructor(
    readonly kind: 'rank' | 'ratio' | 'bare',
    readonly start: number,
    readonly end: number,
    readonly base: string,
    private readonly numeral: Numeral,
  ) {}

  get hedgedStart(): number {
    return this.start;
  }

  get hedgedEnd(): number {
    return this.end;
  }

  /** A rank is exact, other numbers may be half a unit of their last digit off. */
  get interval(): Interval {
    if (this.#interval !== null) return this.#interval;
    const value = decimalOf(this.numeral);
    const half = this.kind === 'rank' ? new Decimal(0) : new Decimal(`0.5e${-decimalsOf(this.numeral)}`);
    return (this.#interval = { min: value.minus(half), max: value.plus(half), maxOpen: false });
  }

  get written(): Interval {
    return this.interval;
  }
}

/** A value under another base unit. */
export function withBase(value: Value, base: string): Value {
  const { kind, start, end, hedgedStart, hedgedEnd, statement, interval, written } = value;
  return { kind, start, end, hedgedStart, hedgedEnd, statement, interval, written, base };
}

/** The first value that begins at or behind `from` and before `limit`, dates left out; null where there is none. */
export function nextValue(passage: Passage, from: number, limit: number): Value | null {
  const { text, statements } = passage;
  let index = firstFrom(statements, from, hedgedStartOf);
  for (let at = from; at < limit; at++) {
    while (index < statements.length && statements[index]!.figure.hedgedStart < at) index++;
    const statement = statements[index];
    if (statement !== undefined && statement.figure.hedgedStart === at) {
      const { figure } = statement;
      if (text.charAt(skipBlanksBack(text, figure.start, from) - 1) === '第') return rankAt(text, figure.start);
      const value = figure.kind === 'date' ? null : valueOf(passage, statement);
      if (value !== null) return value;
      at = Math.max(at, figure.hedgedEnd - 1);
      continue;
    }
    if (text.charAt(at) === '第') {
      const rank = rankAt(text, skipBlanks(text, at + 1));
      if (rank !== null) return rank;
    }
    if (!isDigit(codeAt(text, at))) continue;
    return ratioAt(passage, at) ?? bareAt(text, at);
  }
  return null;
}

/** A figure as a value; null for what is no amount. */
export function valueOf({ text }: Passage, statement: Statement): Value | null {
  return statement.isAmount && statement.figure.fraction === null ? new FigureValue(text, statement) : null;
}

function hedgedStartOf({ figure }: Statement): number {
  return figure.hedgedStart;
}

const NO_RANK = /[产次届期批轮类个方步节条页大书号阶代季一二种家座所者]/;

/** 第⟦12位⟧, 第⟦5⟧. */
function rankAt(text: string, at: number): Value | null {
  const number = readNumeral(text, at);
  if (number === null || number.hasMagnitude || number.open) return null;
  const unit = /^\s?[位名]/.exec(text.slice(number.end, number.end + 2));
  // 第三产业, 第四季度: no rank.
  if (unit === null && NO_RANK.test(text.charAt(number.end))) return null;
  return new PlainValue(
    'rank',
    skipBlanksBack(text, at) - 1,
    number.end + (unit?.[0].length ?? 0),
    '位',
    number.numeral,
  );
}

function ratioAt({ reading }: Passage, at: number): Value | null {
  const ratio = reading.ratios.find(({ start }) => start === at);
  if (ratio === undefined || ratio.terms.length !== 2) return null;
  const [first, second] = ratio.terms;
  if (!decimalOf(second!.numeral).eq(1)) return null;
  return new PlainValue('ratio', ratio.start, ratio.end, '∶1', first!.numeral);
}

function bareAt(text: string, at: number): Value | null {
  const number = readNumeral(text, at);
  if (number === null || number.open || number.hasMagnitude) return null;
  return new PlainValue('bare', at, number.end, '', number.numeral);
}
