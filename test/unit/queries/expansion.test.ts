import { describe, expect, it } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';
import { findExpansion } from '../../../server/src/core/queries/expansion';

function expansion(text: string, canonical: string): readonly string[] | null {
  const found = findExpansion(Analysis.of(text), canonical);
  return found?.items ?? null;
}

describe('where a document spells a slogan out', () => {
  it.each([
    ['文明城市、卫生城市、园林城市“三城同创”全面启动。', '三城同创', ['文明城市', '卫生城市', '园林城市']],
    ['推进“三城同创”（文明城市、卫生城市、园林城市）。', '三城同创', ['文明城市', '卫生城市', '园林城市']],
    [
      '构建“一河两岸三园”布局：松江、东岸、西岸、茶园、药园、果园。',
      '一河两岸三园',
      ['松江', '东岸', '西岸', '茶园', '药园', '果园'],
    ],
    [
      '实施“53221”工程，做强5大产业、建设3个基地、打通2条通道、办好2件大事、守住1条底线。',
      '53221',
      ['5大产业', '3个基地', '2条通道', '2件大事', '1条底线'],
    ],
    [
      '构建“一核两带三区”空间格局，以青岚城关为核，以沿江、沿山为带，以东部、中部、西部为区。',
      '一核两带三区',
      ['青岚城关', '沿江', '沿山', '东部', '中部', '西部'],
    ],
    ['优化“一核两带”布局，以城关为核心、沿江和沿山为两带。', '一核两带', ['城关', '沿江', '沿山']],
    ['以城关为中心，以沿江、沿山为两翼，加快形成“一心两翼”格局。', '一心两翼', ['城关', '沿江', '沿山']],
    ['打造“一主两副”。“一主”即城关镇，“两副”即松江镇、柏川镇。', '一主两副', ['城关镇', '松江镇', '柏川镇']],
    ['围绕“一廊双城”（一廊为松江廊道，双城为新城与老城）布局。', '一廊双城', ['松江廊道', '新城', '老城']],
  ])('%s', (text, canonical, items) => {
    expect(expansion(text, canonical)).toEqual(items);
  });

  it.each([
    ['推进“三城同创”（文明城市、卫生城市）。', '三城同创'],
    ['要认真落实、始终坚持“两手发力”。', '两手发力'],
    ['“两桥”“两园”：东桥、西园。', '两园'],
    ['推进乡村治理、移风易俗和“两村共建”行动。', '两村共建'],
    ['建成茶园、药园2个“一村一品”基地。', '一村一品'],
    ['争取资金支持、“两桥”“两园”建设。', '两园'],
    ['整修东湖堤岸、西河道路进场施工,带动“两湖新区”建设。', '两湖新区'],
    ['“三项整治”：2025年6月，县里部署开展占道、噪声、扬尘治理。', '三项整治'],
    ['推进“三城同创”，文明城市、卫生城市等全面启动。', '三城同创'],
    ['教育、医疗、养老、住房、就业“三城同创”。', '三城同创'],
    ['实施“53221”工程，做强5大产业、建设4个基地、打通2条通道、办好2件大事、守住1条底线。', '53221'],
    ['实施“53221”工程。', '53221'],
    // A role is missing, or its names are too few or too many.
    ['构建“一核两带三区”格局，以城关为核，以沿江、沿山为带。', '一核两带三区'],
    ['构建“一核两带”格局，以城关为核，以沿江为带。', '一核两带'],
    ['构建“一核两带”格局，以城关、松江为核，以沿江、沿山为带。', '一核两带'],
    ['构建“一主两副”格局。“一主”即城关镇，“两副”即松江镇。', '一主两副'],
    ['构建“一主两副”格局，以农业为主，以务工为补充。', '一主两副'],
  ])('takes no other list for it: %s', (text, canonical) => {
    expect(Analysis.of(text).slogans.map(({ item }) => item.canonical)).toContain(canonical);
    expect(expansion(text, canonical)).toBeNull();
  });

  it('finds the place of a later use, in the document’s offsets', () => {
    const text = '围绕“三城同创”发力。\n\n文明城市、卫生城市、园林城市“三城同创”全面启动。\n';
    const found = findExpansion(Analysis.of(text), '三城同创')!;
    expect(text.slice(found.start, found.end)).toBe('文明城市、卫生城市、园林城市');
  });
});
