import { afterEach, describe, expect, it, vi } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { figureConflict } from '../../../server/src/core/checks/figure-conflict';
import { sumMismatch } from '../../../server/src/core/checks/sum-mismatch';

const TEXT = [
  '2026年岫陵市政府工作报告',
  '化解信访积案31件、历史遗留问题18件，两项合计59件。森林覆盖率由62%提高到58%。',
  '2025年，地区生产总值1367.5亿元。',
  '2025年，地区生产总值达到1376.5亿元。',
].join('\n');

describe('a check that fails', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is there to be told of', () => {
    const { findings, failures } = Analysis.of(TEXT);
    expect(findings.map(({ code }) => code)).toEqual(['sum/mismatch', 'range/invalid', 'figure/conflict']);
    expect(failures).toEqual([]);
  });

  it('in one paragraph leaves what others say', () => {
    const mistake = new Error('a mistake');
    vi.spyOn(sumMismatch, 'detect').mockImplementation(() => {
      throw mistake;
    });
    const { findings, failures } = Analysis.of(TEXT);
    expect(findings.map(({ code }) => code)).toEqual(['range/invalid', 'figure/conflict']);
    expect(failures).toContainEqual({ code: 'sum/mismatch', error: mistake });
  });

  it('half way through a document leaves what it and others have said', () => {
    const mistake = new Error('a mistake');
    const detect = figureConflict.detect.bind(figureConflict);
    vi.spyOn(figureConflict, 'detect').mockImplementation(function* (analysis) {
      yield* detect(analysis);
      throw mistake;
    });
    const { findings, failures } = Analysis.of(TEXT);
    expect(findings.map(({ code }) => code)).toEqual(['sum/mismatch', 'range/invalid', 'figure/conflict']);
    expect(failures).toEqual([{ code: 'figure/conflict', error: mistake }]);
  });
});
