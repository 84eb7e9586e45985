import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver-protocol';
import { TestClient } from './support/client';
import { wrapped } from './support/reports';
import { showTokens } from './support/tokens';

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(() => client.stop());

function show(data: readonly number[], uri: string): string[] {
  return showTokens(data, client.result.capabilities.semanticTokensProvider!.legend, client.document(uri));
}

describe('semantic tokens', () => {
  it('name figures, units, hedges, indicators and slogans, and split at a line break', async () => {
    const uri = await client.open(wrapped);
    const shown = show((await client.tokens(uri)).data, uri);
    const expected = [
      'indicator ⟦地区生产总值⟧',
      'figure.result ⟦286.4亿⟧',
      'unit.result ⟦元⟧',
      'figure.result.change ⟦6.2⟧',
      'figure.result ⟦38.5亿⟧',
      'hedge ⟦以上⟧',
      // 1.2⏎万家
      'figure.result ⟦1.2⟧',
      'figure.result ⟦万⟧',
      'slogan ⟦一河两岸三园⟧',
      'figure.target ⟦1200⟧',
      'unit.target ⟦公顷⟧',
    ];
    expect(shown.filter((token) => expected.includes(token))).toEqual(expected);
    await client.close(uri);
  });

  it('stand in order and never overlap', async () => {
    const uri = await client.open(wrapped.repeat(3));
    const { data } = await client.tokens(uri);
    let end = 0;
    for (let i = 0; i < data.length; i += 5) {
      if (data[i]! > 0) end = 0;
      else if (i > 0) expect(data[i + 1]!).toBeGreaterThanOrEqual(end);
      end = data[i + 2]!;
    }
    await client.close(uri);
  });

  it('of a range are those of the whole that stand on its lines', async () => {
    const uri = await client.open(wrapped);
    const all = show((await client.tokens(uri)).data, uri);
    const range = { start: { line: 14, character: 0 }, end: { line: 15, character: 0 } };
    const part = await client.request<SemanticTokens>('textDocument/semanticTokens/range', {
      textDocument: { uri },
      range,
    });
    const shown = show(part.data, uri);
    expect(shown).toContain('figure.target ⟦1200⟧');
    expect(shown).not.toContain('figure.result ⟦286.4亿⟧');
    expect(all.join('\n')).toContain(shown.join('\n'));
    await client.close(uri);
  });

  it('come as a delta that turns the old ones into the new ones', async () => {
    const uri = await client.open(wrapped);
    const before = await client.tokens(uri);
    const at = wrapped.indexOf('1200公顷');
    await client.edit(uri, at, at, '茶园800公顷、');
    const delta = await client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      textDocument: { uri },
      previousResultId: before.resultId,
    });
    expect(delta.edits).toBeDefined();
    const data = [...before.data];
    for (const edit of [...delta.edits].reverse()) data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
    expect(data).toEqual((await client.tokens(uri)).data);
    const sent = delta.edits.reduce((sum, edit) => sum + (edit.data?.length ?? 0), 0);
    expect(sent).toBeLessThan(before.data.length);
    await client.close(uri);
  });

  it('come whole when the client names a result that is not the last', async () => {
    const uri = await client.open(wrapped);
    const full = await client.tokens(uri);
    const again = await client.request<SemanticTokens>('textDocument/semanticTokens/full/delta', {
      textDocument: { uri },
      previousResultId: 'unknown',
    });
    expect(again.data).toEqual(full.data);
    await client.close(uri);
  });
});
