// The reports in samples/ hold the slips that stand beside them in *.expected.json, and no others.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checks } from '../../server/src/core/checks/registry';
import { Analysis } from '../../server/src/core/analysis';
import { decode, isDecoded } from '../../server/src/encoding/decode';
import { Lines } from '../../server/src/cli/lines';

/** A finding as samples/*.expected.json states it; `text` without line breaks. */
interface Expected {
  readonly code: string;
  readonly line: number;
  readonly text: string;
  /** For the reader. */
  readonly why: string;
}

interface Sample {
  readonly name: string;
  readonly text: string;
  readonly encoding: string;
  readonly analysis: Analysis;
  readonly expected: readonly Expected[];
}

const folder = path.resolve(import.meta.dirname, '../../samples');
const names = readdirSync(folder).filter((name) => /\.(txt|md)$/.test(name) && name !== 'README.md');

async function read(name: string): Promise<Sample> {
  const decoded = await decode(readFileSync(path.join(folder, name)));
  if (!isDecoded(decoded)) throw new Error(`${name}: ${decoded.reason}`);
  const { text, encoding } = decoded;
  const expected = JSON.parse(readFileSync(path.join(folder, name.replace(/\.\w+$/, '.expected.json')), 'utf8'));
  return { name, text, encoding, analysis: Analysis.of(text), expected };
}

const byPlace = (a: Pick<Expected, 'line' | 'code' | 'text'>, b: typeof a): number =>
  a.line - b.line || (a.code + a.text < b.code + b.text ? -1 : 1);

describe('the findings in a sample are those stated:', () => {
  // Slips for checks that do not exist yet are stated too; each is asked for as soon as its check is registered.
  const registered = new Set(checks.map(({ code }) => code));

  it.each(names)('%s', async (name) => {
    const { text, analysis, expected } = await read(name);
    const lines = new Lines(text);
    const found = analysis.findings.map(({ code, start, end }) => ({
      code,
      line: lines.placeAt(start).line,
      text: text.slice(start, end).replace(/\s+/g, ''),
    }));
    const stated = expected
      .filter(({ code }) => registered.has(code))
      .map(({ code, line, text: quote }) => ({ code, line, text: quote }));
    expect(found.sort(byPlace)).toEqual(stated.sort(byPlace));
  });

  it('and every statement quotes the text from its line on', async () => {
    for (const name of names) {
      const { text, expected } = await read(name);
      const lines = text.split(/\r\n|\n/);
      for (const { line, text: quote } of expected) {
        const here = lines
          .slice(line - 1, line + 1)
          .join('')
          .indexOf(quote);
        expect(here >= 0 && here < lines[line - 1]!.length, `${name}:${line} ${quote}`).toBe(true);
      }
    }
  });

  it('and both checks of this version are shown, in more than one sample', async () => {
    const samples = await Promise.all(names.map(read));
    for (const code of ['numbering/sequence', 'figure/broken']) {
      expect(registered).toContain(code);
      expect(samples.filter(({ expected }) => expected.some((slip) => slip.code === code)).length).toBeGreaterThan(1);
    }
    expect(samples.filter(({ expected }) => expected.length === 0).length).toBeGreaterThan(2);
  });
});

