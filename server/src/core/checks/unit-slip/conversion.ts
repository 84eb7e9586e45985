import type { Conversion } from '../../facts/units/conversions';
import type { Passage, Statement } from '../../facts/passage';
import { isDisjoint } from '../../figures/arithmetic';
import { convertTo, inBase } from '../../figures/conversion';
import { Decimal, decimalOf } from '../../figures/decimal';
import type { Interval } from '../../figures/interval';
import { shortForm } from '../../figures/plain-words';
import { rewriteFigure, writtenFigure } from '../../figures/written';
import type { Outcome } from '../check';
import type { Fix } from '../finding';
import { CODE } from './code';
import { withTail } from './tail';

/** Conversions are rounded freely: this much is allowed on top of the digits. */
const SLACK = new Decimal('0.02');

/** 3200公顷（48万亩）: the second figure against the first in its unit. */
export function outcomeOfConversion({ text }: Passage, { amount, converted }: Conversion): Outcome | null {
  const [a, b] = [baseOf(amount), baseOf(converted)];
  if (a === null || b === null) return null;
  const value = convertTo(decimalOf(amount.figure.numeral!), amount.figure.unit!, converted.figure.unit!);
  if (value === null) return null;
  const args = {
    amount: writtenFigure(text, amount.figure),
    converted: writtenFigure(text, converted.figure),
    // As the fix writes it, where the figure's digits can hold it.
    value:
      rewriteFigure(text, converted.figure, value.value, 'shortest')?.shown ??
      shortForm(value.value) + converted.figure.unit!,
  };
  if (!isDisjoint(a, widened(b))) {
    return { code: CODE, spans: [amount.figure, converted.figure], message: { key: `${CODE}.converts`, args } };
  }
  const { start, end } = converted.figure;
  return {
    code: CODE,
    severity: 'error',
    start,
    end,
    message: { key: `${CODE}.conversion`, args },
    related: [{ start: amount.figure.start, end: amount.figure.end, message: { key: `${CODE}.amount`, args } }],
    fixes: fixesOf(text, amount, converted, value.value),
  };
}

function baseOf({ figure, coarseInterval }: Statement): Interval | null {
  if (coarseInterval === null || figure.numeral === null || figure.numeralMax !== null) return null;
  // Beside its conversion a hedge says nothing of the value: 150亿斤（750万吨）以上.
  const value = decimalOf(figure.numeral);
  const interval = figure.bound === 'exact' || figure.bound === 'about' ? coarseInterval : null;
  return inBase(interval ?? { min: value.times('0.9'), max: value.times('1.1'), maxOpen: false }, figure.unit, '')
    .interval;
}

function widened({ min, max, maxOpen }: Interval): Interval {
  return {
    min: min?.minus(min.abs().times(SLACK)) ?? null,
    max: max?.plus(max.abs().times(SLACK)) ?? null,
    maxOpen,
  };
}

const MAGNITUDES = ['', '万', '亿'];
const OTHER_UNITS: Readonly<Record<string, readonly string[]>> = {
  area: ['亩', '公顷', '平方公里', '平方米'],
  mass: ['吨', '斤', '公斤'],
  length: ['公里', '米'],
};

/** The value that follows, and the same digits with the unit that makes them right. */
function fixesOf(text: string, amount: Statement, { figure }: Statement, value: Decimal): Fix[] {
  const fixes: Fix[] = [];
  const rewriting = rewriteFigure(text, figure, value, 'shortest');
  if (rewriting !== null && !/^0(?:\.0*)?(?!\d)/.test(rewriting.newText)) {
    const { start, end, newText, shown } = rewriting;
    fixes.push({ title: { key: `${CODE}.fix`, args: { text: shown } }, edits: [{ start, end, newText }], safe: false });
  }
  const tail = tailFor(amount, figure);
  const edit = tail === null ? null : withTail(text, figure, tail);
  if (edit !== null) {
    const { start, end, newText, shown } = edit;
    fixes.push({ title: { key: `${CODE}.fix`, args: { text: shown } }, edits: [{ start, end, newText }], safe: false });
  }
  return fixes;
}

/** The magnitude and unit that make a figure's digits the given amount; null where none or several do. */
function tailFor(amount: Statement, figure: Statement['figure']): string | null {
  const wanted = baseOf(amount)!;
  const digits = new Decimal(figure.numeral!.digits);
  const units = [figure.unit!, ...(OTHER_UNITS[figure.dimension ?? ''] ?? [])].filter(
    (unit, i, all) => unit !== amount.figure.unit && all.indexOf(unit) === i,
  );
  for (const unit of units) {
    for (let i = 0; i < MAGNITUDES.length; i++) {
      const value = digits.times(`1e${i * 4}`);
      const { interval } = inBase({ min: value, max: value, maxOpen: false }, unit, '');
      if (!isDisjoint(wanted, widened(interval))) return MAGNITUDES[i]! + unit;
    }
  }
  return null;
}
