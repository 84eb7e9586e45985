import { afterEach, describe, expect, it } from 'vitest';
import { TestClient } from './support/client';
import { wrapped } from './support/reports';

let client: TestClient;
afterEach(async () => {
  expect(await client.stop()).toBe(0);
});

describe('a session', () => {
  it.each(['stdio', 'ipc'] as const)('runs over %s', async (transport) => {
    client = await TestClient.start({ transport });
    expect(client.result.serverInfo?.name).toBe('policy-text');
    const uri = await client.open(wrapped);
    expect(await client.hoverOn(uri, '38.5亿斤')).toContain('192.5万吨');
  });

  it('speaks the language of the editor', async () => {
    client = await TestClient.start({ locale: 'en' });
    const uri = await client.open(wrapped);
    expect(await client.hoverOn(uri, '1200公顷')).toContain('Converted');
  });

  it('knows nothing of documents that are not open', async () => {
    client = await TestClient.start();
    const textDocument = { uri: 'file:///nowhere.txt' };
    const position = { line: 0, character: 0 };
    expect(await client.request('textDocument/hover', { textDocument, position })).toBeNull();
    expect(await client.request('textDocument/documentSymbol', { textDocument })).toBeNull();
    expect(await client.request('textDocument/semanticTokens/full', { textDocument })).toEqual({ data: [] });
    expect(await client.pull(textDocument.uri)).toEqual({ kind: 'full', items: [] });
    await client.notify('textDocument/didChange', {
      textDocument: { ...textDocument, version: 2 },
      contentChanges: [{ text: 'x' }],
    });
    await client.notify('textDocument/didClose', { textDocument });
    const uri = await client.open(wrapped);
    expect(await client.hoverOn(uri, '42个')).toContain('42');
  });
});
