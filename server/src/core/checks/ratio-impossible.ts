import {
  completionsOf,
  NO_COMPLETIONS,
  type AllDone,
  type Completion,
  type CountedRate,
} from '../facts/shares/completion';
import type { Passage, Statement } from '../facts/passage';
import { shareClaims } from '../facts/shares/shares';
import { shareOf, subtract, exactly, isDisjoint } from '../figures/arithmetic';
import { Decimal, decimalsOf } from '../figures/decimal';
import type { Interval } from '../figures/interval';
import { rewriteFigure } from '../figures/written';
import { NO_OUTCOMES, type Outcome, type ParagraphCheck } from './check';
import type { Finding, Fix } from './finding';
import { invalid, valid } from './ratio-impossible/examples';
import { exactShare, judge, shownShare, statedShare, written, writtenHedged } from './share';
import { isCountOfCount } from './share-mismatch';

const CODE = 'ratio/impossible';

/** A rate of things done against how many were done of how many. */
export const ratioImpossible: ParagraphCheck = {
  scope: 'paragraph',
  needsFigures: true,
  code: CODE,
  defaultSeverity: 'error',
  invalid,
  valid,
  detect(passage) {
    const isTold = completionsOf.of(passage) !== NO_COMPLETIONS || shareClaims.of(passage).length > 0;
    return isTold ? outcomesOf(passage) : NO_OUTCOMES;
  },
};

function* outcomesOf(passage: Passage): Iterable<Outcome> {
  const { completions, counted, all } = completionsOf.of(passage);
  for (const completion of completions) yield* ofCompletion(passage, completion);
  for (const rate of counted) yield* ofCounted(passage, rate);
  for (const done of all) yield* ofAll(passage, done);
  for (const claim of shareClaims.of(passage)) {
    if (!isCountOfCount(claim)) continue;
    yield* ofCompletion(passage, {
      kind: 'done',
      rate: claim.share,
      done: claim.part,
      of: claim.wholes,
      negated: false,
    });
  }
}

function* ofCompletion(passage: Passage, { kind, rate, done, of, negated }: Completion): Iterable<Outcome> {
  const judged = judge(rate, done, of);
  if (judged === null || (negated && isComplement(rate, judged.computed))) return;
  const { whole, computed, holds } = judged;
  const { value, side } = shownShare(computed, rate);
  const args = {
    done: written(passage, done.statement),
    of: kind === 'beyond' ? planOf(whole.interval) : written(passage, whole.statement),
    rate: writtenHedged(passage, rate),
    value,
  };
  if (holds) {
    const spans = [...new Set([whole.statement, done.statement, rate])].map(({ figure }) => figure);
    yield { code: CODE, spans, message: { key: `${CODE}.holds`, args } };
    return;
  }
  if (rate.facts.status === 'target' && rate.figure.bound !== 'exact') return;
  // More done than there was: not a part of it.
  const isPart = kind === 'planned' || kind === 'beyond' || done.interval.min?.gt(whole.interval.max ?? 0) !== true;
  if (!isPart) return;
  const related = [
    { statement: whole.statement, key: kind === 'planned' ? 'plan' : 'of' },
    { statement: done.statement, key: 'done' },
  ].filter(({ statement }) => kind !== 'beyond' || statement !== whole.statement);
  yield finding(passage, rate, {
    key: side === '' ? `${CODE}.${kind === 'beyond' ? 'beyond' : 'wrong'}` : `${CODE}.wrong.${side}`,
    args,
    severity: kind === 'beyond' || of.length === 1 ? 'error' : 'warning',
    related: related.map(({ statement: { figure }, key }) => ({
      start: figure.start,
      end: figure.end,
      message: { key: `${CODE}.${key}`, args },
    })),
    fixes: fixOf(passage, rate, exactShare(computed, rate)),
  });
}

/** 不合格12批次，合格率99%: the rate is of the others. */
function isComplement(rate: Statement, computed: Interval): boolean {
  const stated = statedShare(rate);
  return stated !== null && !isDisjoint(stated, subtract(exactly(100), computed));
}

