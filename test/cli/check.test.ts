import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../../server/src/core/checks/registry';
import { tables } from '../../server/src/core/checks/wording/wording';
import { folderOf, policyText } from './support/command-line';

const CLEAN = '一、工作回顾\n粮食产量95.28亿斤，增长1.5%。\n二、工作安排\n';
const SKIPPED = '（一）改革\n内容。\n（二）开放\n内容。\n（四）创新\n内容。\n';
const BROKEN = '规上工业增加值增长1O.2%，民生支出占比达到81.3%。\n';

describe('exit codes', () => {
  it('0 when there is nothing to report', async () => {
    const { code, out, err } = await policyText(['check', 'a.txt'], { cwd: folderOf({ 'a.txt': CLEAN }) });
    expect({ code, out, err }).toEqual({ code: 0, out: '检查了 1 个文件，没有发现问题。\n', err: '' });
  });

  it('1 when there are findings', async () => {
    const { code, out } = await policyText(['check', 'a.txt', 'b.txt'], {
      cwd: folderOf({ 'a.txt': SKIPPED, 'b.txt': BROKEN }),
    });
    expect(code).toBe(1);
    expect(out).toContain('numbering/sequence');
    expect(out).toContain('figure/broken');
  });

  it('2 when a file is absent, whatever the others hold', async () => {
    const { code, out, err } = await policyText(['check', 'absent.txt', 'a.txt'], {
      cwd: folderOf({ 'a.txt': SKIPPED }),
    });
    expect(code).toBe(2);
    expect(out).toContain('numbering/sequence');
    expect(err).toBe('错误：absent.txt: 文件不存在\n');
  });

  it.each([
    [['check'], '没有指定文件'],
    [['check', '--severity', 'grave', 'a.txt'], '不能取“grave”'],
    [['check', '--format', 'xml', 'a.txt'], '不能取“xml”'],
    [['check', '--sevrity', 'hint', 'a.txt'], '没有选项“--sevrity”'],
    [['chekc', 'a.txt'], '没有命令“chekc”'],
    [['lsp'], '--stdio'],
  ])('2 for wrong usage: %j', async (args, message) => {
    const { code, out, err } = await policyText(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  it('2 and the help when nothing is asked for', async () => {
    const { code, err } = await policyText([]);
    expect(code).toBe(2);
    expect(err).toContain('policy-text');
  });
});

describe('--severity', () => {
  const severityOf = (code: string) => checks.find((check) => check.code === code)!.defaultSeverity;

  it('leaves out what is below it and says so', async () => {
    const cwd = folderOf({ 'a.txt': SKIPPED });
    expect(severityOf('numbering/sequence')).toBe('warning');
    const { code, out } = await policyText(['check', '--severity', 'error', 'a.txt'], { cwd });
    expect(code).toBe(0);
    expect(out).not.toContain('numbering/sequence');
    expect(out).toContain('另有 1 处级别较低');
  });
});

describe('the text format', () => {
  it('shows the source line with the place under its characters', async () => {
    const { out } = await policyText(['check', 'a.txt'], { cwd: folderOf({ 'a.txt': BROKEN }) });
    expect(out).toContain('\n  1 │ 规上工业增加值增长1O.2%，民生支出占比达到81.3%。\n    │ ');
    // Nine Chinese characters of two columns each stand before it.
    expect(out).toMatch(/\n {4}│ {19}\^{4,5}\n/);
  });

  it('speaks English where asked to, by option or by locale', async () => {
    const cwd = folderOf({ 'a.txt': SKIPPED });
    const asked = await policyText(['check', '--lang', 'en', 'a.txt'], { cwd });
    expect(asked.out).toContain('1 file checked: 1 ');
    for (const env of [{ LANG: 'en_US.UTF-8' }, { LC_ALL: 'en_GB', LANG: 'zh_CN.UTF-8' }]) {
      expect((await policyText(['check', 'a.txt'], { cwd, env })).out).toBe(asked.out);
    }
    const chinese = await policyText(['check', 'a.txt'], { cwd });
    for (const env of [{ LANG: 'zh_CN.UTF-8' }, { LANG: 'C' }, { LANG: 'de_DE' }]) {
      expect((await policyText(['check', 'a.txt'], { cwd, env })).out).toBe(chinese.out);
    }
    expect(chinese.out).not.toBe(asked.out);
    // Findings are worded too, not only what is around them.
    expect(asked.out.split('\n')[0]).toMatch(/^[\x20-\x7e（）“”—、，。一二三四]+$/);
    expect(chinese.out.split('\n')[0]).toMatch(/警告 .*[\u4e00-\u9fff]{4}.* numbering\/sequence$/);
  });
});

describe('the JSON format', () => {
  it('gives places as offsets and as lines and columns', async () => {
    const { code, out } = await policyText(['check', '--format', 'json', 'a.txt', 'absent.txt'], {
      cwd: folderOf({ 'a.txt': `\ufeff第一行\r\n${BROKEN}` }),
    });
    expect(code).toBe(2);
    const result = JSON.parse(out);
    expect(result).toMatchObject({ files: 1, unread: 1, hidden: 0 });
    const [finding] = result.findings;
    expect(finding).toMatchObject({ file: 'a.txt', line: 2, column: 10, endLine: 2, code: 'figure/broken' });
    expect(`第一行\r\n${BROKEN}`.slice(finding.start, finding.end)).toContain('1O.2');
    expect(finding.page).toBe('docs/checks/figure-broken.md');
    expect(finding.endColumn - finding.column).toBe(finding.end - finding.start);
  });

  it('is valid JSON when there is nothing to report', async () => {
    const { out } = await policyText(['check', '--format', 'json', 'a.txt'], { cwd: folderOf({ 'a.txt': CLEAN }) });
    expect(JSON.parse(out)).toEqual({
      files: 1,
      unread: 0,
      counts: { error: 0, warning: 0, information: 0, hint: 0 },
      hidden: 0,
      findings: [],
    });
  });
});

describe('SARIF', () => {
  it('is a log with rules, results and related places, columns in UTF-16 code units', async () => {
    const cwd = folderOf({ '报告 1/甲.txt': SKIPPED, 'b.txt': `𠮷${BROKEN}` });
    const { code, out } = await policyText(['check', '--format', 'sarif', '.'], { cwd });
    expect(code).toBe(1);
    const log = JSON.parse(out);
    expect(log.version).toBe('2.1.0');
    const [run] = log.runs;
    expect(run.columnKind).toBe('utf16CodeUnits');
    expect(run.invocations).toEqual([{ executionSuccessful: true }]);
    const rules = run.tool.driver.rules;
    expect(rules.map(({ id }: { id: string }) => id)).toEqual(checks.map(({ code }) => code));
    for (const rule of rules) {
      expect(JSON.stringify(rule)).not.toContain('file:');
      expect(rule.defaultConfiguration.level).toMatch(/^(error|warning|note)$/);
      expect(rule.name).toMatch(/^([A-Z][a-z]+)+$/);
      expect(rule.shortDescription.text).toBe(tables.zh[rule.id]);
      expect(rule.fullDescription.text).toMatch(/\n\nSeverity \/ 级别: /);
      expect(rule.fullDescription.text).not.toContain('#');
      expect(rule.help.markdown).toContain(`# ${rule.id}\n`);
    }
    for (const result of run.results) expect(rules[result.ruleIndex].id).toBe(result.ruleId);

    const [broken, skipped] = run.results;
    expect(broken.ruleId).toBe('figure/broken');
    expect(broken.locations[0].physicalLocation).toMatchObject({
      artifactLocation: { uri: 'b.txt' },
      region: { startLine: 1, startColumn: 12 },
    });
    expect(skipped.ruleId).toBe('numbering/sequence');
    expect(decodeURIComponent(skipped.locations[0].physicalLocation.artifactLocation.uri)).toBe('报告 1/甲.txt');
    expect(skipped.locations[0].physicalLocation.region.startLine).toBe(5);
    expect(skipped.relatedLocations.length).toBeGreaterThan(0);
    expect(skipped.relatedLocations[0].physicalLocation.region.startLine).toBe(3);
    expect(skipped.message.text).not.toBe('');
  });

  it('says when a file could not be read', async () => {
    const { code, out } = await policyText(['check', '--format', 'sarif', 'absent.txt']);
    expect(code).toBe(2);
    expect(JSON.parse(out).runs[0].invocations).toEqual([{ executionSuccessful: false }]);
  });

  it('names files outside the working folder by absolute URI', async () => {
    const elsewhere = folderOf({ 'a.txt': BROKEN });
    const { out } = await policyText(['check', '--format', 'sarif', path.join(elsewhere, 'a.txt')], {
      cwd: folderOf({}),
    });
    expect(JSON.parse(out).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toMatch(
      /^file:\/\/\/.*\/a\.txt$/,
    );
  });
});

describe('what the text silences', () => {
  const comment = '<!-- policytext-disable-next-line figure/broken -- 原件如此 -->\n';
  const cwd = folderOf({ 'a.md': `${comment}${BROKEN}`, 'b.md': `<!-- policytext-disable -->\n\n${BROKEN}` });
  const asked = ['check', '--show-suppressed', 'a.md', 'b.md'];

  it('is counted, and listed with its reason when asked for; it makes no difference to the exit code', async () => {
    const { code, out } = await policyText(['check', 'a.md', 'b.md'], { cwd });
    expect(code).toBe(0);
    expect(out).toBe('检查了 2 个文件，没有发现问题。\n忽略了 2 处（--show-suppressed 可列出）。\n');
    const shown = await policyText(asked, { cwd });
    expect(shown.code).toBe(0);
    expect(shown.out).toMatch(/^a\.md:2:10 已忽略 .*1O\.2%.* figure\/broken\n {2}理由：原件如此\n\nb\.md:3:10 已忽略/);
    expect(shown.out).toContain('理由：（未写）');
    expect(shown.out).toContain('忽略了 2 处。');
  });

  it('goes into JSON and SARIF only when asked for', async () => {
    const json = JSON.parse((await policyText([...asked, '--format', 'json'], { cwd })).out);
    expect(json.findings).toEqual([]);
    expect(json.suppressed).toMatchObject([
      { file: 'a.md', line: 2, code: 'figure/broken', reason: '原件如此' },
      { file: 'b.md', reason: null },
    ]);
    const { results } = JSON.parse((await policyText([...asked, '--format', 'sarif'], { cwd })).out).runs[0];
    expect(results.map(({ suppressions }: { suppressions: unknown }) => suppressions)).toEqual([
      [{ kind: 'inSource', justification: '原件如此' }],
      [{ kind: 'inSource' }],
    ]);
    for (const format of ['json', 'sarif']) {
      expect((await policyText(['check', '--format', format, 'a.md'], { cwd })).out).not.toContain('原件如此');
    }
  });
});

describe('standard input', () => {
  it('is read for “-”, between files too', async () => {
    const cwd = folderOf({ 'a.txt': CLEAN });
    const { code, out } = await policyText(['check', '-', 'a.txt'], { cwd, stdin: BROKEN });
    expect(code).toBe(1);
    expect(out).toMatch(/^-:1:10 /);
    expect(out).toContain('检查了 2 个文件');
  });

  it('may be empty', async () => {
    expect((await policyText(['check', '-'], { stdin: '' })).code).toBe(0);
  });
});

describe('what is checked', () => {
  const files = {
    'b.txt': BROKEN,
    'a.md': CLEAN,
    'notes.doc': BROKEN,
    'README.md': BROKEN,
    'sub/c.txt': SKIPPED,
    'node_modules/x/d.txt': BROKEN,
  };

  async function checked(...args: string[]): Promise<string[]> {
    const { out } = await policyText(['inspect', '--format', 'jsonl', ...args], { cwd: folderOf(files) });
    return out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).file.replaceAll('\\', '/'));
  }

  it('in a folder: the .txt and .md files in it and below, but no README and no packages', async () => {
    expect(await checked('.')).toEqual(['a.md', 'b.txt', 'sub/c.txt']);
    expect(await checked('sub')).toEqual(['sub/c.txt']);
  });

  it('what a glob matches', async () => {
    expect(await checked('*.txt')).toEqual(['b.txt']);
    expect(await checked('**/*.txt')).toEqual(['b.txt', 'sub/c.txt']);
    expect(await checked('{a,b}.*')).toEqual(['a.md', 'b.txt']);
  });

  it('what a glob with an absolute path matches, by absolute paths', async () => {
    const folder = folderOf(files);
    const { out } = await policyText(['inspect', '--format', 'jsonl', `${folder.replaceAll('\\', '/')}/*.txt`]);
    expect(JSON.parse(out).file).toBe(path.join(folder, 'b.txt'));
  });

  it('a file that is named, whatever its extension, and no file twice', async () => {
    expect(await checked('README.md', 'notes.doc', '*.doc', './notes.doc')).toEqual(['README.md', 'notes.doc']);
  });

  it('a file whose name looks like a glob', async () => {
    const cwd = folderOf({ '[2025] 报告(1).txt': BROKEN, '2.txt': BROKEN });
    const { out } = await policyText(['check', '[2025] 报告(1).txt'], { cwd });
    expect(out).toContain('检查了 1 个文件');
  });

  it.each([
    ['*.pdf', '没有与之相符的文件'],
    ['empty', '没有 .txt 或 .md 文件'],
  ])('nothing for %s, which is said', async (argument, message) => {
    const { code, err } = await policyText(['check', argument], { cwd: folderOf({ 'empty/x.pdf': '' }) });
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('the progress bar', () => {
  const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`${i}.txt`, CLEAN]));

  it('is shown on a terminal while many files are checked', async () => {
    const { err } = await policyText(['check', '.'], { cwd: folderOf(many), stderrIsTerminal: true });
    expect(err).toContain('/30');
  });

  it('is not shown elsewhere, for few files, or between findings on the same terminal', async () => {
    expect((await policyText(['check', '.'], { cwd: folderOf(many) })).err).toBe('');
    expect((await policyText(['check', '.'], { cwd: folderOf({ 'a.txt': CLEAN }), stderrIsTerminal: true })).err).toBe(
      '',
    );
    const both = { stderrIsTerminal: true, stdoutIsTerminal: true };
    expect((await policyText(['check', '.'], { cwd: folderOf(many), ...both })).err).toBe('');
  });
});
