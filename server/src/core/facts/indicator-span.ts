import type { Span } from '../text/span';
import type { Figure, FigureFacts } from '../figures/figure';

/** An indicator stands before its figure in the same paragraph, seldom further away than this. */
const FARTHEST = 200;

/**
 * Where a figure's indicator is written: its last occurrence before the figure, else directly behind it (3200公顷高标准农田).
 * Null when it is written nowhere as a whole (城镇居民人均可支配收入 from 城乡居民…).
 */
export function indicatorSpan(text: string, figure: Figure, facts: FigureFacts): Span | null {
  const { indicator } = facts;
  if (indicator === null || indicator === '') return null;
  const earliest = Math.max(0, figure.start - FARTHEST);
  const before = text.slice(earliest, figure.start).lastIndexOf(indicator);
  if (before >= 0) return { start: earliest + before, end: earliest + before + indicator.length };
  const behind = text.slice(figure.end, figure.end + 12 + indicator.length).indexOf(indicator);
  return behind < 0 ? null : { start: figure.end + behind, end: figure.end + behind + indicator.length };
}
