import type { Measured } from '../facts/amounts';
import { asWritten, lacksMagnitude } from '../facts/parts/part-amounts';
import { partsIn, type Parts } from '../facts/parts/parts';
import type { Passage } from '../facts/passage';
import { add, middle, sum } from '../figures/arithmetic';
import type { Interval } from '../figures/interval';
import { NO_OUTCOMES, type Outcome, type ParagraphCheck } from './check';
import { invalid, valid } from './part-exceeds-whole/examples';
import { related, written } from './parts';

const CODE = 'part/exceeds-whole';

/** A part that is more than what it is a part of. */
export const partExceedsWhole: ParagraphCheck = {
  scope: 'paragraph',
  needsFigures: true,
  code: CODE,
  defaultSeverity: 'error',
  invalid,
  valid,
  detect(passage) {
    const all = partsIn.of(passage);
    return all.length === 0 ? NO_OUTCOMES : outcomesIn(passage, all);
  },
};

function* outcomesIn(passage: Passage, all: readonly Parts[]): Iterable<Outcome> {
  const told = new Set<Measured['statement']>();
  for (const parts of all) {
    if (parts.link === 'total' || (parts.link === 'comprising' && parts.parts.length > 1)) continue;
    yield* outcomesOf(passage, parts, told);
  }
}

function* outcomesOf(passage: Passage, parts: Parts, told: Set<Measured['statement']>): Iterable<Outcome> {
  const { whole, link, besides } = parts;
  const intervals = asWritten(passage, whole, parts.parts);
  const together =
    besides.length === 0 ? intervals.whole : add(intervals.whole, sum(besides.map(({ interval }) => interval)));
  for (let i = 0; i < parts.parts.length; i++) {
    const part = parts.parts[i]!;
    if (told.has(part.statement)) continue;
    told.add(part.statement);
    const args = { part: written(passage, part), whole: written(passage, whole) };
    // 其中A 2件、B 292件: what is more than the whole may go on a list outside, unless its name says that it is a part.
    if (i > 0 && !parts.disjoint) continue;
    if (!isMore(intervals.parts[i]!, together)) {
      const percent = percentOf(part, whole);
      if (percent === null || percent > 100 || link === 'added') continue;
      const share = `${percent.toFixed(percent < 10 ? 2 : 1)}%`;
      yield {
        code: CODE,
        spans: [whole.statement.figure, part.statement.figure],
        message: { key: `${CODE}.holds`, args: { part: args.part, whole: args.whole, share } },
      };
      continue;
    }
    if (link === 'added' && lacksMagnitude(whole, part)) continue;
    const { start, end } = part.statement.figure;
    yield {
      code: CODE,
      severity: link === 'done' || together.max === null ? 'warning' : 'error',
      start,
      end,
      message: { key: `${CODE}.${link === 'added' || link === 'done' ? link : 'among'}`, args },
      related: [related(whole, { key: `${CODE}.whole`, args })],
      fixes: [],
    };
  }
}

/** To be shown, so that forty exact decimals are not needed. */
function percentOf(part: Measured, whole: Measured): number | null {
  const [a, b] = [middle(part.interval), middle(whole.interval)];
  return a === null || b === null || b.lte(0) ? null : (a.toNumber() / b.toNumber()) * 100;
}

/** 超11亿人次 is not much more than 11亿: a part more than so many times as large cannot belong to it. */
const BEYOND = 2;

/** 370公里 out of 369公里: rounded halves go up, so ends that touch have no value in common; but equal exact counts do. */
function isMore(part: Interval, whole: Interval): boolean {
  if (part.min === null) return false;
  if (whole.max === null) return whole.min !== null && part.min.gt(whole.min.times(BEYOND));
  if (part.min.gt(whole.max)) return true;
  return part.min.eq(whole.max) && (whole.maxOpen || (part.max !== null && part.max.gt(part.min) && isBounded(whole)));
}

function isBounded({ min, max }: Interval): boolean {
  return min !== null && max !== null && max.gt(min);
}
