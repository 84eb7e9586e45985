import type { DocumentSymbol } from 'vscode-languageserver-protocol';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestClient } from './support/client';

const TEXT = '（一）做强产业\n新建车间12个，产值增长6.5%。\n（二）改善民生\n';
const METHODS = ['documentSymbol', 'foldingRange', 'semanticTokens/full', 'diagnostic'];

describe('requests that a change comes right behind', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start();
  });
  afterEach(() => client.stop());

  it('are answered all the same, for the text before the change or after it', async () => {
    const uri = await client.open(TEXT);
    const ask = (method: string): Promise<unknown> =>
      client.request(`textDocument/${method}`, { textDocument: { uri } });
    for (let n = 1; n <= 20; n++) {
      const answers = METHODS.map(ask);
      await client.edit(uri, 0, 0, `（一）开头${n}\n`);
      const [symbols] = await Promise.all(answers);
      expect([n + 1, n + 2]).toContain((symbols as DocumentSymbol[]).length);
    }
  });
});
