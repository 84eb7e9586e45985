import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeBase } from '../../../server/src/core/checks/relative-base';
import { invalid } from '../../../server/src/core/checks/relative-base/examples';
import { wordingIn } from '../../../server/src/core/checks/wording/wording';
import { apply, confirmed, detect as detectBy, mended } from './detect';

const detect = (text: string): ReturnType<typeof detectBy> => detectBy(relativeBase, text);
const report = (...paragraphs: string[]): string =>
  ['2026年岫陵市政府工作报告', '一、2025年工作回顾', ...paragraphs].join('\n\n');

describe('fixes', () => {
  it.each(invalid.map(({ text, note }) => [note, text.replace(/[⟦⟧]/g, '')] as const))(
    'leave a text with nothing to report: %s',
    (_, text) => {
      for (const finding of detect(text))
        for (const fix of finding.fixes) expect(detect(apply(text, fix.edits))).toEqual([]);
    },
  );

  it('give the difference that follows', () => {
    const text = report('地区生产总值增长5.8%。', '居民收入增长6.1%、快于经济增速0.8个百分点。');
    expect(mended(relativeBase, text)).toEqual([text.replace('0.8', '0.3')]);
  });
});

it('says what is claimed, what follows and from what', () => {
  const [finding] = detect(report('地区生产总值增长5.8%。', '居民收入增长6.1%、快于经济增速0.8个百分点。'));
  expect(wordingIn('zh')(finding!.message)).toBe('6.1%比地区生产总值的5.8%高0.3个百分点，文中写0.8个百分点。');
  expect(wordingIn('en')(finding!.message)).toContain('0.3个百分点 above the 5.8%');
  expect(finding!.related).toHaveLength(2);
});

it('says the unit of a difference whose unit comes later', () => {
  const [finding] = detect(
    report(
      '规模以上工业增加值增长4.5%。',
      '装备制造业、高技术制造业增加值分别增长17.7%、17.6%，分别高于规模以上工业12.2个、13.1个百分点。',
    ),
  );
  expect(wordingIn('zh')(finding!.message)).toBe('17.7%比规模以上工业增加值的4.5%高13.2个百分点，文中写12.2个百分点。');
});

it('confirms what holds', () => {
  const text = report('地区生产总值增长5.8%。', '居民收入增长6.1%、快于经济增速0.3个百分点。');
  expect(confirmed(relativeBase, text)).toEqual([['0.3个百分点', '6.1%', '5.8%']]);
});

describe('random reports', () => {
  const rate = fc.integer({ min: 10, max: 150 }).map((n) => n / 10);
  it('are silent while the difference is right, and reported once where it is not', () => {
    fc.assert(
      fc.property(rate, rate, fc.integer({ min: 3, max: 40 }), (own, base, shift) => {
        fc.pre(own !== base);
        const text = (points: number): string =>
          report(
            `地区生产总值增长${base.toFixed(1)}%。`,
            `居民收入增长${own.toFixed(1)}%、${own > base ? '快' : '慢'}于经济增速${points.toFixed(1)}个百分点。`,
          );
        const right = Math.abs(own - base);
        expect(detect(text(right))).toEqual([]);
        const wrong = text(right + shift / 10);
        expect(detect(wrong).map(({ start, end }) => wrong.slice(start, end))).toEqual([
          `${(right + shift / 10).toFixed(1)}个百分点`,
        ]);
      }),
      { numRuns: 200 },
    );
  });
});
