import { knownLevels, type KnownLevel } from '../../facts/claims/known-levels';
import { roundMarks, type RoundMark } from '../../facts/claims/round-marks';
import { ofFigures, type Passage } from '../../facts/passage';
import { isFarBelow, scaleSlip } from '../../facts/units/scale-slips';
import { writtenFigure } from '../../figures/written';
import { Gathering } from '../../versions/gathering';
import { Grouping } from '../../versions/grouping';
import type { Version } from '../../versions/version';
import type { Reading } from '../../reading';
import { isSameList } from '../../text/ordered';
import type { Span } from '../../text/span';
import type { Outcome } from '../check';
import { Excerpt, ExcerptOutcomes } from '../excerpt';
import type { Finding, Fix } from '../finding';
import { placeEdit, placeIn } from '../place';
import { CODE } from './code';
import { tailOf, withTail } from './tail';

/** Mentions of one indicator that are compared each with each; further ones are left alone. */
const MOST_MENTIONS = 40;

/**
 * One indicator's levels anywhere in a document that differ only by unit or magnitude. What a paragraph's own words show to be a
 * slip (`within`) is not told again, nor what a mark shows.
 */
export function* outcomesAcross(
  version: Version<Passage>,
  within: (passage: Passage) => readonly Outcome[],
): Iterable<ExcerptOutcomes> {
  const { byKey, telling } = levelsByName.of(version);
  const told = new Told(within);
  const marks = marksIn.of(version).values.flat();
  for (const asked of marks) {
    for (const level of farBelow(asked, byKey.get(asked.mark.entry.name)?.members ?? NO_LEVELS)) {
      if (told.take(level)) yield ofMark(asked, level);
    }
  }
  for (const { members, read } of telling) yield* ofMentions(members, read!, told);
}

const levelsIn = new Gathering(
  ofFigures((passage): readonly KnownLevel[] | null => {
    const found = knownLevels.of(passage);
    return found.length === 0 ? null : found;
  }),
);

interface Contradictions {
  /** For each of the levels those, by their places, from which it differs by unit or magnitude alone. */
  readonly against: readonly (readonly number[])[];
  /** What was said last of a level against some of them. */
  readonly said: Map<KnownLevel, { readonly others: readonly KnownLevel[]; readonly outcomes: ExcerptOutcomes }>;
}

/** By the indicators' names. */
const levelsByName = new Grouping<Passage, KnownLevel, Contradictions>(
  levelsIn,
  ({ entry }) => entry.name,
  (levels) => {
    if (levels.length < 2 || levels.length > MOST_MENTIONS) return null;
    const against = levels.map((a, i) =>
      levels.flatMap((b, j) => (i !== j && scaleSlip(a.statement.figure, b.statement.figure) !== null ? [j] : [])),
    );
    return against.every(({ length }) => length === 0) ? null : { against, said: new Map() };
  },
);

/** The levels that are told of as slips. */
class Told {
  readonly #taken = new Set<KnownLevel>();

  constructor(private readonly within: (passage: Passage) => readonly Outcome[]) {}

