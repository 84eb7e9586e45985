import type { Analysis } from '../analysis';
import { claims, growthRateOf, type Claim, type GrowthRate } from '../facts/claims/claims';
import { comparisons, type Comparison } from '../facts/claims/comparisons';
import type { Passage, Statement } from '../facts/passage';
import { isNation, mostNamed } from '../facts/figure/region';
import { isBelow, isDisjoint, middle, scale, subtract } from '../figures/arithmetic';
import type { Decimal } from '../figures/decimal';
import type { Status } from '../figures/figure';
import { rewriteFigure, writtenFigure } from '../figures/written';
import { toSourceSpan } from '../layout/paragraph';
import type { Span } from '../text/span';
import type { DocumentCheck, Outcome } from './check';
import type { Finding } from './finding';
import { placeEdit, placeIn } from './place';
import { invalid, valid } from './relative-base/examples';

const CODE = 'relative/base';
/** Claims are kept as fractions; differences are stated in points. */
const POINTS = 100;

/** “高于…N个百分点” against the two growth rates that the document states. */
export const relativeBase: DocumentCheck = {
  scope: 'document',
  code: CODE,
  defaultSeverity: 'warning',
  invalid,
  valid,
  *detect(analysis) {
    let rates: Rates | null = null;
    for (const index of analysis.figured) {
      const compared = comparisons.of(analysis.passages[index]!);
      // Of most paragraphs: not even an iterator is made for them.
      if (compared.length === 0) continue;
      for (const comparison of compared) {
        rates ??= readRates(analysis);
        const outcome = judge(analysis, rates, comparison, index);
        if (outcome !== null) yield outcome;
      }
    }
  },
};

interface Rate {
  /** Its decimals are made when asked for: most rates of a document are compared with none. */
  readonly growth: GrowthRate;
  readonly statement: Statement;
  /** The official name of what grows, or null for what the lexicon does not know. */
  readonly name: string | null;
  readonly isNational: boolean;
  readonly status: Status;
  /** The paragraph's number. */
  readonly index: number;
}

interface Rates {
  readonly byName: ReadonlyMap<string, readonly Rate[]>;
  /** Whether the document is the nation's own: 全国 then names no other place. */
  readonly national: boolean;
  /** What the report calls its own place (全省, 全市): the word that its figures name most; null where they name none. */
  readonly own: string | null;
}

function readRates(analysis: Analysis): Rates {
  const byName = new Map<string, Rate[]>();
  let national = true;
  const places = new Map<string, number>();
  for (const index of analysis.figured) {
    const passage = analysis.passages[index]!;
    for (const claim of claims.of(passage)) {
      if (claim.region !== null && !isNation(claim.region)) {
        national = false;
        places.set(claim.region, (places.get(claim.region) ?? 0) + 1);
      }
      if (!isGrowth(claim)) continue;
      const { statement, name, region, status } = claim;
      const rate: Rate = { growth: claim, statement, name, status, isNational: isNation(region), index };
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [rate]);
      else known.push(rate);
    }
  }
  const own = mostNamed(places);
  return { byName, national, own };
}

function isGrowth(claim: Claim): claim is Claim & GrowthRate {
  return (claim.quantity === 'growth' || claim.quantity === 'averageGrowth') && claim.years !== null;
}

/** The rate that a figure states of whatever its words name. */
function rateOf(passage: Passage, index: number, statement: Statement): Rate | null {
  const growth = growthRateOf(passage, statement);
  if (growth === null) return null;
  const claim = claims.of(passage).find((other) => other.statement === statement);
  const name = claim !== undefined && isGrowth(claim) ? claim.name : null;
  const { region, status } = statement.facts;
  return { growth, statement, name, status, isNational: isNation(region), index };
}

function judge(analysis: Analysis, rates: Rates, comparison: Comparison, index: number): Outcome | null {
  const subject = subjectOf(analysis, rates, comparison, index);
  if (subject === null) return null;
  const base = baseOf(rates, comparison, subject);
  if (base === null) return null;
  const [above, below] = comparison.above ? [subject, base] : [base, subject];
  const difference = scale(subtract(above.growth.interval, below.growth.interval), POINTS);
  const { gap } = comparison;
  const args = { subject: written(analysis, subject), base: written(analysis, base), name: base.name ?? '' };
  const spans = [placeOf(analysis, subject), placeOf(analysis, base)];
  if (gap === null) {
    // Only the order is stated: equal rates within rounding are left alone.
    if (!isBelow(above.growth.interval, below.growth.interval)) {
      return { code: CODE, spans, message: { key: `${CODE}.orderHolds`, args } };
    }
    const { paragraph } = analysis.readings[index]!;
    return {
      code: CODE,
      severity: 'warning',
      ...toSourceSpan(paragraph, analysis.starts[index]!, comparison.span),
      message: { key: `${CODE}.order.${comparison.above ? 'above' : 'below'}`, args },
      related: spans.map((span, i) => ({ ...span, message: { key: `${CODE}.${i === 0 ? 'subject' : 'base'}`, args } })),
      fixes: [],
    };
  }
  if (gap.interval === null) return null;
  const place = placeIn(analysis, index, gap.figure);
  const shown = middle(difference);
  if (!isDisjoint(difference, gap.interval)) {
    const { text } = analysis.readings[index]!.paragraph;
    const expected = shown === null ? null : rewriteFigure(text, gap.figure, shown, 'full');
    if (expected === null) return null;
    const work = `${written(analysis, above)} − ${written(analysis, below)}`;
    const numbers = { work, expected: inPoints(expected.shown), text: inPoints(writtenFigure(text, gap.figure)) };
    return { code: CODE, spans: [place, ...spans], message: { key: `${CODE}.holds`, args: { ...args, ...numbers } } };
  }
  return shown === null ? null : toFinding(analysis, index, comparison, [subject, base], shown, args);
}

