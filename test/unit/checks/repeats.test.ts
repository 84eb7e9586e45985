import { describe, expect, it } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import type { Finding } from '../../../server/src/core/checks/finding';
import { withoutRepeats } from '../../../server/src/core/checks/repeats';

const finding = (code: string, start: number, ...related: number[]): Finding => ({
  code,
  severity: 'warning',
  start,
  end: start + 2,
  message: { key: code, args: {} },
  related: related.map((at) => ({ start: at, end: at + 2, message: { key: 'other', args: {} } })),
  fixes: [],
});

const codes = (...findings: Finding[]): string[] => withoutRepeats(findings).map(({ code }) => code);

describe('two findings about the same figures', () => {
  it('become the more telling one', () => {
    expect(codes(finding('figure/conflict', 0, 20), finding('unit/slip', 20, 0))).toEqual(['unit/slip']);
    expect(codes(finding('figure/conflict', 20, 0), finding('unit/slip', 20, 0))).toEqual(['unit/slip']);
  });

  it('stay where they only share one figure', () => {
    expect(codes(finding('figure/conflict', 0, 20), finding('unit/slip', 40, 20))).toEqual([
      'figure/conflict',
      'unit/slip',
    ]);
  });

  it('stay where neither says more', () => {
    expect(codes(finding('sum/mismatch', 0, 20), finding('share/mismatch', 20, 0))).toHaveLength(2);
  });
});

it('reports a lost 万 once', () => {
  const text =
    '2026年岫陵市政府工作报告\n\n一、2025年工作回顾\n\n社会消费品零售总额482.6亿元。\n\n消费回升，社会消费品零售总额达到482.6万元。';
  expect(Analysis.of(text).findings.map(({ code }) => code)).toEqual(['unit/slip']);
});
