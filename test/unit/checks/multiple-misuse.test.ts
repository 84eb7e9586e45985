import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multipleMisuse } from '../../../server/src/core/checks/multiple-misuse';
import { invalid } from '../../../server/src/core/checks/multiple-misuse/examples';
import { wordingIn } from '../../../server/src/core/checks/wording/wording';
import { apply, confirmed, detect as detectBy, mended } from './detect';

const detect = (text: string): ReturnType<typeof detectBy> => detectBy(multipleMisuse, text);
const marked = (text: string): string[] => detect(text).map(({ start, end }) => text.slice(start, end));

describe('fixes', () => {
  it.each(invalid.map(({ text, note }) => [note, text.replace(/[⟦⟧]/g, '')] as const))(
    'leave a text with nothing to report: %s',
    (_, text) => {
      const before = detect(text).length;
      for (const finding of detect(text))
        for (const fix of finding.fixes) expect(detect(apply(text, fix.edits))).toHaveLength(before - 1);
    },
  );

  it('turn the quotient into the growth', () => {
    expect(mended(multipleMisuse, '合作社由120家增加到480家、增长4倍。')).toEqual([
      '合作社由120家增加到480家、增长3倍。',
    ]);
  });

  it('are not offered for falls, which have to be said otherwise', () => {
    expect(mended(multipleMisuse, '收费项目减少2倍。')).toEqual([]);
  });
});

it('says what follows with its computation, in both languages', () => {
  const [finding] = detect('合作社由120家增加到480家、增长4倍。');
  expect(wordingIn('zh')(finding!.message)).toBe('480家 ÷ 120家 − 1 = 3倍，应为增长3倍，文中写4倍。');
  expect(wordingIn('en')(finding!.message)).toContain('so it grew by 3倍');
  const [fall] = detect('收费项目减少2倍。');
  expect(wordingIn('zh')(fall!.message)).toContain('“减少2倍”不成立');
  expect(wordingIn('en')(fall!.message)).toContain('cannot be');
});

it('confirms what holds, all figures bound', () => {
  expect(confirmed(multipleMisuse, '合作社由120家增加到480家、增长3倍。')).toEqual([['3倍', '480家', '120家']]);
});

it('takes 翻番 without a number for twice', () => {
  expect(detect('民营企业由1.2万家增至2.5万家，实现翻番。')).toEqual([]);
  expect(marked('民营企业由1.2万家增至1.5万家，实现翻番。')).toEqual(['翻番']);
});

describe('random levels', () => {
  it('agree with growth by times and with as many times, and not with the other way round', () => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 400 }), fc.integer({ min: 21, max: 90 }), (from, tenths) => {
        const to = Math.round((from * tenths) / 10);
        const ratio = to / from;
        const more = (ratio - 1).toFixed(1);
        const much = ratio.toFixed(1);
        const text = (words: string): string => `合作社由${from}家增加到${to}家、${words}。`;
        expect(detect(text(`增长${more}倍`))).toEqual([]);
        expect(detect(text(`是原来的${much}倍`))).toEqual([]);
        expect(marked(text(`增长${much}倍`))).toEqual([`${much}倍`]);
        expect(marked(text(`是原来的${more}倍`))).toEqual([`${more}倍`]);
      }),
      { numRuns: 200 },
    );
  });
});
