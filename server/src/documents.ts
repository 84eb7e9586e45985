import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CancellationToken, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Analysis } from './core/analysis';
import type { SuppressionEntry } from './core/checks/entries';
import type { TextChange } from './core/layout/layout';
import type { Reading } from './core/reading';
import { isReadable, readability, type Readability } from './core/text/garbled';
import type { Word } from './core/tokens/word';
import { MAX_ANALYSED_LENGTH, withinLimit } from './core/limits';
import { SemanticTokensBuilder } from './protocol/lsp';
import { fromRange } from './protocol/ranges';

/** More changes in one message (replace all) are not followed one by one: reading the document anew is cheaper. */
const MAX_CHANGES = 50;

/** Unread paragraphs are read in slices of this many milliseconds, so that typing and cancelling get through between. */
const SLICE = 10;

/** A first reading of fewer characters than this is done in one go: it takes less than a slice or two. */
const SHORT = 50_000;

/** An open document and the analysis of its current version, computed when first asked for. */
export class ReportDocument {
  #document: TextDocument;
  #analysis: Analysis | null = null;
  /** Whether most paragraphs of the analysis are still unread. */
  #cold = true;
  /** Null until asked for, and after a change that may have made it another. */
  #readability: Readability | null = null;
  #entries: readonly SuppressionEntry[] = [];
  /** The tokens that the client has: what changes are told against. */
  #tokens: SemanticTokensBuilder | null = null;

  constructor(uri: string, languageId: string, version: number, content: string) {
    this.#document = TextDocument.create(uri, languageId, version, content);
  }

  get uri(): string {
    return this.#document.uri;
  }

  get version(): number {
    return this.#document.version;
  }

  /** The document as the client has it: the only way from offsets to positions and back. */
  get text(): TextDocument {
    return this.#document;
  }

  /** Whether the document is longer than what is analysed. */
  get isCut(): boolean {
    return this.analysis.text.length < this.#document.getText().length;
  }

  /** Whether the text was read in a wrong encoding, so that there is nothing to say of it. */
  get isGarbled(): boolean {
    this.#readability ??= readability(this.#document.getText());
    return this.#readability === 'garbled';
  }

  get analysis(): Analysis {
    if (this.#analysis === null) {
      const read = Analysis.of(withinLimit(this.#document.getText()));
      this.#analysis = this.#entries.length === 0 ? read : read.withEntries(this.#entries);
      this.#cold = this.#analysis.text.length > SHORT;
    }
    return this.#analysis;
  }

  /** The entries that describe nothing; none while the text is still to be read. */
  get staleEntries(): readonly SuppressionEntry[] {
    return this.#analysis === null || this.#cold || this.#entries.length === 0 ? [] : this.#analysis.staleEntries;
  }

  /** Sets which findings are not wanted, as the project file has it. */
  describe(entries: readonly SuppressionEntry[]): void {
    this.#entries = entries;
    this.#analysis = this.#analysis?.withEntries(entries) ?? null;
  }

  /** Takes in the changes of one version. */
  apply(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    if (changes.length > MAX_CHANGES) this.#analysis = null;
    for (const change of changes) {
      const edit = 'range' in change ? fromRange(this.#document, change.range) : null;
      // What is typed into a clean text leaves it clean; what is taken away may bring others among those that are looked at.
      const isTyped = edit !== null && edit.start === edit.end && isReadable(change.text);
      if (!isTyped || this.#readability !== 'clean') this.#readability = null;
      this.#document = TextDocument.update(this.#document, [change], version);
      if (edit === null || this.#analysis === null) this.#analysis = null;
      else
        this.#analysis = this.#after(this.#analysis, {
          start: edit.start,
          oldEnd: edit.end,
          newEnd: edit.start + change.text.length,
        });
    }
  }

  /** The analysis after one change; null when it has to be made anew. */
  #after(before: Analysis, change: TextChange): Analysis | null {
    const text = this.#document.getText();
    const grown = change.newEnd - change.oldEnd;
    const oldLength = text.length - grown;
    const cut = before.text.length;
    if (cut === oldLength) return text.length > MAX_ANALYSED_LENGTH ? null : before.change(text, change);
    // Of a document that is too long the part that was read stays the part that is read, as it grows and shrinks.
    if (change.start > cut) return before;
    const newCut = cut + grown;
    if (change.oldEnd > cut || newCut > MAX_ANALYSED_LENGTH * 1.1 || text.length <= MAX_ANALYSED_LENGTH) return null;
    return before.change(text.slice(0, newCut), change);
  }

  /**
   * The analysis with every paragraph read. A long document is read in slices; null when the request was cancelled or
   * the document changed in between.
   */
  async ready(token: CancellationToken): Promise<Analysis | null> {
    const { analysis } = this;
    if (!this.#cold) return analysis;
    let sliceEnd = performance.now() + SLICE;
    for (const reading of analysis.readings) {
      void reading.figures.length;
      if (performance.now() < sliceEnd) continue;
      await nextTurn();
      if (token.isCancellationRequested || this.#analysis !== analysis) return null;
      sliceEnd = performance.now() + SLICE;
    }
    this.#cold = false;
    return analysis;
  }

  /**
   * Gives readings the words of their clauses; what hangs on the words is computed anew. Whether that makes a difference
   * to what the document says: of many paragraphs some always say something else.
   */
  acceptWords(readings: readonly Reading[], words: readonly (readonly Word[])[]): boolean {
    const before = this.#analysis;
    const asked = new Set(readings);
    const own = new Set(before?.readings.filter((reading) => asked.has(reading)));
    const few = own.size <= FEW;
    const said = before !== null && few ? factsOf(before, own) : '';
    let at = 0;
    for (const reading of readings) reading.acceptWords(words.slice(at, (at += reading.clauses.length)));
    // Paragraphs that were edited away meanwhile change nothing.
    if (before === null || own.size === 0) return false;
    this.#analysis = before.withWords();
    return !few || factsOf(this.#analysis, own) !== said;
  }

  /** A builder of the document's next tokens; with the client's last result named, of changes against that. */
  newTokens(previousResultId?: string): SemanticTokensBuilder {
    this.#tokens ??= new SemanticTokensBuilder();
    // Also empties the builder.
    this.#tokens.previousResult(previousResultId ?? '');
    return this.#tokens;
  }
}

/** Paragraphs that are compared one by one. */
const FEW = 20;

function factsOf(analysis: Analysis, readings: ReadonlySet<Reading>): string {
  const indexes = analysis.readings.flatMap((reading, index) => (readings.has(reading) ? [index] : []));
  return JSON.stringify(indexes.map((index) => analysis.figuresIn(index).map(({ facts }) => facts)));
}
