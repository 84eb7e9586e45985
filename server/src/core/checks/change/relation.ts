import type { ChangeBase } from '../../facts/change/change-links';
import { changes, type Change } from '../../facts/change/change';
import type { ChangePart } from '../../facts/change/change-chain';
import type { Passage } from '../../facts/passage';
import type { Value } from '../../facts/change/values';
import {
  annualRate,
  divide,
  exactly,
  isDisjoint,
  middle,
  negate,
  ONE,
  scale,
  subtract,
} from '../../figures/arithmetic';
import { inBase } from '../../figures/conversion';
import { Decimal, decimalsOf } from '../../figures/decimal';
import type { Interval } from '../../figures/interval';
import { Memo } from '../../versions/memo';
import type { Span } from '../../text/span';
import {
  averagingYears,
  factorByIncrement,
  factorFromBefore,
  factorOf,
  incrementOf,
  isAdjusted,
  isSameBase,
  levelOf,
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
  /** The factor by the numbers as written, or null where hedges leave it open. */
  readonly point: Decimal | null;
}

/** Every relation of a passage's changes that can be computed. */
export const relations = new Memo<Passage, readonly Relation[]>((passage) => {
  const all = changes.of(passage);
  if (all.length === 0) return NONE;
  const found: Relation[] = [];
  for (const change of all) {
    for (const part of change.parts) {
      const isDifference = part.kind === 'increment' || part.kind === 'points';
      const relation = isDifference ? byDifference(passage, change, part) : byFactor(passage, change, part);
      if (relation !== null) found.push(relation);
    }
  }
  return found;
});

const NONE: readonly Relation[] = [];

/** 由A增加到B、净增N. */
function byDifference(passage: Passage, change: Change, part: ChangePart): Relation | null {
  const { level, before } = change;
  if (level === null || before === null || part.real || !hasBase(passage, change, part)) return null;
  const claimed = part.kind === 'points' ? pointsOf(part) : incrementOf(passage, part);
  if (claimed === null || (part.kind === 'points') !== (level.statement?.figure.kind === 'percent')) return null;
  const spans = part.average ? averagingYears(passage, change, part) : [1];
  const years = spans[0];
  if (years === undefined) return null;
  const difference = subtract(levelOf(level), levelOf(before));
  const signed = part.direction === 'down' ? negate(difference) : difference;
  const expected = scale(inUnitOf(passage, part, signed), new Decimal(1).div(years));
  const exact = isExact(level) && isExact(before);
  return {
    change,
    part,
    source: 'levels',
    holds: spans.some((span) => !isDisjoint(scale(claimed, span), difference)),
    expected,
    value: exact ? middle(expected) : null,
    years,
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
  const unit = kind === 'points' ? '%' : figure.unit;
  const size = inBase(ONE, unit, text.slice(reference.sentence.start, reference.sentence.end)).interval.min!;
  return { min: min?.div(size) ?? null, max: max?.div(size) ?? null, maxOpen: false };
}

function byFactor(passage: Passage, change: Change, part: ChangePart): Relation | null {
  if (change.before === null && change.parts.length === 1) return null;
  if (change.level?.statement?.figure.kind === 'percent' || isAdjusted(change, part)) return null;
  const source = sourceOf(passage, change, part);
  if (source === null || source.factor === null) return null;
  const spans = part.average ? averagingYears(passage, change, part) : [1];
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
    value: source.point === null ? null : middle(termsOf(part, exactly(source.point), years)),
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
  const { level, before, parts, time } = change;
  const section = passage.section;
  if (level !== null && before !== null) {
    if (!hasBase(passage, change, part)) return null;
    const [last, first] = [pointOf(level), pointOf(before)];
    const point = last === null || first === null || first.eq(0) ? null : last.div(first);
    return {
      kind: 'levels',
      factor: divide(levelOf(level), levelOf(before)),
      base: time,
      spans: [level, before],
      point,
    };
  }
  if (part.average) return ofMultiple(passage, change, part);
  const increment = parts.find((other) => other.kind === 'increment' && !other.average && !other.real);
  const amount = increment === undefined || increment === part ? null : incrementOf(passage, increment);
  if (increment !== undefined && amount !== null) {
    const { figure } = increment.statement;
    const added = isExactFigure(increment) ? middle(amount) : null;
    if (level !== null && isSameBase(section, increment.base, part.base)) {
      const last = pointOf(level);
      const known = last !== null && added !== null && last.gt(added);
      return {
        kind: 'increment',
        factor: factorByIncrement(levelOf(level), amount),
        base: increment.base,
        spans: [level, figure],
        point: known ? last.div(last.minus(added)) : null,
      };
    }
    if (before !== null && hasBase(passage, change, part) && hasBase(passage, change, increment)) {
      const first = pointOf(before);
      const known = first !== null && added !== null && first.gt(0);
      return {
        kind: 'earlier',
        factor: factorFromBefore(levelOf(before), amount),
        base: time,
        spans: [before, figure],
        point: known ? first.plus(added).div(first) : null,
      };
    }
  }
  const multiple = parts.find((other) => other.kind === 'ratio') ?? null;
  if (multiple === null || multiple === part || !isSameBase(section, multiple.base, part.base)) return null;
  const factor = factorOf(passage, multiple, 1);
  return {
    kind: 'multiple',
    factor,
    base: multiple.base,
    spans: [multiple.statement.figure],
    point: factor === null || !isExactFigure(multiple) ? null : middle(factor),
  };
}

/** 是“十五”期末的3倍，年均增长24.8%: a multiple since a year, which the average goes back to as well. */
function ofMultiple(passage: Passage, { parts }: Change, part: ChangePart): Source | null {
  const multiple = parts.find(({ kind, base }) => kind === 'ratio' && base?.kind === 'year');
  if (multiple === undefined || part.base?.kind !== 'year') return null;
  if (!isSameBase(passage.section, multiple.base, part.base)) return null;
  const factor = factorOf(passage, multiple, 1);
  const { base, statement } = multiple;
  const point = factor === null || !isExactFigure(multiple) ? null : middle(factor);
  return { kind: 'multiple', factor, base, spans: [statement.figure], point };
}

/** The value as written, or null where it is hedged or a range. */
function pointOf(value: Value): Decimal | null {
  return isExact(value) ? middle(value.written) : null;
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
