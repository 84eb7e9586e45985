import { negate } from '../../figures/arithmetic';
import { baseUnitOf, inBase } from '../../figures/conversion';
import type { Interval } from '../../figures/interval';
import { Memo } from '../../versions/memo';
import { CharSet } from '../../text/char-set';
import { codeAt } from '../../text/chars';
import { aimOf, type Aim } from './claim-aim';
import { basisOf, holdOf, wholeOf, type Hold } from './claim-hold';
import { isStock, quantityOf, rateQuantity, type IndicatorQuantity } from './claim-quantity';
import { claimSubject, type ClaimSubject } from './claim-subject';
import { claimThing, type Thing } from './claim-things';
import { isOfMonth, yearsOf } from './claim-years';
import { isOfOtherPlace } from './other-place';
import type { Passage, Statement } from '../passage';
import { isRowGap } from '../rows';
import { yearsOfPeriod, type Years } from '../time/time-base';

/** What a claim is about: something of an indicator, or how much a task, a year's list or a fixed set has (see claim-things.ts). */
export type Quantity = IndicatorQuantity | Thing['kind'];

/**
 * What a figure says of a statistical indicator, every key known: the indicator of the lexicon as a whole phrase with no
 * narrower subject before it, the place, the years, whether reached or aimed at. Two claims with equal keys speak of one
 * number, so figures whose keys cannot all be read make no claim.
 */
export interface Claim {
  readonly statement: Statement;
  /** The official name of the indicator, or the words that name the thing. */
  readonly name: string;
  /** For a set, more of the words that it is named by; else the name. */
  readonly words: string;
  readonly quantity: Quantity;
  readonly hold: Hold;
  readonly status: 'result' | 'target';
  /** How high a target is set. */
  readonly aim: Aim;
  /** `全国`, `全市` … as written, or null where the sentence names no place. */
  readonly region: string | null;
  /** Years, both ends included; the same for one year. Null where the document does not tell its own year. */
  readonly years: Years | null;
  /** The indicator that 其中 makes it a part of: 户籍人口134万人，其中乡村人口109万人. Null where it is told by itself. */
  readonly whole: string | null;
  /** How it was counted where the words say so: 同口径, 名义, 实际; empty where they do not. */
  readonly basis: string;
  /** In base units, signed. */
  readonly interval: Interval;
  /** The base unit, so that only like is compared with like. */
  readonly base: string;
}

export const claims = new Memo<Passage, readonly Claim[]>((passage) => {
  if (passage.figures.length === 0) return NONE;
  const found: Claim[] = [];
  for (const statement of passage.statements) {
    const claim = readClaim(passage, statement);
    if (claim !== null) found.push(claim);
  }
  return found.length === 0 ? NONE : found;
});

const NONE: readonly Claim[] = [];

/** 下降3.2%; not 涨幅回落到2.6%, which is where a rise has come to. */
function isFall({ reference: { predicate } }: Statement): boolean {
  return predicate.kind === 'change' && predicate.direction === 'down';
}

/** A growth rate with its years, whatever it is the growth of. */
export interface GrowthRate {
  readonly quantity: 'growth' | 'averageGrowth';
  readonly years: Years;
  /** As a fraction of one, falls negative. */
  readonly interval: Interval;
}

/** What a figure says as a rate of growth over the year before or a year on average; null where it says something else. */
export function growthRateOf(passage: Passage, statement: Statement): GrowthRate | null {
  const { figure, facts } = statement;
  if (figure.kind !== 'percent' || facts.measure !== 'change') return null;
  if (isOfMonth(passage.text, statement)) return null;
  const quantity = rateQuantity(passage, statement);
  const years = yearsOfPeriod(facts.period);
  if (quantity === null || years === null) return null;
  if (quantity === 'growth' && years.from !== years.to) return null;
  const { interval } = statement;
  if (interval === null) return null;
  const fraction = inBase(interval, figure.unit, '').interval;
  return { quantity, years, interval: isFall(statement) ? negate(fraction) : fraction };
}

function readClaim(passage: Passage, statement: Statement): Claim | null {
  const { figure, facts } = statement;
  if (figure.kind === 'date' || (facts.status !== 'result' && facts.status !== 'target')) return null;
  const subject = claimSubject(passage, statement);
  const isThing = subject === null || (subject.entry.object === true && !isStock(passage, statement, subject));
  const keys = isThing ? thingKeys(passage, statement) : indicatorKeys(passage, statement, subject);
  // Last, since few figures come so far.
  if (keys === null || isNoValue(passage, statement)) return null;
  const { start, end } = statement.reference.sentence;
  if (!isThing && isOfOtherPlace(passage, start)) return null;
  const aim = facts.status === 'target' ? aimOf(passage.text, statement) : 'target';
  return new FigureClaim(statement, keys, facts.status, aim, isThing ? null : passage.text.slice(start, end));
}

