import { claims, growthRateOf, type Claim, type GrowthRate } from '../facts/claims/claims';
import { comparisons, type Comparison } from '../facts/claims/comparisons';
import { namedPlaces } from '../facts/claims/named-places';
import { ofFigures, type Passage, type Statement } from '../facts/passage';
import { isNation, MostNamed } from '../facts/figure/region';
import { isBelow, isDisjoint, middle, scale, subtract } from '../figures/arithmetic';
import type { Status } from '../figures/figure';
import { rewriteFigure, writtenFigure, type Rewriting } from '../figures/written';
import { Gathering } from '../versions/gathering';
import { Grouping, type Group } from '../versions/grouping';
import type { Reading } from '../reading';
import type { Span } from '../text/span';
import type { DocumentCheck, Outcome } from './check';
import { Excerpt, ExcerptOutcomes } from './excerpt';
import type { Fix, Message, RelatedSpan } from './finding';
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
  *detect({ inSections, asRead }) {
    const { values } = compared.of(inSections);
    if (values.length === 0) return;
    const rates: Rates = {
      byName: ratesByName.of(inSections).byKey,
      isNational: namedPlaces.of(inSections).values.length === 0,
      own: placeNamedMost.of(inSections),
      distance: (a, b) => Math.abs(asRead.indexOf(a.reading) - asRead.indexOf(b.reading)),
    };
    for (const asked of values.flat()) {
      const said = judged(asked, rates);
      if (said !== null) yield said;
    }
  },
};

/** A comparison of a paragraph, and what was said of it last. */
interface Compared {
  readonly comparison: Comparison;
  readonly passage: Passage;
  /** The rate of the figure before the words, where one is compared and states one. */
  readonly rate: Rate | null;
  subject: Rate | null;
  base: Rate | null;
  said: ExcerptOutcomes | null;
}

const compared = new Gathering(
  ofFigures((passage): readonly Compared[] | null => {
    const found = comparisons.of(passage);
    if (found.length === 0) return null;
    return found.map((comparison) => {
      const rate = comparison.subject === null ? null : rateOf(passage, comparison.subject);
      return { comparison, passage, rate, subject: null, base: null, said: null };
    });
  }),
);

interface Rate {
  /** Its decimals are made when asked for: most rates of a document are compared with none. */
  readonly growth: GrowthRate;
  readonly statement: Statement;
  /** The official name of what grows, or null for what the lexicon does not know. */
  readonly name: string | null;
  readonly isNational: boolean;
  readonly status: Status;
  /** Its paragraph. */
  readonly reading: Reading;
}

const ratesIn = new Gathering(
  ofFigures((passage): readonly (Rate & { readonly name: string })[] | null => {
    let found: (Rate & { readonly name: string })[] | null = null;
    for (const claim of claims.of(passage)) {
      if (!isGrowth(claim)) continue;
      const { statement, name, region, status } = claim;
      const { reading } = passage;
      (found ??= []).push({ growth: claim, statement, name, status, isNational: isNation(region), reading });
    }
    return found;
  }),
);

const ratesByName = new Grouping(
  ratesIn,
  ({ name }) => name,
  () => null,
);

const placeNamedMost = new MostNamed(namedPlaces);

interface Rates {
  readonly byName: ReadonlyMap<string, Group<Rate, unknown>>;
  /** Whether the document is the nation's own: 全国 then names no other place. */
  readonly isNational: boolean;
  /** What the report calls its own place (全省, 全市): the word that its figures name most; null where they name none. */
  readonly own: string | null;
  /** How many paragraphs two rates lie apart. */
  distance(a: Rate, b: Rate): number;
}

function isGrowth(claim: Claim): claim is Claim & GrowthRate {
  return (claim.quantity === 'growth' || claim.quantity === 'averageGrowth') && claim.years !== null;
}

/** The rate that a figure states of whatever its words name. */
function rateOf(passage: Passage, statement: Statement): Rate | null {
  const growth = growthRateOf(passage, statement);
  if (growth === null) return null;
  const claim = claims.of(passage).find((other) => other.statement === statement);
  const name = claim !== undefined && isGrowth(claim) ? claim.name : null;
  const { region, status } = statement.facts;
  return { growth, statement, name, status, isNational: isNation(region), reading: passage.reading };
}

/** What is said of a comparison: as before, where it compares what it did before. */
function judged(asked: Compared, rates: Rates): ExcerptOutcomes | null {
  const subject = subjectOf(asked, rates);
  const base = subject === null ? null : baseOf(rates, asked.comparison, subject);
  if (subject !== asked.subject || base !== asked.base) {
    const { comparison, passage } = asked;
    let said: ExcerptOutcomes | null = null;
    if (subject !== null && base !== null) {
      const excerpt = new Excerpt([passage.reading, subject.reading, base.reading]);
      const outcome = judge(comparison, excerpt, subject, base);
      if (outcome !== null) said = ExcerptOutcomes.of(excerpt, [outcome]);
    }
    Object.assign(asked, { subject, base, said });
  }
  return asked.said;
}

/** The paragraphs of a comparison, its subject and its base, in this order. */
const [HERE, SUBJECT, BASE] = [0, 1, 2] as const;

