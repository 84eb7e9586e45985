import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { bundle, TestClient } from './support/client';
import { wrapped } from './support/reports';

let client: TestClient;
afterEach(() => client.stop());

describe('the words of a report', () => {
  it('come after the first answers, and the editor is told to ask again', async () => {
    client = await TestClient.start({ initializationOptions: { segmentation: true } });
    // More paragraphs with figures than are compared one by one.
    const uri = await client.open(wrapped.repeat(30));
    expect((await client.pull(uri)).kind).toBe('full');
    expect(client.tokensRefreshed).toBe(0);
    await client.until(() => client.tokensRefreshed > 0 && client.refreshed > 0);
    expect(client.log).toEqual([]);
    expect(await client.hoverOn(uri, '38.5亿斤')).toContain('192.5万吨');
  });

  it('are done without where there is no segmenter, which is said once', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'policy-text-'));
    try {
      // The server alone, without its worker and dictionaries.
      const server = path.join(folder, 'server.js');
      await cp(bundle, server);
      client = await TestClient.start({ args: [server, '--stdio'], initializationOptions: { segmentation: true } });
      const uri = await client.open(wrapped);
      await client.until(() => client.log.length > 0);
      await client.edit(uri, 0, 0, '产值5亿元。\n');
      expect(await client.hoverOn(uri, '38.5亿斤')).toContain('192.5万吨');
      expect(client.log).toHaveLength(1);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
