import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks } from '../../../server/src/core/checks/registry';
import { parseProject } from '../../../server/src/project/parse';
import type { ProjectContent } from '../../../server/src/project/project';

const codes = new Set(['figure/broken', 'numbering/sequence']);
const parse = (text: string): ProjectContent => parseProject(text, codes);

/** Each problem with the text it is about. */
const told = (text: string): string[] =>
  parse(text).problems.map(({ kind, detail, start, end }) => `${kind} ${detail} ⟦${text.slice(start, end)}⟧`);

const entry = '  - file: 报告.txt\n    code: figure/broken\n    text: 1O.2%\n';

describe('a project file', () => {
  it('says which findings are meant, and how grave findings are', () => {
    const content = parse(`# 说明
preset: quiet
checks:
  figure/broken: hint
suppressed:
  - file: 附件/报告.txt
    code: numbering/sequence
    text: "（四）"
    before: 改造小区42个。
    after: 办好实事。
    reason: 原文如此
  - {file: ./a.txt, code: figure/broken, text: 1O.2%}
`);
    expect(content).toMatchObject({
      preset: 'quiet',
      checks: new Map([['figure/broken', 'hint']]),
      problems: [],
      entries: [
        {
          file: '附件/报告.txt',
          code: 'numbering/sequence',
          text: '（四）',
          before: '改造小区42个。',
          after: '办好实事。',
          reason: '原文如此',
        },
        { file: 'a.txt', text: '1O.2%', before: '', after: '', reason: null },
      ],
    });
  });

  it.each(['', '# nothing\n', 'suppressed:\n', 'checks:\n', '---\n', '\ufeffsuppressed: []\n'])(
    'may hold nothing: %j',
    (text) => {
      expect(parse(text)).toMatchObject({ entries: [], problems: [], preset: null });
    },
  );

  it('keeps numbers, dates and words like yes as they are written', () => {
    const { entries } = parse(
      'suppressed:\n  - {file: 2025.10, code: figure/broken, text: 1.10, before: yes, after: 2025-01-01}\n',
    );
    expect(entries).toMatchObject([{ file: '2025.10', text: '1.10', before: 'yes', after: '2025-01-01' }]);
  });
});

describe('the examples in docs/suppressing.md', () => {
  const page = readFileSync('docs/suppressing.md', 'utf8');
  const examples = [...page.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, text]) => text!);

  it.each(examples)('are right: %s', (text) => {
    const content = parseProject(text, new Set(checks.map(({ code }) => code)));
    expect(content.problems).toEqual([]);
    expect(content.entries.length + content.checks.size).toBeGreaterThan(0);
  });

  it('are two', () => {
    expect(examples.length).toBe(2);
  });
});

