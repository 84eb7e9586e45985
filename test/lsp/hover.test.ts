import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClient } from './support/client';
import { wrapped } from './support/reports';

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(() => client.stop());

/** The hover on a place of a text of its own. */
async function hover(text: string, place: string): Promise<string | null> {
  const uri = await client.open(text, 'file:///reports/hover.txt');
  const found = await client.hoverOn(uri, place);
  await client.close(uri);
  return found;
}

describe('the hover on a figure', () => {
  it.each([
    [
      '2025年粮食产量95.28亿斤。',
      '95.28亿斤',
      ['95亿2800万斤 = 9,528,000,000 斤', '476.4万吨 = 4,764,000 吨', '95.275亿 至 95.285亿 斤'],
    ],
    ['建成高标准农田3200公顷。', '3200公顷', ['4.8万亩 = 48,000 亩 = 32 平方公里']],
    ['完成造林320亩。', '320亩', ['≈ 21.33 公顷 ≈ 0.2133 平方公里 ≈ 21.33万平方米']],
    ['引种茶树5~6亩。', '5~6亩', ['公顷']],
    ['增长6.5%。', '6.5%', ['6.45 至 6.55%']],
    ['新增就业2000余人。', '2000余人', ['2,000 至 3,000 人（不含）']],
    ['粮食总产量稳定在38.5亿斤以上。', '38.5亿斤', ['下限', '≥ 38.5亿斤']],
  ])('%s', async (text, place, parts) => {
    const shown = await hover(text, place);
    for (const part of parts) expect(shown).toContain(part);
  });

  it('says what it measures, when, whether it was reached, and what was there before', async () => {
    const shown = await hover(wrapped, '286.4亿元');
    for (const part of ['地区生产总值', '2025年', '完成情况', '≈ 269.7亿元', '不变价']) expect(shown).toContain(part);
  });

  it('links to the other mentions of the indicator, whatever their name', async () => {
    const text = '2025年GDP达到120亿元。\n\n2026年目标：地区生产总值增长6%左右。\n';
    const shown = await hover(text, '120亿元');
    expect(shown).toContain('[第 3 行 6%](file:///reports/hover.txt#L3,');
  });

  it('is the same on both lines of a figure that a line break cuts', async () => {
    const uri = await client.open(wrapped);
    const [first, second] = [await client.hoverOn(uri, '1.2\n'), await client.hoverOn(uri, '万家')];
    expect(first).toContain('1万2000 家 = 12,000 家');
    expect(second).toBe(first);
    await client.close(uri);
  });

  it('on a date names the day of the week, when there is such a day', async () => {
    expect(await hover('会议于2026年1月8日召开。', '1月8日')).toContain('星期四');
    expect(await hover('会议于2026年2月30日召开。', '2月30日')).not.toContain('星期');
  });

  it('shows nothing beside figures', async () => {
    expect(await hover('坚持稳中求进，建成高标准农田3200公顷。', '稳中求进')).toBeNull();
  });

  it('computes nothing from a number of a thousand digits', async () => {
    const shown = await hover(`编号${'9'.repeat(1000)}亿元。`, '9999');
    expect(shown ?? '').not.toContain('数值');
  });
});

describe('the ticks of a figure', () => {
  const text =
    '2026年岫陵市政府工作报告\n\n一、2025年工作回顾\n\n地区生产总值增长5.8%。\n\n居民人均可支配收入增长6.1%、快于经济增速0.3个百分点。\n';

  it('name what was computed and link to the numbers in it', async () => {
    const shown = (await hover(text, '0.3个百分点')) ?? '';
    expect(shown).toContain('✓ 6.1% − 5.8% = 0.3个百分点，与0.3个百分点相符');
    expect(shown).toContain('[第 5 行 5.8%](file:///reports/hover.txt#L5,');
    expect(await hover(text, '5.8%')).toContain('✓');
  });

  it('are not given to what contradicts itself', async () => {
    expect(await hover(text.replace('0.3个', '0.8个'), '0.8个百分点')).not.toContain('✓');
  });
});

