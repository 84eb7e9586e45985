import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../core/analysis';
import type { FeatureWords } from './wording';

/** What every feature reads: a document, its analysis, and the language to answer in. */
export interface Reader {
  readonly text: TextDocument;
  readonly analysis: Analysis;
  readonly words: FeatureWords;
}
