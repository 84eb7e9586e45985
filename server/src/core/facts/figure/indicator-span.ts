import type { Span } from '../../text/span';
import type { Figure, FigureFacts } from '../../figures/figure';

/** 3200公顷的高标准农田: what may stand between a figure and the thing it counts. */
const NEAR = 2;
/** An indicator stands before its figure in the same paragraph, seldom further away than this. */
const FARTHEST = 200;

/**
 * Where a figure's indicator is written: directly behind it (3200公顷高标准农田), else its last occurrence before, else
 * a little further behind. Null when it is written nowhere as a whole (城镇居民人均可支配收入 from 城乡居民…).
 */
export function indicatorSpan(text: string, figure: Figure, facts: FigureFacts): Span | null {
  const { indicator } = facts;
  if (indicator === null || indicator === '') return null;
  const behind = text.slice(figure.end, figure.end + 12 + indicator.length).indexOf(indicator);
  const earliest = Math.max(0, figure.start - FARTHEST);
  const before = text.slice(earliest, figure.start).lastIndexOf(indicator);
  const isBehind = behind >= 0 && (behind <= NEAR || before < 0);
  if (!isBehind && before < 0) return null;
  const start = isBehind ? figure.end + behind : earliest + before;
  return { start, end: start + indicator.length };
}
