import { describe, expect, it } from 'vitest';
import { layOut } from '../../../server/src/core/layout/layout';
import { findSlogans } from '../../../server/src/core/slogans/recognise';
import { findSpots } from '../../../server/src/core/tokens/spots';

function slogansIn(text: string) {
  return layOut(text).flatMap((paragraph) => findSlogans(paragraph, findSpots(paragraph.text)));
}

const names = (text: string): string[] => slogansIn(text).map((slogan) => slogan.canonical);

describe('quoted formulas', () => {
  it.each([
    '一主六双',
    '六城联动',
    '53221',
    '1+3+X',
    '1+M+N',
    '8纵20横10口',
    '一带引领、三核联动、两翼协同、多点支撑',
    '四个一',
    '两个一百年',
    '五化',
    '双碳',
    '三定',
    '十百千万',
    '一老一小',
    '五统一、一开放',
    '双随机、一公开',
    '一主一带（群）一副一极',
    '百县千镇万村高质量发展工程',
    '十二个紧盯',
    '三个＋',
    '新三样',
    '四好农村路',
  ])('“%s”', (formula) => {
    expect(names(`云溪县实施“${formula}”，各项工作有序推进。`)).toEqual([formula]);
  });

  it('takes its span inside the marks and drops a line break from its name', () => {
    const text = '云溪县锚定“两个确\n\n保”，加快建设。';
    const [paragraph] = layOut(text);
    const [slogan] = findSlogans(paragraph!, findSpots(paragraph!.text));
    expect(slogan).toMatchObject({ canonical: '两个确保', quoted: true });
    expect(paragraph!.text.slice(slogan!.start, slogan!.end)).toBe('两个确保');
  });

  it('reads other quotation marks', () => {
    expect(names('推进「三园共建」和"五链融合"，落实‘四个一’。')).toEqual(['三园共建', '五链融合', '四个一']);
  });
});

describe('quoted phrases that are none', () => {
  it.each([
    '十四五',
    '八五',
    '二十大',
    '23.7',
    '4·11',
    '2035',
    '120',
    '一件事',
    '一张网',
    '一站式',
    '最后一公里',
    '15分钟养老服务圈',
    '365天不落幕的展会',
    '三年倍增',
    '五连冠',
    '千亿斤粮食',
    '百村示范',
    '一张床、一间房、一套房',
    '一方有难、八方支援',
    '四面逢源',
    '双向开放、惠通四方',
    '九二共识',
    '5G+工业互联网',
    '40条',
    '两个10亿元',
    '让每一个孩子都能就近上学',
    '2030启航计划',
    '9610',
    '3060',
    '三级医院',
  ])('“%s”', (phrase) => {
    expect(names(`云溪县落实“${phrase}”有关要求。`)).toEqual([]);
  });

  it('a telephone service, but not digits that name a work system', () => {
    expect(names('畅通“12345”热线。')).toEqual([]);
    expect(names('完善“12345”工作体系。')).toEqual(['12345']);
  });

  it('a quotation that never closes', () => {
    expect(names('落实“四个一，再推进“五化”。')).toEqual(['五化']);
  });
});

describe('well-known formulas without marks', () => {
  it('are found, longest first', () => {
    expect(names('推进双碳示范区建设，办好一老一小实事。')).toEqual(['双碳', '一老一小']);
  });

  it('are not found inside other words or numbers', () => {
    expect(names('新建道路三公里，扶持三农业大户，栽树十三农场。')).toEqual([]);
  });

  it('end before the noun they modify, as in quotation marks', () => {
    expect(names('压减三公经费，压减“三公”经费。')).toEqual(['三公', '三公']);
  });

  it('a plain count of the same shape is none', () => {
    expect(names('全力推进五个中心和三大工程。')).toEqual([]);
  });
});

describe('parts', () => {
  const parts = (formula: string) =>
    slogansIn(`实施“${formula}”。`)[0]?.parts.map(({ count, head }) => `${count ?? '*'}${head ?? ''}`);
  it.each([
    ['一主六双', ['1主', '6双']],
    ['53221', ['5', '3', '2', '2', '1']],
    ['1310', ['1', '3', '10']],
    ['1+3+X', ['1', '3', '*']],
    ['一带引领、三核联动、两翼协同、多点支撑', ['1带', '3核', '2翼', '*点']],
    ['三城同创', ['3城']],
    ['8纵20横10口', ['8纵', '20横', '10口']],
    ['四个一', ['4一']],
    ['十二个紧盯', ['12紧盯']],
    ['双随机、一公开', ['2随机', '1公开']],
    ['五个一百', ['5一百']],
    ['十百千万', ['10', '100', '1000', '10000']],
    ['百千工程', ['100', '1000']],
    ['千企千镇工程', ['1000企', '1000镇']],
    ['万企兴万村', ['10000企', '10000村']],
    ['十大工程', ['10工程']],
  ])('of “%s”', (formula, expected) => {
    expect(parts(formula)).toEqual(expected);
  });
});

it('reads long texts of nothing but marks to their end', () => {
  const [paragraph] = layOut('“一二三四'.repeat(50_000));
  expect(findSlogans(paragraph!, findSpots(paragraph!.text))).toBeDefined();
});
