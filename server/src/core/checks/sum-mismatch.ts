import type { Measured } from '../facts/amounts';
import { intervalsOf } from '../facts/parts/part-amounts';
import { partsIn, type Parts } from '../facts/parts/parts';
import type { Passage } from '../facts/passage';
import { add, isBelow, isDisjoint, middle, subtract, sum } from '../figures/arithmetic';
import { type Decimal, decimalOf, decimalsOf } from '../figures/decimal';
import type { Figure } from '../figures/figure';
import type { Interval } from '../figures/interval';
import { shortForm } from '../figures/plain-words';
import { NO_OUTCOMES, type Outcome, type ParagraphCheck } from './check';
import { slipOfHand, type SlipOfHand } from './figure-conflict/pairs';
import type { Fix } from './finding';
import { fixTo, related, shownAs, written } from './parts';
import { invalid, valid } from './sum-mismatch/examples';

const CODE = 'sum/mismatch';

/** A total against what its parts add up to. */
export const sumMismatch: ParagraphCheck = {
  scope: 'paragraph',
  needsFigures: true,
  code: CODE,
  defaultSeverity: 'error',
  invalid,
  valid,
  detect(passage) {
    const all = partsIn.of(passage);
    return all.length === 0 ? NO_OUTCOMES : outcomesOf(passage, all);
  },
};

function* outcomesOf(passage: Passage, all: readonly Parts[]): Iterable<Outcome> {
  // Behind 其中 the branches of a statistic are read twice; a total is reported once, and what is forced goes first.
  const told = new Set<Measured['statement']>();
  const likely: { readonly parts: Parts; readonly outcome: Outcome }[] = [];
  const isTold = ({ parts: [part], whole }: Parts): boolean => told.has(part!.statement) || told.has(whole.statement);
  for (const parts of all) {
    if (parts.parts.length < 2 || isTold(parts)) continue;
    const outcome = outcomeOf(passage, parts);
    if (outcome === null) continue;
    if ('severity' in outcome && outcome.severity === 'information') {
      likely.push({ parts, outcome });
      continue;
    }
    told.add('severity' in outcome ? parts.whole.statement : parts.parts[0].statement);
    yield outcome;
  }
  for (const { parts, outcome } of likely) {
    if (isTold(parts)) continue;
    told.add(parts.whole.statement);
    yield outcome;
  }
}

function outcomeOf(passage: Passage, parts: Parts): Outcome | null {
  const { whole, link } = parts;
  const intervals = intervalsOf(passage, whole, parts.parts);
  const sums = parts.starts.map((start) => sum(intervals.parts.slice(start)));
  const holding = sums.findIndex((each) => !isDisjoint(intervals.whole, each));
  if (holding >= 0) {
    if (!parts.complete) return null;
    const members = parts.parts.slice(parts.starts[holding]);
    return {
      code: CODE,
      spans: [whole, ...members].map(({ statement }) => statement.figure),
      message: { key: `${CODE}.holds`, args: argsOf(passage, whole, members, sums[holding]!) },
    };
  }
  if (link !== 'total' && hasLargerPart(parts, intervals)) return null;
  const first = sums[0]!;
  const together =
    parts.besides.length === 0
      ? intervals.whole
      : add(intervals.whole, sum(parts.besides.map(({ interval }) => interval)));
  const exceeds = sums.every((each) => isBelow(intervals.whole, each)) && isBelow(together, first);
  const isForced = exceeds ? parts.disjoint : parts.complete || isMistyped(passage, parts, first);
  // One slip of the hand away from adding up: the parts are all there is.
  if (!isForced && !isNearlyAll(passage, parts, intervals)) return null;
  const args = argsOf(passage, whole, parts.parts, first);
  const kind = !isForced ? 'slip' : !parts.complete && exceeds ? 'more' : 'wrong';
  return {
    code: CODE,
    // What is only likely is no warning.
    severity: !isForced ? 'information' : parts.complete && link !== 'among' ? 'error' : 'warning',
    start: whole.statement.figure.start,
    end: whole.statement.figure.end,
    message: { key: `${CODE}.${kind}`, args },
    related: parts.parts.map((part) =>
      related(part, { key: `${CODE}.part`, args: { part: written(passage, part), sum: args['sum']! } }),
    ),
    fixes: isForced ? fixesOf(passage, parts, intervals, first) : slipFixes(passage, parts, intervals),
  };
}

/** One part alone that is more than the whole is part/exceeds-whole's. */
function hasLargerPart({ link }: Parts, { whole, parts }: ReturnType<typeof intervalsOf>): boolean {
  return link !== 'comprising' && parts.some((part) => isBelow(whole, part));
}

/** 总数6736件 for 6376件: a total that may count more than its parts, but has their sum's digits in another order. */
function isMistyped(passage: Passage, { whole, link }: Parts, computed: Interval): boolean {
  const { figure } = whole.statement;
  const value = middle(computed);
  if (link !== 'total' || value === null || figure.numeral === null) return false;
  if (figure.bound !== 'exact' || figure.numeral.digits.replace('.', '').length < 3) return false;
  const shown = shownAs(passage, whole, value);
  const digits = shown === null ? null : /^[\d.,]+/.exec(shown)?.[0].replace(/,/g, '');
  if (digits === null || digits === undefined) return false;
  return slipOfHand(figure, { ...figure, numeral: { ...figure.numeral, digits } }) === 'transposed';
}

