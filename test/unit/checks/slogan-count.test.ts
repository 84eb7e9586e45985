import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listCount } from '../../../server/src/core/checks/list-count';
import { sloganCount } from '../../../server/src/core/checks/slogan-count';
import { wordingIn } from '../../../server/src/core/checks/wording/wording';
import { confirmed, detect, mended } from './detect';

function said(text: string, language: 'zh' | 'en' = 'zh'): string[] {
  return detect(sloganCount, text).map(({ message }) => wordingIn(language)(message));
}

describe('what is said', () => {
  it.each([
    [
      '“三城四带”：新城、老城、江城，沿江带、沿山带、沿湖带。',
      '“三城四带”应有“带”4项，所列为城3、带3（新城、老城、江城、沿江带、沿山带、沿湖带）。',
    ],
    [
      '实施“2643”行动：聚焦“两个目标”，推进“六项整治”，健全“五大体系”，落实“三条措施”。',
      '“2643”各位与所列两个、六项、五大、三条不符：“4”对应的是“五大”。',
    ],
    ['坚持河湖林“四长”联动。', '“四长”应为4项，所列3项：河湖林。'],
    ['“四级三类”：“四级”为省、市、县、乡、村。', '“四级三类”的“四级”应为4，释为5（省、市、县、乡、村）。'],
  ])('%s', (text, zh) => {
    expect(said(text)).toContain(zh);
  });

  it('leaves no placeholder in either language', () => {
    for (const { text } of sloganCount.invalid) {
      for (const language of ['zh', 'en'] as const) {
        const sentences = said(text.replace(/[⟦⟧]/g, ''), language);
        expect(sentences.length).toBeGreaterThan(0);
        expect(sentences.join('')).not.toMatch(/[{}]|slogan\/count/);
      }
    }
  });

  it('points from the formula to its explanation', () => {
    const text = '11.“四统一、一开放”：\n指统一规则、统一标准、统一监管，持续扩大开放。';
    const [found] = detect(sloganCount, text);
    expect(text.slice(found!.start, found!.end)).toBe('“四统一、一开放”');
    expect(found!.related.map(({ start, end }) => text.slice(start, end))).toEqual([
      '统一规则、统一标准、统一监管，持续扩大开放',
    ]);
  });
});

describe('fixes', () => {
  it.each([
    [
      '“三城四带”：新城、老城、江城，沿江带、沿山带、沿湖带。',
      '“三城三带”：新城、老城、江城，沿江带、沿山带、沿湖带。',
    ],
    ['坚持河湖林“四长”联动。', '坚持河湖林“三长”联动。'],
    ['“四级三类”：“四级”为省、市、县、乡、村。', '“四级三类”：“五级”为省、市、县、乡、村。'],
  ])('%s', (text, fixed) => {
    expect(mended(sloganCount, text)).toContain(fixed);
  });
});

describe('ticks', () => {
  it.each([
    ['做好粮头食尾、农头工尾、畜头肉尾“三头三尾”文章。', ['“三头三尾”', '做好粮头食尾、农头工尾、畜头肉尾']],
    ['坚持河湖林“三长”联动。', ['“三长”', '河湖林']],
    ['“双招双引”：招才引智、招商引资。', ['“双招双引”', '招才引智、招商引资']],
  ])('%s', (text, spans) => {
    expect(confirmed(sloganCount, text)).toEqual([spans]);
  });
});

it.each([
  ['推进市场化、产业化、法治化、数字化“五化”进程。', 'list'],
  ['落实责任、政策、帮扶“四个不摘”要求。', 'list'],
  ['加强创业培训、创业服务、创业孵化“四创”联动。', 'list'],
  ['促进产业就业创业“四业”协同。', 'slogan'],
  ['坚持河湖林“四长”联动。', 'slogan'],
])('is told by one check alone: %s', (text, teller) => {
  expect(detect(listCount, text)).toHaveLength(teller === 'list' ? 1 : 0);
  expect(detect(sloganCount, text)).toHaveLength(teller === 'list' ? 0 : 1);
});

describe('formulas from a random list', () => {
  const NUMERALS = '零一两三四五六';
  const names = ['云溪', '松江', '柏川', '青岚', '岫陵', '临泽'];
  const size = fc.integer({ min: 2, max: 5 });
  const write = (cities: number, belts: number, formula: readonly [number, number]): string =>
    `“${NUMERALS[formula[0]]}城${NUMERALS[formula[1]]}带”：${names
      .slice(0, cities)
      .map((name) => `${name}城`)
      .join('、')}，` +
    `${names
      .slice(0, belts)
      .map((name) => `${name}带`)
      .join('、')}。`;

  it('are silent with the right numerals, and flagged once with one more or less', () => {
    fc.assert(
      fc.property(size, size, fc.boolean(), fc.constantFrom(-1, 1), (cities, belts, first, off) => {
        expect(detect(sloganCount, write(cities, belts, [cities, belts]))).toEqual([]);
        const wrong = write(cities, belts, [cities + (first ? off : 0), belts + (first ? 0 : off)]);
        expect(detect(sloganCount, wrong)).toHaveLength(1);
        expect(mended(sloganCount, wrong)).toEqual([write(cities, belts, [cities, belts])]);
      }),
    );
  });
});

it.each(['实施“双千”计划是指面向全县组织千家企业、百名专家结对。', '构建“三城两镇”格局（即云溪、松江、柏川、青岚）。'])(
  'offers no other number where it does not tell which one is wrong: %s',
  (text) => {
    expect(detect(sloganCount, text)).toHaveLength(1);
    expect(mended(sloganCount, text)).toEqual([]);
  },
);
