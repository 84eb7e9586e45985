import type { Passage } from '../../facts/passage';
import { type Decimal, decimalsOf } from '../../figures/decimal';
import type { Interval } from '../../figures/interval';
import { type Precision, rewriteFigure, writtenFigure } from '../../figures/written';
import type { Confirmation, Finding, Fix, Message } from '../finding';
import type { Relation } from './relation';

/** A relation as an outcome under a check's code. The message keys are `code.kind` for what is wrong, and `code.holds`. */
export function report(passage: Passage, relation: Relation, code: string): Finding | Confirmation {
  const { text } = passage;
  const { part, holds, operands } = relation;
  const { figure } = part.statement;
  const args = argsOf(passage, relation);
  if (holds) {
    return {
      code,
      spans: [figure, ...operands],
      message: { key: `${code}.${keyOf(relation) === 'average' ? 'averageHolds' : 'holds'}`, args },
    };
  }
  return {
    code,
    severity: isFiscal(relation) ? 'warning' : 'error',
    start: figure.start,
    end: figure.end,
    message: { key: `${code}.${keyOf(relation)}`, args },
    related: operands.map(({ start, end }) => ({
      start,
      end,
      message: { key: `${code}.operand`, args: { text: writtenFigure(text, { start, end }) } },
    })),
    fixes: fixesOf(passage, relation, code),
  };
}

/** Revenue is often compared on a base made like this year's without saying so. */
function isFiscal({ change: { subject }, part: { kind } }: Relation): boolean {
  return kind === 'rate' && /预算收入|财政收入|财政总收入|税收/.test(subject);
}

function keyOf({ part: { kind, average } }: Relation): string {
  return kind === 'rate' && average ? 'average' : kind;
}

function argsOf(passage: Passage, relation: Relation): Message['args'] {
  const { figure } = relation.part.statement;
  return {
    text: writtenFigure(passage.text, figure),
    work: workOf(passage, relation),
    expected: shown(passage, relation),
    years: relation.years,
  };
}

/** The computation in its numbers: 3.52万元 ÷ 2.57万元 − 1; of an annual average the ratio, whose root the wording names. */
function workOf({ text }: Passage, { source, operands, part, years }: Relation): string {
  const [a = '', b = ''] = operands.map((span) => writtenFigure(text, span).replace(/^第/, ''));
  const asGrowth = part.kind === 'rate' || part.kind === 'times';
  if (part.kind === 'increment' || part.kind === 'points')
    return part.average ? `(${a} − ${b}) ÷ ${years}` : `${a} − ${b}`;
  if (source === 'multiple' && part.average) return a;
  const less = asGrowth ? ' − 1' : '';
  const fallen = part.direction === 'down' && asGrowth;
  if (source === 'multiple') return fallen ? `1 − ${a}` : `${a}${less}`;
  if (source === 'levels') {
    const ratio = `${a} ÷ ${b}`;
    if (part.average) return ratio;
    return fallen ? `1 − ${ratio}` : `${ratio}${less}`;
  }
  const sign = fallen ? '+' : '−';
  if (source === 'increment') return asGrowth ? `${b} ÷ (${a} ${sign} ${b})` : `${a} ÷ (${a} − ${b})`;
  return asGrowth ? `${b} ÷ ${a}` : `(${a} + ${b}) ÷ ${a}`;
}

/** The expected value with the figure's unit; a range where hedges leave one. */
function shown({ text }: Passage, { part, value, expected }: Relation): string {
  const { figure } = part.statement;
  // 翻一番 has no digits to put a quotient in.
  const unit = part.kind === 'fold' ? '倍' : text.slice(figure.unitStart, figure.end).replace(/\s+/g, '');
  const rewriting =
    value === null || part.kind === 'fold' ? null : rewriteFigure(text, figure, value, precisionOf(part));
  if (rewriting !== null) return rewriting.shown;
  const numeral = figure.numeral;
  const magnitude = part.kind === 'fold' || numeral === null ? 0 : numeral.magnitude;
  const decimals = part.kind === 'fold' ? 2 : numeral === null ? 1 : decimalsOf(numeral);
  const words = part.kind === 'fold' ? '' : text.slice(figure.start, figure.unitStart).replace(/^[\d.,\s]+/, '');
  const write = (amount: Decimal): string => amount.times(`1e-${magnitude}`).toFixed(decimals);
  return `${value === null ? range(expected, write) : write(value)}${words}${unit}`;
}

/** Differences come out exact, and are shown so: 3.52 − 2.57 = 0.95 beside a stated 2. */
function precisionOf({ kind }: Relation['part']): Precision {
  return kind === 'increment' || kind === 'points' ? 'full' : 'asWritten';
}

function range({ min, max }: Interval, write: (amount: Decimal) => string): string {
  if (min === null || max === null) return min === null ? `≤${write(max!)}` : `≥${write(min)}`;
  const [low, high] = [write(min), write(max)];
  return low === high ? low : `${low}~${high}`;
}

function fixesOf({ text }: Passage, { part, value }: Relation, code: string): readonly Fix[] {
  if (value === null || part.kind === 'fold') return [];
  const rewriting = rewriteFigure(text, part.statement.figure, value, precisionOf(part));
  if (rewriting === null) return [];
  return [{ title: { key: `${code}.fix`, args: { text: rewriting.shown } }, edits: [rewriting], safe: false }];
}
