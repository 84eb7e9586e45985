import type { Analysis } from '../../analysis';
import { knownLevels, type KnownLevel } from '../../facts/claims/known-levels';
import type { Statement } from '../../facts/passage';
import { roundMarks } from '../../facts/claims/round-marks';
import { isFarBelow, scaleSlip } from '../../facts/units/scale-slips';
import { GroupMemo, itself } from '../../layout/group-memo';
import { toSourceSpan } from '../../layout/paragraph';
import type { Span } from '../../text/span';
import { writtenFigure } from '../../figures/written';
import type { Finding, Fix } from '../finding';
import { placeEdit, placeIn } from '../place';
import { CODE } from './code';
import { tailOf, withTail } from './tail';

/** Mentions of one indicator that are compared each with each; further ones are left alone. */
const MOST_MENTIONS = 40;

interface Mention {
  readonly level: KnownLevel;
  readonly statement: Statement;
  /** The paragraph's number. */
  readonly index: number;
}

/** One indicator's levels anywhere in a document that differ only by unit or magnitude. `reported`: starts of figures already found. */
export function* outcomesAcross(analysis: Analysis, reported: Set<number>): Iterable<Finding> {
  const groups = groupByName(analysis);
  yield* outcomesAgainstMarks(analysis, groups, reported);
  for (const [name, group] of groups) {
    if (group.length < 2 || group.length > MOST_MENTIONS) continue;
    const against = contradictions.of(group.map(({ level }) => level));
    if (against === NONE) continue;
    // The one that most others speak against is the slip; of two, the later one.
    const order = group.map((_, i) => i).sort((a, b) => against[b]!.length - against[a]!.length || b - a);
    for (const i of order) {
      const span = placeOf(analysis, group[i]!);
      const open = against[i]!.filter((j) => !reported.has(placeOf(analysis, group[j]!).start));
      if (open.length === 0 || reported.has(span.start)) continue;
      reported.add(span.start);
      yield toFinding(
        analysis,
        name,
        group[i]!,
        open.map((j) => group[j]!),
      );
    }
  }
}

/** For each of some levels those, by their places, from which it differs by unit or magnitude alone. */
const contradictions = new GroupMemo<KnownLevel, readonly (readonly number[])[]>(itself, (levels) => {
  const against = levels.map((a, i) =>
    levels.flatMap((b, j) => (i !== j && scaleSlip(a.statement.figure, b.statement.figure) !== null ? [j] : [])),
  );
  return against.every(({ length }) => length === 0) ? NONE : against;
});

const NONE: readonly (readonly number[])[] = [];

/** A level against the round marks that the statistic has passed. */
function* outcomesAgainstMarks(
  analysis: Analysis,
  groups: ReadonlyMap<string, readonly Mention[]>,
  reported: Set<number>,
): Iterable<Finding> {
  for (let index = 0; index < analysis.readings.length; index++) {
    const marks = roundMarks.of(analysis.passages[index]!);
    // Of most paragraphs: not even an iterator is made for them.
    if (marks.length === 0) continue;
    for (const mark of marks) {
      const { paragraph } = analysis.readings[index]!;
      const place = toSourceSpan(paragraph, analysis.starts[index]!, mark);
      for (const mention of groups.get(mark.entry.name) ?? []) {
        const span = placeOf(analysis, mention);
        if (reported.has(span.start) || !isFarBelow(mention.statement.figure, mark)) continue;
        reported.add(span.start);
        const other = writtenFigure(paragraph.text, mark);
        yield {
          code: CODE,
          severity: 'warning',
          ...span,
          message: { key: `${CODE}.mark`, args: { name: mark.entry.name, text: writtenIn(analysis, mention), other } },
          related: [{ ...place, message: { key: `${CODE}.other`, args: { other } } }],
          fixes: [],
        };
      }
    }
  }
}

function groupByName(analysis: Analysis): ReadonlyMap<string, readonly Mention[]> {
  const groups = new Map<string, Mention[]>();
  for (const index of analysis.figured) {
    for (const level of knownLevels.of(analysis.passages[index]!)) {
      const mention = { level, statement: level.statement, index };
      const group = groups.get(level.entry.name);
      if (group === undefined) groups.set(level.entry.name, [mention]);
      else group.push(mention);
    }
  }
  return groups;
}

function toFinding(analysis: Analysis, name: string, mention: Mention, others: readonly Mention[]): Finding {
  const text = writtenIn(analysis, mention);
  const first = others[0]!;
  const slip = scaleSlip(mention.statement.figure, first.statement.figure)!;
  return {
    code: CODE,
    severity: 'warning',
    ...placeOf(analysis, mention),
    message: { key: `${CODE}.across.${slip}`, args: { name, text, other: writtenIn(analysis, first) } },
    related: others.map((other) => ({
      ...placeOf(analysis, other),
      message: { key: `${CODE}.other`, args: { other: writtenIn(analysis, other) } },
    })),
    fixes: [...fixOf(analysis, mention, first), ...(others.length > 1 ? [] : fixOf(analysis, first, mention))],
  };
}

/** A figure with the other one's magnitude and unit. */
function fixOf(analysis: Analysis, target: Mention, source: Mention): readonly Fix[] {
  const { paragraph } = analysis.readings[target.index]!;
  const tail = tailOf(analysis.readings[source.index]!.paragraph.text, source.statement.figure);
  const rewriting = withTail(paragraph.text, target.statement.figure, tail);
  const edit = rewriting === null ? null : placeEdit(paragraph, analysis.starts[target.index]!, rewriting);
  if (rewriting === null || edit === null) return [];
  const old = writtenFigure(paragraph.text, target.statement.figure);
  return [{ title: { key: `${CODE}.fix.of`, args: { old, text: rewriting.shown } }, edits: [edit], safe: false }];
}

function placeOf(analysis: Analysis, { statement, index }: Mention): Span {
  return placeIn(analysis, index, statement.figure);
}

function writtenIn(analysis: Analysis, { statement, index }: Mention): string {
  const { hedgedStart, hedgedEnd } = statement.figure;
  return writtenFigure(analysis.readings[index]!.paragraph.text, { start: hedgedStart, end: hedgedEnd });
}
