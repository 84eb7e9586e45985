import type { Measured } from '../facts/amounts';
import { intervalsOf } from '../facts/parts/part-amounts';
import { partsIn, type Parts } from '../facts/parts/parts';
import type { Passage } from '../facts/passage';
import { add, isBelow, isDisjoint, middle, subtract, sum } from '../figures/arithmetic';
import { decimalOf } from '../figures/decimal';
import type { Interval } from '../figures/interval';
import { shortForm } from '../figures/plain-words';
import { NO_OUTCOMES, type Outcome, type ParagraphCheck } from './check';
import { slipOfHand } from './figure-conflict/pairs';
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
  // Behind 其中 the branches of a statistic are read twice; a total is reported once.
  const told = new Set<Measured['statement']>();
  for (const parts of all) {
    if (parts.parts.length < 2 || told.has(parts.parts[0].statement) || told.has(parts.whole.statement)) continue;
    const outcome = outcomeOf(passage, parts);
    if (outcome === null) continue;
    told.add('severity' in outcome ? parts.whole.statement : parts.parts[0].statement);
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
  if (exceeds ? !parts.disjoint : !parts.complete && !isMistyped(passage, parts, first)) return null;
  const args = argsOf(passage, whole, parts.parts, first);
  const kind = !parts.complete && exceeds ? 'more' : 'wrong';
  return {
    code: CODE,
    severity: parts.complete && link !== 'among' ? 'error' : 'warning',
    start: whole.statement.figure.start,
    end: whole.statement.figure.end,
    message: { key: `${CODE}.${kind}`, args },
    related: parts.parts.map((part) =>
      related(part, { key: `${CODE}.part`, args: { part: written(passage, part), sum: args['sum']! } }),
    ),
    fixes: fixesOf(passage, parts, intervals, first),
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
    const { figure } = part.statement;
    const digits = /^[\d.]+/.exec((shownAs(passage, part, value) ?? '').replace(/,/g, ''))?.[0];
    if (digits === undefined || figure.numeral === null) continue;
    const slip = slipOfHand(figure, { ...figure, numeral: { ...figure.numeral, digits } });
    if (slip === null || decimalOf(figure.numeral).eq(value)) continue;
    fixes.push(...fixTo(passage, part, value, `${CODE}.fix.part`));
  }
  return fixes;
}
