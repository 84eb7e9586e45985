import type { Analysis } from '../analysis';
import { claims, type Claim } from '../facts/claims/claims';
import type { Passage } from '../facts/passage';
import { isNation, mostNamed } from '../facts/figure/region';
import { writtenFigure } from '../figures/written';
import { GroupMemo } from '../layout/group-memo';
import { Memo } from '../layout/memo';
import { toSourceSpan } from '../layout/paragraph';
import type { Span } from '../text/span';
import type { DocumentCheck, Outcome } from './check';
import { invalid, valid } from './figure-conflict/examples';
import { relate, slipOfHand, type Relation } from './figure-conflict/pairs';
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
  *detect(analysis) {
    for (const group of groupByKey(analysis)) {
      if (group.claims.length > 1 && group.claims.length <= MOST_MENTIONS) yield* outcomesOf(analysis, group);
    }
  },
};

/** Mentions of one number, in document order. */
interface Group {
  readonly claims: Claim[];
  /** The numbers of their paragraphs. */
  readonly indexes: number[];
}

interface Mention {
  readonly claim: Claim;
  /** The paragraph's number. */
  readonly index: number;
}

function groupByKey({ passages }: Analysis): Iterable<Group> {
  const groups = new Map<string, Group>();
  for (let index = 0; index < passages.length; index++) {
    for (const { claim, key } of keyedClaims.of(passages[index]!)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { claims: [claim], indexes: [index] });
      else {
        group.claims.push(claim);
        group.indexes.push(index);
      }
    }
  }
  return groups.values();
}

/** The claims of a passage with what those of one number have in common. */
const keyedClaims = new Memo<Passage, readonly { readonly claim: Claim; readonly key: string }[]>((passage) => {
  const found = claims.of(passage);
  return found.length === 0 ? NONE : found.map((claim) => ({ claim, key: keyOf(claim) }));
});

const NONE: readonly never[] = [];

function keyOf({ quantity, name, status, base, basis }: Claim): string {
  return [quantity, name, quantity === 'set' ? '' : status, base, basis].join('|');
}

/** How the mentions of a group stand to each other, each by its place in it. */
interface Judgement {
  readonly against: readonly (readonly { readonly other: number; readonly relation: Relation }[])[];
  readonly agreeing: readonly (readonly number[])[];
}

const judgements = new GroupMemo<Claim, Judgement>((group) => {
  const against = group.map(() => [] as { readonly other: number; readonly relation: Relation }[]);
  const agreeing = group.map(() => [] as number[]);
  for (let i = 0; i < group.length; i++) {
    for (let j = 0; j < i; j++) {
      const [a, b] = [group[i]!, group[j]!];
      if (!isSamePlace(a, b) || !isSameWhole(a, b)) continue;
      const relation = relate(a, b);
      if (relation === 'agree') {
        agreeing[i]!.push(j);
        agreeing[j]!.push(i);
      } else if (relation !== null) {
        against[i]!.push({ other: j, relation });
        against[j]!.push({ other: i, relation });
      }
    }
  }
  return { against, agreeing };
});

function* outcomesOf(analysis: Analysis, { claims, indexes }: Group): Iterable<Outcome> {
  const { against, agreeing } = judgements.of(claims);
  if (against.every(({ length }) => length === 0) && agreeing.every(({ length }) => length === 0)) return;
  const group = claims.map((claim, i): Mention => ({ claim, index: indexes[i]! }));
  // The one that most others speak against is the slip; of two, the later one.
  const reported = new Set<number>();
  const order = group.map((_, i) => i).sort((a, b) => against[b]!.length - against[a]!.length || b - a);
  for (const i of order) {
    const open = against[i]!.filter(
      ({ other }) =>
        !reported.has(other) &&
        isSupported(group, agreeing, other) &&
        !isOfAnotherLevel(analysis, claims[i]!.region, claims[other]!.region),
    );
    if (open.length === 0) continue;
    reported.add(i);
    yield toFinding(analysis, group, i, open);
  }
  for (let i = 0; i < group.length; i++) {
    const others = agreeing[i]!.filter((j) => j < i);
    if (others.length === 0 || against[i]!.length > 0) continue;
    yield {
      code: CODE,
      spans: [placeOf(analysis, group[i]!), ...others.map((j) => placeOf(analysis, group[j]!))],
      message: { key: `${CODE}.agrees`, args: { indicator: nameOf(group[i]!.claim) } },
    };
  }
}

