import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { ReportDocument } from './documents';
import type { Reading } from './core/reading';
import type { SegmentationClient } from './segmentation/client';

/** Milliseconds of quiet before words are fetched: the answers to what was just opened or typed go first. */
const QUIET = 400;

/** Longer documents do without words: a worker would be busy for seconds with what no reader waits for. */
const MAX_LENGTH = 1_000_000;

/**
 * Fetches the words around the figures of open documents from the segmenter's thread, in the background. Until they are
 * there, and when there is no segmenter, the analysis does without them.
 */
export class WordSupply {
  readonly #connection: Connection;
  readonly #documents: TextDocuments<ReportDocument>;
  readonly #onWords: () => void;
  #client: SegmentationClient | null = null;
  #timer: NodeJS.Timeout | undefined;
  /** One run at a time: what changes meanwhile is fetched by the next. */
  #running = false;
  #ended = false;

  /** @param onWords is called when an open document is read differently for its words */
  constructor(connection: Connection, documents: TextDocuments<ReportDocument>, onWords: () => void) {
    this.#connection = connection;
    this.#documents = documents;
    this.#onWords = onWords;
  }

  /** From now on, fetches words for every document that is opened or changed. */
  start(): void {
    this.#documents.onDidChangeContent(() => this.#schedule());
    this.#schedule();
  }

  stop(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    void this.#client?.dispose();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if (this.#ended) return;
    this.#timer = setTimeout(() => void this.#fetch(), QUIET);
    // No reason to keep a process that is otherwise done.
    this.#timer.unref();
  }

  async #fetch(): Promise<void> {
    if (this.#running) return this.#schedule();
    this.#running = true;
    try {
      let changed = false;
      for (const report of this.#documents.all()) changed = (await this.#fetchFor(report)) || changed;
      if (changed && !this.#ended) this.#onWords();
    } catch (error) {
      // Said once: without a segmenter there is nothing to try again.
      if (!this.#ended)
        this.#connection.console.warn(`policy-text: ${error instanceof Error ? error.message : String(error)}`);
      this.stop();
    } finally {
      this.#running = false;
    }
  }

  /** Whether the document is read differently now. */
  async #fetchFor(report: ReportDocument): Promise<boolean> {
    if (report.isGarbled) return false;
    const { analysis } = report;
    if (analysis.text.length > MAX_LENGTH) return false;
    const wanting = analysis.readings.filter((reading) => reading.words === null && reading.clauses.length > 0);
    if (wanting.length === 0) return false;
    const words = await (await this.#open()).segment(wanting.flatMap(clausesOf));
    return report.acceptWords(wanting, words);
  }

  async #open(): Promise<SegmentationClient> {
    if (this.#client !== null) return this.#client;
    const workerFile = path.join(__dirname, 'segmentation-worker.js');
    // Seen here, it does not take a thread (5 MB, twice) to find out.
    if (!existsSync(workerFile)) throw new Error(`There is no segmenter at ${workerFile}`);
    // Loaded late, since the first answers do not need it.
    const { createSegmentationClient } = await import('./segmentation/client');
    this.#client = createSegmentationClient({
      workerFile,
      dictionaryDir: path.join(__dirname, 'dictionary'),
    });
    return this.#client;
  }
}

function clausesOf(reading: Reading): string[] {
  return reading.clauses.map(({ start, end }) => reading.paragraph.text.slice(start, end));
}
