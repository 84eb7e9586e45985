import { claims, type Claim } from '../facts/claims/claims';
import { ofFigures, type Passage } from '../facts/passage';
import { namedPlaces } from '../facts/claims/named-places';
import { isNation, MostNamed, titleLevel } from '../facts/figure/region';
import { writtenFigure } from '../figures/written';
import { Gathering } from '../versions/gathering';
import { Grouping } from '../versions/grouping';
import { toSourceSpan } from '../layout/paragraph';
import type { Span } from '../text/span';
import type { Reading } from '../reading';
import type { DocumentCheck, Outcome } from './check';
import { Excerpt, ExcerptOutcomes } from './excerpt';
import { invalid, valid } from './figure-conflict/examples';
import { unpassedMarks } from './figure-conflict/marks';
import { commonWords, relate, slipOfHand, type Relation } from './figure-conflict/pairs';
import type { Finding, Fix, RelatedSpan } from './finding';
import { placeEdit } from './place';

const CODE = 'figure/conflict';
/** Mentions of one indicator that are compared each with each; further ones are left alone. */
const MOST_MENTIONS = 40;

/** Two mentions of one number that cannot both be right: the same indicator, place, years and status with other values. */
export const figureConflict: DocumentCheck = {
  scope: 'document',
  code: CODE,
  defaultSeverity: 'warning',
  invalid,
  valid,
  within: { needsFigures: true, detect: unpassedMarks },
  *detect({ readings, inSections }) {
    const own = titleLevel(readings) ?? levelNamedMost.of(inSections);
    for (const { read } of conflicts.of(inSections, own).telling) yield read!;
  },
};

/** A claim with what those of one number have in common. */
interface Mention {
  readonly claim: Claim;
  readonly key: string;
  readonly reading: Reading;
}

const mentions = new Gathering(
  ofFigures((passage): readonly Mention[] | null => {
    const found = claims.of(passage);
    return found.length === 0 ? null : found.map((claim) => ({ claim, key: keyOf(claim), reading: passage.reading }));
  }),
);

/** What the report calls its own place (省, 市 …) where its title does not say: what its claims name most. */
const levelNamedMost = new MostNamed(namedPlaces, levelOf);

function keyOf({ quantity, name, status, base, basis }: Claim): string {
  return `${quantity}|${name}|${quantity === 'set' ? '' : status}|${base}|${basis}`;
}

/** How the mentions of a group stand to each other, each by its place in it. */
interface Relations {
  readonly against: readonly (readonly { readonly other: number; readonly relation: Relation }[])[];
  readonly agreeing: readonly (readonly number[])[];
}

/** What is said of the mentions of one number, in the excerpt of their paragraphs: `nth` there is the nth mention's. */
const conflicts = new Grouping<Passage, Mention, ExcerptOutcomes, string | null>(
  mentions,
  ({ key }) => key,
  (mentions, own) => {
    if (mentions.length < 2 || mentions.length > MOST_MENTIONS) return null;
    const relations = relationsOf(mentions);
    if (relations === null) return null;
    const excerpt = new Excerpt(mentions.map(({ reading }) => reading));
    return ExcerptOutcomes.of(excerpt, outcomesOf({ excerpt, mentions, own }, relations));
  },
);

function relationsOf(mentions: readonly Mention[]): Relations | null {
  const against = mentions.map(() => [] as { readonly other: number; readonly relation: Relation }[]);
  const agreeing = mentions.map(() => [] as number[]);
  let some = false;
  for (let i = 0; i < mentions.length; i++) {
    for (let j = 0; j < i; j++) {
      const [{ claim: a }, { claim: b }] = [mentions[i]!, mentions[j]!];
      if (!isSamePlace(a, b) || !isSameWhole(a, b)) continue;
      const relation = relate(a, b);
      if (relation === null) continue;
      some = true;
      if (relation === 'agree') {
        agreeing[i]!.push(j);
        agreeing[j]!.push(i);
      } else {
        against[i]!.push({ other: j, relation });
        against[j]!.push({ other: i, relation });
      }
    }
  }
  return some ? { against, agreeing } : null;
}

interface Subject {
  readonly excerpt: Excerpt;
  readonly mentions: readonly Mention[];
  /** What the report calls its own place, or null. */
  readonly own: string | null;
}

function* outcomesOf(subject: Subject, { against, agreeing }: Relations): Iterable<Outcome> {
  const { mentions, own } = subject;
  // The one that most others speak against is the slip; of two, the later one.
  const reported = new Set<number>();
  const order = mentions.map((_, i) => i).sort((a, b) => against[b]!.length - against[a]!.length || b - a);
  for (const i of order) {
    const open = against[i]!.filter(
      ({ other }) =>
        !reported.has(other) &&
        isSupported(mentions, agreeing, other) &&
        !isOfAnotherLevel(own, mentions[i]!.claim.region, mentions[other]!.claim.region),
    );
    if (open.length === 0) continue;
    reported.add(i);
    yield toFinding(subject, i, open);
  }
  for (let i = 0; i < mentions.length; i++) {
    const others = agreeing[i]!.filter((j) => j < i);
    if (others.length === 0 || against[i]!.length > 0) continue;
    yield {
      code: CODE,
      spans: [placeOf(subject, i), ...others.map((j) => placeOf(subject, j))],
      message: { key: `${CODE}.agrees`, args: { indicator: nameOf(mentions[i]!.claim, mentions[others[0]!]!.claim) } },
    };
  }
}

