import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { classifiers } from '../../../server/src/lexicon/classifiers';
import type { Factor } from '../../../server/src/lexicon/units';
import { units, unitSources } from '../../../server/src/lexicon/units';

function entry(symbol: string) {
  const found = units.find((unit) => unit.symbol === symbol);
  if (found === undefined) throw new Error(`no unit ${symbol}`);
  return found;
}

function fraction(factor: Factor): { num: Big; den: Big } {
  return typeof factor === 'string'
    ? { num: new Big(factor), den: new Big(1) }
    : { num: new Big(factor.num), den: new Big(factor.den) };
}

/** `amount` of `from` equals `expected` of `to`, compared by cross multiplication so that no division rounds. */
function converts(amount: string, from: string, expected: string, to: string): boolean {
  const a = entry(from);
  const b = entry(to);
  if (a.factor === null || b.factor === null || a.dimension !== b.dimension) return false;
  const fa = fraction(a.factor);
  const fb = fraction(b.factor);
  return new Big(amount).times(fa.num).times(fb.den).eq(new Big(expected).times(fb.num).times(fa.den));
}

describe('units', () => {
  it('spells every unit once, apart from the classifiers', () => {
    const spellings = [
      ...units.flatMap((unit) => [unit.symbol, ...(unit.aliases ?? [])]),
      ...classifiers.map(({ symbol }) => symbol),
    ];
    const repeated = spellings.filter((spelling, index) => spellings.indexOf(spelling) !== index);
    expect(repeated).toEqual([]);
  });

  it.each([
    ['1', '公顷', '15', '亩'],
    ['1', '公顷', '10000', '平方米'],
    ['3', '亩', '2000', '平方米'],
    ['3200', '公顷', '48000', '亩'],
    ['3200', '公顷', '32', '平方公里'],
    ['1', '平方公里', '1500', '亩'],
    ['1', '公亩', '100', '平方米'],
    ['1', '英亩', '4046.8564224', '平方米'],
    ['1', '斤', '0.5', '千克'],
    ['9528000000', '斤', '4764000', '吨'],
    ['1', '担', '100', '斤'],
    ['1', '公担', '100', '公斤'],
    ['1', '吨', '1000', '千克'],
    ['1', '克', '1000', '毫克'],
    ['1', '毫克', '1000', '微克'],
    ['1', '微克', '1000', '纳克'],
    ['5', '克拉', '1', '克'],
    ['1', '磅', '453.59237', '克'],
    ['1', '海里', '1852', '米'],
    ['1', '英寸', '0.0254', '米'],
    ['1', '英尺', '12', '英寸'],
    ['1', '英里', '5280', '英尺'],
    ['2', '里', '1', '公里'],
    ['3', '尺', '1', '米'],
    ['1', '丈', '10', '尺'],
    ['1', '尺', '10', '寸'],
    ['1', '千米', '1', '公里'],
    ['1', '米', '10', '分米'],
    ['1', '分米', '10', '厘米'],
    ['1', '厘米', '10', '毫米'],
    ['1', '毫米', '1000', '微米'],
    ['1', '微米', '1000', '纳米'],
    ['1', '延长公里', '1000', '延米'],
    ['1', '立方米', '1000', '升'],
    ['1', '升', '1000', '毫升'],
    ['1', '千升', '1', '立方米'],
    ['1', '立方千米', '1000000000', '立方'],
    ['1', '平方米', '10000', '平方厘米'],
    ['1', '小时', '60', '分钟'],
    ['1', '分钟', '60', '秒'],
    ['1', '秒', '1000', '毫秒'],
    ['1', '天', '24', '小时'],
    ['1', '昼夜', '1', '日'],
    ['1', '周', '7', '天'],
    ['1', '年', '12', '个月'],
    ['1', '年', '4', '个季度'],
    ['1', '世纪', '100', '载'],
    ['1', '千瓦', '1000', '瓦'],
    ['1', '兆瓦', '1000', '千瓦'],
    ['1', '吉瓦', '1000', '兆瓦'],
    ['1', '马力', '735.49875', '瓦'],
    ['1', '度电', '1', '千瓦时'],
    ['1', '千瓦时', '1000', '瓦时'],
    ['1', '兆瓦时', '1000', '千瓦时'],
    ['1', '吉瓦时', '1000', '兆瓦时'],
    ['1', '千瓦时', '3600', '千焦'],
    ['1', '千焦', '1000', '焦耳'],
    ['1', '吉焦', '1000000', '千焦'],
    ['1', '千伏', '1000', '伏'],
    ['1', '兆伏安', '1000', '千伏安'],
    ['1', '吨标准煤', '1000', '千克标准煤'],
    ['1', '千克标准煤', '1000', '克标准煤'],
    ['1', '字节', '8', '比特'],
    ['1', 'MB', '1000', 'KB'],
    ['1', 'GB', '1000', 'MB'],
    ['1', 'TB', '1000', 'GB'],
    ['1', 'PB', '1000', 'TB'],
    ['1', 'EB', '1000', 'PB'],
    ['1', 'ZB', '1000', 'EB'],
    ['1', 'Mbps', '1000', 'kbps'],
    ['1', 'Gbps', '1000', 'Mbps'],
    ['1', 'Tbps', '1000', 'Gbps'],
    ['1', 'EFLOPS', '1000', 'PFLOPS'],
    ['1', '元', '10', '角'],
    ['1', '角', '10', '分钱'],
    ['1', '人民币', '1', '元'],
    ['1', '%', '10', '‰'],
    ['1', '成', '10', '%'],
    ['1', '百分点', '100', '基点'],
    ['1', '百分点', '10', '千分点'],
    ['1', '吨海里', '1.852', '吨公里'],
    ['3.6', '公里/小时', '1', '米/秒'],
    ['1', '毫克/立方米', '1000', '微克/立方米'],
    ['1', '毫克/升', '1000', '毫克/立方米'],
    ['1', '兆帕', '1000', '千帕'],
    ['1', '千帕', '1000', '帕'],
    ['1', '吉赫', '1000', '兆赫'],
    ['1', '兆赫', '1000000', '赫兹'],
  ])('%s %s = %s %s', (amount, from, expected, to) => {
    expect(converts(amount, from, expected, to)).toBe(true);
  });

  it('keeps every factor positive and every base a unit of factor one', () => {
    for (const unit of units) {
      if (unit.factor === null) continue;
      const { num, den } = fraction(unit.factor);
      expect(num.gt(0) && den.gt(0), unit.symbol).toBe(true);
      if (unit.symbol === unit.base) expect(num.eq(den), unit.symbol).toBe(true);
    }
  });

  it('gives one base to each dimension that converts', () => {
    const bases = new Map<string, Set<string>>();
    for (const unit of units) {
      if (unit.factor === null) continue;
      bases.set(unit.dimension, (bases.get(unit.dimension) ?? new Set()).add(unit.base));
    }
    expect([...bases].filter(([, set]) => set.size !== 1).map(([dimension]) => dimension)).toEqual([]);
  });

  it('converts for the reader only into convertible units of the same dimension', () => {
    for (const unit of units) {
      for (const symbol of unit.customary ?? []) {
        const target = entry(symbol);
        expect(target.dimension, `${unit.symbol} to ${symbol}`).toBe(unit.dimension);
        expect(target.factor, `${unit.symbol} to ${symbol}`).not.toBeNull();
      }
    }
  });

  it('leaves an ambiguous spelling without a factor, and gives each reading its cues', () => {
    for (const unit of units) {
      expect(unit.dimension === 'ambiguous', unit.symbol).toBe(unit.readings !== undefined);
      if (unit.readings === undefined) continue;
      expect(unit.factor, unit.symbol).toBeNull();
      for (const reading of unit.readings) expect(reading.cues.length, unit.symbol).toBeGreaterThan(0);
    }
  });

  it('names a known document for every statutory unit', () => {
    for (const unit of units) {
      if (unit.standing === 'statutory') expect(unit.source, unit.symbol).not.toBeNull();
      if (unit.source !== null) expect(unitSources[unit.source], unit.symbol).toBeDefined();
    }
    const used = new Set(units.map(({ source }) => source));
    expect(Object.keys(unitSources).filter((key) => ![...used].some((source) => source === key))).toEqual([]);
  });

  it('does not call the traditional units statutory', () => {
    for (const symbol of ['亩', '斤', '里', '尺', '担', '马力', '英寸', '公尺', '公分', '公升', '公吨', '平米']) {
      expect(entry(symbol).standing, symbol).toBe('nonStatutory');
    }
    for (const symbol of ['公顷', '平方公里', '公斤', '吨', '公里', '升']) {
      expect(entry(symbol).standing, symbol).toBe('statutory');
    }
  });

  it('defines every unit in both languages', () => {
    for (const unit of units) {
      expect(unit.definition.zh, unit.symbol).toMatch(/\p{Script=Han}/u);
      expect(unit.definition.en, unit.symbol).toMatch(/^[^\p{Script=Han}]+$/u);
    }
  });
});
