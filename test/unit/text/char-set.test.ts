import { describe, expect, it } from 'vitest';
import { CharSet } from '../../../server/src/core/text/char-set';

describe('CharSet', () => {
  it.each(['', '、', '。！？!?', '两二三四五六', '\u0100\u0200'])(
    'has its members and no other code unit: %j',
    (chars) => {
      const set = new CharSet(chars);
      const members = new Set(Array.from(chars, (char) => char.charCodeAt(0)));
      const wrong: number[] = [];
      for (let code = 0; code <= 0xffff; code++) if (set.has(code) !== members.has(code)) wrong.push(code);
      expect(wrong).toEqual([]);
    },
  );

  it('has nothing behind the end of a text', () => {
    expect(new CharSet('、').has(''.charCodeAt(0))).toBe(false);
  });
});
