import { hedges, type Hedge } from '../../lexicon/hedges';
import { TermIndex } from '../tokens/terms';
import type { Span } from '../text/span';
import type { Figure } from './figure';

const before = index('before');
const after = index('after');

/** Where the words stand that bound or blur a figure (约, 不低于, 以上), in the paragraph's text. */
export function hedgeSpans(text: string, figure: Figure): Span[] {
  if (figure.bound === 'exact') return [];
  const spans: Span[] = [];
  const leading = before.terms.matchEndingAt(text, figure.start, before.longest);
  if (leading !== null) spans.push({ start: figure.start - leading.text.length, end: figure.start });
  const trailing = after.terms.match(text, figure.end);
  if (trailing !== null) spans.push({ start: figure.end, end: figure.end + trailing.text.length });
  return spans;
}

function index(position: Hedge['position']): { readonly terms: TermIndex<Hedge>; readonly longest: number } {
  const list = hedges.filter((hedge) => hedge.position === position);
  return {
    terms: new TermIndex(list.map((hedge) => [hedge.text, hedge])),
    longest: Math.max(...list.map((hedge) => hedge.text.length)),
  };
}
