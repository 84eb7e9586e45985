import { describe, expect, it } from 'vitest';
import { packWords, unpackWords } from '../../../server/src/segmentation/packed';

describe('words packed for the way between threads', () => {
  it.each([
    ['no clauses', []],
    ['clauses without words', [[], []]],
    [
      'clauses with words',
      [
        [
          { start: 0, end: 2, tag: 'n' },
          { start: 2, end: 3, tag: 'v' },
        ],
        [{ start: 0, end: 4, tag: 'n' }],
      ],
    ],
    [
      'stretches without a word',
      [
        [
          { start: 1, end: 2, tag: 'n' },
          { start: 5, end: 7, tag: 'x' },
        ],
        [],
        [{ start: 3, end: 0x4000, tag: 'm' }],
      ],
    ],
  ])('come out as they went in: %s', (_, clauses) => {
    expect(unpackWords(packWords(clauses))).toEqual(clauses);
  });
});
