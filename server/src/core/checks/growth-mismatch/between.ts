import { changes, type Change } from '../../facts/change/change';
import type { ChangePart } from '../../facts/change/change-chain';
import { partsIn } from '../../facts/parts/parts';
import type { Passage, Statement } from '../../facts/passage';
import { isBelow, negate } from '../../figures/arithmetic';
import type { Interval } from '../../figures/interval';
import { writtenFigure } from '../../figures/written';
import type { Outcome } from '../check';
import { isSameBase } from '../change/factor';

const CODE = 'growth/mismatch';

interface Growth {
  readonly part: ChangePart;
  readonly interval: Interval;
}

/** 进出口增长9%，其中出口增长23.2%、进口增长177.4%: a whole grows faster than one of its parts and slower than another. */
export function addByPartsOfWhole(passage: Passage, found: Outcome[]): void {
  const rates = changes
    .of(passage)
    .filter(({ level, parts }) => level !== null && parts.some(({ kind }) => kind === 'rate'));
  if (rates.length < 3) return;
  for (const { link, whole, parts } of partsIn.of(passage)) {
    if (link !== 'official') continue;
    const own = growthOf(rates, whole.statement);
    const others = parts.map(({ statement }) => growthOf(rates, statement));
    if (own === null || others.some((other) => other === null)) continue;
    const sorted = (others as Growth[]).filter(({ part }) => isSameBase(passage.section, part.base, own.part.base));
    if (sorted.length < others.length || sorted.length < 2) continue;
    sorted.sort((a, b) => a.interval.min!.cmp(b.interval.min!));
    found.push(judge(passage, own, sorted));
  }
}

function growthOf(rates: readonly Change[], statement: Statement): Growth | null {
  const change = rates.find(({ level }) => level!.statement === statement);
  const part = change?.parts.find(({ kind, average }) => kind === 'rate' && !average);
  const interval = part?.statement.interval ?? null;
  if (part === undefined || interval?.min == null || interval.max === null) return null;
  return { part, interval: part.direction === 'down' ? negate(interval) : interval };
}

function judge({ text }: Passage, own: Growth, sorted: readonly Growth[]): Outcome {
  const low = sorted[0]!;
  const high = sorted[sorted.length - 1]!;
  const signed = ({ part }: Growth): string =>
    (part.direction === 'down' ? '−' : '') + writtenFigure(text, part.statement.figure);
  const args = {
    text: signed(own),
    low: signed(low),
    high: signed(high),
    parts: sorted.map(signed).join('、'),
  };
  const { figure } = own.part.statement;
  if (!isBelow(own.interval, low.interval) && !isBelow(high.interval, own.interval)) {
    const spans = [figure, ...sorted.map(({ part }) => part.statement.figure)];
    return { code: CODE, spans, message: { key: `${CODE}.betweenHolds`, args } };
  }
  return {
    code: CODE,
    severity: 'error',
    start: figure.start,
    end: figure.end,
    message: { key: `${CODE}.between`, args },
    related: sorted.map(({ part }) => ({
      start: part.statement.figure.start,
      end: part.statement.figure.end,
      message: { key: `${CODE}.operand`, args: { text: signed({ part, interval: own.interval }) } },
    })),
    fixes: [],
  };
}
