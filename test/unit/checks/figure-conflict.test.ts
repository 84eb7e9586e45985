import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureConflict } from '../../../server/src/core/checks/figure-conflict';
import { invalid } from '../../../server/src/core/checks/figure-conflict/examples';
import { slipOfHand } from '../../../server/src/core/checks/figure-conflict/pairs';
import { wordingIn } from '../../../server/src/core/checks/wording/wording';
import { Analysis } from '../../../server/src/core/analysis';
import { apply, confirmed, detect as detectBy, mended } from './detect';

const detect = (text: string): ReturnType<typeof detectBy> => detectBy(figureConflict, text);
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

  it('offer either side', () => {
    const text = report('粮食产量85.3亿斤。', '粮食产量达到83.5亿斤。');
    expect(mended(figureConflict, text)).toEqual([text.replace('83.5', '85.3'), text.replace('85.3', '83.5')]);
  });

  it('are left out where the units differ', () => {
    const [finding] = detect(report('粮食产量85.3亿斤。', '粮食产量达到526.5万吨。'));
    expect(finding!.fixes).toEqual([]);
  });
});

describe('wording', () => {
  it.each([
    ['地区生产总值增长5.8%。', '地区生产总值增长5.3%。', '地区生产总值增速'],
    ['居民消费价格上涨2.1%。', '居民消费价格上涨2.8%。', '居民消费价格涨幅'],
  ])('names the growth, not its amount, in %s %s', (first, second, name) => {
    const [finding] = detect(report(first, second));
    expect(wordingIn('zh')(finding!.message)).toContain(`${name}前后不一`);
  });

  it('names a set by all that its mentions have in common', () => {
    const [finding] = detect(
      report('16个地级及以上城市达标。', '16个地级及以上城市联网。', '61个地级及以上城市通车。'),
    );
    expect(wordingIn('zh')(finding!.message)).toContain('地级及以上城市前后不一');
  });

  it('names the slip of the hand', () => {
    const [finding] = detect(report('粮食产量85.3亿斤。', '粮食产量达到83.5亿斤。'));
    expect(wordingIn('zh')(finding!.message)).toBe(
      '粮食产量前后不一：此处为83.5亿斤，另一处为85.3亿斤，疑为两位数字颠倒。',
    );
    expect(wordingIn('en')(finding!.message)).toContain('two digits look swapped');
    expect(finding!.related).toHaveLength(1);
  });

  it.each([
    ['85.3亿斤', '83.5亿斤', 'transposed'],
    ['85.3亿斤', '8.53亿斤', 'shifted'],
    ['85.3亿斤', '85.3万斤', 'magnitude'],
    ['85.3亿斤', '86.3亿斤', 'digit'],
    ['85.3亿斤', '91.4亿斤', null],
    ['85.3亿斤', '85.3亿斤', null],
  ])('%s and %s: %s', (a, b, expected) => {
    const [first, second] = Analysis.of(`产量${a}，产量${b}。`).figures;
    expect(slipOfHand(first!.item, second!.item)).toBe(expected);
  });
});

it('reports the mention that the others speak against', () => {
  const text = report('粮食产量85.3亿斤。', '粮食产量88.3亿斤。', '粮食产量达到85.3亿斤。');
  expect(detect(text).map(({ start, end }) => text.slice(start, end))).toEqual(['88.3亿斤']);
});

it('confirms mentions that agree', () => {
  expect(confirmed(figureConflict, report('粮食产量85.3亿斤。', '粮食产量达到85.3亿斤。'))).toEqual([
    ['85.3亿斤', '85.3亿斤'],
  ]);
});

describe('random reports', () => {
  const indicators = ['地区生产总值', '一般公共预算收入', '社会消费品零售总额', '进出口总额', '固定资产投资'] as const;
  const value = fc.integer({ min: 1000, max: 99_999 }).map((n) => (n / 10).toFixed(1));
  const model = fc.record({
    values: fc.array(value, { minLength: indicators.length, maxLength: indicators.length }),
    verbs: fc.array(fc.constantFrom('', '达到', '完成', '实现'), { minLength: 10, maxLength: 10 }),
    order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5, maxLength: 5 }),
  });
  const sentence = (i: number, amount: string, verb: string): string =>
    verb === '完成' || verb === '实现'
      ? `${verb}${indicators[i]}${amount}亿元。`
      : `${indicators[i]}${verb}${amount}亿元。`;

  it('are silent while both mentions agree, and reported once where one changes', () => {
    fc.assert(
      fc.property(model, fc.nat(4), fc.integer({ min: 3, max: 400 }), ({ values, verbs, order }, at, shift) => {
        const first = values.map((amount, i) => sentence(i, amount, verbs[i]!));
        const again = order.map((i) => sentence(i, values[i]!, verbs[5 + i]!));
        expect(detect(report(...first, ...again))).toEqual([]);
        const changed = (Number(values[at]!) + shift / 10).toFixed(1);
        const slip = order.map((i) => sentence(i, i === at ? changed : values[i]!, verbs[5 + i]!));
        const text = report(...first, ...slip);
        const found = detect(text);
        expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([`${changed}亿元`]);
        expect(found[0]!.related.map(({ start, end }) => text.slice(start, end))).toEqual([`${values[at]!}亿元`]);
      }),
      { numRuns: 150 },
    );
  });
});
