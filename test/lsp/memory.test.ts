import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClient } from './support/client';
import { wrapped } from './support/reports';

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(() => client.stop());

describe('memory', () => {
  it.runIf(process.platform === 'linux')(
    'returns after a thousand documents were opened and closed',
    async () => {
      const text = wrapped.repeat(10);
      const round = async (count: number): Promise<void> => {
        for (let i = 0; i < count; i++) {
          const uri = await client.open(text, `file:///reports/${i}.txt`);
          await Promise.all([client.pull(uri), client.tokens(uri)]);
          await client.close(uri);
        }
      };
      await round(400);
      const before = residentMegabytes(client.process.pid!);
      await round(1_000);
      const after = residentMegabytes(client.process.pid!);
      // A thousand documents of 3,000 characters with their analyses would be far more than 100 MB.
      expect(after - before).toBeLessThan(40);
    },
    120_000,
  );
});

/** Memory of a process in use, from Linux's own account. */
function residentMegabytes(pid: number): number {
  const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
  return (pages * 4096) / 1e6;
}
