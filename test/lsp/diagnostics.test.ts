import { encode } from 'iconv-lite';
import { afterEach, describe, expect, it } from 'vitest';
import type { ClientCapabilities, CodeAction, Diagnostic, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TestClient, pulling, type Options } from './support/client';

let client: TestClient;
afterEach(async () => {
  expect(await client.stop()).toBe(0);
});

/** The third number is missing. */
const gap = `一、重点任务

（一）做强产业。新增企业15家。

（二）建设县城。改造小区42个。

（四）办好实事。新建幼儿园6所。
`;
const CODE = 'numbering/sequence';

/** A client that cannot pull, as older editors. */
const pushed: ClientCapabilities = { textDocument: { publishDiagnostics: { relatedInformation: true } } };

/** The text with `⟦…⟧` around every diagnostic. */
function marked(text: string, diagnostics: readonly Diagnostic[]): string {
  const document = TextDocument.create('', '', 1, text);
  const ends = diagnostics.flatMap(({ range }) => [
    { at: document.offsetAt(range.end), mark: '⟧' },
    { at: document.offsetAt(range.start), mark: '⟦' },
  ]);
  ends.sort((a, b) => b.at - a.at);
  return ends.reduce((shown, { at, mark }) => shown.slice(0, at) + mark + shown.slice(at), text);
}

async function start(options: Options = {}): Promise<void> {
  client = await TestClient.start(options);
}

describe('pulled diagnostics', () => {
  it('say what, where, how bad, what else is involved and where to read on', async () => {
    await start();
    const uri = await client.open(gap);
    const found = await client.diagnostics(uri);
    expect(marked(gap, found)).toBe(gap.replace('（四）', '⟦（四）⟧'));
    const [one] = found;
    expect(one).toMatchObject({
      code: CODE,
      source: 'policy-text',
      severity: 2,
      message: expect.stringContaining('（三）'),
    });
    expect(one!.codeDescription?.href).toMatch(/^file:\/\/.*\/docs\/checks\/numbering-sequence\.md$/);
    const related = one!.relatedInformation ?? [];
    expect(related.length).toBeGreaterThan(0);
    for (const { location, message } of related) {
      expect(location.uri).toBe(uri);
      expect(message).not.toBe('');
    }
  });

  it('are worded in English for an English editor', async () => {
    await start({ locale: 'en-GB' });
    const [one] = await client.diagnostics(await client.open(gap));
    expect(String(one!.message).replace(/“（.）”/g, '')).toMatch(/^[\x20-\x7e]+$/);
    expect(one!.message).toMatch(/[a-z]{3}/);
  });

  it('are not sent again while they are the same', async () => {
    await start();
    const uri = await client.open(gap);
    const first = await client.pull(uri);
    expect(first).toMatchObject({ kind: 'full', items: [expect.anything()] });
    const { resultId } = first;
    expect(await client.pull(uri, resultId)).toEqual({ kind: 'unchanged', resultId });
    // An edit behind the finding moves nothing.
    await client.edit(uri, gap.length, gap.length, '产值5亿元。\n');
    expect(await client.pull(uri, resultId)).toEqual({ kind: 'unchanged', resultId });
    // One before it does.
    await client.edit(uri, 0, 0, '前言。\n\n');
    const moved = await client.pull(uri, resultId);
    expect(moved).toMatchObject({ kind: 'full', items: [{ range: { start: { line: 8 } } }] });
    expect(moved.resultId).not.toBe(resultId);
  });

  it('follow the edit that mends them', async () => {
    await start();
    const uri = await client.open(gap);
    const at = gap.indexOf('四）');
    await client.edit(uri, at, at + 1, '三');
    expect(await client.diagnostics(uri)).toEqual([]);
  });

  it('take their severity from the settings, and change with them', async () => {
    await start({ configuration: { checks: { [CODE]: 'hint' } } });
    const uri = await client.open(gap);
    await client.until(() => client.refreshed === 1);
    expect((await client.diagnostics(uri))[0]!.severity).toBe(4);
    client.configuration = { checks: { [CODE]: 'off' } };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => client.refreshed === 2);
    expect(await client.diagnostics(uri)).toEqual([]);
  });

  it('follow the preset, and change with it', async () => {
    await start({ configuration: { preset: 'strict' } });
    const uri = await client.open(gap);
    await client.until(() => client.refreshed === 1);
    expect((await client.diagnostics(uri))[0]!.severity).toBe(1);
    client.configuration = { preset: 'quiet' };
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => client.refreshed === 2);
    expect(await client.diagnostics(uri)).toEqual([]);
  });

  it('have the settings from the start when they came with the greeting', async () => {
    await start({ initializationOptions: { settings: { checks: { [CODE]: 'information', nonsense: 7 } } } });
    expect((await client.diagnostics(await client.open(gap)))[0]!.severity).toBe(3);
  });

  it('are silenced by a comment in the text', async () => {
    await start();
    const text = gap.replace('（四）', `<!-- policytext-disable-next-line ${CODE} -- 第三项另文印发 -->\n\n（四）`);
    expect(await client.diagnostics(await client.open(text, 'file:///r.md', 'markdown'))).toEqual([]);
  });
});

