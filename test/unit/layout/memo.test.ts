import { expect, it } from 'vitest';
import { Memo } from '../../../server/src/core/layout/memo';

it('reads once for each keeper, and again when told to forget', () => {
  let reads = 0;
  const memo = new Memo(() => ++reads);
  const [one, other] = [{ kept: [] }, { kept: [] }];
  expect([memo.of(one), memo.of(one), memo.of(other)]).toEqual([1, 1, 2]);
  memo.forget(one);
  expect([memo.of(one), memo.of(other)]).toEqual([3, 2]);
});

it('keeps two memos of one keeper apart, and null as a value', () => {
  let reads = 0;
  const keeper = { kept: [] };
  const nothing = new Memo(() => (reads++, null));
  const word = new Memo(() => '词');
  expect([nothing.of(keeper), nothing.of(keeper), word.of(keeper), reads]).toEqual([null, null, '词', 1]);
});
