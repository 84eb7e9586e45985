import type { Span } from '../../text/span';

/** Those of some spans, in order, that lie in `[start, end)`. Found by halving: a paragraph may have many thousands. */
export function within<T extends Span>(spans: readonly T[], start: number, end: number): readonly T[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < spans.length && spans[to]!.end <= end) to++;
  return to === low ? NONE : spans.slice(low, to);
}

const NONE: readonly never[] = [];
