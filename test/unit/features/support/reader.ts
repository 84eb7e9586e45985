import type { Position, Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Analysis } from '../../../../server/src/core/analysis';
import type { Reader } from '../../../../server/src/features/feature';
import { featureWords } from '../../../../server/src/features/wording';

export interface Marked {
  readonly reader: Reader;
  /** The text without its marks. */
  readonly text: string;
  /** Where `│` stood; the start when there was none. */
  readonly cursor: Position;
}

/** A document as a feature sees it, from a text in which `│` is the cursor. `⟦` and `⟧` are taken out as well. */
export function read(marked: string, languageId = 'plaintext'): Marked {
  const plain = marked.replace(/[⟦⟧]/g, '');
  const at = Math.max(0, plain.indexOf('│'));
  const text = plain.replace('│', '');
  const document = TextDocument.create('file:///r.txt', languageId, 1, text);
  const reader: Reader = { text: document, analysis: Analysis.of(text), words: featureWords.zh };
  return { reader, text, cursor: document.positionAt(at) };
}

/** The text with `⟦…⟧` around every range. */
export function show({ text }: Reader, ranges: readonly Range[]): string {
  const marks = ranges.flatMap(({ start, end }) => [
    { at: text.offsetAt(end), mark: '⟧' },
    { at: text.offsetAt(start), mark: '⟦' },
  ]);
  marks.sort((a, b) => b.at - a.at);
  return marks.reduce((shown, { at, mark }) => shown.slice(0, at) + mark + shown.slice(at), text.getText());
}
