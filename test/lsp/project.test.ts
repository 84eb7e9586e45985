// `.policytext.yaml` as an editor sees it.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ClientCapabilities, CodeAction, Command, Diagnostic } from 'vscode-languageserver-protocol';
import type { SilenceCommand } from '../../server/src/protocol/silencing';
import { pulling, TestClient, type Options } from './support/client';

const report = `全年工业增加值增长1O.2%，财政收入14.6亿元。

（一）做强产业。新增企业15家。

（二）建设县城。改造小区42个。

（四）办好实事。新建幼儿园6所。
`;
const entry = (text: string, file = '报告/a.txt'): string =>
  `  # 第一处\n  - file: ${file}\n    code: figure/broken\n    text: ${text}\n    reason: 原件如此\n`;

let client: TestClient;
let folder: string;
let uri: string;
const yaml = (): string => path.join(folder, '.policytext.yaml');
const yamlUri = (): string => pathToFileURL(yaml()).href;
const codes = async (): Promise<unknown[]> => (await client.diagnostics(uri)).map(({ code }) => code);
const told = (): Diagnostic[] | undefined => client.pushed.findLast((one) => one.uri === yamlUri())?.diagnostics;

async function start(options: Options = {}, text = report): Promise<void> {
  client = await TestClient.start(options);
  uri = await client.open(text, pathToFileURL(path.join(folder, '报告', 'a.txt')).href);
}

/** Writes the file and says so, as an editor that watches it. */
async function write(text: string): Promise<void> {
  writeFileSync(yaml(), text);
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: yamlUri(), type: 2 }] });
}

async function actions(): Promise<(CodeAction & { command?: Command })[]> {
  const [one] = await client.diagnostics(uri);
  return client.request('textDocument/codeAction', {
    textDocument: { uri },
    range: one!.range,
    context: { diagnostics: [one] },
  });
}

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'policy-text-'));
  mkdirSync(path.join(folder, '报告'));
  mkdirSync(path.join(folder, '.git'));
});
afterEach(async () => {
  expect(await client.stop()).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

describe('a project file', () => {
  it('silences what it describes, from the first answer and however the report is edited elsewhere', async () => {
    writeFileSync(yaml(), `suppressed:\n${entry('1O.2%')}`);
    await start();
    expect(await codes()).toEqual(['numbering/sequence']);
    await client.edit(uri, 0, 0, '序言。\n\n');
    expect(await codes()).toEqual(['numbering/sequence']);
    const at = client.document(uri).getText().indexOf('O');
    await client.edit(uri, at, at + 1, '0O');
    expect(await codes()).toEqual(['figure/broken', 'numbering/sequence']);
  });

  it('is read again when it changes, appears or goes', async () => {
    await start();
    expect((await codes()).length).toBe(2);
    await write(`suppressed:\n${entry('1O.2%')}`);
    await client.until(() => client.refreshed === 1);
    expect(await codes()).toEqual(['numbering/sequence']);
    await write('checks:\n  numbering/sequence: off\n');
    await client.until(() => client.refreshed === 2);
    expect(await codes()).toEqual(['figure/broken']);
    rmSync(yaml());
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: yamlUri(), type: 3 }] });
    await client.until(() => client.refreshed === 3);
    expect((await codes()).length).toBe(2);
  });

  it('is told of its mistakes and stale entries, on their lines', async () => {
    writeFileSync(yaml(), `presett: strict\nsuppressed:\n${entry('1O.2%')}${entry('9O.9%')}`);
    await start();
    await codes();
    await client.until(() => told() !== undefined);
    expect(told()!.map(({ code, severity, range }) => ({ code, severity, line: range.start.line }))).toEqual([
      { code: 'project/file', severity: 2, line: 0 },
      { code: 'project/stale', severity: 3, line: 8 },
    ]);
    await write(`suppressed:\n${entry('1O.2%')}`);
    await codes();
    await client.until(() => told()!.length === 0);
  });

  it('goes quiet when the last report is closed', async () => {
    writeFileSync(yaml(), 'presett: strict\n');
    await start();
    await codes();
    await client.until(() => told()?.length === 1);
    await client.close(uri);
    await client.until(() => told()!.length === 0);
  });

  it('reaches clients that do not pull', async () => {
    const capabilities: ClientCapabilities = { textDocument: { publishDiagnostics: {} } };
    await start({ capabilities });
    const shown = (): unknown[] =>
      client.pushed.findLast((one) => one.uri === uri)?.diagnostics.map((d) => d.code) ?? [];
    await client.until(() => shown().length === 2);
    await write(`suppressed:\n${entry('1O.2%')}`);
    await client.until(() => shown().length === 1);
  });

  it('that is garbage does no harm', async () => {
    writeFileSync(yaml(), Buffer.from([0xff, 0xfe, 0, 1, 2]));
    await start();
    expect((await codes()).length).toBe(2);
    await client.until(() => told()?.length === 1);
    expect(told()![0]!.message).toContain('UTF-8');
  });
});