describe('the other place of a contradiction', () => {
  const text =
    '2026年岫陵市政府工作报告\n\n一、2025年工作回顾\n\n2025年粮食产量95.28亿斤。\n\n农业稳中有进，2025年粮食产量达到95.82亿斤。\n';

  it('says so first, and links to where it is reported', async () => {
    const shown = (await hover(text, '95.28亿斤')) ?? '';
    expect(shown).toMatch(/^- ✗ \[第 7 行 95\.82亿斤\]\(file:\/\/\/reports\/hover\.txt#L7,\d+\) · 粮食产量前后不一/);
  });

  it('is not told twice where the editor shows the finding, nor where there is none', async () => {
    expect(await hover(text, '95.82亿斤')).not.toContain('✗');
    expect(await hover(text.replace('95.82', '95.28'), '95.28亿斤')).not.toContain('✗');
  });
});

describe('the hover on a number that is written wrongly', () => {
  it.each([
    ['投入资金2，300万元。', '300', ['**2，300万元** · 写法有误', '**可能是** 2300万元 = 23,000,000 元']],
    ['粮食产量达到4O.6亿斤。', '4O', ['**4O.6亿斤** · 写法有误', '**可能是** 40.6亿斤 = 40亿6000万斤', '203万吨']],
    ['产值达到12.3.4亿元。', '3.4', ['**可能是** 12.34亿元', '**可能是** 123.4亿元']],
  ])('shows what it may be and no value of its own: %s', async (text, place, parts) => {
    const shown = (await hover(text, place)) ?? '';
    for (const part of parts) expect(shown).toContain(part);
    expect(shown).not.toMatch(/\*\*(数值|换算|代表的范围)\*\*/);
  });

  it('shows its value where the text says that it is meant', async () => {
    const silenced = '<!-- policytext-disable-next-line figure/broken -- 原文如此 -->\n投入资金2，300万元。';
    expect(await hover(silenced, '300')).toContain('**数值**');
  });
});

describe('the hover on a unit', () => {
  it('adds its definition, standing, source and conversions', async () => {
    const shown = await hover('完成造林320亩。', '亩。');
    for (const part of ['十五分之一公顷', '**量纲** 面积', '非法定计量单位', '1 亩 ≈ 0.06667 公顷', '1990年'])
      expect(shown).toContain(part);
  });

  it.each([
    ['用电量12亿千瓦时。', '时。', '**量纲** 能量'],
    ['税收9亿元。', '元。', '**量纲** 货币金额'],
    ['货物周转量3亿吨公里。', '里。', '**量纲** 货物周转量'],
  ])('says what it measures: %s', async (text, place, dimension) => {
    expect(await hover(text, place)).toContain(dimension);
  });

  it('does not guess at a unit of several meanings', async () => {
    expect(await hover('邀请相关500方。', '方。')).toContain('不作换算');
  });
});

describe('the hover on a slogan', () => {
  it('names its parts, where they are spelled out, and how often it is used', async () => {
    const text = '围绕“三城同创”发力。\n\n文明城市、卫生城市、园林城市“三城同创”全面启动。\n';
    const shown = await hover(text, '三城同创');
    expect(shown).toContain('[第 3 行](file:///reports/hover.txt#L3,1) 文明城市、卫生城市、园林城市');
    expect(shown).toContain('全文 2 次 · [第 3 行]');
  });

  it('says so when nobody spells it out', async () => {
    const shown = await hover('实施“53221”工程。', '53221');
    expect(shown).toContain('5 + 3 + 2 + 2 + 1');
    expect(shown).toContain('文中没有展开');
    expect(shown).toContain('内置词表没有收录');
  });

  it('gives the source of a well-known one', async () => {
    const shown = await hover('统筹划定“三区三线”。', '三区三线');
    expect(shown).toMatch(/\*\*依据\*\* .*（\d{4}年）/);
    expect(shown).not.toContain('没有收录');
  });
});

describe('the hover on a heading', () => {
  it('counts what its section holds', async () => {
    const shown = await hover(wrapped, '二、2026年重点工作');
    expect(shown).toMatch(/本节有 \d+ 个数字、1 个提法、2 个下级标题、0 处问题/);
  });
});