/** Of a set, a number counts only where another mention bears it out. */
function isSupported(mentions: readonly Mention[], agreeing: readonly (readonly number[])[], at: number): boolean {
  return mentions[at]!.claim.quantity !== 'set' || agreeing[at]!.length > 0;
}

/**
 * Regions as written: none is the document's own place, which 全省 … name as well; the nation is another one, and so are a
 * province and a city where both are named.
 */
function isSamePlace({ region: a }: Claim, { region: b }: Claim): boolean {
  return isNation(a) === isNation(b) && (a === null || b === null || levelOf(a) === levelOf(b));
}

/** 省 of 全省, 我省. */
function levelOf(region: string): string {
  return region.at(-1)!;
}

/** Whether only one of two regions is named, and of another level than the report's own: 全省 in a city's report. */
function isOfAnotherLevel(own: string | null, a: string | null, b: string | null): boolean {
  const named = a ?? b;
  if (named === null || isNation(named) || (a !== null && b !== null)) return false;
  return levelOf(named) !== own;
}

/** 户籍人口…，其中乡村人口… and 常住人口…，其中乡村人口… count different people by one name. */
function isSameWhole({ whole: a }: Claim, { whole: b }: Claim): boolean {
  return a === null || b === null || a === b;
}

/** What messages call the number of two claims: 地区生产总值增速 for 地区生产总值增长5.8%, and as much of a set's words as both have. */
function nameOf({ name, words, quantity, statement }: Claim, other: Claim): string {
  const growth = name.includes('价格') ? '涨幅' : '增速';
  if (quantity === 'growth') return /[率速幅]$/.test(name) ? name : name + growth;
  if (quantity === 'averageGrowth') return `${name}年均${growth}`;
  // A set is known by its first characters (39个欠发达县), and the text by no more than it says in both places.
  const set = quantity === 'set' ? commonWords(words, other.words).replace(/[^\u4e00-\u9fff].*$/s, '') : '';
  if (set !== '') return set;
  const { unit } = statement.figure;
  return unit !== null && name.startsWith(unit) && name !== unit ? name.slice(unit.length) : name;
}

function toFinding(
  subject: Subject,
  at: number,
  against: readonly { readonly other: number; readonly relation: Relation }[],
): Finding {
  const { claim } = subject.mentions[at]!;
  const text = writtenIn(subject, at);
  const { other, relation } = against[0]!;
  const first = subject.mentions[other]!.claim;
  const isLimit = claim.hold !== 'value';
  const slip = relation === 'differ' ? slipOfHand(claim.statement.figure, first.statement.figure) : null;
  const key =
    relation === 'differ' ? (slip === null ? 'differ' : `differ.${slip}`) : isLimit ? `${relation}.limit` : relation;
  const related: RelatedSpan[] = against.map(({ other }) => ({
    ...placeOf(subject, other),
    message: { key: `${CODE}.other`, args: { other: writtenIn(subject, other) } },
  }));
  return {
    code: CODE,
    severity: 'warning',
    ...placeOf(subject, at),
    message: {
      key: `${CODE}.${key}`,
      args: { indicator: nameOf(claim, first), text, other: writtenIn(subject, other) },
    },
    related,
    fixes: relation === 'differ' ? fixesOf(subject, at, other, against.length > 1) : [],
  };
}

/** Either side as the other says it, where both are written in one unit; what several mentions say is not offered for change. */
function fixesOf(subject: Subject, a: number, b: number, several: boolean): readonly Fix[] {
  const here = fixOf(subject, a, b, 'here');
  return several ? here : [...here, ...fixOf(subject, b, a, 'there')];
}

function fixOf({ mentions, excerpt }: Subject, target: number, source: number, side: 'here' | 'there'): readonly Fix[] {
  const [to, from] = [mentions[target]!.claim.statement.figure, mentions[source]!.claim.statement.figure];
  if (to.unit !== from.unit) return [];
  const { paragraph } = mentions[target]!.reading;
  const number = mentions[source]!.reading.paragraph.text.slice(from.start, from.unitStart).trim();
  const replacement = { start: to.start, end: to.unitStart, newText: number };
  const edit = placeEdit(paragraph, excerpt.starts[target]!, replacement);
  const text = number + paragraph.text.slice(to.unitStart, to.end);
  return edit === null ? [] : [{ title: { key: `${CODE}.fix.${side}`, args: { text } }, edits: [edit], safe: false }];
}

function placeOf({ mentions, excerpt }: Subject, at: number): Span {
  const { claim, reading } = mentions[at]!;
  return toSourceSpan(reading.paragraph, excerpt.starts[at]!, claim.statement.figure);
}

/** The figure as written, with its hedges. */
function writtenIn({ mentions }: Subject, at: number): string {
  const { claim, reading } = mentions[at]!;
  const { hedgedStart, hedgedEnd } = claim.statement.figure;
  const written = writtenFigure(reading.paragraph.text, { start: hedgedStart, end: hedgedEnd });
  // 控制在3%左右 says 3%左右.
  return written.replace(/^(?:控制|保持|稳定|维持)在/, '');
}
