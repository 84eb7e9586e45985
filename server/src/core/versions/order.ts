/** Less than this between two paragraphs is not parted again: far above what a number of that size can tell apart. */
const LEAST_STEP = 2 ** -30;

/**
 * Gives new paragraphs, at `[from, from + added)`, numbers between those of their neighbours, so that of two paragraphs the
 * later one has the greater number, whatever was put in or taken out around them: the order that things kept over many
 * versions are compared by, where the paragraphs' places would all shift. When two neighbours come too close, after some
 * thirty paragraphs in the same gap, all are numbered anew.
 */
export function setOrder(paragraphs: readonly { order: number }[], from: number, added: number): void {
  const before = paragraphs[from - 1]?.order;
  const behind = paragraphs[from + added]?.order;
  const low = before ?? (behind ?? 0) - added - 1;
  const step = ((behind ?? low + added + 1) - low) / (added + 1);
  if (added > 0 && step < LEAST_STEP) {
    for (let i = 0; i < paragraphs.length; i++) paragraphs[i]!.order = i;
    return;
  }
  for (let i = 0; i < added; i++) paragraphs[from + i]!.order = low + step * (i + 1);
}
