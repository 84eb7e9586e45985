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
    const { fraction } = item;
    const value =
      fraction === null
        ? [valueOf(item.numeral), valueOf(item.numeralMax)].filter((each) => each !== null).join('~')
        : `${fraction.numerator}/${fraction.denominator}`;
    return [
      item.kind,
      value,
      item.kind === 'date' || item.unit === null ? '' : item.unit,
      item.bound === 'exact' ? '' : item.bound,
    ]
      .filter((part) => part !== '')
      .join(' ');
  });
  expect(said.join('; ')).toBe(expected.trim());
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
  ['各乡分别提高⟦16.4个⟧、⟦1.3个百分点⟧。', 'points 16.4 百分点; points 1.3 百分点'],
  ['分别拉动⟦0.7个⟧、⟦5.1个⟧、⟦6.5个百分点⟧。', 'points 0.7 百分点; points 5.1 百分点; points 6.5 百分点'],
  // Digits grouped by blanks; a table's numbers and a caption's stand side by side.
  ['岫陵法院收案⟦12 345件⟧，结案⟦1 234 567件⟧。', 'quantity 12345 件; quantity 1234567 件'],
  ['见图1 ⟦200家⟧企业的分布。', 'quantity 200 家'],
  ['分别拉动增长⟦0.2⟧、⟦-5.6⟧、⟦1.3个百分点⟧。', 'points 0.2 百分点; points -5.6 百分点; points 1.3 百分点'],
  ['各项收入分别增长⟦6.5%⟧和⟦7%⟧。', 'percent 6.5 %; percent 7 %'],
  // Chinese numerals with 零, of several magnitudes, with decimals.
  ['青岚县新增驿站⟦一百零五家⟧。', 'quantity 105 家'],
  ['走访⟦一千零一十户⟧。', 'quantity 1010 户'],
  ['募集善款⟦一亿两千万元⟧。', 'quantity 120000000 元'],
  ['新栽果树⟦六点五万株⟧。', 'quantity 65000 株'],
  ['引来⟦百余家⟧企业、⟦万余人次⟧。', 'quantity 100 家 atLeast; quantity 10000 人次 atLeast'],
  // Neighbouring numbers reach from one to the other; what only sounds like a number is none.
  ['走访企业⟦五六十家⟧。', 'quantity 50~60 家'],
  ['选派⟦七八个⟧工作队。', 'quantity 7~8 个'],
  ['每村落实⟦一两个⟧项目。', 'quantity 1~2 个'],
  ['引来⟦三四百名⟧工匠。', 'quantity 300~400 名'],
  ['见效要⟦三五年⟧。', 'quantity 3~5 年'],
  // Fractions; 百分之 is a percentage.
  ['审批时间减少⟦三分之一⟧。', 'quantity 1/3'],
  ['占全县⟦三分之二⟧以上。', 'quantity 2/3 atLeast'],
  ['近⟦四分之一⟧的村通了水。', 'quantity 1/4 almost'],
  ['差错率为⟦10万分之3⟧。', 'quantity 3/100000'],
  ['税收增长⟦百分之六点五⟧。', 'percent 6.5 %'],
  ['合格率达到⟦百分之百⟧。', 'percent 100 %'],
  ['增速为⟦百分之五至百分之六⟧。', 'percent 5~6 %'],
  ['费率⟦千分之三⟧，损耗⟦万分之二⟧。', 'percent 3 ‰; percent 2 ‱'],
  ['上座率⟦九成⟧以上。', 'quantity 9 成 atLeast'],
  // Spellings of %, ‰, points.
  ['税收增长⟦6.5％⟧。', 'percent 6.5 %'],
  ['税收增长⟦６．５％⟧。', 'percent 6.5 %'],
  ['自然增长率⟦-0.57‰⟧。', 'percent -0.57 ‰'],
  ['下调⟦25个基点⟧，提高⟦0.2个百分点⟧。', 'points 25 基点; points 0.2 百分点'],
  // Signs.
  ['税收增长⟦-3.2%⟧。', 'percent -3.2 %'],
  ['税收增速为⟦负3.2%⟧。', 'percent -3.2 %'],
  ['误差正负⟦5%⟧。', 'percent 5 %'],
  ['肩负⟦3项⟧任务。', 'quantity 3 项'],
  ['日均气温⟦-5℃至10℃⟧。', 'quantity -5~10 ℃'],
  // Halves.
  ['历时⟦三年半⟧完工。', 'quantity 3.5 年'],
  ['⟦两个半小时⟧到达。', 'quantity 2.5 小时'],
  ['提前⟦3个半月⟧。', 'quantity 3.5 个月'],
  ['⟦3年⟧半导体产业集群。', 'quantity 3 年'],
  ['比重达⟦八成五⟧以上。', 'quantity 8.5 成 atLeast'],
  ['工期缩短⟦6个多月⟧，提高⟦2个多百分点⟧。', 'quantity 6 个月 atLeast; points 2 百分点 atLeast'],
  // Composite units.
  ['收购价⟦3200元/吨⟧。', 'quantity 3200 元/吨'],
  ['亩均收入⟦2.3万元/亩⟧。', 'quantity 23000 元/亩'],
  ['单产⟦520公斤/亩⟧，密度⟦350人/平方公里⟧。', 'quantity 520 公斤/亩; quantity 350 人/平方公里'],
  ['低保标准⟦640元/人·月⟧，租金⟦16元/平方米/年⟧。', 'quantity 640 元/人·月; quantity 16 元/平方米/年'],
  // Dates and their ranges; months with their year are one date.
  ['⟦1月8日至10日⟧集中开工。', 'date '],
  ['⟦2024年1—11月⟧税收稳增。', 'date 2024'],
  ['⟦2024年3月至2025年2月⟧整治。', 'date 2024~2025'],
  ['⟦2021—2025年⟧累计投资。', 'date 2021~2025'],
  ['⟦2025年⟧⟦3-5个⟧村试点。', 'date 2025; quantity 3~5 个'],
  ['⟦二零二五年⟧建成。', 'date 2025'],
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
  '发布于2024-04-02。',
  '发布于2024/04/02。',
  '吸取“4·11”教训。',
  '三次产业结构为8.3∶41.4∶50.3。',
  '城乡收入比降至2.27:1。',
  '以3:2取胜。',
  '促进二三产业融合。',
  '一二三产业融合发展。',
  '谋划十三五、十四五期间工作。',
  '三四季度加快。',
  '第1—3季度完成。',
  '数百余家、上千余户。',
  '增长百分之。',
  '引进几十家、数十家、数百家企业。',
  '欠款三万五，误差二百五。',
  '闯进四分之一决赛。',
  '改建101国道、218省道。',
];

describe('figures', () => {
  it.each(FIGURES)('%s', check);
});

describe('no figures', () => {
  it.each(NONE)('%s', (text) => expect(marked(text)).toBe(text));
});
