import type { Measured } from '../facts/amounts';
import type { Passage } from '../facts/passage';
import { decimalOf } from '../figures/decimal';
import type { Decimal } from '../figures/decimal';
import { type Precision, rewriteFigure, writtenFigure } from '../figures/written';
import type { Fix, Message, RelatedSpan } from './finding';

/** What the checks of wholes and parts have in common. */

export function written({ text }: Passage, { statement: { figure } }: Measured): string {
  return writtenFigure(text, { start: figure.hedgedStart, end: figure.hedgedEnd });
}

export function related({ statement: { figure } }: Measured, message: Message): RelatedSpan {
  return { start: figure.start, end: figure.end, message };
}

/** Puts another value, in base units, in place of a figure; empty where the figure's digits cannot hold it. */
export function fixTo(passage: Passage, amount: Measured, value: Decimal, key: string): Fix[] {
  const { figure } = amount.statement;
  const rewriting = rewriteFigure(passage.text, figure, inFiguresUnit(amount, value));
  if (rewriting === null) return [];
  const { start, end, newText, shown } = rewriting;
  return [
    {
      title: { key, args: { text: shown, old: writtenFigure(passage.text, figure) } },
      edits: [{ start, end, newText }],
      safe: false,
    },
  ];
}

/** A value in base units as the figure would write it, or with all its digits; null where its digits cannot hold it. */
export function shownAs(passage: Passage, amount: Measured, value: Decimal, precision?: Precision): string | null {
  return rewriteFigure(passage.text, amount.statement.figure, inFiguresUnit(amount, value), precision)?.shown ?? null;
}

/** From base units to the figure's unit, by the factor that its own interval shows. */
function inFiguresUnit({ statement, interval }: Measured, value: Decimal): Decimal {
  const own = decimalOf(statement.figure.numeral!);
  const { coarseInterval } = statement;
  const [a, b] = [coarseInterval?.max ?? coarseInterval?.min ?? null, interval.max ?? interval.min];
  return a === null || b === null || b.eq(0) || own.eq(0) ? value : value.times(a).div(b);
}