describe('a document opened in a wrong encoding', () => {
  const garbled = new TextDecoder('utf-8').decode(encode(gap, 'gbk'));

  it('gets one notice and nothing else, until it is read rightly', async () => {
    await start();
    const uri = await client.open(garbled);
    const found = await client.diagnostics(uri);
    expect(found).toMatchObject([{ code: 'document/encoding', severity: 2, range: { start: { line: 0 } } }]);
    expect(found[0]!.message).toContain('GB18030');
    expect(await client.symbols(uri)).toBeNull();
    expect((await client.tokens(uri)).data).toEqual([]);
    expect(await client.hoverOn(uri, '15')).toBeNull();
    // As an editor does that reopens it in another encoding.
    await client.change(uri, [{ text: gap }]);
    expect((await client.diagnostics(uri)).map(({ code }) => code)).toEqual([CODE]);
    expect(await client.symbols(uri)).not.toEqual([]);
  });

  it('is told of by clients that get diagnostics pushed', async () => {
    await start({ capabilities: pushed });
    const uri = await client.open(garbled);
    await client.until(() => client.pushed.some((one) => one.uri === uri));
    expect(client.pushed.map(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([
      ['document/encoding'],
    ]);
  });
});

describe('pushed diagnostics', () => {
  it('come on opening, on a change that makes a difference, and leave on closing', async () => {
    await start({ capabilities: pushed });
    expect(client.result.capabilities.diagnosticProvider).toBeUndefined();
    const uri = await client.open(gap);
    await client.until(() => client.pushed.length === 1);
    expect(client.pushed[0]).toMatchObject({ uri, version: 1, diagnostics: [{ code: CODE }] });

    // Two edits at once, the first without a difference: one report, of the second.
    await client.edit(uri, gap.length, gap.length, '产值5亿元。\n');
    const at = gap.indexOf('四）');
    await client.edit(uri, at, at + 1, '三');
    await client.until(() => client.pushed.length === 2);
    expect(client.pushed[1]).toEqual({ uri, version: 3, diagnostics: [] });

    await client.edit(uri, at, at + 1, '四');
    await client.until(() => client.pushed.length === 3);
    await client.close(uri);
    await client.until(() => client.pushed.length === 4);
    expect(client.pushed[3]).toEqual({ uri, diagnostics: [] });
  });

  it('change with settings that the client pushes', async () => {
    await start({ capabilities: pushed });
    await client.open(gap);
    await client.until(() => client.pushed.length === 1);
    await client.notify('workspace/didChangeConfiguration', {
      settings: { policyText: { checks: { [CODE]: 'off' } } },
    });
    await client.until(() => client.pushed.length === 2);
    expect(client.pushed[1]!.diagnostics).toEqual([]);
  });
});

describe('quick fixes', () => {
  async function actionsAt(uri: string, text: string, only?: string[]): Promise<CodeAction[]> {
    const document = client.document(uri);
    const position = document.positionAt(document.getText().indexOf(text) + 1);
    const diagnostics = await client.diagnostics(uri);
    return client.request('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: position, end: position },
      context: { diagnostics, ...(only === undefined ? {} : { only }) },
    });
  }

  /** Applies an action to the open document and tells the server. */
  async function apply(uri: string, action: CodeAction): Promise<string> {
    const edits = action.edit!.changes![uri] as TextEdit[];
    const text = TextDocument.applyEdits(client.document(uri), edits);
    await client.change(uri, [{ text }]);
    return text;
  }

  it('mend what they are offered for', async () => {
    await start();
    const uri = await client.open(gap);
    const actions = await actionsAt(uri, '（四）');
    expect(actions.length).toBeGreaterThan(0);
    const [first] = actions;
    expect(first!.kind).toBe('quickfix');
    expect(first!.diagnostics).toHaveLength(1);
    expect(await apply(uri, first!)).toContain('（三）办好实事');
    expect(await client.diagnostics(uri)).toEqual([]);
  });

  it.each([
    ['a repeated number', gap.replace('（四）', '（二）') + '\n（四）抓实作风。开展培训5期。\n', '（二）办好', true],
    ['a letter for a digit', '全年税收4O.6亿元。', '4O.6', true],
    ['a gap, where the missing item may be the mistake', gap, '（四）', false],
    ['one of two readings', '全年税收12.3.4亿元。', '12.3', false],
    ['a comma that may stand between two numbers', '投入资金2，300万元。', '2，3', false],
  ])('are preferred only where nothing is left to judge: %s', async (_, text, place, preferred) => {
    await start();
    const fixes = (await actionsAt(await client.open(text), place)).filter(({ edit }) => edit !== undefined);
    expect(fixes.length).toBeGreaterThan(0);
    expect(fixes.some(({ isPreferred }) => isPreferred === true)).toBe(preferred);
  });

  it('are offered at the other number of a contradiction too, for that one, and worded from there', async () => {
    await start();
    const text =
      '2026年岫陵市政府工作报告\n\n一、2025年工作回顾\n\n2025年粮食产量95.28亿斤。\n\n农业稳中有进，2025年粮食产量达到95.82亿斤。\n';
    const uri = await client.open(text);
    const actions = await actionsAt(uri, '95.28');
    expect(actions.map(({ title }) => title)).toEqual(['将此处改为“95.82亿斤”']);
    expect(await apply(uri, actions[0]!)).toBe(text.replace('95.28', '95.82'));
    expect(await client.diagnostics(uri)).toEqual([]);
  });

  it('are offered only where a finding is', async () => {
    await start();
    expect(await actionsAt(await client.open(gap), '改造小区')).toEqual([]);
  });

  it('silence a finding in Markdown with a comment that asks for the reason, twice in one place', async () => {
    await start();
    const uri = await client.open(gap, 'file:///r.md', 'markdown');
    const silence = (await actionsAt(uri, '（四）')).find(({ title }) => title.includes('不再检查'));
    const text = await apply(uri, silence!);
    expect(text).toContain(`<!-- policytext-disable-next-line ${CODE} -- 理由 -->\n\n（四）办好实事`);
    expect(await client.diagnostics(uri)).toEqual([]);
  });

  it('add a code to a comment that stands there already', async () => {
    await start();
    const text = gap.replace('（四）', '<!-- policytext-disable-next-line figure/broken -- 原文如此 -->\n\n（四）');
    const uri = await client.open(text, 'file:///r.md', 'markdown');
    const silence = (await actionsAt(uri, '（四）')).find(({ title }) => title.includes('不再检查'));
    expect(await apply(uri, silence!)).toContain(
      `<!-- policytext-disable-next-line ${CODE}, figure/broken -- 原文如此 -->`,
    );
    expect(await client.diagnostics(uri)).toEqual([]);
  });

  it('of the whole document come only when asked for', async () => {
    await start({ capabilities: pulling });
    const uri = await client.open(gap);
    const kinds = async (only?: string[]): Promise<(string | undefined)[]> =>
      (await actionsAt(uri, '（四）', only)).map(({ kind }) => kind);
    expect(await kinds()).not.toContain('source.fixAll.policyText');
    for (const asked of ['source', 'source.fixAll', 'source.fixAll.policyText']) {
      expect((await kinds([asked])).filter((kind) => kind !== 'source.fixAll.policyText')).toEqual([]);
    }
    expect(await kinds(['refactor'])).toEqual([]);
  });
});
