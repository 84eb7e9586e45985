import { describe, expect, it } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import type { Finding } from '../../../server/src/core/checks/finding';
import { numberingSequence } from '../../../server/src/core/checks/numbering-sequence';
import { readSeries } from '../../../server/src/core/checks/numbering/series';
import { numeralLike } from '../../../server/src/core/outline/number';
import {
  benchDocs,
  benchLines,
  benchText,
  hasBench,
  overlap,
  placesOf,
  withEdits,
  type PlantedCase,
} from '../support/bench';
import { detect as detectBy } from './detect';

const detect = (text: string): Finding[] => detectBy(numberingSequence, text);

describe.skipIf(!hasBench)('published reports', () => {
  it.each(benchDocs())('%s is numbered right', (doc) => {
    const text = benchText(doc);
    expect(detect(text).map(({ start, end }) => text.slice(start - 10, end + 10))).toEqual([]);
  });

  it('shows every slip planted in them', () => {
    const missed = benchLines<PlantedCase>('cases.T7').filter(({ doc, edits, at }) => {
      const text = withEdits(benchText(doc), edits);
      const places = at.flatMap((quote) => placesOf(text, quote));
      return !detect(text).some((found) =>
        [found, ...found.related].some((span) => places.some((place) => overlap(place, span))),
      );
    });
    expect(missed.map(({ id }) => id)).toEqual([]);
  });

  it('shows any number inside a series raised by one, and offers the number that was there', () => {
    let tried = 0;
    for (const doc of benchDocs().filter((_, i) => i % 5 === 0)) {
      const text = benchText(doc);
      const { readings, starts, asRead } = Analysis.of(text);
      for (const { items } of readSeries(asRead)) {
        for (const { index, number } of items.slice(1, -1)) {
          const { paragraph } = readings[index]!;
          const start = starts[index]! + paragraph.seams[1]! + number.numeral.start;
          const end = start + number.numeral.end - number.numeral.start;
          const numeral = text.slice(start, end);
          if (paragraph.seams.length > 2 || numeralLike(numeral, number.ordinal) !== numeral) continue;
          const slip = text.slice(0, start) + numeralLike(numeral, number.ordinal + 1) + text.slice(end);
          const mended = detect(slip).flatMap(({ fixes }) =>
            fixes.flatMap(({ edits }) => edits.map((edit) => edit.newText)),
          );
          expect(mended, `${doc}: ${paragraph.text.slice(0, 20)}`).toContain(numeral);
          tried++;
        }
      }
    }
    expect(tried).toBeGreaterThan(50);
  });
});