/** What is read for a claim from the words around its figure. */
type Keys = Pick<Claim, 'name' | 'words' | 'quantity' | 'hold' | 'years' | 'whole' | 'basis'>;

function indicatorKeys(passage: Passage, statement: Statement, subject: ClaimSubject): Keys | null {
  const quantity = quantityOf(passage, statement, subject);
  if (quantity === null) return null;
  const { entry } = subject;
  const years = yearsOf(passage, statement, entry, quantity);
  if (years === undefined) return null;
  const { text } = passage;
  return {
    name: entry.name,
    words: entry.name,
    quantity,
    hold: quantity === 'level' && statement.facts.status === 'result' ? holdOf(text, statement) : 'value',
    years,
    whole: quantity === 'level' ? wholeOf(passage, statement) : null,
    basis: basisOf(text, statement, entry),
  };
}

function thingKeys(passage: Passage, statement: Statement): Keys | null {
  const thing = claimThing(passage, statement);
  if (thing === null) return null;
  const year = /^\d{4}$/.exec(statement.facts.period ?? '');
  if (year === null && thing.kind !== 'set') return null;
  return {
    name: thing.name,
    words: thing.kind === 'set' ? thing.words : thing.name,
    quantity: thing.kind,
    hold: 'value',
    years: year === null ? null : { from: Number(year[0]), to: Number(year[0]) },
    whole: null,
    basis: '',
  };
}

/**
 * A claim whose decimals are made when they are asked for: most claims are the only one of their number. Given the keys and
 * what else there is side by side: for each copy of the keys with further fields V8 made hidden classes of its own, 2,700 in
 * 30 reports, and an eighth of the whole analysis went into making, looking up and collecting them.
 */
class FigureClaim implements Claim {
  readonly name: string;
  readonly words: string;
  readonly quantity: Quantity;
  readonly hold: Hold;
  readonly region: string | null;
  readonly years: Years | null;
  readonly whole: string | null;
  readonly basis: string;
  readonly base: string;
  #interval: Interval | null = null;

  /** @param sentence the text that decides between the meanings of an ambiguous unit; null where the unit stays as written */
  constructor(
    readonly statement: Statement,
    keys: Keys,
    readonly status: 'result' | 'target',
    readonly aim: Aim,
    private readonly sentence: string | null,
  ) {
    ({ name: this.name, words: this.words, quantity: this.quantity, hold: this.hold } = keys);
    ({ years: this.years, whole: this.whole, basis: this.basis } = keys);
    this.region = statement.facts.region;
    this.base = sentence === null ? (statement.figure.unit ?? '') : baseUnitOf(statement.figure, sentence);
  }

  get interval(): Interval {
    return (this.#interval ??= this.#read());
  }

  #read(): Interval {
    const { statement, sentence, quantity } = this;
    const interval = statement.interval!;
    if (sentence === null) return interval;
    const inBaseUnit = inBase(interval, statement.figure.unit, sentence).interval;
    return quantity !== 'level' && isFall(statement) ? negate(inBaseUnit) : inBaseUnit;
  }
}

/** Whether a figure states no value of its own, or one of less than a year. */
function isNoValue(passage: Passage, statement: Statement): boolean {
  return (
    !statement.isAmount ||
    isSecondStep(passage, statement) ||
    isOfMonth(passage.text, statement) ||
    isEarlier(passage, statement)
  );
}

const EARLIER = /[（(]而?(?:上年|去年|上一年|前一年)(?:同期|[末底])?(?:仅?[为是])?$/;
/** The last characters of it. */
const ENDS_EARLIER = new CharSet('年期末底为是');

/** （上年为3.3%）, （去年同期4.2%）: what is compared with, of the year before the one spoken of. */
function isEarlier({ text }: Passage, { figure: { hedgedStart } }: Statement): boolean {
  return (
    ENDS_EARLIER.has(codeAt(text, hedgedStart - 1)) &&
    EARLIER.test(text.slice(Math.max(0, hedgedStart - 10), hedgedStart))
  );
}

/** 接连突破8万亿元、9万亿元: the hedge of the first holds for the second too, which its own words do not show. */
function isSecondStep({ text, statements }: Passage, { figure, index }: Statement): boolean {
  const before = statements[index - 1]?.figure;
  if (before === undefined || before.bound === 'exact' || figure.bound !== 'exact') return false;
  return before.unit === figure.unit && isRowGap(text, before.hedgedEnd, figure.hedgedStart);
}
