// The full analysis: everything the façade offers, each time from the bare text.
import { createRequire } from 'node:module';
import { coreBundle, dictionaryDir } from '../lib/bundles.mjs';
import { shuffle } from '../lib/corpus.mjs';

const require = createRequire(import.meta.url);

/**
 * @param {readonly {text: string}[]} docs
 * @param {{bytes?: number, repeat?: number, segmented?: boolean, reading?: boolean}} options with `bytes`, one shuffled text of
 *   that size in place of the reports, analysed `repeat` times in a round; `segmented`, also with the words of the clauses
 *   around figures; `reading`, without the checks that compare what numbers say
 */
export function prepare(docs, { bytes, repeat = 1, segmented = false, reading = false }) {
  const core = require(coreBundle);
  const { Analysis, loadSegmenter } = core;
  const texts = bytes === undefined ? docs.map(({ text }) => text) : [shuffle(docs, bytes)];
  const segment = segmented ? loadSegmenter({ dictionaryDir }) : undefined;
  const subject = {
    chars: texts.reduce((sum, text) => sum + text.length, 0),
    /**
     * One report stays open, as in an editor. Of objects of which none is left V8 forgets, after some collections, what they
     * look like, and with it what it compiled for them: after two minutes of waiting for other subjects a round took four
     * times as long.
     */
    open: null,
    round() {
      let found = 0;
      for (let i = 0; i < repeat; i++) {
        for (const text of texts) {
          const analysis = Analysis.of(text);
          if (segment) found += segmentClauses(analysis, segment);
          found += reading ? countRead(core, analysis) : count(analysis);
          subject.open = analysis;
        }
      }
      return found;
    },
  };
  return subject;
}

/** Asks for everything, as an editor with all features on would. */
function count({ outline, figures, slogans, findings, suppressions }) {
  return outline.length + figures.length + slogans.length + findings.length + suppressions.length;
}

/** Asks for all but the findings of the checks that compare. */
function countRead({ outcomesOfCheck, figureBroken, numberingSequence }, analysis) {
  const { outline, figures, slogans } = analysis;
  let found = outline.length + figures.length + slogans.length;
  for (const check of [figureBroken, numberingSequence]) found += outcomesOfCheck(check, analysis).findings.length;
  return found;
}

/** Gives each paragraph the words that it wants. @returns {number} how many */
function segmentClauses(analysis, segment) {
  let found = 0;
  for (const reading of analysis.readings) {
    const { clauses, paragraph } = reading;
    if (clauses.length === 0) continue;
    const words = clauses.map(({ start, end }) => segment(paragraph.text.slice(start, end)));
    reading.acceptWords(words);
    for (const list of words) found += list.length;
  }
  return found;
}
