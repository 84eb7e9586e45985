import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../server/src/core/checks/finding';
import { respectivelyArity } from '../../../server/src/core/checks/respectively-arity';
import { wordingIn } from '../../../server/src/core/checks/wording/wording';
import { confirmed, detect as detectBy } from './detect';

const detect = (text: string): Finding[] => detectBy(respectivelyArity, text);

describe('messages', () => {
  const text = '茶叶、竹笋、蜂蜜产量分别增长6.1%、4.3%。';

  it('say what stands on both sides, in both languages', () => {
    const [finding] = detect(text);
    expect(wordingIn('zh')(finding!.message)).toBe(
      '“分别”前后个数不等：前面是3项（茶叶、竹笋、蜂蜜产量），后面是2个值（6.1%、4.3%）。',
    );
    expect(wordingIn('en')(finding!.message)).toBe(
      'The numbers around 分别 differ: 3 before it (茶叶、竹笋、蜂蜜产量), but 2 values behind it (6.1%、4.3%).',
    );
  });

  it('point at the subjects', () => {
    const [finding] = detect(text);
    expect(finding!.related.map(({ start, end }) => text.slice(start, end))).toEqual(['茶叶、竹笋、蜂蜜产量']);
  });

  it('name the two rows of a change', () => {
    const [finding] = detect('生活补贴、护理补贴标准分别从每月120元、160元提高到150元、190元、210元。');
    expect(wordingIn('zh')(finding!.message)).toBe(
      '前后个数不等：起点是2个（120元、160元），终点是3个（150元、190元、210元）。',
    );
  });
});

describe('confirmations', () => {
  it.each([
    ['城乡居民收入分别增长5.1%、6.6%。', [['城乡居民收入', '5.1%', '6.6%']]],
    [
      '一产、二产增加值分别增长4%、6%，分别居全市第二、第七。',
      [
        ['一产、二产增加值', '4%', '6%'],
        ['一产、二产增加值分别增长4%、6%', '第二', '第七'],
      ],
    ],
    ['二氧化硫、氮氧化物排放量分别下降3%。', []],
  ])('%s', (text, expected) => {
    expect(confirmed(respectivelyArity, text)).toEqual(expected);
  });
});

const SUBJECTS = ['茶叶', '竹笋', '蜂蜜', '药材', '花卉', '菌菇', '板栗', '甜橙'];
const frames: readonly ((subjects: string, values: string) => string)[] = [
  (subjects, values) => `${subjects}产量分别增长${values}。`,
  (subjects, values) => `全县粮食再获丰收，其中${subjects}产量分别比上年增长${values}，均居全市前列。`,
  (subjects, values) => `预计${subjects}种植面积分别扩大${values}左右，农民收入稳步提高。`,
];
const value = fc.integer({ min: 11, max: 399 }).map((tenths) => `${(tenths / 10).toFixed(1)}%`);

describe('any sentence', () => {
  const model = fc
    .shuffledSubarray(SUBJECTS, { minLength: 3, maxLength: 7 })
    .chain((subjects) =>
      fc.tuple(
        fc.constant(subjects),
        fc.array(value, { minLength: subjects.length, maxLength: subjects.length }),
        fc.constantFrom(...frames),
      ),
    );

  it('with a value for each subject is silent, and a tick', () => {
    fc.assert(
      fc.property(model, ([subjects, values, frame]) => {
        const text = frame(subjects.join('、'), values.join('、'));
        expect(detect(text)).toEqual([]);
        expect(confirmed(respectivelyArity, text)).toHaveLength(1);
      }),
    );
  });

  it('with one value or subject too few is found once, at the values', () => {
    fc.assert(
      fc.property(model, fc.boolean(), ([subjects, values, frame], dropsValue) => {
        const row = (dropsValue ? values.slice(1) : values).join('、');
        const text = frame((dropsValue ? subjects : subjects.slice(1)).join('、'), row);
        const found = detect(text);
        expect(found.map(({ start, end }) => text.slice(start, end).replace('左右', ''))).toEqual([row]);
      }),
    );
  });
});
