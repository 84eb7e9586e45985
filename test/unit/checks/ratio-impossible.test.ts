import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratioImpossible } from '../../../server/src/core/checks/ratio-impossible';
import { invalid } from '../../../server/src/core/checks/ratio-impossible/examples';
import { wordingIn } from '../../../server/src/core/checks/wording/wording';
import { apply, confirmed, detect as detectBy, mended } from './detect';

const detect = (text: string): ReturnType<typeof detectBy> => detectBy(ratioImpossible, text);
const found = (text: string): string[] => detect(text).map(({ start, end }) => text.slice(start, end));

describe('fixes', () => {
  it.each(invalid.map(({ text, note }) => [note ?? text, text.replace(/[⟦⟧]/g, '')] as const))(
    'leave a text with nothing to report: %s',
    (_, text) => {
      const findings = detect(text);
      for (const { fixes } of findings) {
        expect(fixes.length).toBeGreaterThan(0);
        for (const fix of fixes) expect(detect(apply(text, fix.edits))).toEqual([]);
      }
    },
  );

  it('offer the two nearest rates where the number done is not given', () => {
    expect(mended(ratioImpossible, '18个重点项目开工率91.2%。')).toEqual([
      '18个重点项目开工率88.9%。',
      '18个重点项目开工率94.4%。',
    ]);
  });
});

describe('wording', () => {
  it.each([
    ['反馈问题120项，已整改111项，整改率95.2%。', '120项中111项应为92.5%，文中写95.2%。', '111项 of 120项 is 92.5%'],
    [
      '化解企业86家、超计划6家、完成率117.5%。',
      '减去超出的部分，计划数为80；86家 ÷ 80 = 107.5%，文中写117.5%。',
      'the plan is 80; 86家 ÷ 80 = 107.5%',
    ],
    [
      '18个重点项目开工率91.2%。',
      '18个里没有哪个整数占91.2%：16 ÷ 18 = 88.9%，17 ÷ 18 = 94.4%。',
      'No whole number of 18个 makes 91.2%',
    ],
    ['12个断面全部达到要求，达标率95.8%。', '前面说“全部达到要求”，比率应为100%，文中写95.8%。', 'makes the rate 100%'],
  ])('%s', (text, zh, en) => {
    const [finding] = detect(text);
    expect(wordingIn('zh')(finding!.message)).toBe(zh);
    expect(wordingIn('en')(finding!.message)).toContain(en);
  });
});

it('confirms what it computed', () => {
  expect(confirmed(ratioImpossible, '反馈问题120项，已整改111项，整改率92.5%。')).toEqual([
    ['120项', '111项', '92.5%'],
  ]);
});

describe('random counts', () => {
  const model = fc.record({
    of: fc.integer({ min: 20, max: 400 }),
    ratio: fc.double({ min: 0.3, max: 0.98, noNaN: true }),
    form: fc.integer({ min: 0, max: 3 }),
    off: fc.double({ min: 0.4, max: 6, noNaN: true }),
  });
  const forms: readonly ((of: number, done: number, rate: string) => string)[] = [
    (n, k, r) => `巡察反馈的${n}项问题，已整改${k}项，整改率${r}。`,
    (n, k, r) => `岫陵县签约项目${n}个，其中${k}个当年开工，当年开工率达${r}。`,
    (n, k, r) => `${n}种工业产品中，有${k}种产量增长，增长面${r}。`,
    (n, k, r) => `计划改造小区${n}个，完成改造${k}个、完成率为${r}。`,
  ];

  it('are silent with the rate that follows, and reported once with another', () => {
    fc.assert(
      fc.property(model, ({ of, ratio, form, off }) => {
        const done = Math.max(5, Math.floor(of * ratio));
        const exact = (done / of) * 100;
        expect(found(forms[form]!(of, done, `${exact.toFixed(1)}%`))).toEqual([]);
        const wrong = `${(exact - off).toFixed(1)}%`;
        expect(found(forms[form]!(of, done, wrong))).toEqual([wrong]);
      }),
    );
  });

  it('have the rates of whole numbers of things and no others', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 40 }), fc.integer({ min: 1, max: 39 }), (of, done) => {
        fc.pre(done < of);
        const text = (rate: string): string => `${of}个国控断面水质优良率达${rate}。`;
        expect(found(text(`${((done / of) * 100).toFixed(1)}%`))).toEqual([]);
        const between = `${(((done + 0.5) / of) * 100).toFixed(1)}%`;
        expect(found(text(between))).toEqual([between]);
      }),
    );
  });
});

it('is linear in long texts', () => {
  for (const unit of ['率', '3个，', '计划', '完成率', '全部达标，', '已整改']) {
    expect(detect(`项目240个，已完成90个${unit.repeat(20_000)}完成率5%。`)).toBeDefined();
  }
});
