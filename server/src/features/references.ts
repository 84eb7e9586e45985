import type { DocumentHighlight, Location, Position } from 'vscode-languageserver';
import type { Analysis } from '../core/analysis';
import { itemAt } from '../core/queries/lookup';
import { figuresOf, indicatorAt, indicatorKey, indicatorNamesIn } from '../core/queries/mentions';
import type { Span } from '../core/text/span';
import { fromPosition, toRange } from '../protocol/ranges';
import type { Reader } from './feature';
import { DocumentHighlightKind } from '../protocol/lsp';

/**
 * Where the same slogan stands, or what the document says of the same indicator: all its figures, in whatever unit, asked
 * from one of them or from the indicator's name.
 */
export function references({ text, analysis }: Reader, position: Position): Location[] {
  const thing = thingAt(analysis, fromPosition(text, position));
  return placesOf(analysis, thing).map((span) => ({ uri: text.uri, range: toRange(text, span) }));
}

/** The same places; from an indicator's name, where the name itself stands as well. */
export function highlights({ text, analysis }: Reader, position: Position): DocumentHighlight[] {
  const thing = thingAt(analysis, fromPosition(text, position));
  const names = thing?.kind === 'name' ? namesOf(analysis, thing.key, thing.span) : [];
  return [...names, ...placesOf(analysis, thing)]
    .sort((a, b) => a.start - b.start)
    .map((span) => ({ range: toRange(text, span), kind: DocumentHighlightKind.Text }));
}

type Thing =
  | { readonly kind: 'slogan'; readonly canonical: string }
  /** `key` is null where the text does not say what the figure measures. */
  | { readonly kind: 'figure'; readonly key: string | null; readonly span: Span }
  | { readonly kind: 'name'; readonly key: string; readonly span: Span };

function thingAt(analysis: Analysis, offset: number): Thing | null {
  const item = itemAt(analysis, offset);
  if (item?.kind === 'slogan') return { kind: 'slogan', canonical: item.slogan.item.canonical };
  const name = indicatorAt(analysis, offset);
  // Where a figure ends and a name begins (12家企业), the pointer is on the name.
  if (name !== null && (item === null || item.span.end === offset)) return { kind: 'name', ...name };
  return item === null ? null : { kind: 'figure', key: indicatorKey(item.figure), span: item.span };
}

function placesOf(analysis: Analysis, thing: Thing | null): readonly Span[] {
  if (thing === null) return [];
  if (thing.kind === 'slogan')
    return analysis.slogans.filter(({ item }) => item.canonical === thing.canonical).map(({ span }) => span);
  // A figure of which nothing is known is still found at its own place.
  if (thing.key === null) return [thing.span];
  return figuresOf(analysis, thing.key).map(({ span }) => span);
}

/** Where an indicator is named beside one of its figures, and the place asked about. */
function namesOf(analysis: Analysis, key: string, asked: Span): readonly Span[] {
  const beside = analysis.readings
    .flatMap((_, index) => indicatorNamesIn(analysis, index))
    .filter((name) => name.key === key && name.span.start !== asked.start);
  return [asked, ...beside.map(({ span }) => span)];
}
