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
