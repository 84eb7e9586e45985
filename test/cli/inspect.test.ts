import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { folderOf, linesOf, policyText, type InspectedFigure } from './support/command-line';

const REPORT = '一、2024年工作回顾\n粮食产量95.28亿斤，增长1.5%，占比提高3.2个百分点，是上年的1.2倍。新增企业5~6户。\n';

/** The figures of one text, as printed. */
async function figuresIn(text: string): Promise<readonly InspectedFigure[]> {
  const { out } = await policyText(['inspect', '--format', 'jsonl', '-'], { stdin: text });
  return linesOf(out)[0]!.figures;
}

describe('inspect', () => {
  it('prints one line for each file, in the order given', async () => {
    const cwd = folderOf({ 'b.txt': REPORT, 'a.txt': '没有数字。', 'c.md': '# 标题\n' });
    const { code, out, err } = await policyText(['inspect', '--format', 'jsonl', 'b.txt', 'c.md', 'a.txt'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(linesOf(out).map(({ file }) => file)).toEqual(['b.txt', 'c.md', 'a.txt']);
  });

  it('prints one array in the format json, which is the default', async () => {
    const cwd = folderOf({ 'a.txt': REPORT, 'b.txt': REPORT });
    const asJson = JSON.parse((await policyText(['inspect', 'a.txt', 'b.txt'], { cwd })).out);
    const asLines = linesOf((await policyText(['inspect', '--format', 'jsonl', 'a.txt', 'b.txt'], { cwd })).out);
    expect(asJson).toEqual(asLines);
  });

  it('prints an empty array when nothing could be read', async () => {
    const { code, out } = await policyText(['inspect', 'absent.txt']);
    expect({ code, out }).toEqual({ code: 2, out: '[]\n' });
  });

  it('gives values in base units of the unit, with spans that hold the text', async () => {
    const figures = await figuresIn(REPORT);
    expect(figures.map(({ text, kind, value, valueMax, unit }) => [text, kind, value, valueMax, unit])).toEqual([
      ['2024年', 'date', 2024, null, null],
      ['95.28亿斤', 'quantity', 9_528_000_000, null, '斤'],
      ['1.5%', 'percent', 1.5, null, '%'],
      ['3.2个百分点', 'points', 3.2, null, '百分点'],
      ['1.2倍', 'multiple', 1.2, null, '倍'],
      ['5~6户', 'quantity', 5, 6, '户'],
    ]);
    for (const { start, end, text } of figures) expect(REPORT.slice(start, end)).toBe(text);
  });

  it('multiplies magnitudes out exactly where doubles would not', async () => {
    // 128.77 * 1e8 is 12877000000.000002.
    const [figure] = await figuresIn('实现产值128.77亿元。');
    expect(figure!.value).toBe(12_877_000_000);
  });

  it('counts offsets in UTF-16 code units without the byte order mark, CR LF as two', async () => {
    const text = '𠮷祥\r\n产值5亿元\r\n';
    const [figure] = await figuresIn(`\ufeff${text}`);
    expect(text.slice(figure!.start, figure!.end)).toBe('5亿元');
  });

  it('says “null” for the year of a date that has none', async () => {
    const [figure] = await figuresIn('会议于1月8日召开。');
    expect(figure).toMatchObject({ kind: 'date', value: null });
  });
});

describe('without a segmenter', () => {
  it('goes on, and says so once', async () => {
    // Words are wanted behind a number that counts things.
    const counting = `${REPORT}建成3个便民服务点全部投用。`;
    const cwd = folderOf({ 'a.txt': counting, 'b.txt': counting });
    const { code, out, err } = await policyText(['inspect', '--format', 'jsonl', 'a.txt', 'b.txt'], {
      cwd,
      dictionaryDir: cwd,
    });
    expect(code).toBe(0);
    expect(linesOf(out).map(({ figures }) => figures.length)).toEqual([7, 7]);
    expect(err.match(/分词未能加载/g)).toHaveLength(1);
  });

  it('says nothing where none is needed', async () => {
    const cwd = folderOf({ 'a.txt': '没有数字。' });
    expect((await policyText(['inspect', 'a.txt'], { cwd, dictionaryDir: cwd })).err).toBe('');
  });
});

const schemaFile = path.resolve('../shared/spec/inspect.schema.json');
if (!existsSync(schemaFile)) console.error(`NOT CHECKED: the JSON of inspect, since ${schemaFile} is absent`);

describe.skipIf(!existsSync(schemaFile))('the JSON of inspect', () => {
  const validate = () => new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(schemaFile, 'utf8')));

  it('follows the schema for every sample and for odd input', async () => {
    const odd = folderOf({
      'empty.txt': '',
      'nul.txt': '产值\u00005亿元\n',
      'cr.txt': '一、总体\r产值5亿元\r',
      'long.txt': '增长5%，'.repeat(5_000),
    });
    const { out } = await policyText(['inspect', '--format', 'jsonl', path.resolve('samples'), odd]);
    const printed = linesOf(out);
    expect(printed.length).toBe(
      readdirSync('samples').filter((name) => /\.(txt|md)$/.test(name) && name !== 'README.md').length + 4,
    );
    const isValid = validate();
    for (const report of printed) {
      isValid(report);
      expect(isValid.errors, report.file).toBeNull();
    }
  });

  it('is not a schema that everything follows', () => {
    const isValid = validate();
    expect(isValid({ file: 'a.txt', figures: [{ start: 0, end: 1 }], slogans: [], outline: [], diagnostics: [] })).toBe(
      false,
    );
  });
});
