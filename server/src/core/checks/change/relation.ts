import type { ChangeBase } from '../../facts/change-links';
import { changes, type Change, type ChangePart } from '../../facts/change';
import type { Passage } from '../../facts/passage';
import type { Value } from '../../facts/values';
import { annualRate, divide, isDisjoint, middle, negate, subtract } from '../../figures/arithmetic';
import { inBase } from '../../figures/conversion';
import { Decimal, decimalsOf } from '../../figures/decimal';
import type { Interval } from '../../figures/interval';
import type { Span } from '../../text/span';
import {
  averagingYears,
  factorByIncrement,
  factorFromBefore,
  factorOf,
  incrementOf,
  isAdjusted,
  isSameBase,
} from './factor';

/** What follows from some figures of a change for another one of it. */
export interface Relation {
  readonly change: Change;
  /** The figure that is compared. */
  readonly part: ChangePart;
  /** What it is computed from. */
  readonly source: 'levels' | 'increment' | 'earlier' | 'multiple';
  readonly holds: boolean;
  /** What the figure should be, in its own terms (per cent, its unit with the magnitude multiplied out, times); null ends are open. */
  readonly expected: Interval;
  /** The single value to be shown and written, or null where hedges leave it open. */
  readonly value: Decimal | null;
  /** Over how many years, for an annual average. */
  readonly years: number;
  /** The figures it is computed from, in the order of the computation. */
  readonly operands: readonly Span[];
}

interface Source {
  readonly kind: Relation['source'];
  readonly factor: Interval | null;
  readonly base: ChangeBase | null;
  readonly spans: readonly Span[];
  readonly exact: boolean;
}

/** Every relation of a passage's changes that can be computed. */
export function* relations(passage: Passage): Iterable<Relation> {
  for (const change of changes.of(passage)) {
    for (const part of change.parts) {
      const relation =
        part.kind === 'increment' || part.kind === 'points'
          ? byDifference(passage, change, part)
          : byFactor(passage, change, part);
      if (relation !== null) yield relation;
    }
  }
}

/** 由A增加到B、净增N. */
function byDifference(passage: Passage, change: Change, part: ChangePart): Relation | null {
  const { level, before } = change;
  if (level === null || before === null || part.average || part.real || !hasBase(passage, change, part)) return null;
  const claimed = part.kind === 'points' ? pointsOf(part) : incrementOf(passage, part);
  if (claimed === null || (part.kind === 'points') !== (level.statement?.figure.kind === 'percent')) return null;
  const difference = subtract(level.interval, before.interval);
  const signed = part.direction === 'down' ? negate(difference) : difference;
  const expected = inUnitOf(passage, part, signed);
  const exact = isExact(level) && isExact(before);
  return {
    change,
    part,
    source: 'levels',
    holds: !isDisjoint(claimed, difference),
    expected,
    value: exact ? middle(expected) : null,
    years: 1,
    operands: part.direction === 'down' ? [before, level] : [level, before],
  };
}

function pointsOf({ statement, direction }: ChangePart): Interval | null {
  const { interval, figure } = statement;
  if (interval === null || figure.unit === '基点' || figure.unit === '个基点') return null;
  const fraction = inBase(interval, '%', '').interval;
  return direction === 'down' ? negate(fraction) : fraction;
}

/** An amount in base units in the part's own unit. */
function inUnitOf({ text }: Passage, { statement, kind }: ChangePart, { min, max }: Interval): Interval {
  const { figure, reference } = statement;
  const one = { min: new Decimal(1), max: new Decimal(1), maxOpen: false };
  const unit = kind === 'points' ? '%' : figure.unit;
  const size = inBase(one, unit, text.slice(reference.sentence.start, reference.sentence.end)).interval.min!;
  return { min: min?.div(size) ?? null, max: max?.div(size) ?? null, maxOpen: false };
}

