import { describe, expect, it } from 'vitest';
import { highlights, references } from '../../../server/src/features/references';
import { read, show } from './support/reader';

/** The text with the places marked that the cursor's thing is found at. */
function found(marked: string): string {
  const { reader, cursor } = read(marked);
  const locations = references(reader, cursor);
  expect(locations.every(({ uri }) => uri === 'file:///r.txt')).toBe(true);
  return show(
    reader,
    locations.map(({ range }) => range),
  );
}

/** The same for what an editor lights up. */
function lit(marked: string): string {
  const { reader, cursor } = read(marked);
  return show(
    reader,
    highlights(reader, cursor).map(({ range }) => range),
  );
}

const plain = (marked: string): string => marked.replace('│', '');

describe('the same thing elsewhere', () => {
  it.each([
    [
      'a slogan, quoted or broken by a line end',
      '围绕“⟦三│城同创⟧”发力，创建工作继续推进，各项任务都要落实到\n位，“⟦三城\n同创⟧”成效明显。\n',
    ],
    [
      'an indicator, whatever its name and the unit',
      '2025年GDP达到⟦120│亿元⟧，增长⟦6%⟧。\n\n粮食产量3亿斤。\n\n2026年地区生产总值达到⟦128亿元⟧。\n',
    ],
    ['a figure that nothing is known of, at its own place', '⟦3│20亩⟧。\n'],
    ['nothing beside figures', '坚持稳│中求进。新增15家。\n'],
  ])('%s', (_, marked) => {
    expect(found(marked)).toBe(plain(marked));
    expect(lit(marked)).toBe(plain(marked));
  });
});

describe('from the name of an indicator', () => {
  it.each([
    ['written beside its figure', '地区生产│总值达到⟦120亿元⟧，增长⟦6%⟧。\n\nGDP年均增长⟦5.5%⟧。\n'],
    ['by another name of it', '地区生产总值达到⟦120亿元⟧。\n\nG│DP增长⟦6%⟧。\n'],
    ['that stands where no figure is', '稳住地区生│产总值。\n\nGDP增长⟦6%⟧。\n'],
    [
      'cut by the end of a line',
      '全县工作会议强调，发展仍是第一位的事情，一般公共预算收\n入│突破⟦9亿元⟧，增长⟦6%⟧，各项任务如期完成，群众满意。\n',
    ],
    ['directly behind a figure', '建成⟦120万亩⟧│高标准农田。\n'],
  ])('all its figures: %s', (_, marked) => expect(found(marked)).toBe(plain(marked)));

  it('lights up the names too', () => {
    const marked = '⟦地区生产│总值⟧达到⟦120亿元⟧，增长⟦6%⟧。\n\n⟦GDP⟧增长⟦5.5%⟧。\n';
    expect(lit(marked)).toBe(plain(marked));
  });

  it('that has no figures finds nothing', () => expect(found('稳住地区生│产总值。\n')).toBe('稳住地区生产总值。\n'));
});
