import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthMismatch } from '../../../server/src/core/checks/growth-mismatch';
import { invalid } from '../../../server/src/core/checks/growth-mismatch/examples';
import { wordingIn } from '../../../server/src/core/checks/wording/wording';
import { apply, confirmed, detect as detectBy, mended } from './detect';

const detect = (text: string): ReturnType<typeof detectBy> => detectBy(growthMismatch, text);
const marked = (text: string): string[] => detect(text).map(({ start, end }) => text.slice(start, end));

describe('fixes', () => {
  it.each(invalid.map(({ text, note }) => [note, text.replace(/[⟦⟧]/g, '')] as const))(
    'leave a text with nothing to report: %s',
    (_, text) => {
      for (const finding of detect(text))
        for (const fix of finding.fixes) expect(detect(apply(text, fix.edits))).toEqual([]);
    },
  );

  it.each([
    ['床位由2160张增加到3240张，净增1800张。', '床位由2160张增加到3240张，净增1080张。'],
    ['用户由6.2万户增加到7.9万户、增长21.5%。', '用户由6.2万户增加到7.9万户、增长27.4%。'],
    ['火情由260起下降到182起，下降42.9%。', '火情由260起下降到182起，下降30.0%。'],
    [
      '产值由2020年的18.6亿元增加到2025年的29.9亿元，年均增长12.4%。',
      '产值由2020年的18.6亿元增加到2025年的29.9亿元，年均增长10.0%。',
    ],
  ])('give the value that follows: %s', (text, expected) => {
    expect(mended(growthMismatch, text)).toEqual([expected]);
  });

  it('are not offered where a hedge leaves the value open', () => {
    const text = '企业由近300家增加到412家、增长76.5%。';
    expect(detect(text)).toHaveLength(1);
    expect(mended(growthMismatch, text)).toEqual([]);
  });
});

it('says what follows with its computation, in both languages', () => {
  const [finding] = detect('用户由6.2万户增加到7.9万户、增长21.5%。');
  expect(wordingIn('zh')(finding!.message)).toBe('7.9万户 ÷ 6.2万户 − 1 = 27.4%，文中写21.5%。');
  expect(wordingIn('en')(finding!.message)).toBe('7.9万户 ÷ 6.2万户 − 1 = 27.4%; the text says 21.5%.');
  expect(finding!.related.map(({ message }) => wordingIn('zh')(message))).toEqual([
    '据此推算：7.9万户',
    '据此推算：6.2万户',
  ]);
});

it('shows a difference with all its digits', () => {
  const [finding] = detect('产业投资由2.57亿元增加到3.52亿元，增加2亿元。');
  expect(wordingIn('zh')(finding!.message)).toBe('3.52亿元 − 2.57亿元 = 0.95亿元，文中写2亿元。');
});

it('says an annual average without a power in Chinese', () => {
  const [finding] = detect('居民收入由2020年的2.57万元增加到2025年的3.52万元，年均增长8.5%。');
  expect(wordingIn('zh')(finding!.message)).toBe(
    '5年年均增速应为6.5%（3.52万元 ÷ 2.57万元，开5次方，再减1），文中写8.5%。',
  );
  expect(wordingIn('en')(finding!.message)).toContain('(3.52万元 ÷ 2.57万元)^(1/5) − 1 = 6.5%');
});

it('confirms what holds, all figures bound', () => {
  expect(confirmed(growthMismatch, '用户由6.2万户增加到7.9万户、增长27.4%。')).toEqual([
    ['27.4%', '7.9万户', '6.2万户'],
  ]);
});

describe('random levels', () => {
  const level = fc.integer({ min: 2000, max: 9000 });
  const growth = fc.integer({ min: 50, max: 900 });
  const sentences = [
    (from: number, to: number, rate: string) => `在园企业由${from}家增加到${to}家、增长${rate}%。`,
    (from: number, to: number, rate: string) => `在园企业从${from}家增至${to}家（增长${rate}%）。`,
    (from: number, to: number, rate: string) => `在园企业达到${to}家，较上年的${from}家增长${rate}%。`,
    (from: number, to: number, rate: string) => `在园企业达到${to}家、比上年增加${to - from}家、增长${rate}%。`,
  ];

  it('are silent while they agree, and reported once where the rate is changed', () => {
    fc.assert(
      fc.property(
        level,
        growth,
        fc.constantFrom(...sentences),
        fc.integer({ min: 2, max: 60 }),
        (from, rise, say, shift) => {
          const to = Math.round(from * (1 + rise / 1000));
          const rate = ((to / from - 1) * 100).toFixed(1);
          expect(detect(say(from, to, rate))).toEqual([]);
          const wrong = (Number(rate) + shift / 10).toFixed(1);
          expect(marked(say(from, to, wrong))).toEqual([`${wrong}%`]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('are reported once where the increment is changed', () => {
    fc.assert(
      fc.property(level, fc.integer({ min: 3, max: 900 }), fc.integer({ min: 1, max: 200 }), (from, rise, shift) => {
        const text = (by: number): string => `在园企业由${from}家增加到${from + rise}家，净增${by}家。`;
        expect(detect(text(rise))).toEqual([]);
        expect(marked(text(rise + shift))).toEqual([`${rise + shift}家`]);
      }),
      { numRuns: 200 },
    );
  });
});
