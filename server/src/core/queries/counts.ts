import type { Analysis } from '../analysis';
import type { Span } from '../text/span';

export interface Counts {
  readonly figures: number;
  readonly slogans: number;
  readonly headings: number;
  readonly findings: number;
}

/** How much a stretch of the document holds. */
export function countsWithin(analysis: Analysis, span: Span): Counts {
  const starts = (items: readonly { readonly start: number }[]): number =>
    items.filter(({ start }) => span.start <= start && start < span.end).length;
  return {
    figures: starts(analysis.figures.map((figure) => figure.span)),
    slogans: starts(analysis.slogans.map((slogan) => slogan.span)),
    headings: starts(analysis.outline),
    findings: starts(analysis.findings),
  };
}
