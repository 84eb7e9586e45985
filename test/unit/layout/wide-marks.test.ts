import { describe, expect, it } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { layOut } from '../../../server/src/core/layout/layout';
import { withWideMarks } from '../../../server/src/core/layout/wide-marks';

describe('half-width marks', () => {
  it.each([
    ['产业兴旺,生态宜居;乡风文明:一村一品', '产业兴旺，生态宜居；乡风文明：一村一品'],
    ['增长5.2%,其中工业8%', '增长5.2%，其中工业8%'],
    ['引进GDP,增长快', '引进GDP，增长快'],
    ['新建园区3个(含续建),投资2亿元', '新建园区3个（含续建），投资2亿元'],
    ['辖区(县(市))共9个', '辖区（县（市））共9个'],
    ['投资1,286万元', '投资1,286万元'],
    ['上午9:30开会', '上午9:30开会'],
    ['占比为8.3:41.4:50.3', '占比为8.3:41.4:50.3'],
    ['Open Data, Inc. (ODI)', 'Open Data, Inc. (ODI)'],
    ['(一)工作回顾', '(一)工作回顾'],
    ['(2)工作安排', '(2)工作安排'],
    ['见[报告](https://example.com/a,b)。', '见[报告](https://example.com/a,b)。'],
    ['<!-- policytext-disable list/count: 引文,照录 -->', '<!-- policytext-disable list/count: 引文,照录 -->'],
    ['"十四五"时期推进"放管服"改革', '“十四五”时期推进“放管服”改革'],
    ['聚焦"53221"发展目标', '聚焦“53221”发展目标'],
    ['"十四五"时期5"管道', '"十四五"时期5"管道'],
    ['<a href="a.html">报告</a>', '<a href="a.html">报告</a>'],
    ['没有收尾(的括号', '没有收尾(的括号'],
  ])('%j reads %j', (written, read) => {
    expect(withWideMarks(written)).toBe(read);
  });

  it('stay as they are in what is shown', () => {
    const [paragraph] = layOut('一、产业兴旺,生态宜居');
    expect(paragraph).toMatchObject({ text: '一、产业兴旺，生态宜居', written: '一、产业兴旺,生态宜居' });
    expect(Analysis.of('一、产业兴旺,生态宜居\n今年修路三条。').outline[0]?.title).toBe('产业兴旺,生态宜居');
  });

  it('stay in code and in rows of tables', () => {
    expect(layOut('```\n甲,乙\n```').map(({ text }) => text.includes('，'))).toEqual([false]);
    expect(layOut('|甲,乙|1|').map(({ text }) => text)).toEqual(['|甲,乙|1|']);
  });
});
