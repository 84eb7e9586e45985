import { describe, expect, it } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { layOut } from '../../../server/src/core/layout/layout';

describe('blanks between words and numbers', () => {
  it.each([
    ['增长 5.2 %，新建 12 座。', '增长5.2%，新建12座。'],
    ['完成投资\u00a041\u00a0亿元', '完成投资41亿元'],
    ['在 2025 年，增长 5.2% 左右', '在2025年，增长5.2%左右'],
    ['1 总体要求', '1 总体要求'],
    ['## 2 总体要求', '## 2 总体要求'],
    ['启航 2025', '启航 2025'],
    ['## 2024 荣誉榜', '## 2024 荣誉榜'],
    ['合计 25 30 个', '合计 25 30 个'],
    ['收案 271 997 件', '收案271 997件'],
    ['全 县 修 路', '全 县 修 路'],
    ['甲县   12   乙县   15', '甲县   12   乙县   15'],
    ['GDP 增长 6%', 'GDP 增长6%'],
  ])('%j is read as %j', (written, read) => {
    expect(layOut(written)[0]?.text).toBe(read);
  });

  it('lead back to the document', () => {
    const text = '完成投资 41 亿元，增长 5.2 %。';
    const spans = Analysis.of(text).figures.map(({ span }) => text.slice(span.start, span.end));
    expect(spans).toEqual(['41 亿元', '5.2 %']);
  });
});
