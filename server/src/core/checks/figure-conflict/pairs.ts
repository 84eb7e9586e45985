import { isBelow, isDisjoint } from '../../figures/arithmetic';
import { decimalOf, decimalsOf } from '../../figures/decimal';
import type { Figure } from '../../figures/figure';
import type { Claim } from '../../facts/claims/claims';

/** How two claims of one key stand to each other; null where they cannot be compared. */
export type Relation = 'agree' | 'differ' | 'belowFloor' | 'notPassed';

/**
 * Two claims with the same indicator, quantity, region and base unit. A result is compared by its interval, since a rounded
 * restatement (3.6万亿元 and 35,670亿元) is no contradiction; a target by what is written, since an aim has no rounding:
 * 5%左右 and 5.5%左右 are two aims.
 */
export function relate(a: Claim, b: Claim): Relation | null {
  if (a.quantity === 'set') return relateSets(a, b);
  if (a.status !== b.status) return null;
  return a.status === 'target' ? relateTargets(a, b) : relateResults(a, b);
}

/** So many equal characters behind two numbers name one thing, and not two of a kind. */
const ONE_THING = 8;

/**
 * Two numbers of one thing may count different ones of them (2个, 5个国家先进制造业集群), whatever the years; only a slip of
 * the hand cannot be by design: transposed digits (39个, 93个欠发达县域), or one wrong digit where the words agree at length.
 */
function relateSets(a: Claim, b: Claim): Relation | null {
  const [first, second] = [a.statement.figure, b.statement.figure];
  if (first.bound !== 'exact' || second.bound !== 'exact') return null;
  if (isSame(first, second)) return 'agree';
  const slip = slipOfHand(first, second);
  if (slip === 'transposed') return 'differ';
  return slip === 'digit' && commonWords(a.words, b.words).length >= ONE_THING ? 'differ' : null;
}

/** What two sets' words have in common from their start. */
export function commonWords(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return a.slice(0, length);
}

function relateResults(a: Claim, b: Claim): Relation | null {
  if (a.years === null || b.years === null) return null;
  if (a.hold !== 'value' && b.hold !== 'value') return null;
  const [limit, value] = a.hold === 'value' ? [b, a] : [a, b];
  if (value.years!.to !== limit.years!.to) return null;
  if (limit.hold === 'value') {
    const [first, second] = [a.statement.figure, b.statement.figure];
    if (a.quantity === 'level' && isFarApart(a, b)) return null;
    const apart = isDisjoint(a.interval, b.interval) || (isEquallyPrecise(first, second) && !isSame(first, second));
    return apart ? 'differ' : 'agree';
  }
  if (!isBelow(value.interval, limit.interval)) return 'agree';
  return limit.hold === 'floor' ? 'belowFloor' : 'notPassed';
}

/** Apart by so many times, two levels are no slip of a drafter but of two places or things, unless the digits tell otherwise. */
const FAR = 2;

function isFarApart(a: Claim, b: Claim): boolean {
  const [x, y] = [a.interval.min, b.interval.min];
  if (x === null || y === null || x.lte(0) || y.lte(0)) return false;
  const [less, more] = x.lt(y) ? [x, y] : [y, x];
  if (!more.gt(less.times(FAR))) return false;
  const [first, second] = [a.statement.figure, b.statement.figure];
  return slipOfHand(first, second) === null && !isSameNumber(first, second);
}

/** 24毫克 and 24微克: one number in two units. */
function isSameNumber({ numeral: a }: Figure, { numeral: b }: Figure): boolean {
  return a!.digits === b!.digits && a!.magnitude === b!.magnitude;
}

/** Two roundings of one number to the same digit are the same, even where their intervals touch (2.6%, 2.7%). */
function isEquallyPrecise(a: Figure, b: Figure): boolean {
  const [first, second] = [a.numeral!, b.numeral!];
  return (
    a.bound === 'exact' &&
    b.bound === 'exact' &&
    a.numeralMax === null &&
    b.numeralMax === null &&
    a.unit === b.unit &&
    first.magnitude === second.magnitude &&
    decimalsOf(first) === decimalsOf(second)
  );
}

function relateTargets(a: Claim, b: Claim): Relation | null {
  if (a.years === null || b.years === null) return null;
  if (a.years.from !== b.years.from || a.years.to !== b.years.to) return null;
  const [first, second] = [a.statement.figure, b.statement.figure];
  if (a.aim !== b.aim)
    return isSame(first, second) ? 'agree' : isUpsideDown(a, b) || isUpsideDown(b, a) ? 'differ' : null;
  // A floor beside a value, a range beside a point: two ways of setting one aim that need not exclude each other.
  if (sideOf(first) !== sideOf(second) || (first.numeralMax === null) !== (second.numeralMax === null)) {
    return isDisjoint(a.interval, b.interval) ? 'differ' : null;
  }
  return isSame(first, second) ? 'agree' : 'differ';
}

/** What must be reached, the target itself, what is hoped for. */
const HEIGHTS: Readonly<Record<Claim['aim'], number | null>> = { least: 0, target: 1, stretch: 2, unclear: null };

/** Whether a growth that is hoped for stays below the one that is aimed at: 力争增长5% beside 增长6%. Of a fall or of prices less is better. */
function isUpsideDown(high: Claim, low: Claim): boolean {
  const [above, below] = [HEIGHTS[high.aim], HEIGHTS[low.aim]];
  if (above === null || below === null || above <= below) return false;
  if ((high.quantity !== 'growth' && high.quantity !== 'averageGrowth') || /价格|涨幅/.test(high.name)) return false;
  const [{ min }, { numeral, numeralMax }] = [high.interval, high.statement.figure];
  return min !== null && min.gt(0) && decimalOf(numeralMax ?? numeral!).lt(decimalOf(low.statement.figure.numeral!));
}

function sideOf({ bound }: Figure): 'least' | 'most' | 'at' {
  return bound === 'atLeast' ? 'least' : bound === 'atMost' ? 'most' : 'at';
}

function isSame(a: Figure, b: Figure): boolean {
  return (
    decimalOf(a.numeral!).eq(decimalOf(b.numeral!)) &&
    (a.numeralMax === null || b.numeralMax === null || decimalOf(a.numeralMax).eq(decimalOf(b.numeralMax)))
  );
}

/** What kind of slip of the hand makes one number of the other. */
export type SlipOfHand = 'transposed' | 'shifted' | 'magnitude' | 'digit';

/** The slip that turns one written number into the other, or null. */
export function slipOfHand(a: Figure, b: Figure): SlipOfHand | null {
  const [first, second] = [a.numeral!, b.numeral!];
  const [x, y] = [first.digits, second.digits];
  if (x === y) return first.magnitude === second.magnitude ? null : 'magnitude';
  if (first.magnitude !== second.magnitude) return null;
  if (significant(x) === significant(y)) return 'shifted';
  if (x.length !== y.length) return null;
  const at = [...x].flatMap((char, i) => (char === y[i] ? [] : [i]));
  if (at.length === 1) return 'digit';
  const [i, j] = at as [number, number];
  return at.length === 2 && x[i] === y[j] && x[j] === y[i] ? 'transposed' : null;
}

/** The digits without point and zeros at the end: 386 and 3860 are one decimal place apart. */
function significant(digits: string): string {
  return digits.replace('.', '').replace(/0+$/, '');
}
