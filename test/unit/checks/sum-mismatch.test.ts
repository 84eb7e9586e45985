import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumMismatch } from '../../../server/src/core/checks/sum-mismatch';
import { invalid } from '../../../server/src/core/checks/sum-mismatch/examples';
import { wordingIn } from '../../../server/src/core/checks/wording/wording';
import { apply, confirmed, detect as detectBy, mended } from './detect';

const detect = (text: string): ReturnType<typeof detectBy> => detectBy(sumMismatch, text);
const found = (text: string): string[] => detect(text).map(({ start, end }) => text.slice(start, end));

describe('fixes', () => {
  it.each(invalid.map(({ text }) => text.replace(/[⟦⟧]/g, '')))('leave a text with nothing to report: %s', (text) => {
    const fixes = detect(text).flatMap((finding) => finding.fixes);
    expect(fixes.length).toBeGreaterThan(0);
    for (const fix of fixes) expect(detect(apply(text, fix.edits))).toEqual([]);
  });

  it.each([
    ['化解信访积案31件、历史遗留问题18件，两项合计59件。', ['49件', '41件', '28件']],
    // No part is one slip away.
    ['打通断头路6条、背街小巷24条（共计47条）。', ['30条']],
    ['安排资金5.1亿元，由省级资金1.25亿元、市级资金2.35亿元组成。', ['3.6亿元']],
  ])('%s', (text, shown) => {
    expect(detect(text)[0]!.fixes.map(({ title }) => title.args['text'])).toEqual(shown);
  });

  it('change the digits alone', () => {
    expect(mended(sumMismatch, '打通断头路6条、背街小巷24条（共计47条）。')).toEqual([
      '打通断头路6条、背街小巷24条（共计30条）。',
    ]);
  });
});

describe('wording', () => {
  it.each([
    [
      '民生实事共12件，分为教育类3件、医疗类4件、交通类4件。',
      '3件 + 4件 + 4件 = 11件，文中写12件。',
      '3件 + 4件 + 4件 = 11件; the text says 12件.',
    ],
    [
      '新增就业12.5万人，其中城镇2.41万人、农村9.6万人。',
      '2.41万人 + 9.6万人 = 12.01万人，文中写12.5万人。',
      '2.41万人 + 9.6万人 = 12.01万人; the text says 12.5万人.',
    ],
    [
      '建成机场10座，其中运输机场3座、通用机场8座。',
      '各部分之和超过总数：3座 + 8座 = 11座，文中总数为10座。',
      'The parts are more than the whole: 3座 + 8座 = 11座; the text says 10座.',
    ],
  ])('%s', (text, zh, en) => {
    const [finding] = detect(text);
    expect(wordingIn('zh')(finding!.message)).toBe(zh);
    expect(wordingIn('en')(finding!.message)).toBe(en);
    expect(finding!.related.length).toBeGreaterThan(1);
  });
});

it('confirms sums that hold', () => {
  expect(confirmed(sumMismatch, '民生实事共11件，分为教育类3件、医疗类4件、交通类4件。')).toEqual([
    ['11件', '3件', '4件', '4件'],
  ]);
});

it('allows each rounded part half a unit', () => {
  expect(found('教职工16.5万人，分为小学6.4万人、初中4.6万人、高中5.4万人。')).toEqual([]);
  expect(found('教职工16.7万人，分为小学6.4万人、初中4.6万人、高中5.4万人。')).toEqual(['16.7万人']);
});

it('takes a total from any clause on', () => {
  expect(found('竣工水闸9座，改造泵站5座、涵闸3座，合计8座。')).toEqual([]);
  expect(found('竣工水闸9座，改造泵站5座、涵闸3座，合计17座。')).toEqual([]);
  expect(found('竣工水闸9座，改造泵站5座、涵闸3座，合计12座。')).toEqual(['12座']);
});

it('counts a second sorting against the same whole', () => {
  const text = (rural: string): string =>
    `年末户籍人口86.4万人。从性别看，男性44.6万人，女性41.8万人。从城乡看，城镇人口38.2万人，乡村人口${rural}万人。`;
  expect(found(text('48.2'))).toEqual([]);
  expect(found(text('42.8'))).toEqual(['86.4万人']);
});

describe('random totals', () => {
  const counts = fc.array(fc.integer({ min: 12, max: 900 }), { minLength: 2, maxLength: 5 });
  const names = ['水闸', '泵站', '涵洞', '堤防', '塘坝'];
  const sums = counts.map((parts) => ({
    list: parts.map((count, i) => `${names[i]}${count}处`).join('、'),
    total: parts.reduce((a, b) => a + b, 0),
    lasts: parts.map((_, i) => parts.slice(i).reduce((a, b) => a + b, 0)),
  }));
  const wordings: ((list: string, total: number) => string)[] = [
    (list, total) => `全年整修${list}，合计${total}处。`,
    (list, total) => `全年整修${list}（共${total}处），受益面广。`,
    (list, total) => `全年整修水利设施${total}处，包括${list}。`,
    (list, total) => `整修水利设施${total}处，分为${list}。`,
  ];

  it('are right as they are, and wrong with another number', () => {
    fc.assert(
      fc.property(sums, fc.constantFrom(...wordings), fc.integer({ min: 1, max: 500 }), (sum, say, more) => {
        expect(found(say(sum.list, sum.total))).toEqual([]);
        expect(found(say(sum.list, sum.total + more))).toEqual([`${sum.total + more}处`]);
      }),
      { numRuns: 60 },
    );
  });
});
