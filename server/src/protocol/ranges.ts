import type { Position, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../core/text/span';

export function toPosition(document: TextDocument, offset: number): Position {
  return document.positionAt(offset);
}

/** The offset of a position; places outside the document move to its nearest edge. */
export function fromPosition(document: TextDocument, position: Position): number {
  return document.offsetAt(position);
}

/** A text as a document to find positions in. */
export function documentOf(uri: string, text: string): TextDocument {
  return TextDocument.create(uri, '', 0, text);
}

/** A span of the document as the protocol's range. */
export function toRange(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** The protocol's range as a span of the document, whichever way round it is given. */
export function fromRange(document: TextDocument, range: Range): Span {
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  return start <= end ? { start, end } : { start: end, end: start };
}

/** The line of an offset, counted from zero. */
export function lineOf(document: TextDocument, offset: number): number {
  return document.positionAt(offset).line;
}

/** The first line without its line break. */
export function firstLine(document: TextDocument): Range {
  const text = document.getText({ start: { line: 0, character: 0 }, end: { line: 1, character: 0 } });
  return { start: { line: 0, character: 0 }, end: { line: 0, character: text.replace(/[\r\n]+$/, '').length } };
}

/** A link to a place in a document that editors follow: lines and columns count from one. */
export function linkTo(document: TextDocument, offset: number): string {
  const { line, character } = document.positionAt(offset);
  return `${document.uri}#L${line + 1},${character + 1}`;
}
