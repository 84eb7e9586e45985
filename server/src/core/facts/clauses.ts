import type { Figure } from '../figures/figure';
import { CharSet } from '../text/char-set';
import { isHan } from '../text/chars';
import type { Span } from '../text/span';

const ENDS_CLAUSE = new CharSet('，；：。！？,;:!?');
/** How far behind a figure the noun that it counts may reach. */
const REACH = 32;

/**
 * The stretches of a paragraph whose words tell what its figures count: the nouns directly behind them (13个⟦大模型通过国家备案⟧).
 * Only these are segmented; in an ordinary report they are a twentieth of the text.
 */
export function clausesAround(text: string, figures: readonly Figure[]): readonly Span[] {
  const clauses: Span[] = [];
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i]!;
    const start = figure.hedgedEnd;
    if (figure.kind === 'date' || !isHan(text.charCodeAt(start))) continue;
    const limit = Math.min(figures[i + 1]?.start ?? text.length, start + REACH);
    let end = start;
    while (end < limit && !ENDS_CLAUSE.has(text.charCodeAt(end))) end++;
    if (end - start > 2) clauses.push({ start, end });
  }
  return clauses;
}
