import type { Analysis } from '../core/analysis';
import type { Segment } from '../core/tokens/word';
import { write, type Io } from './io';
import type { Texts } from './texts';

/** By dictionary: what nodejieba loads it keeps until the process ends, so nothing is loaded twice. */
const loaded = new Map<string, Segment>();

/**
 * Gives each report the words around its figures before anything is read from it, so that the output does not depend on when they
 * come. The segmenter is loaded for the first report that has a figure; where it cannot be, that is said once.
 */
export class WordSupply {
  /** Not yet asked for, loaded, or not to be had. */
  #segment: Segment | null | 'unknown' = 'unknown';

  constructor(
    private readonly io: Io,
    private readonly texts: Texts,
  ) {}

  async supply(analysis: Analysis): Promise<void> {
    for (const reading of analysis.readings) {
      if (reading.clauses.length === 0) continue;
      if (this.#segment === 'unknown') this.#segment = await this.#load();
      const segment = this.#segment;
      if (segment === null) return;
      const { text } = reading.paragraph;
      reading.acceptWords(reading.clauses.map(({ start, end }) => segment(text.slice(start, end))));
    }
  }

  async #load(): Promise<Segment | null> {
    const { dictionaryDir } = this.io;
    try {
      const { loadSegmenter } = await import('../segmentation/nodejieba');
      const segment = loaded.get(dictionaryDir) ?? loadSegmenter({ dictionaryDir });
      loaded.set(dictionaryDir, segment);
      return segment;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      await write(this.io.stderr, `${this.texts.note}${this.texts.noSegmenter(why)}\n`);
      return null;
    }
  }
}
