import { describe, expect, it } from 'vitest';
import { Lines } from '../../server/src/cli/lines';

describe('lines', () => {
  it.each([
    ['LF', '甲乙\n丙\n', [2, 1, 0]],
    ['CR LF', '甲乙\r\n丙\r\n', [2, 1, 0]],
    ['CR', '甲乙\r丙\r', [2, 1, 0]],
    ['all of them', '甲\r\r\n\n乙', [1, 0, 0, 1]],
    ['none', '', [0]],
  ])('end at %s', (_, text, lengths) => {
    const lines = new Lines(text);
    expect(
      lengths.map((_length, i) => {
        const { start, end } = lines.span(i + 1);
        return end - start;
      }),
    ).toEqual(lengths);
    expect(lines.placeAt(text.length).line).toBe(lengths.length);
  });

  it('count columns from 1 in UTF-16 code units', () => {
    const lines = new Lines('甲\r\n𠮷乙');
    expect(lines.placeAt(0)).toEqual({ line: 1, column: 1 });
    expect(lines.placeAt(3)).toEqual({ line: 2, column: 1 });
    expect(lines.placeAt(5)).toEqual({ line: 2, column: 3 });
  });
});
