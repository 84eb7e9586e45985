import type { DocumentHighlight, Location, Position } from 'vscode-languageserver';
import { indicatorKey } from '../core/queries/mentions';
import { itemAt } from '../core/queries/lookup';
import type { Span } from '../core/text/span';
import { fromPosition, toRange } from '../protocol/ranges';
import type { Reader } from './feature';
import { DocumentHighlightKind } from '../protocol/lsp';

/** Where the same slogan, or the same indicator in the same unit, stands in the document. */
export function references(reader: Reader, position: Position): Location[] {
  const { text } = reader;
  return sameThings(reader, position).map((span) => ({ uri: text.uri, range: toRange(text, span) }));
}

export function highlights(reader: Reader, position: Position): DocumentHighlight[] {
  return sameThings(reader, position).map((span) => ({
    range: toRange(reader.text, span),
    kind: DocumentHighlightKind.Text,
  }));
}

function sameThings({ text, analysis }: Reader, position: Position): Span[] {
  const offset = fromPosition(text, position);
  const item = itemAt(analysis, offset);
  if (item === null) return [];
  if (item.kind === 'slogan') {
    const { canonical } = item.slogan.item;
    return analysis.slogans.filter((other) => other.item.canonical === canonical).map(({ span }) => span);
  }
  const { figure } = item;
  const key = indicatorKey(figure);
  const same = analysis.figures.filter(
    (other) => key !== null && indicatorKey(other) === key && other.item.unit === figure.item.unit,
  );
  // A figure whose indicator is unknown is still found at its own place.
  return same.length > 0 ? same.map(({ span }) => span) : [figure.span];
}
