import type { Analysis } from '../../analysis';
import { measured, type Measured } from '../../facts/amounts';
import type { Passage, Statement } from '../../facts/passage';
import { mostNamed } from '../../facts/figure/region';
import type { PredicateKind } from '../../facts/figure/predicate';
import { distantShares, type DistantShare } from '../../facts/shares/shares';
import { Memo } from '../../layout/memo';
import { knownIndicator } from '../../queries/mentions';
import type { Span } from '../../text/span';
import type { Outcome } from '../check';
import { placeIn } from '../place';
import { judge, shownShare, written } from '../share';

const CODE = 'share/mismatch';

/** A level of an indicator that a share elsewhere may be of. */
interface Candidate {
  readonly amount: Measured;
  readonly index: number;
  readonly region: string | null;
  /** The year whose level it is, or null. */
  readonly year: string | null;
  readonly status: string;
}

/** Shares of an indicator whose level stands somewhere in the document: 占地区生产总值比重达33%. */
export function* distantOutcomes(analysis: Analysis): Iterable<Outcome> {
  let levels: Levels | null = null;
  let region: string | null | undefined;
  const ownRegion = (): string | null => (region === undefined ? (region = readOwnRegion(analysis)) : region);
  for (const i of analysis.figured) {
    for (const claim of distantShares.of(analysis.passages[i]!)) {
      levels ??= levelsByIndicator(analysis);
      const outcome = outcomeOf(analysis, levels, ownRegion, i, claim);
      if (outcome !== null) yield outcome;
    }
  }
}

function outcomeOf(
  analysis: Analysis,
  levels: Levels,
  ownRegion: () => string | null,
  index: number,
  { share, part, indicator, region }: DistantShare,
): Outcome | null {
  const all: Candidate[] = [];
  for (const { level, index } of levels.get(indicator) ?? []) {
    const { region, period, status } = level.statement.facts;
    if (region !== null && !/^全[^国]/.test(region)) continue;
    const { amount } = level;
    if (amount?.base === part.base) all.push({ amount, index, region, year: lastYear(period), status });
  }
  // One of the same years and standing has to be there; then any of the others may be meant as well.
  const { status } = share.facts;
  const year = lastYear(share.facts.period);
  const same = all.filter((level) => level.year !== null && level.year === year && level.status === status);
  if (same.length === 0 || status !== 'result' || (region !== null && region !== ownRegion())) return null;
  // 突破3万亿元、达3.6万亿元: the closer one of the two.
  const close = all.filter(({ amount }) => amount.interval.max !== null);
  const candidates = same.some((level) => close.includes(level))
    ? [...close.filter((c) => same.includes(c)), ...close.filter((c) => !same.includes(c))]
    : all;
  const judged = judge(
    share,
    part,
    candidates.map(({ amount }) => amount),
  );
  if (judged === null) return null;
  const whole = candidates.find(({ amount }) => amount === judged.whole)!;
  const passage = analysis.passages[index]!;
  const { value, side } = shownShare(judged.computed, share);
  const args = {
    part: written(passage, part.statement),
    whole: written(analysis.passageAt(whole.index), whole.amount.statement),
    share: written(passage, share),
    value,
    indicator,
  };
  const place = (at: number, { figure }: Measured['statement']): Span => placeIn(analysis, at, figure);
  const places = [
    place(whole.index, whole.amount.statement),
    place(index, part.statement),
    place(index, share),
  ] as const;
  if (judged.holds) return { code: CODE, spans: places, message: { key: `${CODE}.holds`, args } };
  if (part.interval.min?.gt(whole.amount.interval.max ?? part.interval.min) === true) return null;
  return {
    code: CODE,
    severity: 'warning',
    ...places[2],
    message: { key: `${CODE}.distant${side === '' ? '' : `.${side}`}`, args },
    related: [
      { ...places[0], message: { key: `${CODE}.whole.named`, args } },
      { ...places[1], message: { key: `${CODE}.part`, args } },
    ],
    fixes: [],
  };
}

/** By the official name of their indicator. */
type Levels = ReadonlyMap<string, readonly { readonly level: Level; readonly index: number }[]>;

/** Gathered once for all shares: looking through the document for each would take time with its square. */
function levelsByIndicator(analysis: Analysis): Levels {
  const levels = new Map<string, { level: Level; index: number }[]>();
  for (const index of analysis.figured) {
    for (const level of levelsIn.of(analysis.passages[index]!)) {
      const others = levels.get(level.indicator);
      if (others === undefined) levels.set(level.indicator, [{ level, index }]);
      else others.push({ level, index });
    }
  }
  return levels;
}

/** A level with the official name of its indicator. */
class Level {
  #amount: Measured | null | undefined;

  constructor(
    private readonly passage: Passage,
    readonly statement: Statement,
    readonly indicator: string,
  ) {}

  /** Measured when first asked: no share is of most indicators. */
  get amount(): Measured | null {
    return this.#amount === undefined ? (this.#amount = measured(this.passage, this.statement)) : this.#amount;
  }
}

/** The levels of known indicators in one paragraph. */
const levelsIn = new Memo<Passage, readonly Level[]>((passage) => {
  let found: Level[] | null = null;
  for (const statement of passage.statements) {
    const { measure, indicator: name } = statement.facts;
    if (measure !== 'level' || name === null || !LEVELS.has(statement.reference.predicate.kind)) continue;
    const indicator = knownIndicator(name)?.name;
    if (indicator !== undefined) (found ??= []).push(new Level(passage, statement, indicator));
  }
  return found ?? NO_LEVELS;
});

const NO_LEVELS: readonly Level[] = [];

const LEVELS: ReadonlySet<PredicateKind> = new Set<PredicateKind>(['none', 'attain', 'arrival']);

/** A level said of several years is that of the last. */
function lastYear(period: string | null): string | null {
  return /(\d{4})$/.exec(period ?? '')?.[1] ?? null;
}

/** The word by which the document speaks of its own place: the one that its figures name most. */
function readOwnRegion(analysis: Analysis): string | null {
  const counts = new Map<string, number>();
  for (const i of analysis.figured) {
    for (const region of regionsIn.of(analysis.passages[i]!)) counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  return mostNamed(counts);
}

/** The places that a paragraph's figures name, the nation left out. */
const regionsIn = new Memo<Passage, readonly string[]>((passage) => {
  let found: string[] | null = null;
  for (const { facts } of passage.statements) {
    if (facts.region !== null && facts.region !== '全国') (found ??= []).push(facts.region);
  }
  return found ?? NO_REGIONS;
});

const NO_REGIONS: readonly string[] = [];
