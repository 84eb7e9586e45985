import type { Analysis } from '../../analysis';
import { measured, type Measured } from '../../facts/amounts';
import { ofFigures, type Passage, type Statement } from '../../facts/passage';
import { MostNamed } from '../../facts/figure/region';
import type { PredicateKind } from '../../facts/figure/predicate';
import { distantShares, type DistantShare } from '../../facts/shares/distant-shares';
import { Gathering } from '../../versions/gathering';
import { Grouping } from '../../versions/grouping';
import { knownIndicator } from '../../queries/mentions';
import type { Reading } from '../../reading';
import { Excerpt, ExcerptOutcomes } from '../excerpt';
import type { Finding } from '../finding';
import { placeIn } from '../place';
import { judge, shownShare, written } from '../share';

const CODE = 'share/mismatch';
/** Levels of one indicator that each share of it is held against; where there are more, its shares are left alone. */
const MOST_LEVELS = 200;

/** A level of an indicator that a share elsewhere may be of. */
interface Candidate {
  readonly amount: Measured;
  readonly level: Level;
  /** The year whose level it is, or null. */
  readonly year: string | null;
  readonly status: string;
}

/** Shares of an indicator whose level stands somewhere in the document: 占地区生产总值比重达33%. */
export function* distantOutcomes({ inSections }: Analysis): Iterable<ExcerptOutcomes> {
  const { values } = sharesIn.of(inSections);
  if (values.length === 0) return;
  const { byKey } = levelsByIndicator.of(inSections);
  const ownRegion = regionNamedMost.of(inSections);
  for (const one of values.flat()) {
    const levels = byKey.get(one.share.indicator)?.members ?? NO_LEVELS;
    if (levels !== one.levels || ownRegion !== one.ownRegion) {
      const said = saidOf(one.passage, levels, ownRegion, one.share);
      Object.assign(one, { levels, ownRegion, said });
    }
    if (one.said !== null) yield one.said;
  }
}

/** A share, and what was said of it last. */
interface Asked {
  readonly share: DistantShare;
  readonly passage: Passage;
  levels: readonly Level[];
  ownRegion: string | null;
  said: ExcerptOutcomes | null;
}

const NO_LEVELS: readonly Level[] = [];

const sharesIn = new Gathering(
  ofFigures((passage): readonly Asked[] | null => {
    const found = distantShares.of(passage);
    if (found.length === 0) return null;
    return found.map((share) => ({ share, passage, levels: NO_LEVELS, ownRegion: null, said: null }));
  }),
);

/** The paragraphs of a share and of its whole, in this order. */
const [HERE, THERE] = [0, 1] as const;

function saidOf(
  passage: Passage,
  levels: readonly Level[],
  ownRegion: string | null,
  { share, part, indicator, region }: DistantShare,
): ExcerptOutcomes | null {
  if (levels.length > MOST_LEVELS) return null;
  const all: Candidate[] = [];
  for (const level of levels) {
    const { region, period, status } = level.statement.facts;
    if (region !== null && !/^全[^国]/.test(region)) continue;
    const { amount } = level;
    if (amount?.base === part.base) all.push({ amount, level, year: lastYear(period), status });
  }
  // One of the same years and standing has to be there; then any of the others may be meant as well.
  const { status } = share.facts;
  const year = lastYear(share.facts.period);
  const isSame = (level: Candidate): boolean => level.year !== null && level.year === year && level.status === status;
  if (!all.some(isSame) || status !== 'result' || (region !== null && region !== ownRegion)) return null;
  // 突破3万亿元、达3.6万亿元: the closer one of the two.
  const close = all.filter(({ amount }) => amount.interval.max !== null);
  const candidates = close.some(isSame) ? [...close.filter(isSame), ...close.filter((level) => !isSame(level))] : all;
  const judged = judge(
    share,
    part,
    candidates.map(({ amount }) => amount),
  );
  if (judged === null) return null;
  const { level: whole, amount } = candidates.find(({ amount }) => amount === judged.whole)!;
  const { value, side } = shownShare(judged.computed, share);
  const args = {
    part: written(passage, part.statement),
    whole: written(whole.passage, whole.statement),
    share: written(passage, share),
    value,
    indicator,
  };
  const excerpt = new Excerpt([passage.reading, whole.reading]);
  const places = [
    placeIn(excerpt, THERE, whole.statement.figure),
    placeIn(excerpt, HERE, part.statement.figure),
    placeIn(excerpt, HERE, share.figure),
  ] as const;
  if (judged.holds) {
    return ExcerptOutcomes.of(excerpt, [{ code: CODE, spans: places, message: { key: `${CODE}.holds`, args } }]);
  }
  if (part.interval.min?.gt(amount.interval.max ?? part.interval.min) === true) return null;
  const finding: Finding = {
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
  return ExcerptOutcomes.of(excerpt, [finding]);
}

/** A level with the official name of its indicator. */
class Level {
  #amount: Measured | null | undefined;

  constructor(
    readonly passage: Passage,
    readonly statement: Statement,
    readonly indicator: string,
  ) {}

  get reading(): Reading {
    return this.passage.reading;
  }

  /** Measured when first asked: no share is of most indicators. */
  get amount(): Measured | null {
    return this.#amount === undefined ? (this.#amount = measured(this.passage, this.statement)) : this.#amount;
  }
}

/** The levels of known indicators in one paragraph. */
const levelsIn = new Gathering(
  ofFigures((passage): readonly Level[] | null => {
    let found: Level[] | null = null;
    for (const statement of passage.statements) {
      const { measure, indicator: name } = statement.facts;
      if (measure !== 'level' || name === null || !LEVELS.has(statement.reference.predicate.kind)) continue;
      const indicator = knownIndicator(name)?.name;
      if (indicator !== undefined) (found ??= []).push(new Level(passage, statement, indicator));
    }
    return found;
  }),
);

const levelsByIndicator = new Grouping(
  levelsIn,
  ({ indicator }) => indicator,
  () => null,
);

const LEVELS: ReadonlySet<PredicateKind> = new Set<PredicateKind>(['none', 'attain', 'arrival']);

/** A level said of several years is that of the last. */
function lastYear(period: string | null): string | null {
  return /(\d{4})$/.exec(period ?? '')?.[1] ?? null;
}

/** The places that a paragraph's figures name, the nation left out. */
const regionsIn = new Gathering(
  ofFigures((passage): readonly string[] | null => {
    let found: string[] | null = null;
    for (const { facts } of passage.statements) {
      if (facts.region !== null && facts.region !== '全国') (found ??= []).push(facts.region);
    }
    return found;
  }),
);

/** The word by which the document speaks of its own place: the one that its figures name most. */
const regionNamedMost = new MostNamed(regionsIn);
