import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sloganVariant } from '../../../server/src/core/checks/slogan-variant';
import { wordingIn } from '../../../server/src/core/checks/wording/wording';
import { detect, mended } from './detect';

describe('what is said', () => {
  const twice = '推进“一主五双”布局。\n落实“一主五双”战略。\n优化“一主五又”格局。';

  it('names both forms and every other place', () => {
    const [found, ...more] = detect(sloganVariant, twice);
    expect(more).toEqual([]);
    expect(wordingIn('zh')(found!.message)).toBe('写法前后不一：此处写“一主五又”，另有2处写“一主五双”。');
    expect(wordingIn('en')(found!.message)).toBe(
      'Another form than elsewhere: “一主五又” here, “一主五双” in other places (2).',
    );
    expect(found!.related.map(({ start, end }) => twice.slice(start, end))).toEqual(['一主五双', '一主五双']);
  });

  it('says of two even forms only that one looks wrong', () => {
    const [found] = detect(sloganVariant, '锚定“3751”目标。\n紧扣“3715”目标。');
    expect(wordingIn('zh')(found!.message)).toContain('疑有一处写错');
    expect(found!.related).toHaveLength(1);
  });

  it('leaves no placeholder in either language', () => {
    for (const { text } of sloganVariant.invalid) {
      for (const { message } of detect(sloganVariant, text.replace(/[⟦⟧]/g, ''))) {
        for (const language of ['zh', 'en'] as const)
          expect(wordingIn(language)(message)).not.toMatch(/[{}]|slogan\/variant/);
      }
    }
  });
});

describe('fixes', () => {
  it.each([
    [
      '推进“一主五双”布局。\n落实“一主五双”。\n优化“一主五又”格局。',
      '推进“一主五双”布局。\n落实“一主五双”。\n优化“一主五双”格局。',
    ],
    ['紧扣“3715”。\n锚定“3715”。\n完成“3751”。', '紧扣“3715”。\n锚定“3715”。\n完成“3715”。'],
  ])('%s', (text, fixed) => {
    expect(mended(sloganVariant, text)).toEqual([fixed]);
    expect(detect(sloganVariant, fixed)).toEqual([]);
  });
});

describe('digits from a random formula', () => {
  const formula = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 6 });

  it('are silent when all agree, and flagged once where two are swapped', () => {
    fc.assert(
      fc.property(formula, fc.nat(), (digits, n) => {
        const right = digits.join('');
        const at = n % (digits.length - 1);
        const swapped = [...digits];
        [swapped[at], swapped[at + 1]] = [swapped[at + 1]!, swapped[at]!];
        const wrong = swapped.join('');
        if (/^(?:19|20)\d\d$/.test(right) || /^(?:19|20)\d\d$/.test(wrong)) return;
        const text = (last: string): string => `推进“${right}”行动。\n深化“${right}”行动。\n完善“${last}”机制。`;
        expect(detect(sloganVariant, text(right))).toEqual([]);
        const found = detect(sloganVariant, text(wrong));
        expect(found.map(({ start, end }) => text(wrong).slice(start, end))).toEqual([wrong]);
      }),
    );
  });
});
