import { describe, expect, it } from 'vitest';
import { classifiers } from '../../../server/src/lexicon/classifiers';
import { hedges } from '../../../server/src/lexicon/hedges';
import { arabicMagnitudes, chineseDigits, magnitudes } from '../../../server/src/lexicon/magnitudes';
import { units } from '../../../server/src/lexicon/units';

const kindOf = new Map(classifiers.map(({ symbol, kind }) => [symbol, kind]));

describe('classifiers', () => {
  it('counts visits apart from people, and occasions apart from things', () => {
    expect(kindOf.get('人')).toBe('person');
    expect(kindOf.get('人次')).toBe('event');
    expect(kindOf.get('户')).toBe('thing');
    expect(kindOf.get('户次')).toBe('event');
    expect(kindOf.get('亩次')).toBe('event');
  });

  it('holds the counting words of reports', () => {
    const wanted =
      '户 家 个 项 人 名 人次 次 件 起 只 头 匹 羽 尾 株 棵 台 套 辆 艘 架 座 栋 幢 间 处 所 条 段 片 块 张 份 篇 部 本 册 场 届 轮 批 期 ' +
      '种 类 款 门 项次 户次 例 宗 笔 单 支 枚 颗 口 眼 孔 盏 面 级 层 位 对 双 组 班 列 趟 航班 床 床位 席 亩次 站次 车次 架次 班次 列次 频次 ' +
      '大 方面 重 道 股 代 线 环 岗 村 县 市 乡镇 周年 标段 机组 学位';
    const known = new Set([...kindOf.keys(), ...units.map(({ symbol }) => symbol)]);
    expect(wanted.split(' ').filter((word) => !known.has(word))).toEqual([]);
  });

  it('does not count by words that make names with Chinese numerals', () => {
    const plain = new Set(classifiers.filter(({ arabicOnly }) => arabicOnly !== true).map(({ symbol }) => symbol));
    for (const word of ['线', '级', '环', '岸', '市', '县', '城', '期', '国'])
      expect(plain.has(word), word).toBe(false);
    for (const word of ['个', '家', '项', '大', '轮', '方面']) expect(plain.has(word), word).toBe(true);
  });
});

describe('hedges', () => {
  it('states each word once for each position', () => {
    const keys = hedges.map(({ text, position }) => `${text}/${position}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('turns a bound around where 不 denies it', () => {
    const bound = new Map(hedges.map((hedge) => [hedge.text, hedge]));
    for (const { text, bound: positive, position } of hedges) {
      const denied = bound.get(`不${text}`);
      if (denied === undefined || position !== 'before') continue;
      expect([positive, denied.bound].sort(), text).toEqual(['atLeast', 'atMost']);
      expect(denied.strict, `不${text}`).toBeUndefined();
    }
    expect(bound.get('不低于')?.bound).toBe('atLeast');
    expect(bound.get('不超过')?.bound).toBe('atMost');
  });

  it('leaves the verbs that state a number exactly alone', () => {
    const texts = new Set(hedges.map(({ text }) => text));
    for (const verb of ['达到', '达', '为', '实现', '完成', '保持在', '稳定在'])
      expect(texts.has(verb), verb).toBe(false);
  });
});

describe('magnitudes', () => {
  it('gives powers of ten', () => {
    expect(['十', '百', '千', '万', '亿'].map((word) => magnitudes[word])).toEqual([1, 2, 3, 4, 8]);
    expect(arabicMagnitudes.every((word) => magnitudes[word] !== undefined)).toBe(true);
  });

  it('reads every Chinese digit', () => {
    expect([...'零一二三四五六七八九'].map((digit) => chineseDigits[digit])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect([...'壹贰叁肆伍陆柒捌玖'].map((digit) => chineseDigits[digit])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(chineseDigits['两']).toBe(2);
    expect(chineseDigits['〇']).toBe(0);
  });

  it('shares no spelling with units or classifiers', () => {
    const spellings = new Set([
      ...units.flatMap(({ symbol, aliases }) => [symbol, ...(aliases ?? [])]),
      ...kindOf.keys(),
    ]);
    expect(Object.keys(magnitudes).filter((word) => spellings.has(word))).toEqual([]);
  });
});
