import type { Analysis, PlacedFigure } from '../analysis';
import type { Message } from '../checks/finding';
import { toSourceSpan } from '../layout/paragraph';
import type { Span } from '../text/span';

/** A computation about a figure that holds, with the other figures in it; offsets are absolute. */
export interface FigureConfirmation {
  readonly message: Message;
  readonly others: readonly Span[];
}

/** What the checks computed of a figure and found right, in the order of the checks. */
export function confirmationsOf(analysis: Analysis, { span, index }: PlacedFigure): readonly FigureConfirmation[] {
  const { paragraph } = analysis.readings[index]!;
  const base = analysis.starts[index]!;
  const here = analysis.outcomesIn(index).confirmations.map(({ message, spans }) => ({
    message,
    spans: spans.map((part) => toSourceSpan(paragraph, base, part)),
  }));
  const found: FigureConfirmation[] = [];
  for (const { message, spans } of [...here, ...analysis.documentOutcomes.confirmations]) {
    const others = spans.filter((part) => !overlaps(part, span));
    if (others.length < spans.length) found.push({ message, others });
  }
  return found;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