function toFinding(
  analysis: Analysis,
  index: number,
  { gap, above }: Comparison,
  [subject, base]: readonly [Rate, Rate],
  difference: Decimal,
  args: Readonly<Record<string, string>>,
): Finding {
  const { paragraph } = analysis.readings[index]!;
  const start = analysis.starts[index]!;
  const { figure } = gap!;
  const rewriting = rewriteFigure(paragraph.text, figure, difference, 'full');
  const edit = rewriting === null ? null : placeEdit(paragraph, start, rewriting);
  const text = inPoints(writtenFigure(paragraph.text, figure));
  return {
    code: CODE,
    severity: 'warning',
    ...toSourceSpan(paragraph, start, figure),
    message: {
      key: `${CODE}.${difference.lt(0) ? 'wrongWay' : 'gap'}.${above ? 'above' : 'below'}`,
      args: { ...args, text, expected: rewriting === null ? difference.toFixed() : inPoints(rewriting.shown) },
    },
    related: [
      { ...placeOf(analysis, subject), message: { key: `${CODE}.subject`, args } },
      { ...placeOf(analysis, base), message: { key: `${CODE}.base`, args } },
    ],
    fixes:
      edit === null
        ? []
        : [{ title: { key: `${CODE}.fix`, args: { text: rewriting!.shown } }, edits: [edit], safe: false }],
  };
}

/** The rate that is compared: the figure before the words, else the only rate of its name, first in the same paragraph. */
function subjectOf(
  analysis: Analysis,
  { byName }: Rates,
  { subject, subjectName, near: told }: Comparison,
  index: number,
): Rate | null {
  if (subject !== null) return rateOf(analysis.passages[index]!, index, subject);
  const all = (byName.get(subjectName!) ?? []).filter(({ isNational }) => !isNational);
  const near = all.filter((rate) => rate.index === index);
  const { period, status } = told.facts;
  const found = near.length > 0 ? near : all.filter((rate) => rate.status === status && isYear(rate, period));
  return found.length === 1 ? found[0]! : null;
}

function isYear({ growth: { years } }: Rate, period: string | null): boolean {
  return years.from === years.to && String(years.to) === period;
}

/** The rate it is compared with, of the same years and status; null where the document states none, or two different ones. */
function baseOf({ byName, national, own }: Rates, { comparator }: Comparison, subject: Rate): Rate | null {
  const isNation = comparator.kind === 'nation';
  if (comparator.kind === 'indicator' && comparator.region !== null && comparator.region !== own) return null;
  const name = isNation ? subject.name : comparator.name;
  if (name === null || (name === subject.name && !isNation)) return null;
  const found = (byName.get(name) ?? []).filter(
    (other) =>
      other.statement !== subject.statement &&
      other.growth.quantity === subject.growth.quantity &&
      other.status === subject.status &&
      other.growth.years.from === subject.growth.years.from &&
      other.growth.years.to === subject.growth.years.to &&
      (isNation ? other.isNational && !subject.isNational : national || other.isNational === subject.isNational),
  );
  if (found.length === 0) return null;
  const { index } = subject;
  const nearest = found.reduce((a, b) => (Math.abs(b.index - index) < Math.abs(a.index - index) ? b : a));
  return found.some((other) => isDisjoint(other.growth.interval, nearest.growth.interval)) ? null : nearest;
}

/** 分别高13.2个、13.1个百分点: the unit is said once for both. */
function inPoints(written: string): string {
  return written.endsWith('个') ? `${written}百分点` : written;
}

function placeOf(analysis: Analysis, { statement, index }: Rate): Span {
  return placeIn(analysis, index, statement.figure);
}

function written(analysis: Analysis, { statement, index }: Rate): string {
  return writtenFigure(analysis.readings[index]!.paragraph.text, statement.figure);
}
