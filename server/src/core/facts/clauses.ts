import type { Figure } from '../figures/figure';
import type { Span } from '../text/span';
import { charSet } from '../text/chars';

const endsClause = charSet('，；：。！？,;:!?');
/** How far behind a figure the noun that it counts may reach. */
const REACH = 32;

/**
 * The stretches of a paragraph whose words tell what its figures measure: the clause before each figure and the nouns
 * behind it. Only these are segmented; in an ordinary report they are a third of the text.
 */
export function clausesAround(text: string, figures: readonly Figure[]): readonly Span[] {
  const clauses: { start: number; end: number }[] = [];
  for (const figure of figures) {
    if (figure.kind === 'date') continue;
    let start = figure.start;
    // No further back than the stretch before: two that meet become one.
    const floor = clauses[clauses.length - 1]?.end ?? 0;
    while (start > floor && !endsClause(text.charCodeAt(start - 1))) start--;
    let end = figure.end;
    const limit = Math.min(text.length, end + REACH);
    while (end < limit && !endsClause(text.charCodeAt(end))) end++;
    const last = clauses[clauses.length - 1];
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else clauses.push({ start, end });
  }
  return clauses;
}
