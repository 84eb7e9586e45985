import nodejieba from 'nodejieba';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Segment } from '../../../server/src/core/tokens/word';
import { loadSegmenter } from '../../../server/src/segmentation/nodejieba';
import { MAX_CLAUSE_LENGTH } from '../../../server/src/segmentation/words';
import { buildSegmentation, type Built } from './built';

let built: Built;
let segment: Segment;

// Native code and threads, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

beforeAll(async () => {
  built = await buildSegmentation();
  segment = loadSegmenter({ dictionaryDir: built.dictionaryDir });
});

afterAll(() => built.remove());

const texts = (clause: string): string[] => segment(clause).map(({ start, end }) => clause.slice(start, end));
const tagOf = (clause: string, word: string): string | undefined =>
  segment(clause).find(({ start, end }) => clause.slice(start, end) === word)?.tag;

describe('segmenting', () => {
  it('covers the clause with words', () => {
    const clause = '南渡县粮食总产量达到12.5亿斤';
    expect(texts(clause).join('')).toBe(clause);
    expect(texts(clause)).toContain('12.5');
    expect(texts(clause)).toContain('达到');
  });

  it.each([
    ['把思想统一起来', '统一'],
    ['千万不能松懈', '千万'],
    ['工作十分扎实', '十分'],
    ['主动融入一带一路建设', '一带一路'],
    ['把温暖送进千家万户', '千家万户'],
    ['让百姓安心', '百姓'],
    ['做好三农工作', '三农'],
    ['大家万众一心', '万众一心'],
    ['一切从实际出发', '一切'],
    ['进一步放宽准入', '进一步'],
    ['双方签约', '双方'],
  ])('keeps a word with a numeral whole: %s', (clause, word) => {
    expect(texts(clause)).toContain(word);
  });

  it('tells parts of speech', () => {
    expect(tagOf('工业增加值增长百分之七', '增长')).toBe('v');
    expect(tagOf('老城改造项目', '项目')).toBe('n');
    expect(tagOf('完成投资30亿元', '30')).toBe('m');
  });

  it('knows the words of our own lexicon', () => {
    expect(texts('敷设光缆2000皮长公里')).toContain('皮长公里');
    expect(tagOf('敷设光缆2000皮长公里', '皮长公里')).toBe('q');
    expect(texts('展望十五五发展')).toContain('十五五');
  });
});

it.each(['南渡县粮食总产量达到12.5亿斤', '抢抓机遇、攻坚克难', '专精特新企业8家', '年是岁首', 'GDP增长6.5%'])(
  'tags a word as nodejieba does where it stands: %s',
  (clause) => {
    expect(segment(clause).map(({ start, end, tag }) => ({ word: clause.slice(start, end), tag }))).toEqual(
      nodejieba.tag(clause),
    );
  },
);

describe('odd input', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \t\u3000\n'],
    ['NULs', '增长\0\0百分之五\0'],
    ['lone surrogates', '\ud800增长\udfff 5%\ud83d'],
    ['characters outside the BMP', '𠮷林𪚥省🏭增长'],
    ['noncharacters, which the dictionary uses itself', '\u{10fffe}\u{10fffe}\u{10fffe}\u{10ffff}\uffff'],
    ['a byte order mark', '\ufeff今年'],
    ['combining marks and joiners', 'e\u0301👨‍👩‍👧增长'],
    ['mixed line ends', '今\r\n年\r增\n长'],
    ['a long run of one character', '一'.repeat(5000)],
    ['long digits', '9'.repeat(5000)],
  ])('yields words that are in it: %s', (_, clause) => {
    let position = 0;
    for (const { start, end } of segment(clause)) {
      expect(start).toBe(position);
      expect(end).toBeGreaterThan(start);
      position = end;
    }
    expect(position).toBe(clause.length);
  });

  it('gives up beyond a limit', () => {
    expect(segment('稳'.repeat(MAX_CLAUSE_LENGTH))).not.toEqual([]);
    expect(segment('稳'.repeat(MAX_CLAUSE_LENGTH + 1))).toEqual([]);
  });

  it('holds for any string of code units', () => {
    // A fixed linear congruential sequence, so that a failure can be repeated.
    let seed = 12345;
    const next = (below: number): number => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      return (seed >>> 8) % below;
    };
    for (let round = 0; round < 300; round++) {
      const units = Array.from(
        { length: next(40) },
        () => [next(0x10000), 0x4e00 + next(0x5000), next(0x80)][next(3)] ?? 0,
      );
      const clause = String.fromCharCode(...units);
      const words = segment(clause);
      expect(words.at(-1)?.end ?? 0).toBe(clause.length);
    }
  });
});

it('says what is wrong when there is no dictionary', () => {
  expect(() => loadSegmenter({ dictionaryDir: `${built.directory}/nowhere` })).toThrow(/no usable dictionary/u);
});