describe('the quick fix', () => {
  const initializationOptions = { clientSilences: true };

  it('is offered where the client can ask for a reason', async () => {
    await start();
    expect((await actions()).filter(({ command }) => command !== undefined)).toEqual([]);
    await client.stop();
    await start({ initializationOptions });
    const [silence] = (await actions()).filter(({ command }) => command !== undefined);
    expect(silence!.title).toBe('忽略此处并写明理由…（figure/broken，记入 .policytext.yaml）');
    expect(silence!.isPreferred).toBeUndefined();
    expect(silence!.command).toMatchObject({ command: 'policyText.silence', arguments: [{ uri }] });
  });

  it('writes an entry that silences the finding, and leaves the rest of the file as it is', async () => {
    await start({ initializationOptions, capabilities: pulling });
    const silence = (await actions()).at(-1)!.command!.arguments![0] as SilenceCommand;
    expect(await client.request('policyText/projectFile', { uri })).toBeNull();
    const add = async (text: string): Promise<{ text?: string; problem?: string }> =>
      client.request('policyText/addEntry', {
        uri,
        projectUri: yamlUri(),
        text,
        entry: { ...silence.entry, reason: '原件如此: “1O”' },
      });
    for (const before of [
      '',
      '# 只有注释\n',
      'preset: strict # 定稿\n\n\nchecks:   {}\n',
      `suppressed:\n${entry('x', 'b.txt')}# 末尾\n\npreset:   quiet\n`,
      `suppressed:\n- {file: b.txt, code: figure/broken, text: x} # 一行\n`,
      'suppressed: []\n',
      'suppressed:\n',
      '{preset: quiet}\n',
      `preset: quiet\r\nsuppressed:\r\n${entry('x', 'b.txt').replaceAll('\n', '\r\n')}`,
    ]) {
      const { text } = await add(before);
      // Nothing of what was there is lost.
      for (const word of before.match(/[#\p{L}/.]+/gu) ?? []) expect(text).toContain(word);
      if (before.includes('\n- ') || before.includes('  - ')) {
        const lines = text!.split('\n');
        expect(
          before.split('\n').every((line) => lines.includes(line)),
          before,
        ).toBe(true);
      }
      if (before.includes('\r\n')) expect(text).not.toMatch(/[^\r]\n/);
      await write(text!);
      expect(await codes(), text).not.toContain('figure/broken');
      // Once is enough.
      expect(await add(text!)).toEqual({ text });
    }
    expect(await client.request('policyText/projectFile', { uri })).toEqual({ uri: yamlUri() });
    expect(readFileSync(yaml(), 'utf8')).toContain('file: 报告/a.txt');
  });

  it('leaves a file alone that is no YAML, and says where', async () => {
    await start({ initializationOptions });
    const { entry } = (await actions()).at(-1)!.command!.arguments![0] as SilenceCommand;
    const text = 'preset: quiet\nsuppressed:\n  - file: "a\n';
    const answer = await client.request('policyText/addEntry', { uri, projectUri: yamlUri(), text, entry });
    expect(answer).toEqual({ problem: expect.stringMatching(/^\.policytext\.yaml 第 \d 行有误，没有改动：/) });
  });
});
