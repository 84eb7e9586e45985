import { describe, expect, it } from 'vitest';
import { listBefore, readList } from '../../../server/src/core/facts/counts/lists';

const words = (text: string, items: readonly { start: number; end: number }[]): string[] =>
  items.map(({ start, end }) => text.slice(start, end));

describe('readList', () => {
  it.each([
    ['茶叶、竹笋、蜂蜜', [3]],
    ['茶叶、竹笋和蜂蜜', [2, 3]],
    ['水产和林下经济、批发和零售', [2, 3, 4]],
    ['茶叶', [1]],
    ['和谐、和平、参与、普及', [4]],
    ['文化及相关产业、旅游及相关产业', [2]],
    ['城乡建设、交通', [2, 3]],
    ['“甲工程”“乙工程”、“丙工程”', [2, 3]],
    ['坚持人民至上、坚持统筹发展和安全、坚持深化改革', [3]],
    ['抓好安全、扩大就业、推进农业改革、工业、商业', [3, 5]],
    ['甲园（含东园、西园）、乙园', [2]],
  ])('%s may name %j', (text, lengths) => {
    expect([...readList(text, 0, text.length).lengths].sort((a, b) => a - b)).toEqual(lengths);
  });

  it('leaves 等 out of the last item', () => {
    const list = readList('茶叶、竹笋等', 0, 6);
    expect(list).toMatchObject({ open: true, end: 5, fewest: 2, most: 2 });
    expect(words('茶叶、竹笋等', list.items)).toEqual(['茶叶', '竹笋']);
  });

  it('parts clauses at the mark asked for', () => {
    const text = '清淤、护堤；种树，护林；';
    expect(words(text, readList(text, 0, text.length, '；').items)).toEqual(['清淤、护堤', '种树，护林']);
  });
});

describe('listBefore', () => {
  it.each([
    ['全县上下抓好清淤、护堤、种树', ['全县上下抓好清淤', '护堤', '种树']],
    ['开局良好，抓好清淤、护堤', ['抓好清淤', '护堤']],
    ['（清淤、护堤', ['清淤', '护堤']],
    ['清淤（含疏浚，清障）、护堤', ['清淤（含疏浚，清障）', '护堤']],
  ])('%s', (text, expected) => {
    expect(words(text, listBefore(text, text.length)!.items)).toEqual(expected);
  });

  it('is null where no list stands', () => {
    expect(listBefore('清淤、护堤，种树', 8)).toBeNull();
  });
});
