import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentPoints } from '../../../server/src/core/checks/percent-points';
import { invalid } from '../../../server/src/core/checks/percent-points/examples';
import { wordingIn } from '../../../server/src/core/checks/wording/wording';
import { apply, detect as detectBy, mended } from './detect';

const detect = (text: string): ReturnType<typeof detectBy> => detectBy(percentPoints, text);
const found = (text: string): string[] => detect(text).map(({ start, end }) => text.slice(start, end));

describe('fixes', () => {
  it.each(invalid.map(({ text, note }) => [note, text.replace(/[⟦⟧]/g, '')] as const))(
    'leave one finding less each: %s',
    (_, text) => {
      const before = detect(text);
      for (const finding of before) {
        expect(finding.fixes).toHaveLength(1);
        expect(detect(apply(text, finding.fixes[0]!.edits))).toHaveLength(before.length - 1);
      }
    },
  );

  it.each([
    ['岫陵县城镇化率提高1.8%。', '岫陵县城镇化率提高1.8个百分点。'],
    ['技改投资增长12个百分点左右。', '技改投资增长12%左右。'],
    // Who sets units apart from numbers goes on to.
    ['技改投资增长12 个百分点左右。', '技改投资增长12 %左右。'],
    ['绿化覆盖率提高2％。', '绿化覆盖率提高2个百分点。'],
  ])('%s', (text, expected) => {
    expect(mended(percentPoints, text)).toEqual([expected]);
  });
});

describe('wording', () => {
  const [finding] = detect('技改投资占比由31.2%提高到40.7%、上升9.5%。');

  it('shows both levels and their difference', () => {
    expect(finding!.severity).toBe('error');
    expect(wordingIn('zh')(finding!.message)).toBe('由31.2%到40.7%相差9.5个百分点，“9.5%”应为“9.5个百分点”。');
    expect(wordingIn('en')(finding!.message)).toContain('a difference of 9.5 percentage points');
  });

  it('links both levels', () => {
    expect(finding!.related.map(({ message }) => wordingIn('zh')(message))).toEqual([
      '前面的数：31.2%',
      '前面的数：40.7%',
    ]);
  });
});

describe('random levels', () => {
  const tenth = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min: min * 10, max: max * 10 });
  const model = fc.record({
    from: tenth(20, 50),
    by: tenth(3, 20),
    name: fc.constantFrom('森林覆盖率', '工业投资占比', '城镇化率', '清洁能源消费比重', '基本医保参保率'),
    verb: fc.constantFrom('提高', '提升', '上升'),
    behind: fc.constantFrom('、', '，五年', '，比2020年', '（'),
  });
  const sentence = (
    { from, by, name, verb, behind }: typeof model extends fc.Arbitrary<infer T> ? T : never,
    unit: string,
  ) =>
    `岫陵县${name}由${(from / 10).toFixed(1)}%提高到${((from + by) / 10).toFixed(1)}%${behind}${verb}${(by / 10).toFixed(1)}${unit}${behind === '（' ? '）' : ''}，超额完成任务。`;

  it('are silent in points, and reported once in per cent', () => {
    fc.assert(
      fc.property(model, (m) => {
        expect(found(sentence(m, '个百分点'))).toEqual([]);
        expect(found(sentence(m, '%'))).toEqual([`${(m.by / 10).toFixed(1)}%`]);
      }),
    );
  });

  it('are silent where the growth of the level is stated', () => {
    fc.assert(
      fc.property(model, (m) => {
        const growth = ((m.by / m.from) * 100).toFixed(1);
        expect(
          found(
            sentence(m, '%').replace(
              `${(m.by / 10).toFixed(1)}%${m.behind === '（' ? '）' : ''}，超`,
              `${growth}%${m.behind === '（' ? '）' : ''}，超`,
            ),
          ),
        ).toEqual([]);
      }),
    );
  });
});

it('is linear in long texts', () => {
  for (const unit of ['率提高1%，', '，比上年', '占比', '5%、', '高于全国', '年']) {
    expect(detect(`城镇化率60%${unit.repeat(20_000)}提高5%。`)).toBeDefined();
  }
});