/** How many of the numbers that a whole may be are one slip away by chance, at most. */
const BY_CHANCE = 0.01;

/**
 * Whether the numbers of a list behind 其中 would add up but for one slip of the hand: 86.4 = 25.1 + 21.6 + 12.7 with 52.1.
 * Nothing but the numbers says that the list is all there is, so it must be so long, and its numbers so large, that a
 * list which leaves something out would hardly come so near.
 */
function isNearlyAll(passage: Passage, parts: Parts, intervals: ReturnType<typeof intervalsOf>): boolean {
  const { whole, link, besides } = parts;
  if (link !== 'among' || besides.length > 0) return false;
  const members = [whole, ...parts.parts];
  const first = whole.statement.figure;
  const isAlike = members.every(
    ({ statement: { figure } }) =>
      isPlain(figure) &&
      figure.unit === first.unit &&
      figure.numeral!.magnitude === first.numeral!.magnitude &&
      decimalsOf(figure.numeral!) === decimalsOf(first.numeral!),
  );
  if (!isAlike) return false;
  // Zeros that all of them end in say nothing: 8600 and 6800 are as near as 86 and 68.
  const digits = members.map(({ statement }) => digitsOf(statement.figure));
  const zeros = Math.min(...digits.map((each) => each.length - each.replace(/0+$/, '').length));
  const lengths = digits.map(({ length }) => length - zeros);
  const swaps = lengths.reduce((all, length) => all + (length * (length - 1)) / 2, 0);
  const changes = lengths.reduce((all, length) => all + length * 9, 0);
  const range = Number(digits[0]!.slice(0, lengths[0]));
  if (swaps > range * BY_CHANCE) return false;
  const slips = slipsOf(passage, parts, intervals);
  return slips.some(({ slip }) => slip === 'transposed') || (changes <= range * BY_CHANCE && slips.length > 0);
}

function isPlain({ bound, open, numeral, numeralMax }: Figure): boolean {
  return bound === 'exact' && !open && numeral !== null && numeralMax === null;
}

function digitsOf({ numeral }: Figure): string {
  return numeral!.digits.replace('.', '');
}

interface Slipped {
  readonly part: Measured;
  /** What it would have to be, in base units. */
  readonly value: Decimal;
  readonly slip: SlipOfHand;
}

/** The numbers of a whole and its parts that would make it add up with two digits swapped, or with another digit. */
function slipsOf(passage: Passage, { whole, parts }: Parts, intervals: ReturnType<typeof intervalsOf>): Slipped[] {
  const total = middle(sum(intervals.parts));
  const needed = [
    { part: whole, value: total },
    ...parts.map((part, i) => ({
      part,
      value: middle(subtract(intervals.whole, sum(intervals.parts.filter((_, j) => j !== i)))),
    })),
  ];
  return needed.flatMap(({ part, value }) => {
    const slip = value === null || value.lte(0) ? null : slipTo(passage, part, value);
    return slip === 'transposed' || slip === 'digit' ? [{ part, value: value!, slip }] : [];
  });
}

/** The slip that makes of a number another one, as the same figure would write it. */
function slipTo(passage: Passage, part: Measured, value: Decimal): SlipOfHand | null {
  const { figure } = part.statement;
  const digits = /^[\d.]+/.exec((shownAs(passage, part, value) ?? '').replace(/,/g, ''))?.[0];
  if (digits === undefined || figure.numeral === null || decimalOf(figure.numeral).eq(value)) return null;
  return slipOfHand(figure, { ...figure, numeral: { ...figure.numeral, digits } });
}

/** Each of the numbers, as it has to be. */
function slipFixes(passage: Passage, parts: Parts, intervals: ReturnType<typeof intervalsOf>): Fix[] {
  return slipsOf(passage, parts, intervals).flatMap(({ part, value }) =>
    fixTo(passage, part, value, part === parts.whole ? `${CODE}.fix.whole` : `${CODE}.fix.part`),
  );
}

function argsOf(
  passage: Passage,
  whole: Measured,
  parts: readonly Measured[],
  computed: Interval,
): Record<string, string> {
  const value = middle(computed);
  const shown = value === null ? null : shownAs(passage, whole, value, 'full');
  return {
    whole: written(passage, whole),
    parts: parts.map((part) => written(passage, part)).join(' + '),
    sum: shown ?? (value === null ? '' : shortForm(value)),
  };
}

/** The total as the parts add up, and each part that the total makes of the others, if it differs from it by one slip of the hand. */
function fixesOf(
  passage: Passage,
  { whole, parts, complete, starts }: Parts,
  intervals: ReturnType<typeof intervalsOf>,
  computed: Interval,
): Fix[] {
  const total = middle(computed);
  const fixes = total === null ? [] : fixTo(passage, whole, total, `${CODE}.fix.whole`);
  if (!complete || starts.length > 1) return fixes;
  for (let i = 0; i < parts.length; i++) {
    const others = sum(intervals.parts.filter((_, j) => j !== i));
    const value = middle(subtract(intervals.whole, others));
    if (value === null || value.lte(0)) continue;
    const part = parts[i]!;
    if (slipTo(passage, part, value) === null) continue;
    fixes.push(...fixTo(passage, part, value, `${CODE}.fix.part`));
  }
  return fixes;
}