/** Of a set, a number counts only where another mention bears it out. */
function isSupported(group: readonly Mention[], agreeing: readonly (readonly number[])[], at: number): boolean {
  return group[at]!.claim.quantity !== 'set' || agreeing[at]!.length > 0;
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
function isOfAnotherLevel(analysis: Analysis, a: string | null, b: string | null): boolean {
  const named = a ?? b;
  if (named === null || isNation(named) || (a !== null && b !== null)) return false;
  return levelOf(named) !== ownLevel(analysis);
}

/** What the report calls its own place, 省, 市 …, as its claims name it most; null where they name none. */
function ownLevel({ passages }: Analysis): string | null {
  const places = new Map<string, number>();
  for (const passage of passages) {
    for (const { region } of claims.of(passage)) {
      if (region === null || isNation(region)) continue;
      places.set(levelOf(region), (places.get(levelOf(region)) ?? 0) + 1);
    }
  }
  return mostNamed(places);
}

/** 户籍人口…，其中乡村人口… and 常住人口…，其中乡村人口… count different people by one name. */
function isSameWhole({ whole: a }: Claim, { whole: b }: Claim): boolean {
  return a === null || b === null || a === b;
}

/** What messages call a claim's number: 地区生产总值增速 for 地区生产总值增长5.8%. */
function nameOf({ name, quantity, statement }: Claim): string {
  const growth = name.includes('价格') ? '涨幅' : '增速';
  if (quantity === 'growth') return /[率速幅]$/.test(name) ? name : name + growth;
  if (quantity === 'averageGrowth') return `${name}年均${growth}`;
  // 39个欠发达县 is known by 个欠发达县.
  const { unit } = statement.figure;
  return unit !== null && name.startsWith(unit) && name !== unit ? name.slice(unit.length) : name;
}

function toFinding(
  analysis: Analysis,
  group: readonly Mention[],
  at: number,
  against: readonly { readonly other: number; readonly relation: Relation }[],
): Finding {
  const { claim } = group[at]!;
  const text = writtenIn(analysis, group[at]!);
  const { other, relation } = against[0]!;
  const first = group[other]!;
  const isLimit = claim.hold !== 'value';
  const slip = relation === 'differ' ? slipOfHand(claim.statement.figure, first.claim.statement.figure) : null;
  const key =
    relation === 'differ' ? (slip === null ? 'differ' : `differ.${slip}`) : isLimit ? `${relation}.limit` : relation;
  const related: RelatedSpan[] = against.map(({ other }) => ({
    ...placeOf(analysis, group[other]!),
    message: { key: `${CODE}.other`, args: { other: writtenIn(analysis, group[other]!) } },
  }));
  return {
    code: CODE,
    severity: 'warning',
    ...placeOf(analysis, group[at]!),
    message: {
      key: `${CODE}.${key}`,
      args: { indicator: nameOf(claim), text, other: writtenIn(analysis, first) },
    },
    related,
    fixes: relation === 'differ' ? fixesOf(analysis, group[at]!, first, against.length > 1) : [],
  };
}

/** Either side as the other says it, where both are written in one unit; what several mentions say is not offered for change. */
function fixesOf(analysis: Analysis, a: Mention, b: Mention, several: boolean): readonly Fix[] {
  const here = fixOf(analysis, a, b, 'here');
  return several ? here : [...here, ...fixOf(analysis, b, a, 'there')];
}

function fixOf(analysis: Analysis, target: Mention, source: Mention, side: 'here' | 'there'): readonly Fix[] {
  const [to, from] = [target.claim.statement.figure, source.claim.statement.figure];
  if (to.unit !== from.unit) return [];
  const { paragraph } = analysis.readings[target.index]!;
  const number = analysis.readings[source.index]!.paragraph.text.slice(from.start, from.unitStart).trim();
  const replacement = { start: to.start, end: to.unitStart, newText: number };
  const edit = placeEdit(paragraph, analysis.starts[target.index]!, replacement);
  const text = number + paragraph.text.slice(to.unitStart, to.end);
  return edit === null ? [] : [{ title: { key: `${CODE}.fix.${side}`, args: { text } }, edits: [edit], safe: false }];
}

function placeOf(analysis: Analysis, { claim, index }: Mention): Span {
  return toSourceSpan(analysis.readings[index]!.paragraph, analysis.starts[index]!, claim.statement.figure);
}

/** The figure as written, with its hedges. */
function writtenIn(analysis: Analysis, { claim, index }: Mention): string {
  const { hedgedStart, hedgedEnd } = claim.statement.figure;
  const written = writtenFigure(analysis.readings[index]!.paragraph.text, { start: hedgedStart, end: hedgedEnd });
  // 控制在3%左右 says 3%左右.
  return written.replace(/^(?:控制|保持|稳定|维持)在/, '');
}
