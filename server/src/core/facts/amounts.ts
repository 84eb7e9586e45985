import { inBase, type BaseInterval } from '../figures/conversion';
import type { Interval } from '../figures/interval';
import { Memo } from '../layout/memo';
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
const amounts = new Memo<Passage, (Measured | null | undefined)[]>(() => []);

function measure({ text }: Passage, statement: Statement): Measured | null {
  const { coarseInterval, figure, reference } = statement;
  if (coarseInterval === null) return null;
  const { start, end } = reference.sentence;
  const { interval, base }: BaseInterval = inBase(coarseInterval, figure.unit, text.slice(start, end));
  return { statement, interval, base: PEOPLE.has(base) ? '人' : base };
}
