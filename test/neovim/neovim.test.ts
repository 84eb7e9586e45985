// The language server in Neovim's built-in client, configured as docs/neovim.md says.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-protocol';
import { documentedConfiguration, documentedConfigurationWithSettings } from './support/documented';
import { Editor, type Shown } from './support/editor';
import { neovim } from './support/neovim';
import { expectedDiagnostics } from './support/reading';

const sample = (name: string): string => path.resolve(import.meta.dirname, '../../samples', name);
const city = sample('砚澜市2025年政府工作报告.txt');
const wrapped = sample('岫陵县2025年政府工作报告摘要.txt');
const markdown = sample('苇川县2025年重点工作摘要.md');
const gb18030 = sample('溯川县2025年计划报告.gb18030.txt');

const covers = (diagnostics: readonly Shown[]): string[] => diagnostics.map((diagnostic) => diagnostic.covers!);

/** Headings indented by level. */
function tree(symbols: readonly DocumentSymbol[], depth = 0): string[] {
  return symbols.flatMap(({ name, children }) => ['  '.repeat(depth) + name, ...tree(children ?? [], depth + 1)]);
}

const all = (symbols: readonly DocumentSymbol[]): DocumentSymbol[] =>
  symbols.flatMap((symbol) => [symbol, ...all(symbol.children ?? [])]);

