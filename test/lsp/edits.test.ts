import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestClient } from './support/client';
import { wrapped } from './support/reports';

let client: TestClient;
beforeAll(async () => {
  client = await TestClient.start();
});
afterAll(() => client.stop());

/** Everything that the server says of a document. */
async function everything(uri: string): Promise<unknown> {
  const textDocument = { uri };
  const [symbols, folds, tokens, report, counts] = await Promise.all([
    client.symbols(uri),
    client.request('textDocument/foldingRange', { textDocument }),
    client.tokens(uri),
    client.pull(uri),
    client.request('policyText/counts', { textDocument }),
  ]);
  return { symbols, folds, tokens: tokens.data, items: report.kind === 'full' ? report.items : null, counts };
}

/** What the server says after edits must be what it says of the resulting text when that is opened anew. */
async function expectSameAsFresh(uri: string): Promise<void> {
  const fresh = 'file:///reports/fresh.txt';
  await client.open(client.document(uri).getText(), fresh);
  const expected = JSON.stringify(await everything(fresh)).replaceAll(fresh, uri);
  await client.close(fresh);
  expect(JSON.stringify(await everything(uri))).toBe(expected);
}

/** Numbers from a seed (mulberry32): a failure can be run again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

describe('edits', () => {
  it('follow single keystrokes', async () => {
    const uri = await client.open(wrapped, 'file:///reports/keys.txt');
    const at = wrapped.indexOf('42个');
    await client.edit(uri, at, at + 1, '1');
    expect(await client.hoverOn(uri, '12个')).toContain('12个');
    await client.edit(uri, at + 2, at + 2, '0');
    expect(await client.hoverOn(uri, '120个')).toContain('120个');
    await expectSameAsFresh(uri);
    await client.close(uri);
  });

  it('follow several changes of one message, each made on the result of the one before', async () => {
    const uri = await client.open(wrapped, 'file:///reports/several.txt');
    const start = { line: 0, character: 0 };
    await client.change(uri, [
      { range: { start, end: start }, text: '前言：新建道路12公里。\n\n' },
      { range: { start: { line: 0, character: 7 }, end: { line: 0, character: 9 } }, text: '345' },
      { range: { start: { line: 4, character: 0 }, end: { line: 6, character: 0 } }, text: '' },
    ]);
    expect(await client.hoverOn(uri, '345公里')).toContain('345公里');
    await expectSameAsFresh(uri);
    await client.close(uri);
  });

  it('follow a replacement everywhere and a whole new text', async () => {
    const uri = await client.open('安排资金10万元。\n'.repeat(200), 'file:///reports/all.txt');
    await client.tokens(uri);
    const changes = Array.from({ length: 200 }, (_, line) => ({
      range: { start: { line, character: 4 }, end: { line, character: 6 } },
      text: '25',
    }));
    await client.change(uri, changes);
    expect(await client.hoverOn(uri, '25万元')).toContain('25万元');
    await expectSameAsFresh(uri);
    await client.change(uri, [{ text: wrapped }]);
    await expectSameAsFresh(uri);
    await client.close(uri);
  });

  it.each([1, 2, 3, 4, 5])('at random (seed %i) leave the same as opening the text anew', async (seed) => {
    const random = randomFrom(seed);
    const uri = await client.open(wrapped.repeat(2), `file:///reports/random${seed}.txt`);
    const pieces = [
      '\n',
      '\n\n',
      '。',
      '，',
      '增长6.2%',
      '3.',
      '1',
      '（三）',
      '“三城同创”',
      '万家',
      '\r\n',
      '二、',
      '# ',
      '```\n',
      '\ud83d',
      '\u0000',
      '占比70%',
    ];
    for (let i = 0; i < 40; i++) {
      const { length } = client.document(uri).getText();
      const start = random(length + 1);
      const end = Math.min(length, start + (random(3) === 0 ? random(60) : random(3)));
      await client.edit(uri, start, end, random(5) === 0 ? '' : pieces[random(pieces.length)]!);
      if (i % 8 === 7) await expectSameAsFresh(uri);
    }
    await client.close(uri);
  });
});
