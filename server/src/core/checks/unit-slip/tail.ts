import type { Figure } from '../../figures/figure';
import type { TextEdit } from '../finding';

/** Where a figure's magnitude word and unit begin: behind its digits. */
export function tailStart(text: string, { start, end }: Figure): number {
  const digits = /^[-−－]?[\d０-９][\d０-９.,，\s]*/.exec(text.slice(start, end));
  return digits === null ? start : start + digits[0].trimEnd().length;
}

/** The magnitude word and unit as written: 万户. */
export function tailOf(text: string, figure: Figure): string {
  return text.slice(tailStart(text, figure), figure.end).replace(/\s+/g, '');
}

/** A figure with other words behind its digits; null where it has no Arabic digits. */
export function withTail(text: string, figure: Figure, tail: string): (TextEdit & { readonly shown: string }) | null {
  const at = tailStart(text, figure);
  if (at === figure.start || tail === '') return null;
  const shown = text.slice(figure.start, at).replace(/\s+/g, '') + tail;
  return { start: at, end: figure.end, newText: tail, shown };
}
