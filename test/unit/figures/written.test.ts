import { describe, expect, it } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { placeEdit } from '../../../server/src/core/checks/place';
import { Decimal } from '../../../server/src/core/figures/decimal';
import { rewriteFigure } from '../../../server/src/core/figures/written';

function rewritten(text: string, value: string): { text: string; shown: string } | null {
  const { figures, reading } = Analysis.of(text).passageAt(0);
  const found = rewriteFigure(reading.paragraph.text, figures[0]!, new Decimal(value));
  if (found === null) return null;
  const { start, end, newText } = placeEdit(reading.paragraph, 0, found)!;
  return { text: text.slice(0, start) + newText + text.slice(end), shown: found.shown };
}

it.each([
  ['新增就业12.5万人。', '120100', '12.01万人', '12.01万人'],
  ['新增就业12.5万人。', '120000', '12.0万人', '12万人'],
  ['植树48万亩。', '48000', '4.8万亩', '4.8万亩'],
  ['退耕3213公顷。', '2133.3333', '2133.33公顷', '2133.33公顷'],
])('all digits of %s and %s, and as few as it needs', (text, value, full, shortest) => {
  const figure = Analysis.of(text).passageAt(0).figures[0]!;
  expect(rewriteFigure(text, figure, new Decimal(value), 'full')?.shown).toBe(full);
  expect(rewriteFigure(text, figure, new Decimal(value), 'shortest')?.shown).toBe(shortest);
});

describe('a figure with another value', () => {
  it.each([
    ['办结率95.2%。', '92.5', '办结率92.5%。', '92.5%'],
    ['办结率95%。', '92.5', '办结率93%。', '93%'],
    ['新增企业1.2万家。', '15000', '新增企业1.5万家。', '1.5万家'],
    ['总产值13,697.5亿元。', '1367950000000', '总产值13,679.5亿元。', '13,679.5亿元'],
    ['总产值 41 亿元。', '4200000000', '总产值 42 亿元。', '42亿元'],
    ['新增就业６２人。', '26', '新增就业２６人。', '26人'],
    ['抓好八个方面工作。', '9', '抓好九个方面工作。', '九个'],
    ['抓好八个方面工作。', '2', '抓好两个方面工作。', '两个'],
    ['抓好八个方面工作。', '12', '抓好十二个方面工作。', '十二个'],
    ['实施七大行动。', '2', '实施两大行动。', '两大'],
    ['提高23.3个百分点。', '23', '提高23.0个百分点。', '23.0个百分点'],
  ])('%s and %s', (text, value, expected, shown) => {
    expect(rewritten(text, value)).toEqual({ text: expected, shown });
  });

  it.each([
    ['增长5%~6%。', '4'],
    ['新增就业62人。', '-1'],
    ['抓好八个方面工作。', '120'],
    ['2025年召开。', '2026'],
  ])('cannot be written: %s and %s', (text, value) => {
    expect(rewritten(text, value)).toBeNull();
  });
});
