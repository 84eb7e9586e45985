import { claims, type Claim } from '../../facts/claims/claims';
import { changes, type Change } from '../../facts/change/change';
import type { ChangePart } from '../../facts/change/change-chain';
import { findIndicator } from '../../facts/known-indicators';
import type { Passage } from '../../facts/passage';
import { yearsOfPeriod } from '../../facts/time/time-base';
import { add, exactly, isDisjoint, middle, negate, ONE, subtract } from '../../figures/arithmetic';
import type { Interval } from '../../figures/interval';
import { rewriteFigure, writtenFigure } from '../../figures/written';
import { inBase } from '../../figures/conversion';
import type { Outcome } from '../check';
import { incrementOf, isAdjusted } from '../change/factor';

const CODE = 'growth/mismatch';

/**
 * 城乡居民收入分别增长5.3%、7%，其中农村居民收入达到20793元，比上年增加1160元: the growth of the same indicator, stated for itself
 * elsewhere in the paragraph, gives the increment too.
 */
export function addByNamedGrowth(passage: Passage, found: Outcome[]): void {
  for (const change of changes.of(passage)) {
    const { level, before, parts } = change;
    const part = parts.find(({ kind }) => kind === 'increment');
    if (level?.statement == null || before !== null || part === undefined || parts.some(({ kind }) => kind === 'rate'))
      continue;
    if (part.average || part.base?.kind !== 'previous' || isAdjusted(change, { ...part, kind: 'rate' })) continue;
    const rate = growthOf(passage, change);
    const outcome = rate === null ? null : judge(passage, change, part, rate);
    if (outcome !== null) found.push(outcome);
  }
}

/** The growth over the year before of what the level is a level of, or null where there is none or more than one. */
function growthOf(passage: Passage, { level }: Change): Claim | null {
  const { facts } = level!.statement!;
  const name = facts.indicator === null ? undefined : findIndicator(facts.indicator)?.name;
  const years = yearsOfPeriod(facts.period);
  if (name === undefined || years === null || years.from !== years.to) return null;
  const found = claims
    .of(passage)
    .filter(
      (claim) =>
        claim.quantity === 'growth' &&
        claim.name === name &&
        claim.region === facts.region &&
        claim.status === facts.status &&
        claim.years?.from === years.from &&
        claim.years.to === years.to,
    );
  return found.length === 1 ? found[0]! : null;
}

function judge(passage: Passage, change: Change, part: ChangePart, rate: Claim): Outcome | null {
  const { text } = passage;
  const level = change.level!;
  const claimed = incrementOf(passage, part);
  const factor = add(rate.interval, ONE);
  if (claimed === null) return null;
  const increment = incrementFrom(level.interval, factor);
  if (increment === null) return null;
  const { figure, reference } = part.statement;
  const growth = rate.statement.figure;
  const sentence = text.slice(reference.sentence.start, reference.sentence.end);
  const size = inBase(ONE, figure.unit, sentence).interval.min!;
  const shown = middle(part.direction === 'down' ? negate(increment) : increment);
  const rewriting = shown === null ? null : rewriteFigure(text, figure, shown.div(size));
  if (rewriting === null) return null;
  const levelText = writtenFigure(text, level);
  const rateText = writtenFigure(text, growth);
  const args = {
    text: writtenFigure(text, figure),
    rate: rateText,
    work: `${levelText} × ${rateText} ÷ (1 ${part.direction === 'down' ? '−' : '+'} ${rateText})`,
    expected: rewriting.shown,
  };
  if (!isDisjoint(claimed, increment)) {
    return { code: CODE, spans: [figure, level, growth], message: { key: `${CODE}.holds`, args } };
  }
  return {
    code: CODE,
    severity: 'error',
    start: figure.start,
    end: figure.end,
    message: { key: `${CODE}.named`, args },
    related: [level, growth].map(({ start, end }) => ({
      start,
      end,
      message: { key: `${CODE}.operand`, args: { text: writtenFigure(text, { start, end }) } },
    })),
    fixes: [{ title: { key: `${CODE}.fix`, args: { text: rewriting.shown } }, edits: [rewriting], safe: false }],
  };
}

/** level − level ÷ factor, which rises with both for a growth. */
function incrementFrom(level: Interval, factor: Interval): Interval | null {
  const { min, max } = level;
  if (min === null || max === null || factor.min === null || factor.max === null || factor.min.lte(0)) return null;
  const at = (value: Interval['min'], by: Interval['min']): Interval =>
    subtract(exactly(value!), exactly(value!.div(by!)));
  const low = at(factor.min.gte(1) ? min : max, factor.min);
  const high = at(factor.max.gte(1) ? max : min, factor.max);
  return { min: low.min, max: high.max, maxOpen: false };
}