function judge(comparison: Comparison, excerpt: Excerpt, subject: Rate, base: Rate): Outcome | null {
  const [above, below] = comparison.above ? [subject, base] : [base, subject];
  const difference = scale(subtract(above.growth.interval, below.growth.interval), POINTS);
  const { gap } = comparison;
  const args = { subject: written(subject), base: written(base), name: base.name ?? '' };
  const spans = [placeIn(excerpt, SUBJECT, subject.statement.figure), placeIn(excerpt, BASE, base.statement.figure)];
  if (gap === null) {
    // Only the order is stated: equal rates within rounding are left alone.
    if (!isBelow(above.growth.interval, below.growth.interval)) {
      return { code: CODE, spans, message: { key: `${CODE}.orderHolds`, args } };
    }
    return {
      code: CODE,
      severity: 'warning',
      ...placeIn(excerpt, HERE, comparison.span),
      message: { key: `${CODE}.order.${comparison.above ? 'above' : 'below'}`, args },
      related: relate(spans, args),
      fixes: [],
    };
  }
  if (gap.interval === null) return null;
  const place = placeIn(excerpt, HERE, gap.figure);
  const shown = middle(difference);
  if (shown === null) return null;
  const { text } = excerpt.readings[HERE]!.paragraph;
  const rewriting = rewriteFigure(text, gap.figure, shown, 'full');
  const stated = inPoints(writtenFigure(text, gap.figure));
  if (!isDisjoint(difference, gap.interval)) {
    if (rewriting === null) return null;
    const numbers = {
      work: `${written(above)} − ${written(below)}`,
      expected: inPoints(rewriting.shown),
      text: stated,
    };
    return { code: CODE, spans: [place, ...spans], message: { key: `${CODE}.holds`, args: { ...args, ...numbers } } };
  }
  const expected = rewriting === null ? shown.toFixed() : inPoints(rewriting.shown);
  return {
    code: CODE,
    severity: 'warning',
    ...place,
    message: {
      key: `${CODE}.${shown.lt(0) ? 'wrongWay' : 'gap'}.${comparison.above ? 'above' : 'below'}`,
      args: { ...args, text: stated, expected },
    },
    related: relate(spans, args),
    fixes: rewriting === null ? [] : fixesOf(excerpt, rewriting),
  };
}

function relate([subject, base]: readonly Span[], args: Message['args']): readonly RelatedSpan[] {
  return [
    { ...subject!, message: { key: `${CODE}.subject`, args } },
    { ...base!, message: { key: `${CODE}.base`, args } },
  ];
}

function fixesOf({ readings, starts }: Excerpt, rewriting: Rewriting): readonly Fix[] {
  const edit = placeEdit(readings[HERE]!.paragraph, starts[HERE]!, rewriting);
  if (edit === null) return [];
  return [{ title: { key: `${CODE}.fix`, args: { text: rewriting.shown } }, edits: [edit], safe: false }];
}

/** The rate that is compared: the figure before the words, else the only rate of its name, first in the same paragraph. */
function subjectOf({ comparison, passage, rate }: Compared, { byName }: Rates): Rate | null {
  const { subject, subjectName, near: told } = comparison;
  if (subject !== null) return rate;
  const all = (byName.get(subjectName!)?.members ?? []).filter(({ isNational }) => !isNational);
  const near = all.filter(({ reading }) => reading === passage.reading);
  const { period, status } = told.facts;
  const found = near.length > 0 ? near : all.filter((rate) => rate.status === status && isYear(rate, period));
  return found.length === 1 ? found[0]! : null;
}

function isYear({ growth: { years } }: Rate, period: string | null): boolean {
  return years.from === years.to && String(years.to) === period;
}

/** The rate it is compared with, of the same years and status; null where the document states none, or two different ones. */
function baseOf({ byName, isNational, own, distance }: Rates, { comparator }: Comparison, subject: Rate): Rate | null {
  const isNation = comparator.kind === 'nation';
  if (comparator.kind === 'indicator' && comparator.region !== null && comparator.region !== own) return null;
  const name = isNation ? subject.name : comparator.name;
  if (name === null || (name === subject.name && !isNation)) return null;
  const found = (byName.get(name)?.members ?? []).filter(
    (other) =>
      other.statement !== subject.statement &&
      other.growth.quantity === subject.growth.quantity &&
      other.status === subject.status &&
      other.growth.years.from === subject.growth.years.from &&
      other.growth.years.to === subject.growth.years.to &&
      (isNation ? other.isNational && !subject.isNational : isNational || other.isNational === subject.isNational),
  );
  if (found.length < 2) return found[0] ?? null;
  const nearest = found.reduce((a, b) => (distance(b, subject) < distance(a, subject) ? b : a));
  return found.some((other) => isDisjoint(other.growth.interval, nearest.growth.interval)) ? null : nearest;
}

/** 分别高13.2个、13.1个百分点: the unit is said once for both. */
function inPoints(written: string): string {
  return written.endsWith('个') ? `${written}百分点` : written;
}

function written({ statement, reading }: Rate): string {
  return writtenFigure(reading.paragraph.text, statement.figure);
}
