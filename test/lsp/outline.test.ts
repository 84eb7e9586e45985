import { afterEach, describe, expect, it } from 'vitest';
import type { DocumentSymbol, FoldingRange } from 'vscode-languageserver-protocol';
import { TestClient } from './support/client';
import { wrapped } from './support/reports';

let client: TestClient;
afterEach(() => client.stop());

/** The names of symbols, indented by depth. */
function tree(symbols: readonly DocumentSymbol[], depth = 0): string[] {
  return symbols.flatMap(({ name, children }) => [`${'  '.repeat(depth)}${name}`, ...tree(children ?? [], depth + 1)]);
}

const markdown = `# 松岭县工作摘要

## 一、主要成绩

产值5.3亿元。

（一）提升传统产业。改造企业15家。

## 二、重点任务

新增岗位200个。
`;

describe('the outline', () => {
  it('is a tree of sections and run-in headings', async () => {
    client = await TestClient.start();
    const uri = await client.open(wrapped);
    const names = tree(await client.symbols(uri));
    expect(names.map((name) => name.trim())).toEqual(
      expect.arrayContaining(['一、2025年工作回顾', '二、2026年重点工作', '（一）做强特色产业', '（二）建设宜居县城']),
    );
    const depth = (title: string): number => names.find((name) => name.endsWith(title))!.search(/\S/);
    expect(depth('做强特色产业')).toBeGreaterThan(depth('2026年重点工作'));
    expect(depth('2025年工作回顾')).toBe(depth('2026年重点工作'));
  });

  it('has every symbol inside its parent and its name inside itself', async () => {
    client = await TestClient.start();
    const uri = await client.open(wrapped.repeat(3));
    const document = client.document(uri);
    const check = (symbols: readonly DocumentSymbol[], from: number, to: number): void => {
      let last = from;
      for (const { range, selectionRange, children } of symbols) {
        const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(to);
        expect(document.offsetAt(selectionRange.start)).toBeGreaterThanOrEqual(start);
        expect(document.offsetAt(selectionRange.end)).toBeLessThanOrEqual(end);
        check(children ?? [], start, end);
        last = end;
      }
    };
    const symbols = await client.symbols(uri);
    expect(symbols.length).toBeGreaterThan(0);
    check(symbols, 0, document.getText().length);
  });

  it('folds as it is nested', async () => {
    client = await TestClient.start();
    const uri = await client.open(wrapped);
    const lineOf = (text: string): number => client.document(uri).positionAt(wrapped.indexOf(text)).line;
    const ranges = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri } });
    const section = ranges.find(({ startLine }) => startLine === lineOf('一、2025年'));
    expect(section?.endLine).toBe(lineOf('万家，城镇'));
  });

  it('of Markdown is left to a client that has its own', async () => {
    client = await TestClient.start({ initializationOptions: { clientOutlinesMarkdown: true } });
    const uri = await client.open(markdown, 'file:///reports/digest.md', 'markdown');
    expect(await client.symbols(uri)).toEqual([]);
    const bare = await client.open(wrapped, 'file:///reports/bare.md', 'markdown');
    expect(tree(await client.symbols(bare)).length).toBeGreaterThan(3);
  });

  it('of Markdown is complete for other clients', async () => {
    client = await TestClient.start();
    const uri = await client.open(markdown, 'file:///reports/digest.md', 'markdown');
    const names = tree(await client.symbols(uri)).map((name) => name.trim());
    expect(names).toEqual(
      expect.arrayContaining(['松岭县工作摘要', '一、主要成绩', '（一）提升传统产业', '二、重点任务']),
    );
  });
});
