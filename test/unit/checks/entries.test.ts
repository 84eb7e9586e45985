import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import {
  entryFor,
  MAX_CONTEXT,
  setDescribedApart,
  type SuppressionEntry,
} from '../../../server/src/core/checks/entries';
import type { Finding } from '../../../server/src/core/checks/finding';

/** A report of a place that does not exist, with two slips of writing and one of numbering. */
const report = `一、工作回顾

全年规上工业增加值增长1O.2%，财政收入14.6亿元，民生支出占比达到8l.3%。

（一）做强产业。新增企业15家。

（二）建设县城。改造小区42个。

（四）办好实事。新建幼儿园6所。
`;
const found = Analysis.of(report).findings;
const entryOf = (finding: Finding, reason = '原文如此'): SuppressionEntry => entryFor(finding, found, report, reason);
const codesLeft = (text: string, entries: readonly SuppressionEntry[]): string[] =>
  Analysis.of(text)
    .withEntries(entries)
    .findings.map(({ code }) => code);

it('the report has three findings', () => {
  expect(found.map(({ code, start, end }) => `${code} ${report.slice(start, end)}`)).toEqual([
    'figure/broken 1O.2%',
    'figure/broken 8l.3%',
    'numbering/sequence （四）',
  ]);
});

describe('an entry', () => {
  it('silences the finding it was made for and no other, with its reason', () => {
    for (const finding of found) {
      const entry = entryOf(finding);
      const analysis = Analysis.of(report).withEntries([entry]);
      expect(analysis.silenced).toEqual([{ finding, reason: '原文如此', by: 'entry' }]);
      expect(analysis.findings).toEqual(found.filter((other) => other !== finding));
      expect(analysis.staleEntries).toEqual([]);
    }
  });

  it('holds some ten characters to each side, without blanks and line breaks', () => {
    expect(entryOf(found[0]!)).toEqual({
      code: 'figure/broken',
      text: '1O.2%',
      before: '全年规上工业增加值增长'.slice(-10),
      after: '，财政收入14.6亿元'.slice(0, 10),
      reason: '原文如此',
    });
    expect(entryOf(found[2]!)).toMatchObject({ before: '城。改造小区42个。', after: '办好实事。新建幼儿园' });
  });

  it('does not mind how lines are wrapped or indented', () => {
    const entries = found.map((finding) => entryOf(finding));
    expect(codesLeft(report.replaceAll('\n', '\r\n'), entries)).toEqual([]);
    expect(codesLeft(report.replace('工业增加值', '工业\n增加值').replaceAll('（', '　　（'), entries)).toEqual([]);
  });

  it('is stale once the place is mended, moved between other words, or of another code', () => {
    const entries = found.map((finding) => entryOf(finding));
    const mended = Analysis.of(report.replace('1O.2', '10.2')).withEntries(entries);
    expect(mended.staleEntries).toEqual([entries[0]]);
    expect(mended.findings).toEqual([]);
    expect(codesLeft(report.replace('增加值增长', '产值增长'), entries)).toEqual(['figure/broken']);
    expect(codesLeft(report, [{ ...entries[0]!, code: 'numbering/sequence' }]).length).toBe(3);
  });

  it('by hand may give less context, or none', () => {
    const [first, second] = found.map((finding) => entryOf(finding));
    expect(codesLeft(report, [{ ...first!, before: '', after: '' }]).length).toBe(2);
    expect(codesLeft(report, [{ ...first!, before: '增 长', after: '' }]).length).toBe(2);
    expect(codesLeft(report, [{ ...second!, before: report, after: '。' }]).length).toBe(2 + 1);
  });

  it('gets more context where ten characters fit two places', () => {
    const twice = `甲县粮食产量与去年相比再次实现增长1O.2%，比上年同期有所加快，居全市第一。\n乙县粮食产量与去年相比再次实现增长1O.2%，比上年同期有所加快，居全市第二。\n`;
    const { findings } = Analysis.of(twice);
    expect(findings.length).toBe(2);
    const entry = entryFor(findings[1]!, findings, twice, null);
    expect(entry.before.length).toBe(MAX_CONTEXT);
    const analysis = Analysis.of(twice).withEntries([entry]);
    expect(analysis.findings).toEqual([findings[0]]);
  });

  it('stays out of what a comment silences, and is not stale there', () => {
    const commented = `<!-- policytext-disable-file -- 存档 -->\n\n${report}`;
    const analysis = Analysis.of(commented).withEntries([entryOf(found[0]!)]);
    expect(analysis.silenced.map(({ by, reason }) => `${by} ${reason}`)).toEqual(Array(3).fill('comment 存档'));
    expect(analysis.staleEntries).toEqual([]);
  });

  it('goes along with edits and words', () => {
    const entries = [entryOf(found[0]!)];
    const before = Analysis.of(report).withEntries(entries);
    const text = `序言。\n\n${report}`;
    const after = before.change(text, { start: 0, oldEnd: 0, newEnd: 5 });
    expect(after.findings.length).toBe(2);
    expect(after.withWords().findings.length).toBe(2);
  });
});

