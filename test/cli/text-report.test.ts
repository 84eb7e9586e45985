import { describe, expect, it } from 'vitest';
import stringWidth from 'string-width';
import type { Finding, Severity } from '../../server/src/core/checks/finding';
import { excerpt } from '../../server/src/cli/excerpt';
import { Lines } from '../../server/src/cli/lines';
import { textReporter } from '../../server/src/cli/reporters/text';
import { texts } from '../../server/src/cli/texts';
import { Sink } from './support/command-line';

interface Marks {
  readonly severity?: Severity;
  readonly related?: readonly string[];
  readonly isTerminal?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** What is printed about a finding on `⟦…⟧` in a text; `related` are quotations of it. */
async function printed(
  marked: string,
  { severity = 'warning', related = [], isTerminal = false, env = {} }: Marks = {},
): Promise<string> {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const text = marked.replace(/[⟦⟧]/g, '');
  const finding: Finding = {
    start,
    end,
    code: 'group/name',
    severity,
    message: { key: 'message', args: {} },
    related: related.map((quote) => ({
      start: text.indexOf(quote),
      end: text.indexOf(quote) + quote.length,
      message: { key: 'see', args: {} },
    })),
    fixes: [],
  };
  const stdout = new Sink(isTerminal);
  const io = { stdin: process.stdin, stdout, stderr: new Sink(false), env, cwd: '/', dictionaryDir: '/' };
  const reporter = textReporter({
    io,
    wording: ({ key }) => key,
    texts: texts.zh,
    language: 'zh',
    paths: [],
    encoding: null,
    format: 'text',
    severity: 'hint',
    preset: null,
    config: false,
    showSuppressed: false,
  });
  await reporter.report({ name: 'a.txt', lines: new Lines(text), findings: [finding], silenced: [] });
  return stdout.text;
}

describe('a finding in text', () => {
  it('shows place, severity, sentence, code, and the line with the place underlined', async () => {
    expect(await printed('第一行\n增长⟦1O.2%⟧左右。\n')).toBe(
      ['a.txt:2:3 警告 message group/name', '  2 │ 增长1O.2%左右。', '    │     ^^^^^', '', ''].join('\n'),
    );
  });

  it('counts Chinese characters and full-width forms as two columns, before the marks and under them', async () => {
    const out = await printed('（一）“新增⟦１２户⟧”\n');
    const [, source, marks] = out.split('\n');
    const before = source!.slice(0, source!.indexOf('１'));
    expect(stringWidth(marks!.slice(0, marks!.indexOf('^')))).toBe(stringWidth(before));
    expect(marks!.match(/\^+/)![0].length).toBe(6);
  });

  it('counts characters beyond the Basic Multilingual Plane as one character of two columns', async () => {
    expect(await printed('𠮷𠮷⟦𠮷⟧\n')).toContain('\n  1 │ 𠮷𠮷𠮷\n    │     ^^\n');
  });

  it('shows related places below', async () => {
    const out = await printed('一是改革。\n二是开放。\n⟦四是⟧创新。\n', { related: ['二是'] });
    expect(out).toBe(
      [
        'a.txt:3:1 警告 message group/name',
        '  3 │ 四是创新。',
        '    │ ^^^^',
        '  相关 a.txt:2:1 see',
        '  2 │ 二是开放。',
        '    │ ^^^^',
        '',
        '',
      ].join('\n'),
    );
  });

  it('marks the first and the last line of a place that goes over several, without their indentation', async () => {
    const out = await printed('突破⟦1.2\n\n　　万家⟧。\n');
    expect(out).toContain('  1 │ 突破1.2\n    │     ^^^\n  3 │ 万家。\n    │ ^^^^\n');
  });

  it('shows only the surroundings in a very long line', async () => {
    const out = await printed(`${'长'.repeat(500_000)}⟦5%⟧${'长'.repeat(500_000)}\n`);
    const [, source, marks] = out.split('\n');
    expect(source).toMatch(/│ …长+5%长+…$/);
    expect(stringWidth(source!)).toBeLessThan(100);
    expect(stringWidth(source!.slice(0, source!.indexOf('5%')))).toBe(
      stringWidth(marks!.slice(0, marks!.indexOf('^'))),
    );
  });

  it('shows only the start of a very long place', async () => {
    const [, source, marks] = (await printed(`⟦${'长'.repeat(100_000)}⟧\n`)).split('\n');
    expect(stringWidth(source!)).toBeLessThan(130);
    expect(stringWidth(marks!)).toBeLessThan(130);
  });

  it('lets no control character through to the terminal', async () => {
    const out = await printed('增长\u001b[2J\u0000\u202e\r\n⟦5%⟧\u001b]0;x\u0007 \ud800\n');
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]|\p{Surrogate}/u);
  });

  it('keeps the marks in place behind a tab, a zero-width and a control character', () => {
    for (const odd of ['\t', '\u200b', '\u0000', '\ufeff', '\ud800']) {
      const line = `甲${odd}乙丙`;
      const { text, indent, width } = excerpt(line, 2, 3);
      expect(indent, JSON.stringify(odd)).toBe(stringWidth(text.slice(0, text.indexOf('乙'))));
      expect(width).toBe(2);
    }
  });

  it('marks one column where the place is empty', async () => {
    expect(await printed('增长⟦⟧\n')).toContain('    │     ^\n');
  });
});

describe('colours', () => {
  const ESCAPE = '\u001b[';

  it('are used on a terminal only', async () => {
    expect(await printed('⟦5%⟧', { isTerminal: true })).toContain(ESCAPE);
    expect(await printed('⟦5%⟧', { isTerminal: false })).not.toContain(ESCAPE);
  });

  it('are turned off by NO_COLOR and on by FORCE_COLOR', async () => {
    expect(await printed('⟦5%⟧', { isTerminal: true, env: { NO_COLOR: '1' } })).not.toContain(ESCAPE);
    expect(await printed('⟦5%⟧', { isTerminal: false, env: { FORCE_COLOR: '1' } })).toContain(ESCAPE);
    expect(await printed('⟦5%⟧', { isTerminal: true, env: { TERM: 'dumb' } })).not.toContain(ESCAPE);
  });
});
