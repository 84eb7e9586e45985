import { describe, expect, test } from 'vitest';
import { mark } from './support/marked';
import { marks } from './support/marks';
import { loadGrammar } from './support/tokenizer';

describe('figures in Arabic digits', () => {
  marks([
    '全年完成‹figure 61.2亿›‹unit 斤›',
    '惠及‹figure 6600多万›‹unit 户›、‹figure 200余›‹unit 个›村',
    '投资‹figure 12,345.6›‹unit 元›，另有‹figure 1.39万亿›‹unit 元›',
    '建成‹figure １２．５万›‹unit 户›',
    '到位‹figure 41 亿›‹unit 元›，新建‹figure 1亿3千万›‹unit 元›的厂房',
    '产能‹figure 5万›‹unit 千瓦›，发电‹figure 1.5亿›‹unit 千瓦时›',
    '长‹figure 5›‹unit m›，厚‹figure 5›‹unit mm›，带宽‹figure 10›‹unit Mbps›',
    '浓度为‹figure 30›‹unit 微克/立方米›，单价‹figure 1000›‹unit 元/人›，亩产‹figure 5›‹unit 公斤/亩›',
    '增长‹figure 6.1›‹unit %›，提高‹figure 2.4›‹unit 个百分点›，是上年的‹figure 1.5›‹unit 倍›',
    '出生‹figure 1.06万›‹unit 人›，自然变动为‹figure -3.10›‹unit ‰›',
    '完成‹figure 18—20亿›‹unit 元›，培育‹figure 5至8›‹unit 个›，涨幅‹figure 5%~6›‹unit %›',
    '签约金额达到‹figure 300万至500万›‹unit 元›',
    // No unit, but a magnitude that says it is an amount.
    '受益者达到‹figure 3.2万›。',
    // At the end of one line and the start of the next the grammar sees half a figure, and only the second half.
    '‹figure 17 万›‹unit 人次›参加活动',
  ]);
});

describe('figures in Chinese numerals', () => {
  marks([
    '办好‹figure 十二›‹unit 件›实事，分‹figure 八›‹unit 个›方面',
    '‹figure 一千五百›‹unit 户›农家，‹figure 三›‹unit 千瓦›电器',
    '比重达到‹figure 七›‹unit 成›，产值翻‹figure 一›‹unit 番›，税收翻‹figure 两›‹unit 番›',
    '提高‹figure 百分之六十›，降低‹figure 千分之三点五›',
    '实施‹figure 三›‹unit 大›工程、‹figure 两›‹unit 轮›督察，用了‹figure 三›‹unit 年›',
    '‹figure 十余›‹unit 家›单位',
  ]);
});

describe('hedges', () => {
  marks([
    '‹hedge 超过›‹figure 130亿›‹unit 元›，‹hedge 近›‹figure 2万›‹unit 户›，‹hedge 约›‹figure 三千›‹unit 人›',
    '‹hedge 不低于›‹figure 六›‹unit 成›，‹hedge 控制在›‹figure 5.5›‹unit %›‹hedge 以内›',
    '‹figure 6›‹unit %›‹hedge 左右›，‹figure 60亿›‹unit 斤›‹hedge 以上›，‹figure 三›‹unit 年›‹hedge 多›来',
    '‹hedge 接近›翻‹figure 一›‹unit 番›',
    // Before a time 近 means "the last"; without a number the words are ordinary ones.
    '近‹figure 3›‹unit 年›，突破瓶颈，超出想象，‹figure 3›‹unit 个›多功能厅',
  ]);
});

describe('dates', () => {
  marks([
    '‹date 2025年›开局，‹date 2024年1月12日›，‹date 1月8日至10日›，‹date 1—11月›',
    '‹date 2021—2025年›，‹date 二〇二六年›，‹date ２０２５年›',
    // A duration, a grade and a decade are no dates.
    '‹figure 3›‹unit 年›，三年级，1990年代',
  ]);
});

describe('indicators', () => {
  marks([
    '‹indicator 地区生产总值›‹figure 862.4亿›‹unit 元›，‹indicator 人均GDP›提高',
    // The longest name: 规上工业增加值, not 工业增加值.
    '‹indicator 规上工业增加值›增长',
    // A thing is an indicator where its number follows.
    '‹indicator 高标准农田›‹figure 18.5万›‹unit 亩›，推进高标准农田建设',
    // Not inside another word in Latin letters.
    'AGDP，GDPX',
  ]);
});

describe('numbers that are no figures', () => {
  marks([
    '‹figure 1260›‹unit 个›5G基站，智慧平台2.0版，C919，PM2.5，12345热线，9610模式',
    '第三产业，第12条，第 3 名，第三次普查，十四届，二十大，十四五',
    '16:20，8点30分，2024-04-02，1.80∶1，4·11',
    '十分，三心二意，千家万户，统一，一批，一个，二次创业，三四个',
    '五次全会，三年规划，“15分钟便民生活圈”',
  ]);
});

describe('slogans', () => {
  marks([
    '围绕“‹slogan 一核两带三区›”布局，“‹slogan 53221›”，“‹slogan 1+3+X›”',
    '“‹slogan 一中心、五高地›”，“‹slogan 3纵5横8口›”，“‹slogan 四城同建›”，「‹slogan 双减›」',
    '守住‹slogan 三区三线›，落实“‹slogan 三线一单›”，“‹slogan 放管服›”改革',
    // Amounts, single things, years and telephone numbers in quotation marks are none.
    '“一件事”，“‹date 2024年›”，“12345”热线，“专精特新”',
    // 三农 ends where another word begins.
    '‹slogan 三农›工作，三农户',
  ]);
});

test('a comment may go over lines, and hides what it holds', async () => {
  const grammar = await loadGrammar();
  expect(mark(grammar, '<!-- 增长5% -->增长5%')).toBe('‹comment <!-- 增长5% -->›增长‹figure 5›‹unit %›');
  expect(mark(grammar, '<!--\n一、增长5%\n-->\n5%')).toBe(
    '‹comment <!--›\n‹comment 一、增长5%›\n‹comment -->›\n‹figure 5›‹unit %›',
  );
});