/** Text that is typed between sentences: nothing that a check finds fault with, or that joins what stands around it. */
const typed = fc
  .array(fc.constantFrom('林业有进步。', '全县上下齐心协力。', '要加快步伐。', '这是新的一段。'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((sentences) => `${sentences.join('')}\n\n`);

it('random edits elsewhere keep every match', () => {
  const paragraphs = report.split(/(?<=\n\n)/);
  // Each finding among paragraphs of its own, so that "elsewhere" is well away from its context.
  const padded = paragraphs.map(
    (paragraph) => `各项工作稳步推进，成效明显。\n\n${paragraph}干部群众士气高昂，信心倍增。\n\n`,
  );
  const text = padded.join('');
  const all = Analysis.of(text).findings;
  expect(all.length).toBe(3);
  const entries = all.map((finding) => entryFor(finding, all, text, null));
  const seams = padded.reduce<number[]>((at, part) => [...at, at.at(-1)! + part.length], [0]);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...seams), typed), { minLength: 1, maxLength: 8 }), (edits) => {
      const edited = [...edits]
        .sort(([a], [b]) => b - a)
        .reduce((changed, [at, added]) => changed.slice(0, at) + added + changed.slice(at), text);
      const analysis = Analysis.of(edited).withEntries(entries);
      expect(analysis.staleEntries).toEqual([]);
      expect(analysis.findings).toEqual([]);
      expect(analysis.silenced.length).toBe(3);
    }),
    { numRuns: 200 },
  );
});

it('agrees with looking at every entry for every finding', () => {
  const word = fc.stringMatching(/^[ab ]{0,3}$/);
  const entry = fc.record({
    code: fc.constantFrom('a/a', 'b/b'),
    text: fc.constantFrom('a', 'b'),
    before: word,
    after: word,
    reason: fc.constant(null),
  });
  const strip = (text: string): string => text.replaceAll(' ', '');
  fc.assert(
    fc.property(
      fc.stringMatching(/^[ab ]{1,40}$/),
      fc.array(entry),
      fc.constantFrom('a/a', 'b/b'),
      (text, entries, code) => {
        const findings = [...text].flatMap((character, start): Finding[] =>
          character === ' '
            ? []
            : [
                {
                  code,
                  start,
                  end: start + 1,
                  severity: 'error',
                  message: { key: '', args: {} },
                  related: [],
                  fixes: [],
                },
              ],
        );
        const describes = (e: SuppressionEntry, { start, end }: Finding): boolean =>
          e.code === code &&
          e.text === text.slice(start, end) &&
          strip(text.slice(0, start)).endsWith(strip(e.before)) &&
          strip(text.slice(end)).startsWith(strip(e.after));
        const verdict = setDescribedApart({ findings, silenced: [], stale: [] }, entries, text);
        expect(verdict.findings).toEqual(findings.filter((f) => !entries.some((e) => describes(e, f))));
        expect(verdict.stale).toEqual(entries.filter((e) => !findings.some((f) => describes(e, f))));
      },
    ),
  );
});

it('takes no longer for many entries of one text than for few', () => {
  const text = '增长1O.2%。\n\n'.repeat(4000);
  const { findings } = Analysis.of(text);
  const entries = Array.from({ length: 4000 }, (_, i): SuppressionEntry => ({
    code: 'figure/broken',
    text: '1O.2%',
    before: '长'.repeat(i % 25) + String(i),
    after: '。'.repeat(i % 25) + String(i),
    reason: null,
  }));
  const since = performance.now();
  expect(setDescribedApart({ findings, silenced: [], stale: [] }, entries, text).stale.length).toBe(4000);
  expect(performance.now() - since).toBeLessThan(3000);
});