  has(level: KnownLevel): boolean {
    if (this.#taken.has(level)) return true;
    const { start } = level.statement.figure;
    return this.within(level.passage).some((outcome) => 'severity' in outcome && outcome.start === start);
  }

  /** Whether it was not told of before, as it is from now on. */
  take(level: KnownLevel): boolean {
    if (this.has(level)) return false;
    this.#taken.add(level);
    return true;
  }
}

/** A round mark that a statistic has passed, and the levels that were far below it when last asked. */
interface Asked {
  readonly mark: RoundMark;
  readonly reading: Reading;
  levels: readonly KnownLevel[];
  below: readonly KnownLevel[];
}

const marksIn = new Gathering<Passage, readonly Asked[]>((passage) => {
  const found = roundMarks.of(passage);
  if (found.length === 0) return null;
  return found.map((mark) => ({ mark, reading: passage.reading, levels: NO_LEVELS, below: [] }));
});

const NO_LEVELS: readonly KnownLevel[] = [];

function farBelow(asked: Asked, levels: readonly KnownLevel[]): readonly KnownLevel[] {
  if (asked.levels !== levels) {
    asked.below = levels.filter(({ statement }) => isFarBelow(statement.figure, asked.mark));
    asked.levels = levels;
  }
  return asked.below;
}

/** A level against a round mark. */
function ofMark({ mark, reading }: Asked, level: KnownLevel): ExcerptOutcomes {
  const excerpt = new Excerpt([level.reading, reading]);
  const other = writtenFigure(reading.paragraph.text, mark);
  const { name } = mark.entry;
  return ExcerptOutcomes.of(excerpt, [
    {
      code: CODE,
      severity: 'warning',
      ...placeIn(excerpt, 0, level.statement.figure),
      message: { key: `${CODE}.mark`, args: { name, text: writtenIn(level), other } },
      related: [{ ...placeIn(excerpt, 1, mark), message: { key: `${CODE}.other`, args: { other } } }],
      fixes: [],
    },
  ])!;
}

function* ofMentions(
  levels: readonly KnownLevel[],
  { against, said }: Contradictions,
  told: Told,
): Iterable<ExcerptOutcomes> {
  // The one that most others speak against is the slip; of two, the later one.
  const order = levels.map((_, i) => i).sort((a, b) => against[b]!.length - against[a]!.length || b - a);
  for (const i of order) {
    const level = levels[i]!;
    const others = against[i]!.map((j) => levels[j]!).filter((other) => !told.has(other));
    if (others.length === 0 || !told.take(level)) continue;
    let last = said.get(level);
    if (last === undefined || !isSameList(last.others, others)) {
      last = { others, outcomes: ofLevels(level, others) };
      said.set(level, last);
    }
    yield last.outcomes;
  }
}

/** A level against others, the first of which says what is wrong with it. */
function ofLevels(level: KnownLevel, others: readonly KnownLevel[]): ExcerptOutcomes {
  const excerpt = new Excerpt([level, ...others].map(({ reading }) => reading));
  const place = (nth: number): Span => placeIn(excerpt, nth, [level, ...others][nth]!.statement.figure);
  const [first] = others;
  const slip = scaleSlip(level.statement.figure, first!.statement.figure)!;
  const finding: Finding = {
    code: CODE,
    severity: 'warning',
    ...place(0),
    message: {
      key: `${CODE}.across.${slip}`,
      args: { name: level.entry.name, text: writtenIn(level), other: writtenIn(first!) },
    },
    related: others.map((other, i) => ({
      ...place(i + 1),
      message: { key: `${CODE}.other`, args: { other: writtenIn(other) } },
    })),
    fixes: [
      ...fixOf(level, first!, excerpt.starts[0]!),
      ...(others.length > 1 ? [] : fixOf(first!, level, excerpt.starts[1]!)),
    ],
  };
  return ExcerptOutcomes.of(excerpt, [finding])!;
}

/** A figure, its paragraph starting at `start`, with the other one's magnitude and unit. */
function fixOf(target: KnownLevel, source: KnownLevel, start: number): readonly Fix[] {
  const { paragraph } = target.reading;
  const tail = tailOf(source.reading.paragraph.text, source.statement.figure);
  const rewriting = withTail(paragraph.text, target.statement.figure, tail);
  const edit = rewriting === null ? null : placeEdit(paragraph, start, rewriting);
  if (rewriting === null || edit === null) return [];
  const old = writtenFigure(paragraph.text, target.statement.figure);
  return [{ title: { key: `${CODE}.fix.of`, args: { old, text: rewriting.shown } }, edits: [edit], safe: false }];
}

function writtenIn({ reading, statement }: KnownLevel): string {
  const { hedgedStart, hedgedEnd } = statement.figure;
  return writtenFigure(reading.paragraph.text, { start: hedgedStart, end: hedgedEnd });
}
