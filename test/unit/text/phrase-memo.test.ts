import { expect, it } from 'vitest';
import { PhraseMemo } from '../../../server/src/core/text/phrase-memo';

it('reads a phrase once, null included, and goes on when it is full', () => {
  let reads = 0;
  const memo = new PhraseMemo((phrase) => (reads++, phrase === '无' ? null : phrase.length));
  expect([memo.of('一主六双'), memo.of('无'), memo.of('一主六双'), memo.of('无'), reads]).toEqual([
    4,
    null,
    4,
    null,
    2,
  ]);
  for (let i = 0; i < 10_000; i++) expect(memo.of(`“${i}”`)).toBe(2 + String(i).length);
  expect(reads).toBe(10_002);
  expect(memo.of('一主六双')).toBe(4);
});
