import { describe, expect, it } from 'vitest';
import { TermIndex } from '../../../server/src/core/tokens/terms';

const terms = TermIndex.of(['平方', '平方米', '米', '立方米']);

describe('TermIndex', () => {
  it.each([
    ['120平方米', 3, '平方米'],
    ['120平方', 3, '平方'],
    ['5米', 1, '米'],
    ['5平', 1, undefined],
    ['5', 1, undefined],
  ])('finds the longest term that starts in %s at %i', (text, at, found) => {
    expect(terms.match(text, at)?.text).toBe(found);
  });

  it.each([
    ['30立方米', '立方米'],
    ['方米', '米'],
    ['平方', '平方'],
    ['方', undefined],
    ['', undefined],
  ])('finds the longest term that ends %s', (text, found) => {
    expect(terms.matchEndingAt(text, text.length)?.text).toBe(found);
  });

  it('has whole terms only', () => {
    expect([terms.has('平方米'), terms.has('平'), terms.has('')]).toEqual([true, false, false]);
  });
});
