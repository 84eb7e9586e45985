import { describe, expect, it } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import type { Numeral } from '../../../server/src/core/figures/figure';

const valueOf = (numeral: Numeral | null) =>
  numeral === null ? null : Number(`${numeral.digits}e${numeral.magnitude}`);

/** The text with ⟦…⟧ around its figures. */
function marked(text: string): string {
  let out = '';
  let at = 0;
  for (const { span } of Analysis.of(text).figures) {
    out += `${text.slice(at, span.start)}⟦${text.slice(span.start, span.end)}⟧`;
    at = span.end;
  }
  return out + text.slice(at);
}

/** The figures of a marked text: where they stand, and kind, value (and upper value), unit and bound of each. */
function check(text: string, expected: string): void {
  const plain = text.replace(/[⟦⟧]/g, '');
  expect(marked(plain)).toBe(text);
  const said = Analysis.of(plain).figures.map(({ item }) => {
    const value = [valueOf(item.numeral), valueOf(item.numeralMax)].filter((each) => each !== null).join('~');
    return [item.kind, value, item.kind === 'date' ? '' : item.unit, item.bound === 'exact' ? '' : item.bound]
      .filter((part) => part !== '')
      .join(' ');
  });
  expect(said.join('; ')).toBe(expected);
}

/** Fictional sentences; `exact` is left out, a date's unit too. */
const FIGURES: readonly (readonly [text: string, expected: string])[] = [
  ['青岚县完成投资⟦41亿元⟧。', 'quantity 4100000000 元'],
  ['青岚县完成投资⟦41 亿元⟧。', 'quantity 4100000000 元'],
  ['安排资金⟦5000万元⟧。', 'quantity 50000000 元'],
  ['运送旅客⟦17万人次⟧。', 'quantity 170000 人次'],
  ['粮食产量⟦1.39万亿斤⟧。', 'quantity 1390000000000 斤'],
  ['建成高标准农田⟦3.2万亩⟧。', 'quantity 32000 亩'],
  ['新修公路⟦86公里⟧。', 'quantity 86 公里'],
  ['改造老旧小区⟦120万平方米⟧。', 'quantity 1200000 平方米'],
  ['新增企业⟦27,136户⟧。', 'quantity 27136 户'],
  ['培训工匠⟦2000余个⟧。', 'quantity 2000 个 atLeast'],
  ['惠及群众⟦6600多万人⟧。', 'quantity 66000000 人 atLeast'],
  ['开通航线⟦３条⟧。', 'quantity 3 条'],
  ['抓好⟦八个⟧方面工作。', 'quantity 8 个'],
  ['完成⟦两轮⟧督察。', 'quantity 2 轮'],
  ['装机容量⟦50万千瓦⟧。', 'quantity 500000 千瓦'],
  ['生产总值增长⟦6.5%⟧。', 'percent 6.5 %'],
  ['占比提高⟦23.3个百分点⟧。', 'points 23.3 百分点'],
  ['产值增长⟦2.5倍⟧。', 'multiple 2.5 倍'],
  ['产值翻了⟦一番⟧。', 'multiple 1 番'],
  ['⟦2025年⟧，我们加快发展。', 'date 2025'],
  ['会议于⟦2026年1月8日⟧召开。', 'date 2026'],
  ['增速保持在⟦5%~6%⟧。', 'percent 5~6 %'],
  ['每乡建设⟦1-2个⟧驿站。', 'quantity 1~2 个'],
  ['完成税收约⟦30亿元⟧。', 'quantity 3000000000 元 about'],
  ['完成税收⟦30亿元⟧左右。', 'quantity 3000000000 元 about'],
  ['完成税收近⟦30亿元⟧。', 'quantity 3000000000 元 almost'],
  ['完成税收超⟦30亿元⟧。', 'quantity 3000000000 元 atLeast'],
  ['完成税收⟦30亿元⟧以上。', 'quantity 3000000000 元 atLeast'],
  ['完成税收突破⟦30亿元⟧。', 'quantity 3000000000 元 atLeast'],
  ['增速不低于⟦6%⟧。', 'percent 6 % atLeast'],
  ['失业率控制在⟦5.5%⟧以内。', 'percent 5.5 % atMost'],
  ['能耗不超过⟦8%⟧。', 'percent 8 % atMost'],
  ['新增小店⟦1.2\n\n万家⟧，街市更旺。', 'quantity 12000 家'],
  ['各乡分别提高⟦20.9⟧、⟦36.2⟧、⟦54个百分点⟧。', 'points 20.9 百分点; points 36.2 百分点; points 54 百分点'],
  ['各项收入分别增长⟦6.5%⟧和⟦7%⟧。', 'percent 6.5 %; percent 7 %'],
];

const NONE: readonly string[] = [
  '建设5G基站。',
  '国产C919大飞机。',
  '治理PM2.5污染。',
  '办好12345热线。',
  '推广9610模式。',
  '打造2.0版驿站。',
  '谋划十四五规划。',
  '学习二十大精神。',
  '开展第四次普查。',
  '建成一批项目。',
  '新建三级医院。',
  '召开四次全会。',
  '九台区加快发展。',
  '形势十分严峻。',
  '实施1+3+X行动。',
  '走进千家万户。',
  '一是稳住就业。',
  '发布时间09:02',
];

describe('figures', () => {
  it.each(FIGURES)('%s', check);
});

describe('no figures', () => {
  it.each(NONE)('%s', (text) => expect(marked(text)).toBe(text));
});
