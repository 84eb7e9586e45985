import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { bundle, TestClient } from './support/client';
import { wrapped } from './support/reports';

/** Words tell where the noun behind a count ends. */
const counted = '全年新引进15家农产品加工企业入驻园区。\n\n';

let client: TestClient;
afterEach(() => client.stop());

describe('the words of a report', () => {
  it('come after the first answers, and the editor is told to ask again', async () => {
    client = await TestClient.start({ initializationOptions: { segmentation: true } });
    // More paragraphs with counted nouns than are compared one by one.
    const uri = await client.open(counted.repeat(30) + wrapped);
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
      for (const file of ['server.js', 'language-server.js', 'glossary.js']) {
        await cp(path.join(path.dirname(bundle), file), path.join(folder, file));
      }
      client = await TestClient.start({ args: [server, '--stdio'], initializationOptions: { segmentation: true } });
      const uri = await client.open(counted + wrapped);
      await client.until(() => client.log.length > 0);
      await client.edit(uri, 0, 0, '新建12处村级服务站点。\n');
      expect(await client.hoverOn(uri, '38.5亿斤')).toContain('192.5万吨');
      expect(client.log).toHaveLength(1);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