describe.skipIf(neovim === null)('In Neovim', { timeout: 60_000 }, () => {
  const { command, minor } = neovim ?? { command: '', minor: 0 };
  let editor: Editor;
  function start(configuration = documentedConfiguration(minor)): Editor {
    editor = Editor.start(command, configuration);
    return editor;
  }
  afterEach(async () => {
    const code = await editor.quit();
    const complaints = editor.complaints();
    editor.clear();
    expect(complaints).toBe('');
    expect(code).toBe(0);
  });

  /** Waits for what the command line finds in the buffer as it stands, and compares all of it. */
  async function expectFindingsOfBuffer(extension?: string): Promise<Shown[]> {
    const expected = expectedDiagnostics((await editor.buffer()).lines, extension);
    const shown = await editor.diagnostics(expected);
    expect(shown).toEqual(expected);
    return shown;
  }

  it('one server serves every report, and ends when told', async () => {
    start();
    expect(await editor.edit(city)).toMatchObject({ filetype: 'text', encoding: 'utf-8' });
    expect(await editor.edit(markdown)).toMatchObject({ filetype: 'markdown' });
    expect(await editor.client()).toMatchObject({ name: 'policy-text', running: 1, positions: 'utf-16' });
    await editor.stop();
  });

  it('diagnostics come by themselves, each where the command line finds it', async () => {
    start();
    await editor.edit(city);
    const shown = await expectFindingsOfBuffer();
    const broken = shown.find(({ code }) => code === 'figure/broken');
    expect(broken).toMatchObject({ covers: '4l.5公里', severity: 1, start: { line: 12 } });
    expect(broken!.message).toContain('41.5公里');
    // 91 wide characters of three bytes stand before it, so columns and bytes differ.
    expect(broken!.start.byte).toBeGreaterThan(200);
    // Neovim pulls diagnostics from 0.10 on; to earlier ones they have to be pushed.
    const { pulls, pushes } = await editor.client();
    if (minor < 10) expect({ pulls, pushed: pushes > 0 }).toEqual({ pulls: false, pushed: true });
    else expect({ pulls, pushes }).toEqual({ pulls: true, pushes: 0 });
  });

  it('edits bring fresh diagnostics', async () => {
    start();
    await editor.edit(city);
    await expectFindingsOfBuffer();
    await editor.replace('4l.5公里', '41.5公里');
    expect(covers(await expectFindingsOfBuffer())).not.toContain('4l.5公里');
    await editor.replace('286个', '28..6个');
    expect(covers(await expectFindingsOfBuffer())).toContain('28..6个');
    await editor.command('undo');
    expect(covers(await expectFindingsOfBuffer())).not.toContain('28..6个');
  });

  it('positions hold after characters of two UTF-16 units', async () => {
    start();
    await editor.edit(city);
    await expectFindingsOfBuffer();
    // Of each of these characters UTF-8 has four bytes, UTF-16 two units, and there is one.
    await editor.replace('砚江二桥', '𠮷𡋾🌉砚江二桥');
    const shown = await expectFindingsOfBuffer();
    expect(covers(shown)).toContain('4l.5公里');
    const before = readFileSync(city, 'utf8').split('\n')[12]!.split('4l.5公里')[0]!;
    expect(shown.find(({ code }) => code === 'figure/broken')?.start.byte).toBe(Buffer.byteLength(before) + 12);
    // An edit and a question further on in that line.
    await editor.replace('4l.5公里', '𠮷路4I.5公里');
    expect(covers(await expectFindingsOfBuffer())).toContain('4I.5公里');
    await editor.replace('二桥建成', '二桥286座建成');
    expect(await editor.hover('286座')).toContain('286座');
  });

  it('the server keeps step with edits of whole lines', async () => {
    start();
    await editor.edit(city);
    await expectFindingsOfBuffer();
    await editor.command('11,12delete');
    await editor.command('5copy $');
    await editor.replace('（三）聚力促改革', '（三）聚力促改革\n（四）新增的一行，改造道路3O公里。\n𠮷');
    await editor.command('2move 8');
    await editor.command('%substitute/一般公共/𠮷/g');
    await editor.command('20,22join');
    expect(covers(await expectFindingsOfBuffer())).toContain('3O公里');
    await editor.command('silent undo 0');
    expect((await editor.buffer()).lines.join('\n')).toBe(readFileSync(city, 'utf8').trimEnd());
    await expectFindingsOfBuffer();
  });

  it('the outline is a tree of the headings', async () => {
    start();
    const { lines } = await editor.edit(city);
    const symbols = await editor.outline();
    expect(tree(symbols).slice(0, 4)).toEqual([
      '政府工作报告',
      '  一、2024年工作回顾',
      '    （一）聚力强产业，发展动能加快转换',
      '    （二）聚力抓项目，发展后劲不断增强',
    ]);
    expect(tree(symbols)).toContain('      2.培育壮大新兴产业');
    for (const { name, range, selectionRange: selection } of all(symbols)) {
      const heading = lines[selection.start.line]!.slice(selection.start.character, selection.end.character);
      // A run-in heading is named without its full stop.
      expect(heading.replace(/。$/, '')).toBe(name);
      expect(range.start.line).toBeLessThanOrEqual(selection.start.line);
      expect(range.end.line).toBeGreaterThanOrEqual(selection.end.line);
    }
  });

  it('the outline of Markdown is given whole, as Neovim has none of its own', async () => {
    start();
    await editor.edit(markdown);
    const names = tree(await editor.outline());
    expect(names.slice(0, 3)).toEqual(['苇川县2025年政府工作报告摘要', '  一、2024年主要成绩', '    产业发展']);
    await expectFindingsOfBuffer('.md');
  });

  it('hovering explains a figure', async () => {
    start();
    await editor.edit(city);
    const hover = await editor.hover('918.7亿元');
    expect(hover).toContain('918.7亿元');
    expect(hover).toContain('地区生产总值');
    expect(hover).toContain('2024年');
    expect(hover).toContain('91,870,000,000');
    expect(hover).not.toMatch(/undefined|null|NaN/);
  });

  it('a figure broken by line ends is one on each of its lines', async () => {
    start();
    const { lines } = await editor.edit(wrapped);
    expect(lines).toContain('经营主体总量突破2.4');
    const hover = await editor.hover('2.4');
    expect(hover).toContain('2.4万户');
    expect(hover).toContain('24,000');
    expect(await editor.hover('万户。技改')).toBe(hover);
    await expectFindingsOfBuffer();
  });

  it('the other mentions of an indicator are listed', async () => {
    start();
    await editor.edit(city);
    const mentions = await editor.references('21万亩');
    expect(mentions[0]).toContain('新建高标准农田21万亩');
    expect(mentions.at(-1)).toContain('新建高标准农田15万亩');
  });

  it('the quick fix is offered and mends the text', async () => {
    start();
    await editor.edit(city);
    await expectFindingsOfBuffer();
    const titles = await editor.fix('4l.5公里');
    expect(titles[0]).toContain('41.5公里');
    expect((await editor.buffer()).lines[12]).toContain('快速路完成路基41.5公里。');
    expect(covers(await expectFindingsOfBuffer())).not.toContain('4l.5公里');
  });

  it('a report in GB18030 with CR LF is read and edited like any other', async () => {
    start();
    expect(await editor.edit(gb18030)).toMatchObject({ encoding: 'gb18030', format: 'dos' });
    await expectFindingsOfBuffer();
    expect(await editor.hover('304.5亿元')).toContain('地区生产总值');
    await editor.command('3delete');
    await editor.replace('14.8亿元', '14..8亿元');
    expect(covers(await expectFindingsOfBuffer())).toContain('14..8亿元');
  });

  it('settings and language are taken from the configuration', async () => {
    start(documentedConfigurationWithSettings(minor));
    const { lines } = await editor.edit(city);
    const expected = expectedDiagnostics(lines).map((one) =>
      one.code === 'figure/broken' ? { ...one, severity: 4 } : one,
    );
    expect(covers(expected)).toContain('4l.5公里');
    const shown = await editor.diagnostics(expected);
    expect(shown.find(({ code }) => code === 'figure/broken')?.message).toMatch(/[a-z]{3}.*41\.5公里/);
    expect(await editor.hover('918.7亿元')).toMatch(/[a-z]{3}/);
  });
});
