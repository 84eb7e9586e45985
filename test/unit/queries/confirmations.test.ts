import { describe, expect, it } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { confirmationsOf } from '../../../server/src/core/queries/confirmations';

const title = '2026年岫陵市政府工作报告\n\n一、2025年工作回顾\n\n';

/** For each figure of a text what was found right, as code and the texts of the other places. */
function confirmed(text: string): Record<string, string[]> {
  const analysis = Analysis.of(text);
  return Object.fromEntries(
    analysis.figures.map((figure) => [
      text.slice(figure.span.start, figure.span.end),
      confirmationsOf(analysis, figure).map(
        ({ message, others }) => `${message.key} ${others.map(({ start, end }) => text.slice(start, end)).join('+')}`,
      ),
    ]),
  );
}

describe('what was found right', () => {
  it('stands on every figure of the computation', () => {
    const found = confirmed(`${title}地区生产总值增长5.8%。\n\n居民收入增长6.1%、快于经济增速0.3个百分点。`);
    expect(found['0.3个百分点']).toContain('relative/base.holds 6.1%+5.8%');
    expect(found['6.1%']).toContain('relative/base.holds 0.3个百分点+5.8%');
    expect(found['5.8%']).toContain('relative/base.holds 0.3个百分点+6.1%');
  });

  it('links mentions of one number', () => {
    const found = confirmed(`${title}粮食产量85.3亿斤。\n\n粮食产量达到85.30亿斤。`);
    expect(found['85.3亿斤']).toContain('figure/conflict.agrees 85.30亿斤');
  });

  it('is nothing where nothing was computed', () => {
    expect(confirmed(`${title}新建公园3个。`)['3个']).toEqual([]);
  });
});
