import { describe, expect, it } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { benchLines, benchText, hasBench, overlap, type Annotation } from '../support/bench';

describe.skipIf(!hasBench)('published reports', () => {
  it('have the outline that readers gave them', () => {
    const gold = benchLines<Annotation>('outline');
    const borderline = benchLines<Annotation>('borderline');
    const count = { headings: 0, headingsFound: 0, entries: 0, found: 0, level: 0, extra: 0 };
    for (const doc of new Set(gold.map((entry) => entry.doc))) {
      const { outline } = Analysis.of(benchText(doc));
      const entries = gold.filter((entry) => entry.doc === doc);
      const used = new Set<unknown>();
      for (const entry of entries.filter(({ doubt }) => doubt !== true)) {
        const match = outline.find(
          (heading) => !used.has(heading) && Math.abs(heading.start - entry.start) <= 6 && heading.start < entry.end,
        );
        count.entries++;
        if (entry.form === 'heading') count.headings++;
        if (match === undefined) continue;
        used.add(match);
        count.found++;
        if (entry.form === 'heading') count.headingsFound++;
        if (match.level === entry.level) count.level++;
      }
      const near = [...entries, ...borderline.filter((entry) => entry.doc === doc)];
      count.extra += outline.filter(
        (heading) => !used.has(heading) && !near.some((entry) => overlap(entry, heading)),
      ).length;
    }
    expect(count.headingsFound / count.headings).toBeGreaterThanOrEqual(0.95);
    expect(count.found / count.entries).toBeGreaterThanOrEqual(0.95);
    expect(count.found / (count.found + count.extra)).toBeGreaterThanOrEqual(0.95);
    expect(count.level / count.found).toBeGreaterThanOrEqual(0.95);
  });
});
