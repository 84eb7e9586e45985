import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundle, TestClient } from './support/client';

const TEXT = '（一）做强产业\n（二）改善民生\n（四）守牢底线\n';

/** The server's bundles in a folder of their own, and the code that V8 compiled of them. */
describe('the compiled code of a server', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'policy-text-'));
    for (const file of ['server.js', 'language-server.js', 'glossary.js']) {
      await cp(path.join(path.dirname(bundle), file), path.join(folder, file));
    }
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  /** Messages of the diagnostics of a server that starts, answers and ends. */
  async function diagnose(...flags: string[]): Promise<string[]> {
    const client = await TestClient.start({ args: [...flags, path.join(folder, 'server.js'), '--stdio'] });
    const uri = await client.open(TEXT);
    const found = await client.diagnostics(uri);
    await client.stop();
    return found.map(({ code }) => String(code));
  }
  const compiled = async () => (await readdir(folder)).filter((file) => file.endsWith('.compiled'));
  const kept = async () => path.join(folder, (await compiled())[0]!);

  it('is kept when the first one ends, and used by the next', async () => {
    expect(await diagnose()).toEqual(['numbering/sequence']);
    expect(await compiled()).toHaveLength(1);
    const { mtimeMs } = await stat(await kept());
    expect(await diagnose()).toEqual(['numbering/sequence']);
    // Not written anew: it was accepted.
    expect((await stat(await kept())).mtimeMs).toBe(mtimeMs);
    expect((await readdir(folder)).length).toBe(4);
  });

  it('is replaced when the bundle is another, even one of the same length', async () => {
    await diagnose();
    const file = path.join(folder, 'language-server.js');
    const source = await readFile(file, 'utf8');
    await writeFile(file, source.replaceAll('numbering/sequence', 'numbering/sequenze'));
    expect(await diagnose()).toEqual(['numbering/sequenze']);
    expect(await diagnose()).toEqual(['numbering/sequenze']);
    expect(await compiled()).toHaveLength(1);
  });

  it('is replaced when it is damaged', async () => {
    await diagnose();
    const file = await kept();
    const whole = await readFile(file);
    await writeFile(file, whole.subarray(0, 20));
    expect(await diagnose()).toEqual(['numbering/sequence']);
    expect((await stat(await kept())).size).toBeGreaterThan(100_000);
  });

  it('is replaced when one byte of it is wrong, which V8 itself would not see', async () => {
    await diagnose();
    const file = await kept();
    const whole = await readFile(file);
    const damaged = Buffer.from(whole);
    damaged[damaged.length - 1000]! ^= 0xff;
    await writeFile(file, damaged);
    expect(await diagnose()).toEqual(['numbering/sequence']);
    expect((await readFile(file)).equals(damaged)).toBe(false);
  });

  it('is left alone by a process with flags of its own, which V8 would not let use it', async () => {
    expect(await diagnose('--expose-gc')).toEqual(['numbering/sequence']);
    expect(await compiled()).toEqual([]);
  });
});
