import { describe, expect, it } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { completionsOf } from '../../../server/src/core/facts/shares/completion';
import type { Passage, Statement } from '../../../server/src/core/facts/passage';
import { kindOfName } from '../../../server/src/core/facts/rates';
import { shareClaims } from '../../../server/src/core/facts/shares/shares';

function passageOf(text: string): Passage {
  return Analysis.of(text).passageAt(0);
}

const quote = ({ text }: Passage, { figure }: Statement): string => text.slice(figure.start, figure.end);

function sharesIn(text: string): string[] {
  const passage = passageOf(text);
  return shareClaims
    .of(passage)
    .map(
      ({ share, part, wholes, kind }) =>
        `${kind}: ${quote(passage, part.statement)} / ${quote(passage, wholes[0].statement)} = ${quote(passage, share)}`,
    );
}

describe('shares', () => {
  it.each([
    ['企业860家，其中规上412家，占比47.9%。', ['among: 412家 / 860家 = 47.9%']],
    ['企业860家。其中，规上412家、占47.9%。', ['among: 412家 / 860家 = 47.9%']],
    ['120个重点项目中，工业项目72个，占60%。', ['among: 72个 / 120个 = 60%']],
    ['其他投资不计，完成投资86亿元、增长5%，占全年任务90亿元的95.6%。', ['stated: 86亿元 / 90亿元 = 95.6%']],
    ['总人口53万人，城镇人口29万人，城镇化率54.7%。', ['defined: 29万人 / 53万人 = 54.7%']],
    ['总装机420万千瓦，风电装机180万千瓦、占比42.9%。', ['total: 180万千瓦 / 420万千瓦 = 42.9%']],
    ['企业860家，其中规上412家，占全省的3%。', []],
    ['企业860家，其中规上企业占47.9%。', []],
    ['企业860家，其中规上412家，税收占47.9%。', []],
    ['企业860家，其中新登记企业412家，企业占比达47.9%。', []],
    ['企业860家，占地412亩，绿地占12%。', []],
    ['企业由860家增加到912家，占比由41%提高到45%。', []],
  ])('%s', (text, expected) => {
    expect(sharesIn(text)).toEqual(expected);
  });
});

function completionsIn(text: string): string[] {
  const passage = passageOf(text);
  return completionsOf
    .of(passage)
    .completions.map(
      ({ kind, rate, done, of }) =>
        `${kind}: ${quote(passage, done.statement)} / ${quote(passage, of[0].statement)} = ${quote(passage, rate)}`,
    );
}

describe('rates of what is done', () => {
  it.each([
    ['问题86项，已整改82项，整改率95.3%。', ['done: 82项 / 86项 = 95.3%']],
    ['问题86项，已整改82项，整改完成率95.3%。', []],
    ['问题86项，已整改完成82项，整改完成率95.3%。', ['done: 82项 / 86项 = 95.3%']],
    ['问题86项，已整改82项，信访案件办结率96.4%。', []],
    ['演练计划45场，实际开展42场，完成率93.3%。', ['planned: 42场 / 45场 = 93.3%']],
    ['造林32万亩，为年度计划30.5万亩的104.9%。', ['planned: 32万亩 / 30.5万亩 = 104.9%']],
    ['退出346家、超计划19家、完成率105.8%。', ['beyond: 346家 / 346家 = 105.8%']],
    ['282户平台已退出213户、压降75.5%。', ['reduced: 213户 / 282户 = 75.5%']],
    ['小学16.18万所，比上年减少0.52万所，下降3.11%。', []],
    ['收入12133万元，减少282万元，下降2.27%。', []],
  ])('%s', (text, expected) => {
    expect(completionsIn(text)).toEqual(expected);
  });
});

it.each([
  ['常住人口城镇化率', 'rate'],
  ['民间投资占比', 'rate'],
  ['研发投入强度', 'rate'],
  ['优良率（扣除沙尘）', 'rate'],
  ['规上工业增加值增速', 'growth'],
  ['人口自然增长率', 'growth'],
  ['固定资产投资', 'amount'],
  ['接待游客人次', 'amount'],
  ['全员劳动生产率', 'other'],
  ['办事效率', 'other'],
  ['社保费率', 'other'],
  ['万车死亡率', 'other'],
  ['能耗强度', 'other'],
  ['居民消费价格指数', 'other'],
])('%s is a name of kind %s', (name, kind) => {
  expect(kindOfName(name)).toBe(kind);
});
