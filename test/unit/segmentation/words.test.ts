import { describe, expect, it } from 'vitest';
import { locateWords } from '../../../server/src/segmentation/words';

const locate = (clause: string, ...pieces: string[]) => locateWords(clause, pieces, () => 'n');

describe('locating words in their clause', () => {
  it('gives each word the place where it stands', () => {
    expect(locate('稳住稳住', '稳住', '稳住')).toEqual([
      { start: 0, end: 2, tag: 'n' },
      { start: 2, end: 4, tag: 'n' },
    ]);
  });

  it('counts UTF-16 code units', () => {
    expect(locate('𠮷林', '𠮷', '林')).toEqual([
      { start: 0, end: 2, tag: 'n' },
      { start: 2, end: 3, tag: 'n' },
    ]);
  });

  it('recognises lone surrogates in what UTF-8 made of them', () => {
    expect(locate('增\ud800长\udc00', '增', '\ufffd', '长', '\ufffd')).toHaveLength(4);
  });

  it('leaves out what the segmenter lost', () => {
    expect(locate('今年 增长', '今年', '增长')).toEqual([
      { start: 0, end: 2, tag: 'n' },
      { start: 3, end: 5, tag: 'n' },
    ]);
  });

  it('stops at a word that is not in the clause', () => {
    expect(locate('今年增长', '今年', '下降', '增长')).toEqual([{ start: 0, end: 2, tag: 'n' }]);
  });

  it('ignores empty words', () => {
    expect(locate('增长', '', '增长', '')).toEqual([{ start: 0, end: 2, tag: 'n' }]);
  });
});
