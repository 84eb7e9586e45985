import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listCount } from '../../../server/src/core/checks/list-count';
import type { Finding } from '../../../server/src/core/checks/finding';
import { wordingIn } from '../../../server/src/core/checks/wording/wording';
import { chineseNumeral } from '../../../server/src/core/tokens/chinese-numeral';
import { apply, confirmed, detect as detectBy, mended as mendedBy } from './detect';

const detect = (text: string): Finding[] => detectBy(listCount, text);
const mended = (text: string): string[] => mendedBy(listCount, text);

describe('fixes', () => {
  it.each(listCount.invalid.map(({ text, note }) => [note, text.replace(/[⟦⟧]/g, '')] as const))(
    'leave a text with nothing to report: %s',
    (_, text) => {
      const [finding] = detect(text);
      expect(finding!.fixes.length).toBeGreaterThan(0);
      for (const fix of finding!.fixes) expect(detect(apply(text, fix.edits))).toEqual([]);
    },
  );

  it.each([
    ['做好清淤、加固、更新、疏浚三大工程。', ['做好清淤、加固、更新、疏浚四大工程。']],
    ['砚北、松口、岭东4县联合申报。', ['砚北、松口、岭东3县联合申报。']],
    ['“三张图”：水系图、管网图。', ['“两张图”：水系图、管网图。']],
    [
      '办好9件实事。一是清淤；二是加固；三是更新；四是疏浚；五是植绿；六是修桥；七是改水；八是增站。',
      ['办好8件实事。一是清淤；二是加固；三是更新；四是疏浚；五是植绿；六是修桥；七是改水；八是增站。'],
    ],
  ])('%s', (text, expected) => {
    expect(mended(text)).toEqual(expected);
  });
});

describe('messages', () => {
  const text = '统筹山上、山腰、山下、水面三大空间。';

  it('say what is claimed and what is listed, in both languages', () => {
    const [finding] = detect(text);
    expect(wordingIn('zh')(finding!.message)).toBe(
      '项数不符：文中称“三大空间”，所列为4项（统筹山上、山腰、山下、水面），多于3项。',
    );
    expect(wordingIn('en')(finding!.message)).toBe(
      'The number does not match: the text says “三大空间” but names 4 (统筹山上、山腰、山下、水面), more than 3.',
    );
  });

  it('point at the list', () => {
    const [finding] = detect(text);
    expect(finding!.related.map(({ start, end }) => text.slice(start, end))).toEqual(['统筹山上、山腰、山下、水面']);
  });

  it('point at a list in the paragraph below', () => {
    const below = '8.金融“三篇文章”：\n指山区金融、绿色金融、普惠金融、养老金融。';
    const [finding] = detect(below);
    expect(below.slice(finding!.start, finding!.end)).toBe('“三篇文章”');
    expect(finding!.related.map(({ start, end }) => below.slice(start, end))).toEqual([
      '山区金融、绿色金融、普惠金融、养老金融',
    ]);
  });
});

describe('confirmations', () => {
  it('bind the count and its list', () => {
    expect(confirmed(listCount, '统筹山上、山腰、山下三大空间。')).toEqual([['三大', '统筹山上、山腰、山下']]);
  });

  it('bind a count and the paragraphs that it names', () => {
    const text =
      '办好三大民生工程。\n实施就业增收工程。新增岗位。\n实施学位扩容工程。新建学校。\n实施康养惠老工程。新增床位。';
    expect(confirmed(listCount, text)).toEqual([['三大', '实施就业增收工程', '实施学位扩容工程', '实施康养惠老工程']]);
  });

  it('say nothing of two subsidies of one group', () => {
    expect(confirmed(listCount, '提高最低工资、残疾人“两项补贴”标准。')).toEqual([]);
  });
});

/** Names of two or three characters that share none of the words that leave a reading open. */
const NAMES = ['清淤', '筑堤', '护林', '种草', '修桥', '铺路', '改水', '通电', '植绿', '净污', '防火', '引泉', '蓄水'];
const names = (min: number, max: number) => fc.shuffledSubarray(NAMES, { minLength: min, maxLength: max });
const frames: readonly ((list: string, count: number) => string)[] = [
  (list, count) => `今年，云溪县抓紧抓实${list}${chineseNumeral(count)}大行动，成效明显。`,
  (list, count) => `云溪县聚力${list}“${chineseNumeral(count)}项任务”。`,
  (list, count) => `“${chineseNumeral(count)}大行动”：${list}。`,
  (list, count) => `统筹推进${count}项行动（${list}），全面见效。`,
  (list, count) => `部署${chineseNumeral(count)}大行动，即${list}，推动见效。`,
];

describe('any list', () => {
  it('of the right length is silent, and a tick', () => {
    fc.assert(
      fc.property(names(3, 10), fc.constantFrom(...frames), (list, frame) => {
        const text = frame(list.join('、'), list.length);
        expect(detect(text)).toEqual([]);
        expect(confirmed(listCount, text)).toHaveLength(1);
      }),
    );
  });

  it('of another length is found once, at the count', () => {
    fc.assert(
      fc.property(names(4, 9), fc.constantFrom(...frames), fc.constantFrom(-1, 1), (list, frame, off) => {
        const text = frame(list.join('、'), list.length + off);
        const found = detect(text);
        expect(found).toHaveLength(1);
        const claim = text.slice(found[0]!.start, found[0]!.end);
        expect(claim).toMatch(new RegExp(`${chineseNumeral(list.length + off)}|${list.length + off}`));
      }),
    );
  });

  it('may end in 和: both readings are silent', () => {
    fc.assert(
      fc.property(names(4, 9), fc.constantFrom(...frames), fc.constantFrom(0, -1), (list, frame, off) => {
        const joined = `${list.slice(0, -1).join('、')}和${list.at(-1)}`;
        expect(detect(frame(joined, list.length + off))).toEqual([]);
      }),
    );
  });
});

it('names of a count in a long clause what counts alone, not half a name', () => {
  const [found] = detect('全市形成光伏、风电3条新能源装备制造完整产业链条。');
  expect(found!.message.args['claim']).toBe('“3条”');
  const [aspects] = detect('从开放、创新、协调四个方面明确了今后五年全市经济社会发展的目标。');
  expect(aspects!.message.args['claim']).toBe('“四个方面”');
});

it('does not go through all dashes for each of thousands that announce more', () => {
  expect(detect('——重点抓好八项实事：\n'.repeat(12_000)).length).toBeLessThan(10);
});
