import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeInvalid } from '../../../server/src/core/checks/range-invalid';
import { invalid } from '../../../server/src/core/checks/range-invalid/examples';
import { wordingIn } from '../../../server/src/core/checks/wording/wording';
import { apply, confirmed, detect as detectBy, mended } from './detect';

const detect = (text: string): ReturnType<typeof detectBy> => detectBy(rangeInvalid, text);
const marked = (text: string): string[] => detect(text).map(({ start, end }) => text.slice(start, end));

describe('fixes', () => {
  it.each(invalid.map(({ text, note }) => [note, text.replace(/[⟦⟧]/g, '')] as const))(
    'leave one finding less: %s',
    (_, text) => {
      const before = detect(text).length;
      for (const finding of detect(text))
        for (const fix of finding.fixes) expect(detect(apply(text, fix.edits)).length).toBeLessThan(before);
    },
  );

  it.each([
    ['森林覆盖率由62%提高到58%。', '森林覆盖率由58%提高到62%。'],
    ['新增3-2个省级园区。', '新增2-3个省级园区。'],
    ['出口增长6%—5.5%。', '出口增长5.5%—6%。'],
    ['卫生厕所普及率达197%。', '卫生厕所普及率达97%。'],
    ['一般性支出下降115%。', '一般性支出下降15%。'],
  ])('mend %s', (text, expected) => {
    expect(mended(rangeInvalid, text)).toEqual([expected]);
  });
});

it('says what is wrong in both languages', () => {
  const [finding] = detect('森林覆盖率由62%提高到58%。');
  expect(wordingIn('zh')(finding!.message)).toBe('文中说“提高到”，而由62%到58%是减少。');
  expect(wordingIn('en')(finding!.message)).toBe('The text says “提高到”, but from 62% to 58% it falls.');
  const [rank] = detect('工业营收从全省第2位跃升至第7位。');
  expect(wordingIn('zh')(rank!.message)).toBe('文中说“跃升至”，而位次由第2位到第7位是后退。');
});

it('confirms directions that hold', () => {
  expect(confirmed(rangeInvalid, '森林覆盖率由58%提高到62%。')).toEqual([['58%', '62%']]);
});

it('warns where the verb only nearly always tells the direction', () => {
  expect(detect('市属企业由9户整合至21户。').map(({ severity }) => severity)).toEqual(['warning']);
  expect(detect('市属企业由9户减少至21户。').map(({ severity }) => severity)).toEqual(['error']);
});

describe('random values', () => {
  // Values thousands of times apart are unit/slip's.
  const value = fc.integer({ min: 1, max: 2000 });
  const UP = ['增加到', '增至', '提高到', '上升到', '扩大到', '提升至'];
  const DOWN = ['减少到', '降至', '下降到', '压减到', '缩减至'];

  it('are silent in the direction of the verb, and reported once against it', () => {
    fc.assert(
      fc.property(value, value, fc.constantFrom(...UP), fc.constantFrom(...DOWN), (a, b, up, down) => {
        fc.pre(a !== b);
        const [low, high] = a < b ? [a, b] : [b, a];
        const text = (from: number, verb: string, to: number): string => `站点由${from}个${verb}${to}个。`;
        expect(detect(text(low, up, high))).toEqual([]);
        expect(detect(text(high, down, low))).toEqual([]);
        expect(marked(text(high, up, low))).toEqual([`${low}个`]);
        expect(marked(text(low, down, high))).toEqual([`${high}个`]);
      }),
      { numRuns: 200 },
    );
  });
});