describe('what is wrong is told with its place, and the rest counts', () => {
  it.each([
    [
      'unknown keys',
      `colour: red\nsuppressed:\n${entry}    severty: x\n`,
      ['unknownKey colour ⟦colour⟧', 'unknownKey severty ⟦severty⟧'],
    ],
    ['keys that stand twice', `preset: quiet\npreset: strict\nsuppressed:\n${entry}`, ['duplicateKey preset ⟦preset⟧']],
    ['an unknown preset', `preset: loud\nsuppressed:\n${entry}`, ['unknownValue loud ⟦loud⟧']],
    ['an unknown check', `checks: {figure/brokn: off}\nsuppressed:\n${entry}`, ['unknownCheck figure/brokn ⟦off⟧']],
    [
      'a severity that is a list',
      `checks: {figure/broken: [off]}\nsuppressed:\n${entry}`,
      ['notString figure/broken ⟦[off]⟧'],
    ],
    ['an entry that is a word', `suppressed:\n  - figure/broken\n${entry}`, ['notMap suppressed ⟦figure/broken⟧']],
    [
      'an entry without its text',
      `suppressed:\n  - {file: a, code: figure/broken}\n${entry}`,
      ['missingKey text ⟦{file: a, code: figure/broken}⟧'],
    ],
    [
      'an entry with lists for words',
      `suppressed:\n  - {file: [a], code: figure/broken, text: b}\n${entry}`,
      ['notString file ⟦[a]⟧'],
    ],
    [
      'a path that leads elsewhere',
      `suppressed:\n  - {file: ../a, code: figure/broken, text: b}\n${entry}`,
      ['outsidePath ../a ⟦../a⟧'],
    ],
    [
      'an absolute path',
      `suppressed:\n  - {file: /a, code: figure/broken, text: b}\n${entry}`,
      ['outsidePath /a ⟦/a⟧'],
    ],
    ['an alias', `preset: &p quiet\nsuppressed:\n${entry}    reason: *p\n`, ['alias reason ⟦*p⟧']],
    ['checks that are a list', `checks: [a]\nsuppressed:\n${entry}`, ['notMap checks ⟦[a]⟧']],
  ])('%s', (name, text, problems) => {
    expect(told(text)).toEqual(problems);
    // An alias in the only entry takes that with it.
    expect(parse(text).entries.length).toBe(name === 'an alias' ? 0 : 1);
  });

  it.each([
    ['a map for the list', 'suppressed: {a: b}\n', 'notList suppressed ⟦{a: b}⟧'],
    ['a list for the file', '- a\n', 'notMap  ⟦- a\n⟧'],
    ['a sentence for the file', 'nothing to see\n', 'notMap  ⟦nothing to see⟧'],
    ['a second document', `suppressed: []\n---\n${entry}`, expect.stringMatching(/^severalDocuments/)],
  ])('%s', (_, text, problem) => {
    expect(told(text)[0]).toEqual(problem);
  });

  it('errors of YAML, with what could be read before them', () => {
    const text = `suppressed:\n${entry}  - file: "unclosed\n`;
    const { entries, problems } = parse(text);
    expect(entries.length).toBe(1);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]!.kind).toBe('syntax');
    expect(problems[0]!.start).toBeGreaterThan(text.indexOf('unclosed') - 2);
  });

  it('tags, which are not obeyed', () => {
    const { problems, entries } = parse(`suppressed: !!js/function\n${entry}`);
    expect(problems.map(({ kind }) => kind)).toEqual(['syntax']);
    expect(entries.length).toBeLessThan(2);
  });
});

describe('a hostile file', () => {
  const within = (milliseconds: number, text: string): ProjectContent => {
    const since = performance.now();
    const content = parse(text);
    expect(performance.now() - since).toBeLessThan(milliseconds);
    return content;
  };
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghijk'
    .split('')
    .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[i]}`).join()}]`)
    .join('\n')}\nsuppressed: *k\n`;

  it.each([
    ['aliases of aliases', bomb, 'unknownKey'],
    ['brackets in brackets', '['.repeat(250_000), 'syntax'],
    ['braces in braces', '{a: '.repeat(60_000), 'syntax'],
    ['lists in lists', '- '.repeat(125_000), expect.anything()],
    ['thousands of keys', Array.from({ length: 25_000 }, (_, i) => `k${i}: v`).join('\n'), 'unknownKey'],
    ['thousands of equal keys', 'a: b\n'.repeat(50_000), 'unknownKey'],
    ['thousands of anchors', 'suppressed:\n' + '  - &a *a\n'.repeat(20_000), 'syntax'],
    ['thousands of entries', `suppressed:\n${'- {file: a, code: figure/broken, text: b}\n'.repeat(11_000)}`, 'tooMany'],
    [
      'noise',
      Array.from({ length: 250_000 }, (_, i) => String.fromCharCode(33 + ((i * 7919) % 94))).join(''),
      'syntax',
    ],
    ['quotes', '"'.repeat(250_000), 'syntax'],
    ['tabs', '\t'.repeat(250_000) + 'a', expect.anything()],
    ['colons', ': '.repeat(125_000), expect.anything()],
    ['exclamation marks', '!'.repeat(250_000), expect.anything()],
  ])('of %s is told of soon', (_, text, kind) => {
    const { problems } = within(8000, text);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(20);
    expect(problems[0]!.kind).toEqual(kind);
  });
});