function planOf({ min, max }: Interval): string {
  return min !== null && max !== null ? min.plus(max).div(2).toFixed() : '';
}

function* ofCounted(passage: Passage, { rate, of }: CountedRate): Iterable<Outcome> {
  const stated = statedShare(rate);
  const total = of.interval.max;
  if (stated === null || total === null || total.lte(0) || stated.min === null || rate.figure.bound !== 'exact') return;
  const near = nearestCounts(stated, total);
  // All of them, or none, are a whole number of any things.
  if (near === null && (stated.max === null || stated.max.gte(100) || stated.min.lte(0))) return;
  const args = { of: written(passage, of.statement), rate: written(passage, rate), total: total.toFixed() };
  if (near === null) {
    const count = stated.min.times(total).div(100).round(0, Decimal.roundUp);
    const value = shareOf(exactly(count), exactly(total))!.max!.toFixed(decimalsOf(rate.figure.numeral!));
    const message = { key: `${CODE}.possible`, args: { ...args, count: count.toFixed(), value: `${value}%` } };
    yield { code: CODE, spans: [of.statement.figure, rate.figure], message };
    return;
  }
  const decimals = decimalsOf(rate.figure.numeral!);
  const [below, above] = near.map((count) => ({
    count,
    value: shareOf(exactly(count), exactly(total))!.max!.round(decimals, Decimal.roundHalfUp),
  }));
  yield finding(passage, rate, {
    key: `${CODE}.uncountable`,
    args: {
      ...args,
      below: below!.count.toFixed(),
      belowRate: `${below!.value.toFixed(decimals)}%`,
      above: above!.count.toFixed(),
      aboveRate: `${above!.value.toFixed(decimals)}%`,
    },
    severity: 'warning',
    related: [{ start: of.statement.figure.start, end: of.statement.figure.end, message: { key: `${CODE}.of`, args } }],
    fixes: [below!, above!].flatMap(({ value }) => fixOf(passage, rate, value)),
  });
}

/** The whole numbers of things whose shares lie next to the stated one, or null if one has it. */
function nearestCounts({ min, max }: Interval, total: Decimal): [Decimal, Decimal] | null {
  const first = min!.times(total).div(100).round(0, Decimal.roundUp);
  if (max === null || first.lte(max.times(total).div(100))) return null;
  return first.gt(total) ? null : [first.minus(1), first];
}

function* ofAll(passage: Passage, { rate, start, end }: AllDone): Iterable<Outcome> {
  const stated = statedShare(rate);
  if (stated === null || stated.max === null || stated.max.gte(100)) return;
  const args = { words: passage.text.slice(start, end).replace(/\s+/g, ''), rate: written(passage, rate) };
  yield finding(passage, rate, {
    key: `${CODE}.all`,
    args,
    severity: 'warning',
    related: [{ start, end, message: { key: `${CODE}.all.related`, args } }],
    fixes: fixOf(passage, rate, new Decimal(100), 0),
  });
}

interface Report {
  readonly key: string;
  readonly args: Readonly<Record<string, string | number>>;
  readonly severity: 'error' | 'warning';
  readonly related: Finding['related'];
  readonly fixes: readonly Fix[];
}

function finding(_: Passage, { figure }: Statement, { key, args, severity, related, fixes }: Report): Finding {
  return { code: CODE, severity, start: figure.start, end: figure.end, message: { key, args }, related, fixes };
}

function fixOf({ text }: Passage, rate: Statement, value: Decimal | null, decimals?: number): Fix[] {
  const rewriting = value === null ? null : rewriteFigure(text, rate.figure, value);
  if (rewriting === null) return [];
  const newText = decimals === undefined ? rewriting.newText : value!.toFixed(decimals);
  const shown = newText + rewriting.shown.slice(rewriting.newText.length);
  const { start, end } = rewriting;
  return [{ title: { key: `${CODE}.fix`, args: { text: shown } }, edits: [{ start, end, newText }], safe: false }];
}
