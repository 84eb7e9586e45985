import { describe, expect, it } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver';
import { selectionRanges } from '../../../server/src/features/selection-ranges';
import { read } from './support/reader';

/** What each growing selection at the cursor holds, smallest first. */
function selections(marked: string): string[] {
  const { reader, cursor } = read(marked);
  const [innermost] = selectionRanges(reader, [cursor]);
  const texts: string[] = [];
  for (let range: SelectionRange | undefined = innermost; range !== undefined; range = range.parent) {
    texts.push(reader.text.getText(range.range));
  }
  return texts;
}

describe('growing selections', () => {
  it('go from the figure to the clause, the sentence, the paragraph, the sections and the document', () => {
    const section = '（一）做强产业。新增企业15家，产值增长6.2%。投资5亿元。\n';
    const text = `一、重点任务\n\n${section}\n（二）建设县城。改造小区42个。\n`;
    expect(selections(text.replace('6.2%', '6│.2%'))).toEqual([
      '6.2%',
      '产值增长6.2%。',
      '新增企业15家，产值增长6.2%。',
      section.trimEnd(),
      `${section}\n`,
      text,
    ]);
  });

  it('take in both lines of a figure that a line break cuts', () => {
    const [figure] = selections('今年全县新登记经营主体达到了1.2│\n万家，比上年增长。\n');
    expect(figure).toBe('1.2\n万家');
  });

  it('are the document where there is nothing', () => {
    expect(selections('')).toEqual(['']);
    expect(selections('\n\n│\n')).toEqual(['\n\n\n']);
  });
});
