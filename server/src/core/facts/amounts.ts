import { baseUnitOf, inBase } from '../figures/conversion';
import type { Interval } from '../figures/interval';
import { Memo } from '../versions/memo';
import type { Passage, Statement } from './passage';

/** People are counted by several words. */
const PEOPLE = new Set(['人', '名', '位', '口']);

/** An amount that can be compared with others of the same base: in its base unit, zeros at its end taken as rounded. */
export interface Measured {
  readonly statement: Statement;
  readonly interval: Interval;
  readonly base: string;
}

/** A statement as an amount; null for percentages, times, dates and numbers without a unit. */
export function measured(passage: Passage, statement: Statement): Measured | null {
  const { kind, unit, dimension } = statement.figure;
  if (kind !== 'quantity' || unit === null) return null;
  if (dimension === 'calendarTime' || dimension === 'time' || dimension === 'age') return null;
  const known = amounts.of(passage);
  const found = known[statement.index];
  return found === undefined ? (known[statement.index] = measure(passage, statement)) : found;
}

/** By the statements' numbers, as far as they were asked for. */
const amounts = new Memo<Passage, (Measured | null | undefined)[]>(
  ({ figures }) => new Array<undefined>(figures.length),
);

function measure({ text }: Passage, statement: Statement): Measured | null {
  if (!statement.isAmount) return null;
  const { start, end } = statement.reference.sentence;
  return new Amount(statement, text.slice(start, end));
}

/** Most amounts are only asked for their base, so the decimals are made when they are asked for. */
class Amount implements Measured {
  readonly base: string;
  #interval: Interval | null = null;

  constructor(
    readonly statement: Statement,
    private readonly sentence: string,
  ) {
    const base = baseUnitOf(statement.figure, sentence);
    this.base = PEOPLE.has(base) ? '人' : base;
  }

  get interval(): Interval {
    const { figure, coarseInterval } = this.statement;
    return (this.#interval ??= inBase(coarseInterval!, figure.unit, this.sentence).interval);
  }
}
