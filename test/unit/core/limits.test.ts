import { describe, expect, it } from 'vitest';
import { MAX_ANALYSED_LENGTH, withinLimit } from '../../../server/src/core/limits';

describe('the part of a text that is analysed', () => {
  it('is all of it up to the limit', () => {
    expect(withinLimit('一二三四', 4)).toBe('一二三四');
    expect(withinLimit('')).toBe('');
    const text = '一'.repeat(MAX_ANALYSED_LENGTH);
    expect(withinLimit(text)).toBe(text);
  });

  it('is whole lines beyond it', () => {
    expect(withinLimit('一二\n三四\n五六', 7)).toBe('一二\n三四\n');
    expect(withinLimit('一二\n三四\n五六', 6)).toBe('一二\n三四\n');
    expect(withinLimit('一二\r\n三四\r\n五六', 8)).toBe('一二\r\n三四\r\n');
  });

  it('is cut inside a line that is longer than half the limit, but not inside a character or a line break', () => {
    expect(withinLimit('一二三四五', 4)).toBe('一二三四');
    expect(withinLimit('一二三𠮷五', 4)).toBe('一二三');
    expect(withinLimit('一二𠮷五', 4)).toBe('一二𠮷');
    expect(withinLimit('一二三\r\n五', 4)).toBe('一二三');
  });
});
