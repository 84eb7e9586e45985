import { describe, expect, it } from 'vitest';
import { tables } from '../../../server/src/core/checks/wording/wording';

const keys = Object.keys(tables.zh);
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe('sentences', () => {
  it('are found', () => {
    expect(keys.length).toBeGreaterThan(200);
  });

  it('say the same in both languages', () => {
    const differing = keys.filter(
      (key) => placeholders(tables.zh[key]!).join() !== placeholders(tables.en[key]!).join(),
    );
    expect(differing).toEqual([]);
  });

  it('have Chinese marks in Chinese and none in English but those of quoted words', () => {
    expect(keys.filter((key) => /[,;:()!?]|[a-z]\.$/.test(tables.zh[key]!.replace(/\{\w+\}/g, '')))).toEqual([]);
    expect(keys.filter((key) => /[，。；：（）、]/.test(tables.en[key]!.replace(/“[^”]*”/g, '')))).toEqual([]);
  });

  it('have blanks around the signs of a computation', () => {
    const crowded = /[＝＋]|[^\s^][=÷×−]|[=÷×−]\S/;
    for (const table of Object.values(tables)) expect(keys.filter((key) => crowded.test(table[key]!))).toEqual([]);
  });

  it('end in a full stop where they report, and in none where they confirm', () => {
    const confirming = keys.filter((key) => /\.(?:\w*[hH]olds?|agrees|converts|possible)$/.test(key));
    expect(confirming.length).toBeGreaterThan(20);
    for (const key of confirming) {
      expect(tables.zh[key]).not.toMatch(/。$/);
      expect(tables.en[key]).not.toMatch(/\.$/);
    }
    expect(keys.filter((key) => tables.zh[key]!.endsWith('。') !== /\.$/.test(tables.en[key]!))).toEqual([]);
  });
});