function byFactor(passage: Passage, change: Change, part: ChangePart): Relation | null {
  if (isAdjusted(change, part) || change.level?.statement?.figure.kind === 'percent') return null;
  const source = sourceOf(passage, change, part);
  if (source === null || source.factor === null) return null;
  const spans = part.average ? averagingYears(change, part, passage.section) : [1];
  const claims = spans.map((years) => factorOf(passage, part, years));
  const years = spans[0];
  if (years === undefined || claims.some((claim) => claim === null)) return null;
  const { factor } = source;
  return {
    change,
    part,
    source: source.kind,
    holds: claims.some((claim) => !isDisjoint(claim!, factor)),
    expected: termsOf(part, factor, years),
    value: source.exact ? middle(termsOf(part, factor, years)) : null,
    years,
    operands: source.spans,
  };
}

/** What a factor is in the terms of a part: per cent, times more, times as much; falls positive where the part says that it fell. */
function termsOf({ kind, direction, average, statement }: ChangePart, { min, max }: Interval, years: number): Interval {
  const decimals = statement.figure.numeral === null ? 1 : Math.max(1, decimalsOf(statement.figure.numeral)) + 2;
  const term = (factor: Decimal): Decimal => {
    if (kind === 'ratio' || kind === 'fold') return factor;
    if (kind === 'times') return factor.minus(1);
    return average ? annualRate(factor, years, decimals) : factor.minus(1).times(100);
  };
  const [low, high] = [min === null ? null : term(min), max === null ? null : term(max)];
  const interval = { min: low, max: high, maxOpen: false };
  return direction === 'down' ? negate(interval) : interval;
}

/** The surest figures from which the part follows. */
function sourceOf(passage: Passage, change: Change, part: ChangePart): Source | null {
  const { level, before, parts } = change;
  if (level !== null && before !== null) {
    if (!hasBase(passage, change, part)) return null;
    const exact = isExact(level) && isExact(before);
    return source('levels', divide(level.interval, before.interval), change.time, [level, before], exact);
  }
  if (part.average) return null;
  const increment = parts.find((other) => other.kind === 'increment' && !other.average && !other.real);
  if (increment !== undefined && increment !== part) {
    const amount = incrementOf(passage, increment);
    const { figure } = increment.statement;
    if (amount !== null && level !== null && isSameBase(passage.section, increment.base, part.base)) {
      const exact = isExact(level) && isExactFigure(increment);
      return source('increment', factorByIncrement(level.interval, amount), increment.base, [level, figure], exact);
    }
    if (amount !== null && before !== null && hasBase(passage, change, part) && hasBase(passage, change, increment)) {
      const exact = isExact(before) && isExactFigure(increment);
      return source('earlier', factorFromBefore(before.interval, amount), change.time, [before, figure], exact);
    }
  }
  const multiple = parts.find((other) => other.kind === 'ratio') ?? null;
  if (multiple === null || multiple === part || !isSameBase(passage.section, multiple.base, part.base)) return null;
  return source(
    'multiple',
    factorOf(passage, multiple, 1),
    multiple.base,
    [multiple.statement.figure],
    isExactFigure(multiple),
  );
}

function source(
  kind: Source['kind'],
  factor: Interval | null,
  base: ChangeBase | null,
  spans: readonly Span[],
  exact: boolean,
): Source {
  return { kind, factor, base, spans, exact };
}

/** Whether a part is counted from the earlier level that is stated. */
function hasBase({ section }: Passage, { time, transition }: Change, part: ChangePart): boolean {
  if (part.base === null) return true;
  // 由A增加到B，五年净增N: how long it took is said of both.
  if (time === null && transition !== null && part.base.kind === 'span') return true;
  if (part.average) return true;
  return isSameBase(section, time, part.base);
}

function isExact({ statement }: Value): boolean {
  return statement === null || (statement.figure.bound === 'exact' && statement.figure.numeralMax === null);
}

function isExactFigure({ statement: { figure } }: ChangePart): boolean {
  return figure.bound === 'exact' && figure.numeralMax === null;
}
