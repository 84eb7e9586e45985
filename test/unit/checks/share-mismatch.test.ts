import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareMismatch } from '../../../server/src/core/checks/share-mismatch';
import { invalid } from '../../../server/src/core/checks/share-mismatch/examples';
import { wordingIn } from '../../../server/src/core/checks/wording/wording';
import { apply, confirmed, detect as detectBy, mended } from './detect';

const detect = (text: string): ReturnType<typeof detectBy> => detectBy(shareMismatch, text);
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
    ['谋划项目240个，其中工业项目90个，占47.5%。', ['谋划项目240个，其中工业项目90个，占37.5%。']],
    ['茶叶3.6万吨，占全市8.15万吨的54%。', ['茶叶3.6万吨，占全市8.15万吨的44%。']],
    ['总装机突破420万千瓦，新能源装机180万千瓦、占比61%。', []],
    ['经济总量4万亿元，其中民营2万亿元、占82.5%。', []],
    // At least so much: no one value follows.
    ['毕业生就业突破1200人，占新增就业2430人的39.4%。', []],
  ])('%s', (text, expected) => {
    expect(mended(shareMismatch, text)).toEqual(expected);
  });
});

describe('wording', () => {
  it.each([
    ['谋划项目240个，其中工业项目90个，占47.5%。', '90个占240个的37.5%，文中写47.5%。', '90个 of 240个 is 37.5%'],
    ['总装机突破420万千瓦，新能源装机180万千瓦、占比61%。', '180万千瓦占420万千瓦至多44%，文中写61%。', 'at most 44%'],
    ['就业突破1200人，占新增就业2430人的39.4%。', '1200人占2430人至少49.4%，文中写39.4%。', 'at least 49.4%'],
    // Round numbers stand for much.
    ['经济总量4万亿元，其中民营2万亿元、占82.5%。', '2万亿元占4万亿元的33.3%—71.4%，文中写82.5%。', '33.3%—71.4%'],
  ])('%s', (text, zh, en) => {
    const [finding] = detect(text);
    expect(wordingIn('zh')(finding!.message)).toBe(zh);
    expect(wordingIn('en')(finding!.message)).toContain(en);
    expect(finding!.related).toHaveLength(2);
  });
});

it('confirms what it computed', () => {
  expect(confirmed(shareMismatch, '谋划项目240个，其中工业项目90个，占37.5%。')).toEqual([['240个', '90个', '37.5%']]);
});

it('takes any of several wholes', () => {
  const text = (share: string): string => `新建学校12所、医院8所，其中乡镇9所，占${share}。`;
  expect(found(text('75%'))).toEqual([]);
  expect(found(text('112.5%'))).toEqual([]);
  // Of both together.
  expect(found(text('45%'))).toEqual([]);
  expect(found(text('64%'))).toEqual(['64%']);
});

describe('random wholes', () => {
  const places = fc.record({
    whole: fc.integer({ min: 40, max: 900 }),
    ratio: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
    form: fc.integer({ min: 0, max: 4 }),
    off: fc.double({ min: 0.5, max: 8, noNaN: true }),
    up: fc.boolean(),
  });
  const forms: readonly ((whole: number, part: number, share: string) => string)[] = [
    (n, k, s) => `谋划项目${n}个，其中工业项目${k}个，占${s}。`,
    (n, k, s) => `谋划项目${n}个，增长8.5%，其中工业项目${k}个、增长12.1%，占项目总数的${s}。`,
    (n, k, s) => `年末有企业${n}家，其中高新技术企业${k}家（占${s}）。`,
    (n, k, s) => `完成投资${n}.3亿元，其中民间投资${k}.1亿元、占比达${s}。`,
    (n, k, s) => `造林${k}.25万亩，占全市${n}.35万亩的${s}。`,
  ];

  it('are silent with the share that follows, and reported once with another', () => {
    fc.assert(
      fc.property(places, ({ whole, ratio, form, off, up }) => {
        const part = Math.max(3, Math.round(whole * ratio));
        const [a, b] = [
          [part, whole],
          [part, whole],
          [part, whole],
          [part + 0.1, whole + 0.3],
          [part + 0.25, whole + 0.35],
        ][form]!;
        const exact = (a! / b!) * 100;
        expect(found(forms[form]!(whole, part, `${exact.toFixed(1)}%`))).toEqual([]);
        // The part is rounded too: half a tenth of 4.1 is more than a hundredth of it.
        const margin = form < 3 ? 0 : exact * (0.05 / a! + 0.05 / b!);
        const wrong = `${(exact + (up ? 1 : -1) * (off + margin)).toFixed(1)}%`;
        expect(found(forms[form]!(whole, part, wrong))).toEqual([wrong]);
      }),
    );
  });
});

describe('lists', () => {
  const list = (second: string): string =>
    `收到建议128件：一是财政类20件，占15.6%；二是法治类7件，占${second}；三是城建类32件，占25%；四是农业类44件，占34.4%。`;

  it('are computed by the whole that the others imply', () => {
    expect(found(list('5.5%'))).toEqual([]);
    expect(found(list('8.5%'))).toEqual(['8.5%']);
    expect(mended(shareMismatch, list('8.5%'))).toEqual([list('5.5%')]);
    expect(wordingIn('zh')(detect(list('8.5%'))[0]!.message)).toBe('按其余3项，总数为128件，7件应占5.5%，文中写8.5%。');
  });

  it('need no stated whole, but leave no doubt which is wrong', () => {
    const of = (third: string): string =>
      `甲类20件，占15.6%；乙类7件，占5.5%；丙类32件，占${third}；丁类44件，占34.4%。`;
    expect(found(of('35%'))).toEqual(['35%']);
    expect(found('甲类20件，占15.6%；乙类7件，占8.5%；丙类32件，占35%。')).toEqual([]);
  });
});

describe('tables', () => {
  const table = (share: string): string =>
    `表1 人口构成\n指标          年末数（万人）      比重（%）\n全县常住人口        48.26\n其中：城镇          26.31      54.52\n      乡村          21.95      ${share}\n其中：男性          24.40      50.56\n`;

  it('are computed row by row', () => {
    expect(found(table('45.48'))).toEqual([]);
    expect(found(table('48.45'))).toEqual(['48.45']);
    expect(confirmed(shareMismatch, table('45.48'))).toHaveLength(3);
    expect(mended(shareMismatch, table('48.45'))).toEqual([table('45.48')]);
  });

  it('without a total are left alone', () => {
    expect(
      found(
        '指标          产量（万吨）      比重（%）\n粮食          48.26      12.5\n蔬菜          26.31      54.52\n',
      ),
    ).toEqual([]);
  });
});

it('is linear in long texts', () => {
  for (const unit of ['占', '其中', '3个，', '占3个的', '、占比达', '（占']) {
    expect(detect(`项目240个，其中工业90个${unit.repeat(20_000)}占5%。`)).toBeDefined();
  }
});

it('does not hold each of thousands of shares against thousands of levels', () => {
  const lines = Array.from(
    { length: 4000 },
    (_, i) => `2025年地区生产总值达${1000 + i}亿元。\n2025年数字经济增加值300亿元，占地区生产总值比重达30%。`,
  );
  expect(detect(lines.join('\n'))).toEqual([]);
});
