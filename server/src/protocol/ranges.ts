import type { Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../core/text/span';

/** A span of the document as the protocol's range. */
export function toRange(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** The protocol's range as a span of the document; places outside the document move to its nearest edge. */
export function fromRange(document: TextDocument, range: Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** A link to a place in a document that editors follow: lines and columns count from one. */
export function linkTo(document: TextDocument, offset: number): string {
  const { line, character } = document.positionAt(offset);
  return `${document.uri}#L${line + 1},${character + 1}`;
}
