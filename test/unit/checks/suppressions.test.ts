import { describe, expect, it } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';

const GAP = '（一）修路。改造三条。\n（二）架桥。新建两座。\n（四）通水。铺设四段。';
const AGAIN = GAP.replaceAll('\n', '\n\n');

/** The numbers that `numbering/sequence` reports. */
const reported = (text: string): string[] =>
  Analysis.of(text)
    .findings.filter(({ code }) => code === 'numbering/sequence')
    .map(({ start, end }) => text.slice(start, end));

it('reports without a comment', () => {
  expect(reported(GAP)).toEqual(['（四）']);
});

describe('policytext-disable-next-line', () => {
  const before = (comment: string): string => GAP.replace('（四）', `<!-- ${comment} -->\n（四）`);

  it.each([
    'policytext-disable-next-line',
    'policytext-disable-next-line numbering/sequence',
    'policytext-disable-next-line figure/broken, numbering/sequence -- checked by hand',
    'policytext-disable-next-line no/such、numbering/sequence',
  ])('%s', (comment) => {
    expect(reported(before(comment))).toEqual([]);
  });

  it('leaves other checks and other lines alone', () => {
    expect(reported(before('policytext-disable-next-line figure/broken'))).toEqual(['（四）']);
    expect(reported(`<!-- policytext-disable-next-line -->\n${GAP}`)).toEqual(['（四）']);
  });

  it('covers a whole hard-wrapped paragraph', () => {
    const text =
      '<!-- policytext-disable-next-line -->\n全年修路若干，一是修村道，\n\n连片推进，三是修县道，\n\n质量都好。';
    expect(reported(text.slice(text.indexOf('\n') + 1))).toEqual(['三是']);
    expect(reported(text)).toEqual([]);
  });

  it('skips blank lines', () => {
    expect(reported(before('policytext-disable-next-line').replace('-->\n', '-->\n\n\n'))).toEqual([]);
  });

  it('gives its reason', () => {
    const [suppression] = Analysis.of(
      before('policytext-disable-next-line numbering/sequence -- 原文如此'),
    ).suppressions;
    expect(suppression).toMatchObject({ codes: ['numbering/sequence'], reason: '原文如此' });
  });
});

describe('policytext-disable and policytext-enable', () => {
  it('silence what stands between', () => {
    const text = `<!-- policytext-disable numbering/sequence -->\n\n${AGAIN}\n\n<!-- policytext-enable -->\n\n# 二\n\n${AGAIN}`;
    expect(reported(text)).toEqual(['（四）']);
  });

  it('silence to the end without enable', () => {
    expect(reported(`<!-- policytext-disable -->\n\n${AGAIN}`)).toEqual([]);
  });

  it('enable single checks again', () => {
    const enabled = (codes: string): string[] =>
      reported(`<!-- policytext-disable -->\n\n<!-- policytext-enable ${codes} -->\n\n${AGAIN}`);
    expect(enabled('numbering/sequence')).toEqual(['（四）']);
    expect(enabled('figure/broken')).toEqual([]);
  });
});

it('policytext-disable-file silences the whole text from anywhere', () => {
  expect(reported(`${AGAIN}\n\n<!-- policytext-disable-file numbering/sequence -->`)).toEqual([]);
});

it('other comments, unfinished ones and those in code do nothing', () => {
  expect(reported(`<!-- policytext-disabled -->\n${AGAIN}`)).toEqual(['（四）']);
  expect(reported(`<!-- see policytext-disable -->\n${AGAIN}`)).toEqual(['（四）']);
  expect(reported(`${AGAIN}\n\n<!-- policytext-disable-file`)).toEqual(['（四）']);
  expect(reported(`\`\`\`\n<!-- policytext-disable-file -->\n\`\`\`\n\n${AGAIN}`)).toEqual(['（四）']);
});

describe('many comments', () => {
  const numbered = Array.from({ length: 6 }, (_, i) => `产值4O.${i}亿元。`).join('\n\n');

  it('do not pile up: each comment opens and ends a check once', () => {
    const times = 400;
    const pairs = '<!-- policytext-disable -->\n<!-- policytext-enable no/such -->\n'.repeat(times);
    const ends =
      '<!-- policytext-disable -->\n'.repeat(times) + '<!-- policytext-enable figure/broken -->\n'.repeat(times);
    for (const comments of [pairs, ends, pairs + ends]) {
      const { suppressions } = Analysis.of(`${comments}\n${numbered}`);
      expect(suppressions.length).toBeLessThanOrEqual(2 * times);
    }
  });

  it('that overlap are each heeded', () => {
    const text = [
      '<!-- policytext-disable figure/broken -->',
      '产值4O.1亿元。',
      '<!-- policytext-disable -->',
      '产值4O.2亿元。',
      '<!-- policytext-enable numbering/sequence -->',
      '产值4O.3亿元。',
      '<!-- policytext-enable figure/broken -->',
      '产值4O.4亿元。',
      '<!-- policytext-disable-next-line figure/broken -->',
      '产值4O.5亿元。',
      '产值4O.6亿元。',
    ].join('\n\n');
    const found = Analysis.of(text).findings.map(({ start }) => text.slice(start, start + 4));
    expect(found).toEqual(['4O.4', '4O.6']);
  });
});
