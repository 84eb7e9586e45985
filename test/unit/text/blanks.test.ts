import { describe, expect, it } from 'vitest';
import { skipBlanks, skipBlanksBack, withoutBlanks } from '../../../server/src/core/text/blanks';

describe('blanks', () => {
  it.each([
    ['一 主　六\t双', '一主六双'],
    ['\u00a0粮食 产量 ', '粮食产量'],
    ['粮食产量', '粮食产量'],
    [' 　', ''],
    ['', ''],
  ])('%j without them is %j', (phrase, expected) => {
    expect(withoutBlanks(phrase)).toBe(expected);
  });

  it('are skipped forwards and backwards, not before the floor', () => {
    expect(skipBlanks('粮 　食', 1)).toBe(3);
    expect(skipBlanks('粮 ', 1)).toBe(2);
    expect(skipBlanksBack('粮 　食', 3)).toBe(1);
    expect(skipBlanksBack('   ', 3, 2)).toBe(2);
  });
});
