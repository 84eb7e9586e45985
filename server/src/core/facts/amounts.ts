import { inBase, type BaseInterval } from '../figures/conversion';
import type { Interval } from '../figures/interval';
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
export function measured({ text }: Passage, statement: Statement): Measured | null {
  const { figure, coarseInterval } = statement;
  if (coarseInterval === null || figure.kind !== 'quantity' || figure.unit === null) return null;
  if (figure.dimension === 'calendarTime' || figure.dimension === 'time' || figure.dimension === 'age') return null;
  const { sentence } = statement.reference;
  const { interval, base }: BaseInterval = inBase(
    coarseInterval,
    figure.unit,
    text.slice(sentence.start, sentence.end),
  );
  return { statement, interval, base: PEOPLE.has(base) ? '人' : base };
}
