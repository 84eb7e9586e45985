import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitSlip } from '../../../server/src/core/checks/unit-slip';
import { invalid } from '../../../server/src/core/checks/unit-slip/examples';
import { tables, wordingIn } from '../../../server/src/core/checks/wording/wording';
import { apply, confirmed, detect as detectBy, mended } from './detect';

const detect = (text: string): ReturnType<typeof detectBy> => detectBy(unitSlip, text);
const found = (text: string): string[] => detect(text).map(({ start, end }) => text.slice(start, end));

describe('fixes', () => {
  it.each(invalid.map(({ text }) => text.replace(/[⟦⟧]/g, '')))('leave a text with nothing to report: %s', (text) => {
    for (const finding of detect(text))
      for (const fix of finding.fixes) expect(found(apply(text, fix.edits))).toEqual([]);
  });

  it.each([
    ['退耕还湿1.2万公顷（180万亩）。', ['退耕还湿1.2万公顷（18万亩）。']],
    ['茶园15万亩（约合1.0万平方公里）。', ['茶园15万亩（约合1.0万公顷）。']],
    ['经营主体由18.6万户增加到25.3户。', ['经营主体由18.6万户增加到25.3万户。']],
    ['旅游收入突破800亿元、达到863万元。', ['旅游收入突破800亿元、达到863亿元。']],
    ['农村公路总里程达4860平方公里。', ['农村公路总里程达4860公里。']],
    // Which magnitude is missing is not said.
    ['新增高速公路里程620公里、总里程达2.1公里。', []],
  ])('%s', (text, expected) => {
    expect(mended(unitSlip, text)).toEqual(expected);
  });

  it('offer either side between two places', () => {
    const text = '全年接待游客6820万人次。\n五年来，接待游客突破6800亿人次。';
    expect(mended(unitSlip, text)).toEqual([
      '全年接待游客6820万人次。\n五年来，接待游客突破6800万人次。',
      '全年接待游客6820亿人次。\n五年来，接待游客突破6800亿人次。',
    ]);
  });
});

describe('wording', () => {
  it.each([
    [
      '退耕还林3.2万亩（3213公顷）。',
      '3.2万亩应合2133公顷，文中写3213公顷。',
      '3.2万亩 is 2133公顷; the text says 3213公顷.',
    ],
    [
      '退耕还湿1.2万公顷（180万亩）。',
      '1.2万公顷应合18万亩，文中写180万亩。',
      '1.2万公顷 is 18万亩; the text says 180万亩.',
    ],
    [
      '全县治理面积360公里。',
      '“全县治理面积”是面积，不能以“公里”计：360公里。',
      '“全县治理面积” is an area and cannot be given in 公里: 360公里.',
    ],
  ])('%s', (text, zh, en) => {
    const [finding] = detect(text);
    expect(wordingIn('zh')(finding!.message)).toBe(zh);
    expect(wordingIn('en')(finding!.message)).toBe(en);
  });

  it('has a sentence for all that it says', () => {
    for (const { text } of invalid) {
      for (const { message, related, fixes } of detect(text.replace(/[⟦⟧]/g, ''))) {
        const keys = [message, ...related.map((r) => r.message), ...fixes.map((f) => f.title)].map(({ key }) => key);
        for (const key of keys) expect(tables.zh).toHaveProperty([key]);
      }
    }
  });
});

it('mends a conversion with the digits that it needs', () => {
  expect(mended(unitSlip, '退耕还湿3200公顷（48万亩）。')).toContain('退耕还湿3200公顷（4.8万亩）。');
  expect(mended(unitSlip, '新建绿地14公顷（1.4万平方米）。')).toContain('新建绿地14公顷（14万平方米）。');
});

it('confirms conversions', () => {
  expect(confirmed(unitSlip, '退耕还湿1.2万公顷（18万亩），防护林4.5万亩（约合3000公顷）。')).toEqual([
    ['1.2万公顷', '18万亩'],
    ['4.5万亩', '3000公顷'],
  ]);
});

it('finds a conversion that is a factor of ten off', () => {
  const hectares = fc.integer({ min: 1001, max: 9998 }).filter((n) => n % 10 !== 0);
  fc.assert(
    fc.property(hectares, fc.constantFrom(0.1, 10, 100), (n, factor) => {
      const say = (mu: number): string => `新增绿地${n}公顷（${mu}亩），成活率高。`;
      expect(found(say(n * 15))).toEqual([]);
      const wrong = Math.round(n * 15 * factor);
      expect(found(say(wrong))).toEqual([`${wrong}亩`]);
    }),
    { numRuns: 40 },
  );
});

it('finds the magnitude lost on either side of a transition, and lets growth be', () => {
  fc.assert(
    fc.property(fc.integer({ min: 110, max: 500 }), fc.integer({ min: 101, max: 250 }), (from, percent) => {
      const to = Math.round((from * percent) / 100);
      expect(found(`经营主体由${from}万户增加到${to}万户。`)).toEqual([]);
      expect(found(`经营主体由${from}万户增加到${to}户。`)).toEqual([`${to}户`]);
    }),
    { numRuns: 40 },
  );
});
