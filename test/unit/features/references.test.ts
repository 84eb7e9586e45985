import { describe, expect, it } from 'vitest';
import { highlights, references } from '../../../server/src/features/references';
import { read, show } from './support/reader';

/** The marks of a text are the places that the cursor's thing is found at. */
function check(marked: string): void {
  const { reader, cursor } = read(marked);
  const expected = marked.replace('│', '');
  const found = references(reader, cursor);
  expect(
    show(
      reader,
      found.map(({ range }) => range),
    ),
  ).toBe(expected);
  expect(found.every(({ uri }) => uri === 'file:///r.txt')).toBe(true);
  expect(
    show(
      reader,
      highlights(reader, cursor).map(({ range }) => range),
    ),
  ).toBe(expected);
}

describe('the same thing elsewhere', () => {
  it.each([
    [
      'a slogan, quoted or broken by a line end',
      '围绕“⟦三│城同创⟧”发力，创建工作继续推进，各项任务都要落实到\n位，“⟦三城\n同创⟧”成效明显。\n',
    ],
    [
      'an indicator in one unit, whatever its name',
      '2025年GDP达到⟦120│亿元⟧，增长6%。\n\n2026年地区生产总值达到⟦128亿元⟧。\n',
    ],
    ['a figure that nothing is known of, at its own place', '⟦3│20亩⟧。\n'],
    ['nothing beside figures', '坚持稳│中求进。新增15家。\n'],
  ])('%s', (_, marked) => check(marked));
});
