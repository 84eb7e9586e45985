import { describe, expect, it } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { benchLines, benchText, hasBench, isAnnotated, overlap, type Annotation } from '../support/bench';

const squash = (text: string): string => text.replace(/[\s“”]/g, '');

describe.skipIf(!hasBench)('published reports', () => {
  it('have the slogans that readers marked', () => {
    const gold = benchLines<Annotation>('slogans');
    const borderline = benchLines<Annotation>('borderline');
    let found = 0;
    let missed = 0;
    let extra = 0;
    for (const doc of new Set(gold.map((slogan) => slogan.doc))) {
      const text = benchText(doc);
      const marked = gold.filter((slogan) => slogan.doc === doc);
      const spans = Analysis.of(text)
        .slogans.map(({ span }) => span)
        .filter((span) => isAnnotated(doc, span));
      const matched = new Set<unknown>();
      for (const slogan of marked.filter(({ doubt }) => doubt !== true)) {
        const match = spans.find(
          (span) => overlap(span, slogan) && squash(text.slice(span.start, span.end)) === squash(slogan.quote),
        );
        if (match === undefined) missed++;
        else {
          found++;
          matched.add(match);
        }
      }
      const near = [...marked, ...borderline.filter((slogan) => slogan.doc === doc)];
      extra += spans.filter((span) => !matched.has(span) && !near.some((slogan) => overlap(slogan, span))).length;
    }
    expect((2 * found) / (2 * found + missed + extra)).toBeGreaterThanOrEqual(0.95);
  });
});
