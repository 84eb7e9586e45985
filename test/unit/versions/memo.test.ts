import { expect, it } from 'vitest';
import { Memo, NOTHING_KEPT, Slots } from '../../../server/src/core/versions/memo';

it('reads once for each keeper, again when told to forget, and not what was read elsewhere', () => {
  let reads = 0;
  const memo = new Memo(() => ++reads);
  const slots = new Slots();
  const [one, other] = [
    { kept: NOTHING_KEPT, slots },
    { kept: NOTHING_KEPT, slots },
  ];
  expect([memo.of(one), memo.of(one), memo.of(other)]).toEqual([1, 1, 2]);
  memo.forget(one);
  expect([memo.of(one), memo.of(other)]).toEqual([3, 2]);
  const third = { kept: NOTHING_KEPT, slots };
  expect(memo.peek(third)).toBeUndefined();
  memo.set(third, 7);
  expect([memo.peek(third), memo.of(third), reads]).toEqual([7, 7, 3]);
});

it('keeps two memos of one keeper apart, and null as a value', () => {
  let reads = 0;
  const keeper = { kept: NOTHING_KEPT, slots: new Slots() };
  const nothing = new Memo(() => (reads++, null));
  const word = new Memo(() => '词');
  expect([nothing.of(keeper), nothing.of(keeper), word.of(keeper), reads]).toEqual([null, null, '词', 1]);
});

it('gives a keeper no room for what only keepers of another class keep', () => {
  const [one, other] = [
    { kept: NOTHING_KEPT, slots: new Slots() },
    { kept: NOTHING_KEPT, slots: new Slots() },
  ];
  const memos = Array.from({ length: 5 }, () => new Memo(() => '词'));
  for (const memo of memos) memo.of(one);
  new Memo(() => '句').of(other);
  expect([one.kept, other.kept, NOTHING_KEPT]).toEqual([Array(5).fill('词'), ['句'], []]);
});
