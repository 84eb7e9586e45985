import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClient } from './support/client';
import { wrapped } from './support/reports';

/** One server for all of this: whatever it is sent, it answers the next test, and ends as it should. */
let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(async () => {
  expect(await client.stop()).toBe(0);
});

async function answersStill(): Promise<void> {
  const uri = await client.open(wrapped, 'file:///reports/still.txt');
  expect(await client.hoverOn(uri, '38.5亿斤')).toContain('192.5万吨');
  await client.close(uri);
}

describe('texts that are no reports', () => {
  const broken: Record<string, string> = {
    empty: '',
    'only line breaks': '\r\n\n\r\r\n',
    'lone surrogates': '\ud83d一、\udc00产值\ud8005亿元\udfff。\n\ud83d\n',
    NULs: '产值5亿\u0000元。\u0000\n\u0000\u0000',
    'mixed line ends': '一、工作\r产值5亿元。\n二、任务\r\n新增3个。\r',
    'one line of a megabyte': '产值5.3亿元增长'.repeat(125_000),
    'a megabyte of digits': '1'.repeat(1_000_000),
    'a megabyte of opening brackets': '（'.repeat(1_000_000),
    'a megabyte of quotation marks': '“三'.repeat(500_000),
    'deep nesting': Array.from(
      { length: 2_000 },
      (_, i) => `${'#'.repeat((i % 6) + 1)} 一、（一）1. （1）第${i}层`,
    ).join('\n'),
    'a byte order mark in the middle': '产值\ufeff5\ufeff亿元。',
  };

  it.each(Object.keys(broken))('are read without an error: %s', async (name) => {
    const text = broken[name]!;
    const uri = await client.open(text);
    const textDocument = { uri };
    const places = [0, 1, Math.floor(text.length / 2), text.length];
    const report = await client.pull(uri);
    expect(report.kind).toBe('full');
    expect(await client.symbols(uri)).toBeInstanceOf(Array);
    await client.request('textDocument/foldingRange', { textDocument });
    expect((await client.tokens(uri)).data.length % 5).toBe(0);
    for (const place of places) {
      const position = client.document(uri).positionAt(place);
      await client.request('textDocument/hover', { textDocument, position });
      await client.request('textDocument/documentHighlight', { textDocument, position });
      await client.request('textDocument/selectionRange', { textDocument, positions: [position] });
      await client.request('textDocument/codeAction', {
        textDocument,
        range: { start: position, end: position },
        context: { diagnostics: [] },
      });
    }
    await client.edit(uri, 0, Math.min(1, text.length), '产值5亿元');
    expect((await client.pull(uri)).kind).toBe('full');
    await client.close(uri);
    await answersStill();
  });

  it('are read up to a limit, which the user is told once and sees', async () => {
    const sentence = '全年实现产值5.3亿元，增长6.2%。\n';
    const uri = await client.open(sentence.repeat(Math.ceil(17_000_000 / sentence.length)));
    const notices = async (): Promise<string[]> =>
      (await client.diagnostics(uri))
        .filter(({ code }) => code === 'document/cut')
        .map(({ message }) => (typeof message === 'string' ? message : message.value));
    expect(await notices()).toEqual([expect.stringContaining('只分析了前')]);
    await client.edit(uri, 0, 0, '一');
    expect(await notices()).toHaveLength(1);
    expect(client.messages).toEqual([expect.stringContaining('只分析了前')]);
    await client.close(uri);
    await answersStill();
  }, 60_000);
});

describe('messages that are no requests', () => {
  it('get an error and leave the server running', async () => {
    const textDocument = { uri: await client.open(wrapped) };
    const bad: [string, unknown][] = [
      ['textDocument/hover', {}],
      ['textDocument/hover', { textDocument }],
      ['textDocument/hover', { textDocument: null, position: null }],
      ['textDocument/selectionRange', { textDocument, positions: 'here' }],
      ['textDocument/codeAction', { textDocument }],
      ['textDocument/unheardOf', { textDocument }],
      ['policyText/counts', {}],
      ['textDocument/diagnostic', {}],
    ];
    for (const [method, params] of bad) {
      const outcome = await client.request(method, params).then(
        () => 'answered',
        (error: { code?: number }) => error.code,
      );
      expect(outcome, `${method} ${JSON.stringify(params)}`).toEqual(expect.any(Number));
    }
    await answersStill();
  });

  it('do not end the server when they are no JSON', async () => {
    const body = '{"jsonrpc": "2.0", "id": 7, "method": ';
    client.process.stdin!.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    await answersStill();
  });

  it('do not end the server when places lie outside the document', async () => {
    const textDocument = { uri: await client.open(wrapped) };
    for (const position of [
      { line: 1e9, character: 1e9 },
      { line: -1, character: -5 },
      { line: 0, character: 1e9 },
    ]) {
      await client.request('textDocument/hover', { textDocument, position });
      await client.request('textDocument/semanticTokens/range', {
        textDocument,
        range: { start: position, end: position },
      });
    }
    await answersStill();
  });

  it('that are cancelled are answered as cancelled or as asked', async () => {
    const uri = await client.open('全年实现产值5.3亿元，增长6.2%。\n'.repeat(60_000));
    const { CancellationTokenSource } = await import('vscode-jsonrpc/node');
    const source = new CancellationTokenSource();
    const pulled = client.connection
      .sendRequest('textDocument/diagnostic', { textDocument: { uri } }, source.token)
      .then(
        () => 'answered',
        (error: { code: number }) => error.code,
      );
    source.cancel();
    // Server cancelled (-32802) or request cancelled (-32800).
    expect([-32802, -32800]).toContain(await pulled);
    expect((await client.pull(uri)).kind).toBe('full');
  });
});
