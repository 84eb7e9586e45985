import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharesTotal } from '../../../server/src/core/checks/shares-total';
import { invalid } from '../../../server/src/core/checks/shares-total/examples';
import { wordingIn } from '../../../server/src/core/checks/wording/wording';
import { apply, confirmed, detect as detectBy, mended } from './detect';

const detect = (text: string): ReturnType<typeof detectBy> => detectBy(sharesTotal, text);
const found = (text: string): string[] => detect(text).map(({ start, end }) => text.slice(start, end));

describe('fixes', () => {
  it.each(invalid.map(({ text, note }) => [note ?? text, text.replace(/[⟦⟧]/g, '')] as const))(
    'leave a text with nothing to report: %s',
    (_, text) => {
      for (const finding of detect(text))
        for (const fix of finding.fixes) expect(detect(apply(text, fix.edits))).toEqual([]);
    },
  );

  it.each([
    ['三次产业结构为8.3∶44.1∶50.3。', ['三次产业结构为8.3∶41.4∶50.3。']],
    [
      '民间投资占比34%，非民间投资占比76%。',
      ['民间投资占比24%，非民间投资占比76%。', '民间投资占比34%，非民间投资占比66%。'],
    ],
    // Nothing tells which of the three is wrong.
    ['三次产业结构为8.3∶49.7∶50.3。', []],
  ])('%s', (text, expected) => {
    expect(mended(sharesTotal, text)).toEqual(expected);
  });
});

describe('wording', () => {
  it.each([
    ['三次产业结构为8.3∶44.1∶50.3。', '三次产业的比重相加应为100%：8.3 + 44.1 + 50.3 = 102.7。', '= 102.7'],
    ['民营占比96.8%、其他占比4.2%。', '其余部分与前面的占比相加应为100%：96.8% + 4.2% = 101%。', '= 101%'],
    ['民间投资占比34%，非民间投资占比76%。', '两部分合为全部，占比相加应为100%：34% + 76% = 110%。', '= 110%'],
  ])('%s', (text, zh, en) => {
    const [finding] = detect(text);
    expect(wordingIn('zh')(finding!.message)).toBe(zh);
    expect(wordingIn('en')(finding!.message)).toContain(en);
  });
});

it('confirms sets that add up', () => {
  expect(confirmed(sharesTotal, '三次产业结构由14.2∶38.4∶47.4优化为11.8∶40.1∶48.1。')).toEqual([
    ['14.2', '38.4', '47.4'],
    ['11.8', '40.1', '48.1'],
  ]);
});

describe('random shares', () => {
  const tenths = fc.record({
    first: fc.integer({ min: 30, max: 200 }),
    second: fc.integer({ min: 250, max: 450 }),
    off: fc.integer({ min: 4, max: 90 }),
    up: fc.boolean(),
    form: fc.integer({ min: 0, max: 3 }),
  });
  const say = (n: number): string => (n / 10).toFixed(1);
  const forms: readonly ((a: string, b: string, c: string) => string)[] = [
    (a, b, c) => `岫陵县三次产业结构调整为${a}∶${b}∶${c}。`,
    (a, b, c) => `三次产业比重为${a}：${b}：${c}，服务业支撑有力。`,
    (a, b, c) => `第一产业占${a}%，第二产业占${b}%，第三产业占${c}%。`,
    (a, b, c) => `农业投资占${a}%，工业投资占${b}%，其他投资占${c}%。`,
  ];

  it('are silent with a sum of 100, and reported once with another', () => {
    fc.assert(
      fc.property(tenths, ({ first, second, off, up, form }) => {
        const third = 1000 - first - second;
        expect(found(forms[form]!(say(first), say(second), say(third)))).toEqual([]);
        const wrong = up ? third + off : third - off;
        // Two of three shares may by chance make up the hundred that all three miss.
        fc.pre(form !== 3 || Math.abs(second + wrong - 1000) > 3);
        expect(detect(forms[form]!(say(first), say(second), say(wrong)))).toHaveLength(1);
      }),
    );
  });
});

it('is linear in long texts', () => {
  for (const unit of ['其他占5%，', '占比', '1∶', '非', '三次产业', '比重']) {
    expect(detect(`产业结构民间投资占60%${unit.repeat(20_000)}占5%。`)).toBeDefined();
  }
});
