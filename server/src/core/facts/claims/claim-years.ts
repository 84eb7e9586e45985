import type { IndicatorEntry } from '../../../lexicon/indicators';
import { CharSet } from '../../text/char-set';
import type { IndicatorQuantity } from './claim-quantity';
import { FLOOR } from './claim-hold';
import type { Passage, Statement } from '../passage';
import { yearsOfPeriod, type Years } from '../time/time-base';

/** Which years a figure speaks of, and whether of less than one. */

/** The years a figure speaks of as a claim: null where the document tells none, undefined where they cannot be known. */
export function yearsOf(
  { text }: Passage,
  { figure, facts, reference }: Statement,
  entry: IndicatorEntry,
  quantity: IndicatorQuantity,
): Years | null | undefined {
  const { period } = facts;
  if (period === null) return null;
  const years = yearsOfPeriod(period);
  if (years === null) return undefined;
  if (years.from === years.to || quantity === 'averageGrowth') return years;
  // A level in a review of several years is that of the last one where it is reached or arrived at; what only adds up over
  // the years (新增, 累计) cannot be told from it, so a flow must be arrived at or a sum that nobody adds up.
  if (quantity === 'growth') return undefined;
  const words = text.slice(Math.max(reference.sentence.start, figure.hedgedStart - 16), figure.start);
  if (/累计|[总共]计|[一共]共/.test(words)) return undefined;
  const { kind } = reference.predicate;
  if (kind === 'arrival' || entry.kind === 'stock' || entry.kind === 'rate') return years;
  return NEVER_ADDED.has(entry.theme) || FLOOR.test(words) ? years : undefined;
}

/** Themes whose yearly amounts nobody adds up over several years (the product of five years is never stated). */
const NEVER_ADDED: ReadonlySet<IndicatorEntry['theme']> = new Set([
  'economy',
  'consumption',
  'income',
  'agriculture',
  'trade',
  'finance',
]);

/** 12月当月增长9.3%, 12月，…: a month that belongs to no range (1—12月) and closes no year (12月末). */
const MONTH = /(?<![—－～~至到\d-]\s?)\d{1,2}\s?月(?!\s?\d|[末底来起])|当月|单月|当季/;
/** Every word of them has one. */
const NAMES_MONTH = new CharSet('月季');

/** Whether the words before a figure speak of a single month or quarter. */
export function isOfMonth(text: string, { figure, reference }: Statement): boolean {
  const from = Math.max(reference.sentence.start, figure.start - 80);
  // Few sentences name either.
  return NAMES_MONTH.isIn(text, from, figure.start) && MONTH.test(text.slice(from, figure.start));
}