describe('between them the samples show', () => {
  let samples: readonly Sample[] = [];
  beforeAll(async () => {
    samples = await Promise.all(names.map(read));
  });

  const figures = () =>
    samples.flatMap(({ text, analysis }) =>
      analysis.figures.map((figure) => ({ ...figure, text: text.slice(figure.span.start, figure.span.end) })),
    );
  const slogans = () => new Set(samples.flatMap(({ analysis }) => analysis.slogans.map(({ item }) => item.canonical)));
  const headings = () => samples.flatMap(({ analysis }) => analysis.outline);

  it('every kind of figure, bound, measure and status', () => {
    const all = figures();
    expect(new Set(all.map(({ item }) => item.kind))).toEqual(
      new Set(['quantity', 'percent', 'points', 'multiple', 'date']),
    );
    expect(new Set(all.map(({ item }) => item.bound))).toEqual(
      new Set(['exact', 'about', 'almost', 'atLeast', 'atMost']),
    );
    const measures = new Set(all.map(({ facts }) => facts.measure));
    for (const measure of ['level', 'change', 'share', 'count', 'duration']) expect(measures).toContain(measure);
    const statuses = new Set(all.map(({ facts }) => facts.status));
    for (const status of ['result', 'target', 'expected']) expect(statuses).toContain(status);
  });

  it.each([
    ['a range', '18—20亿元'],
    ['a range in words', '5至8个'],
    ['a range of dates', '10月18日至20日'],
    ['余 inside', '2200余个'],
    ['多 inside', '8600多万件'],
    ['a blank inside', '8.4 亿元'],
    ['full-width digits', '２１０座'],
    ['a Chinese percentage', '百分之六十'],
    ['a mixed numeral', '1千余人'],
    ['a count in Chinese', '六个'],
    ['a compound unit', '31微克/立方米'],
    ['a multiple', '1.5倍'],
    ['a number broken from its unit by a blank line', '2.4\n\n万户'],
    ['a number broken from its unit by a page number', '3.5\n\n— 1 —\n\n万亩'],
    ['a unit broken in two', '个百\n分点'],
    ['a magnitude broken from its unit', '6600多\n户'],
  ])('%s', (_, text) => {
    expect(
      figures()
        .map((figure) => figure.text)
        .filter((found) => found.endsWith(text)),
    ).not.toEqual([]);
  });

  it('slogans of every make, one of them broken by a line end', () => {
    const found = slogans();
    for (const slogan of [
      '一核两带三区',
      '43211',
      '3纵5横8口',
      '1+3+X',
      '一中心、五高地',
      '四城同建',
      '三区三线',
      '四好农村路',
      '双减',
      '一老一小',
      '一轴串联、两翼齐飞、多点开花',
    ]) {
      expect(found).toContain(slogan);
    }
    const spans = samples.flatMap(({ text, analysis }) =>
      analysis.slogans.map(({ span }) => text.slice(span.start, span.end)),
    );
    expect(spans).toContain('一轴串联、两翼齐\n飞、多点开花');
  });

  it('headings of every make', () => {
    const all = headings();
    const styles = new Set(all.map(({ style }) => style));
    for (const style of ['chinese', 'chineseParen', 'arabic', 'arabicParen', 'ordinal'])
      expect(styles).toContain(style);
    expect(new Set(all.map(({ form }) => form))).toEqual(new Set(['heading', 'runin']));
    expect(Math.max(...all.map(({ level }) => level))).toBeGreaterThanOrEqual(5);
    // Two lines; a number without a mark; Markdown.
    expect(all.map(({ title }) => title)).toEqual(
      expect.arrayContaining([
        '突出项目支撑——以大项目支撑大发展',
        '聚焦工业强县，产业能级持续攀升',
        '实施四大提升行动',
      ]),
    );
  });

  it('GB18030, CR LF, a table, and lines as short as a newspaper’s', () => {
    expect(samples.map(({ encoding }) => encoding)).toContain('gb18030');
    expect(samples.some(({ text }) => text.includes('\r\n'))).toBe(true);
    expect(
      samples.some(({ analysis }) => analysis.readings.some(({ paragraph }) => paragraph.kind === 'tableRow')),
    ).toBe(true);
    const newspaper = samples.find(({ name }) => name.startsWith('岫陵县'))!;
    expect(Math.max(...newspaper.text.split('\n').map((line) => line.length))).toBeLessThan(32);
  });
});

it('have a slip for every check between them', async () => {
  const all = await Promise.all(names.map(read));
  const stated = new Set(all.flatMap(({ expected }) => expected.map(({ code }) => code)));
  expect(new Set(checks.map(({ code }) => code))).toEqual(stated);
});
