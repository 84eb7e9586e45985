import { describe, expect, it } from 'vitest';
import { foldingRanges } from '../../../server/src/features/folding-ranges';
import { read } from './support/reader';

/** Every fold as `first line … last line`. */
function folds(text: string): string[] {
  const lines = text.split('\n');
  return foldingRanges(read(text).reader).map(({ startLine, endLine }) => `${lines[startLine]} … ${lines[endLine]}`);
}

describe('folding', () => {
  it('ends at the last line of a section that has text', () => {
    const text = '一、工作回顾\n\n产值5亿元。\n\n投资3亿元。\n\n\n二、重点任务\n\n新增15家。\n';
    expect(folds(text)).toEqual(['一、工作回顾 … 投资3亿元。', '二、重点任务 … 新增15家。']);
  });

  it('keeps both lines of a two-line heading', () => {
    const text =
      '1 主攻项目开发——\n让发展更有力\n\n开工项目15个。\n\n2 培育特色产业——\n让优势更突出\n\n新增企业8家。\n';
    expect(folds(text)).toEqual(['让发展更有力 … 开工项目15个。', '让优势更突出 … 新增企业8家。']);
  });

  it('takes the rows of a table together', () => {
    const text = '主要指标如下。\n\n| 指标 | 数值 |\n| --- | --- |\n| 产值 | 5亿元 |\n\n以上。\n';
    expect(folds(text)).toContain('| 指标 | 数值 | … | 产值 | 5亿元 |');
  });

  it('makes no fold of a single line', () => {
    expect(folds('一、工作回顾\n二、重点任务\n')).toEqual([]);
  });
});
