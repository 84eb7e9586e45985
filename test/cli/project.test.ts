// `.policytext.yaml` and `--preset` as the command line obeys them.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, policyText } from './support/command-line';

const BROKEN = '规上工业增加值增长1O.2%，民生支出占比达到81.3%。\n';
const SKIPPED = '（一）改革\n内容。\n（二）开放\n内容。\n（四）创新\n内容。\n';
const entry = (file: string, text = '1O.2%'): string =>
  `  - file: ${file}\n    code: figure/broken\n    text: ${text}\n    before: 增加值增长\n    after: ，民生支出\n    reason: 原件如此\n`;

describe('.policytext.yaml', () => {
  const cwd = folderOf({
    '.git/HEAD': '',
    '.policytext.yaml': `suppressed:\n${entry('报告/a.txt')}${entry('报告/a.txt', '2O.2%')}${entry('报告/gone.txt')}${entry('b.txt')}`,
    '报告/a.txt': BROKEN,
    'b.txt': '林业有进步。\n',
    'other/.git/HEAD': '',
    'other/a.txt': BROKEN,
  });

  it('is found from the report upwards, wherever the program runs', async () => {
    const { code, out } = await policyText(['check', '报告'], { cwd });
    expect(code).toBe(0);
    expect(out).toBe('检查了 1 个文件，没有发现问题。\n忽略了 1 处（--show-suppressed 可列出）。\n');
    expect((await policyText(['check', 'a.txt'], { cwd: path.join(cwd, '报告') })).code).toBe(0);
  });

  it('is not looked for above a folder with .git', async () => {
    expect((await policyText(['check', path.join('other', 'a.txt')], { cwd })).code).toBe(1);
  });

  it('is obeyed by inspect as well; --no-config leaves it aside in both', async () => {
    const file = path.join('报告', 'a.txt');
    const count = async (...options: string[]): Promise<number> =>
      JSON.parse((await policyText(['inspect', ...options, file], { cwd })).out)[0].diagnostics.length;
    expect(await count()).toBe(0);
    expect(await count('--no-config')).toBe(1);
    expect((await policyText(['check', '--no-config', file], { cwd })).code).toBe(1);
  });

  it('is listed with --show-suppressed, stale entries too', async () => {
    const asked = ['check', '--show-suppressed', '报告'];
    const { code, out } = await policyText(asked, { cwd });
    expect(code).toBe(0);
    expect(out).toContain('a.txt:1:10 已忽略');
    expect(out).toMatch(/\.policytext\.yaml:8:5 失效 没有与之相符的问题.*2O\.2%.*\n {2}理由：原件如此/);
    expect(out).toMatch(/\.policytext\.yaml:14:5 失效 没有这个文件/);
    // b.txt exists, and was not checked: nothing is known of its entry.
    expect(out).not.toMatch(/yaml:20/);
    const json = JSON.parse((await policyText([...asked, '--format', 'json'], { cwd })).out);
    expect(json.suppressed).toMatchObject([{ code: 'figure/broken', by: 'entry', reason: '原件如此' }]);
    expect(json.stale).toMatchObject([
      { project: '.policytext.yaml', line: 8, file: '报告/a.txt', missing: false, text: '2O.2%' },
      { line: 14, file: '报告/gone.txt', missing: true },
    ]);
    const { results } = JSON.parse((await policyText([...asked, '--format', 'sarif'], { cwd })).out).runs[0];
    expect(results[0].suppressions).toEqual([{ kind: 'external', justification: '原件如此' }]);
  });

  it.each([
    [
      'a mistake in one entry',
      `suppressed:\n  - {file: a.txt, code: figure/broken}\n${entry('a.txt')}`,
      '.policytext.yaml:2:5: 缺少“text”',
      0,
    ],
    ['no YAML', `suppressed:\n${entry('a.txt')}"\n`, /\.policytext\.yaml:\d+:\d+: 不是有效的 YAML/, 0],
    ['bytes that are no text', new Uint8Array([0, 1, 2, 0xff]), '.policytext.yaml:1:1: 不是 UTF-8 文本', 1],
    ['megabytes', 'a'.repeat(3_000_000), '.policytext.yaml:1:1: 文件超过 256 KB', 1],
  ])('of %s is told once, and the rest counts', async (_, yaml, message, code) => {
    const folder = folderOf({ '.policytext.yaml': yaml, 'a.txt': BROKEN, 'c.txt': '林业有进步。\n' });
    const outcome = await policyText(['check', 'a.txt', 'c.txt'], { cwd: folder });
    expect(outcome.code).toBe(code);
    expect(outcome.err.trim().split('\n').length).toBe(1);
    expect(outcome.err).toMatch(message);
  });

  it('of a folder by that name is no file', async () => {
    const folder = folderOf({ '.policytext.yaml/x': '', 'a.txt': BROKEN });
    const { code, err } = await policyText(['check', 'a.txt'], { cwd: folder });
    expect(code).toBe(1);
    expect(err).toContain('不是 UTF-8 文本');
  });

  it('sets severities for all who check', async () => {
    const folder = folderOf({
      '.policytext.yaml': 'preset: quiet\nchecks:\n  figure/broken: off\n',
      'a.txt': BROKEN,
      'b.txt': SKIPPED,
    });
    expect((await policyText(['check', 'a.txt', 'b.txt'], { cwd: folder })).code).toBe(0);
    const { out } = await policyText(['check', '--preset', 'strict', 'a.txt', 'b.txt'], { cwd: folder });
    expect(out).toContain('错误');
    expect(out).toContain('numbering/sequence');
    expect(out).not.toContain('figure/broken');
  });
});

describe('--preset', () => {
  const cwd = folderOf({ 'a.txt': SKIPPED });
  const severities = async (...options: string[]): Promise<string[]> =>
    JSON.parse((await policyText(['check', '--format', 'json', ...options, 'a.txt'], { cwd })).out).findings.map(
      ({ severity }: { severity: string }) => severity,
    );

  it('makes findings a step graver, or leaves all but errors out', async () => {
    expect(await severities()).toEqual(['warning']);
    expect(await severities('--preset', 'standard')).toEqual(['warning']);
    expect(await severities('--preset', 'strict')).toEqual(['error']);
    expect(await severities('--preset', 'quiet', '--severity', 'hint')).toEqual([]);
  });

  it('takes no other word', async () => {
    const { code, err } = await policyText(['check', '--preset', 'loud', 'a.txt'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('不能取“loud”');
  });
});
