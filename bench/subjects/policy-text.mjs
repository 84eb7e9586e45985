// The full analysis: everything the façade offers, each time from the bare text.
import { createRequire } from 'node:module';
import { coreBundle } from '../lib/bundles.mjs';
import { shuffle } from '../lib/corpus.mjs';

const require = createRequire(import.meta.url);

/**
 * @param {readonly {text: string}[]} docs
 * @param {{bytes?: number, repeat?: number}} options with `bytes`, one shuffled text of that size in place of the
 *   reports, analysed `repeat` times in a round
 */
export function prepare(docs, { bytes, repeat = 1 }) {
  const { Analysis } = require(coreBundle);
  const texts = bytes === undefined ? docs.map(({ text }) => text) : [shuffle(docs, bytes)];
  return {
    chars: texts.reduce((sum, text) => sum + text.length, 0),
    round() {
      let found = 0;
      for (let i = 0; i < repeat; i++) for (const text of texts) found += count(Analysis.of(text));
      return found;
    },
  };
}

/** Asks for everything, as an editor with all features on would. */
function count(analysis) {
  const { outline, figures, slogans, findings, suppressions } = analysis;
  return outline.length + figures.length + slogans.length + findings.length + suppressions.length;
}
