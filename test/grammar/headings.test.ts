import { describe } from 'vitest';
import { marks } from './support/marks';

describe('a line that is a heading', () => {
  marks([
    '‹number 一、›‹title 总体要求›',
    '　　‹number （一）›‹title 加快建设现代化产业体系›',
    '‹number 1.›‹title 工业›',
    '‹number 2．›‹title 农业›',
    '‹number 3、›‹title 服务业›',
    '‹number （1）›‹title 乡村›',
    '‹number 1 ›‹title 聚焦工业强县，产业能级持续攀升›',
    '‹number ①›‹title 加强领导›',
    '‹number 第三章› ‹title 重点任务›',
    '‹# #› ‹number 一、›‹title 回顾›‹date 2024年›',
    '‹# ##› ‹title 改造›‹figure 53›‹unit 个›‹title 项目›',
    '‹title 突出项目支撑——›',
  ]);
});

describe('a title that runs into its paragraph', () => {
  marks([
    '‹number （二）›‹title 项目建设明显提速。›实施‹figure 268›‹unit 个›项目。',
    '‹number 1.›‹title 改造提升传统产业。›推动‹figure 80›‹unit 户›企业',
    '‹number （三）›‹title 优化服务：›压缩‹figure 60›‹unit %›时限。',
    // Without an indent only on a line that is a whole paragraph.
    `‹title 壮大主导产业。›${'推动企业改造升级，'.repeat(7)}`,
    '　　‹title 壮大主导产业。›产值‹hedge 突破›‹figure 700亿›‹unit 元›',
  ]);
});

describe('numbers whose line is no title', () => {
  marks([
    '‹number （1）›‹indicator 固定资产投资›增长‹figure 7.4›‹unit %›，其中民间部分增长‹figure 15.2›‹unit %›。',
    '　　‹number 一是›‹title 抓项目。›推动‹figure 160›‹unit 项›事项。‹number 二是›抓消费；‹number 三是›抓招商',
    '　　‹number 第一›，坚持依法办事。‹number 第二›，坚持节俭。',
    '唯一是他，统一是非，第一产业',
  ]);
});

describe('lines that only look numbered', () => {
  marks([
    // The rest of a figure broken by the line's end, a decimal, a table's row.
    '‹figure 2 万›‹unit 户›居民',
    '1.5',
    '03 专题新闻',
    // A sentence without number or indent is text, however short.
    '成绩来之不易。我们认真总结。',
  ]);
});
