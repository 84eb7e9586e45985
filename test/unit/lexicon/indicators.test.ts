import { describe, expect, it } from 'vitest';
import { indicators } from '../../../server/src/lexicon/indicators';

const byName = new Map(indicators.map((entry) => [entry.name, entry]));

/** The entry that a spelling belongs to. */
function meaning(spelling: string): string | undefined {
  return indicators.find(({ name, aliases }) => name === spelling || aliases.includes(spelling))?.name;
}

describe('indicators', () => {
  it('holds at least 220 entries', () => {
    expect(indicators.length).toBeGreaterThanOrEqual(220);
  });

  it('gives no spelling to two entries, and none twice', () => {
    const owners = new Map<string, string[]>();
    for (const { name, aliases } of indicators) {
      for (const spelling of [name, ...aliases]) owners.set(spelling, [...(owners.get(spelling) ?? []), name]);
    }
    expect([...owners].filter(([, names]) => names.length > 1)).toEqual([]);
  });

  it.each([
    ['GDP', '地区生产总值'],
    ['生产总值', '地区生产总值'],
    ['社零', '社会消费品零售总额'],
    ['社消零', '社会消费品零售总额'],
    ['规上工业增加值', '规模以上工业增加值'],
    ['规模工业增加值', '规模以上工业增加值'],
    ['固投', '固定资产投资'],
    ['新增城镇就业', '城镇新增就业'],
    ['CPI', '居民消费价格'],
    ['R&D经费投入', '全社会研发经费投入'],
    ['外贸进出口', '进出口总额'],
    ['货物进出口总额', '进出口总额'],
    ['进出口总值', '进出口总额'],
    ['粮食总产', '粮食产量'],
    ['粮食总产量', '粮食产量'],
  ])('reads %s as %s', (spelling, name) => {
    expect(meaning(spelling)).toBe(name);
  });

  it.each([
    ['国内生产总值', '地区生产总值'],
    ['一般公共预算收入', '地方级财政收入'],
    ['一般公共预算收入', '财政总收入'],
    ['财政收入', '一般公共预算收入'],
    ['服务进出口总额', '进出口总额'],
    ['固定资产投资', '全社会固定资产投资'],
    ['城镇调查失业率', '城镇登记失业率'],
    ['常住人口城镇化率', '户籍人口城镇化率'],
    ['居民人均可支配收入', '城镇居民人均可支配收入'],
    ['规模以上工业增加值', '工业增加值'],
    ['规模以上工业增加值', '规模以上工业总产值'],
    ['经营主体', '市场主体'],
    ['科技型中小企业', '国家科技型中小企业'],
    ['水果产量', '园林水果产量'],
    ['森林蓄积量', '活立木蓄积量'],
    ['旅游总收入', '旅游收入'],
    ['政务服务事项网办率', '政务服务事项网上可办率'],
    ['人大代表建议办结率', '人大代表建议办复率'],
    ['上市公司', '境内外上市公司'],
    ['新增学位', '新增中小学学位'],
    ['单位工业增加值能耗', '规模以上工业单位增加值能耗'],
  ])('keeps %s apart from %s', (one, other) => {
    expect(byName.has(one)).toBe(true);
    expect(byName.has(other)).toBe(true);
  });

  it('marks growth at constant prices where the statistics state it so', () => {
    for (const name of [
      '地区生产总值',
      '第一产业增加值',
      '规模以上工业增加值',
      '农林牧渔业总产值',
      '单位地区生产总值能耗',
    ]) {
      expect(byName.get(name)?.constantPrice, name).toBe(true);
    }
    for (const name of ['社会消费品零售总额', '一般公共预算收入', '进出口总额', '居民人均可支配收入', '粮食产量']) {
      expect(byName.get(name)?.constantPrice, name).toBeUndefined();
    }
    for (const { name, unit, constantPrice } of indicators) {
      if (/增加值$/.test(name) && unit === 'money') expect(constantPrice, name).toBe(true);
    }
  });

  it('never lets the bare name of a thing count as a statistic', () => {
    for (const name of ['重点项目', '高标准农田', '老旧小区改造', '民生实事', '农村公路']) {
      expect(byName.get(name)?.object, name).toBe(true);
    }
    for (const name of ['粮食产量', '生猪存栏', '新能源汽车产量', '常住人口']) {
      expect(byName.get(name)?.object, name).toBeUndefined();
    }
  });

  it('gives rates a rate’s kind', () => {
    for (const { name, unit, kind } of indicators) {
      if (unit === 'percent' || unit === 'permille') expect(kind, name).toBe('rate');
      if (/^(人均|单位|每)/.test(name) && unit !== 'money') expect(kind, name).toBe('rate');
      if (/余额$/.test(name)) expect(kind, name).toBe('stock');
      if (/产量$/.test(name)) expect(kind, name).toBe('flow');
    }
  });

  it('names every indicator in English without Chinese characters', () => {
    for (const { name, en } of indicators) expect(en, name).toMatch(/^[^\p{Script=Han}]+$/u);
  });
});
