import { describe, expect, it } from 'vitest';
import { glossaryEntry } from '../../../server/src/core/slogans/glossary';
import { hover } from '../../../server/src/features/hover';
import { defaultSettings } from '../../../server/src/protocol/settings';
import { read } from './support/reader';

/** The lines of the hover at the cursor. */
function lines(marked: string): string[] {
  const { reader, cursor } = read(marked);
  return JSON.stringify(hover(reader, cursor, defaultSettings, glossaryEntry)?.contents ?? '').split('\\n');
}

describe('the value of a part of something', () => {
  it.each([
    ['完成全年任务的三分│之二。', '≈ 66.7%'],
    ['县级财政支出的四│成用于教育。', '40%'],
    ['四分之一│的村已通客车。', '25%'],
    ['七至八成│农户参加。', '70% — 80%'],
  ])('is told in per cent: %s', (text, value) => {
    expect(lines(text).some((line) => line.includes(value))).toBe(true);
  });

  it('is left out where the number is open', () => {
    expect(lines('四成多│农户参加。').some((line) => line.includes('40%'))).toBe(false);
  });
});
