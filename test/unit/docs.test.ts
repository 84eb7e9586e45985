// What the documents say of the repository and the program is true: paths exist, tables and help are as the program has
// them, both READMEs say the same.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { documents as generated, generateDocs } from '../../scripts/generate-docs.mjs';
import { generateSettings } from '../../scripts/generate-settings.mjs';
import { texts } from '../../server/src/cli/texts';
import { checks } from '../../server/src/core/checks/registry';
import { MAX_ANALYSED_LENGTH } from '../../server/src/core/limits';

const root = path.resolve(import.meta.dirname, '../..');
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');

/** Markdown about the program, from the root; not the reports among the samples. */
const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
  'samples/README.md',
];

/** Folders of the root that are in the repository; what is built (dist, out) comes and goes. */
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['dist', 'out', 'node_modules', '.git'].includes(entry.name))
  .map(({ name }) => name);

/** Names of all files in those folders, for those that a document gives without their folder. */
const fileNames = new Set([
  ...readdirSync(root),
  ...folders
    .filter((folder) => !folder.startsWith('.'))
    .flatMap((folder) => readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }))
    .filter((name) => !name.includes('node_modules'))
    .map((name) => path.basename(name)),
]);

const FILE_NAME = /^[\w\p{Script=Han}.-]+\.(?:ts|mts|mjs|cjs|json|md|txt|png|yml)$/u;
/** What the reader of a command is to name as he likes. */
const NOT_KEPT = new Set(['run.json']);

/** Paths and file names written as code: `server/src/core/` in running text, and the arguments of commands in blocks. */
function pathsIn(text: string): string[] {
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map(([, span]) => span!);
  const blocks = [...text.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].flatMap(([, block]) => block!.split(/\s+/));
  return [...new Set([...spans.flatMap((span) => span.split(/[\s,;:()'"]+/)), ...blocks])].filter(
    (word) =>
      !/[*<>{}…=]|^\.\.\/|node_modules/.test(word) &&
      ((word.includes('/') && folders.some((folder) => word.startsWith(`${folder}/`))) || FILE_NAME.test(word)),
  );
}

const withoutFences = (text: string): string => text.replace(/^```[\s\S]*?^```$/gm, '');

describe.each(documents)('%s', (name) => {
  const text = read(name);

  it('names only files and folders that exist', () => {
    const absent = pathsIn(text).filter((named) => {
      if (NOT_KEPT.has(named)) return false;
      if (named.includes('/')) return !existsSync(path.join(root, named.replace(/:\d.*$/, '')));
      return !fileNames.has(named);
    });
    expect(absent).toEqual([]);
  });

  it('links only to what is there', () => {
    const targets = [...withoutFences(text).matchAll(/\]\(([^()\s]+)\)/g)].map(([, target]) => target!);
    const absent = targets.filter(
      (target) =>
        !/^https?:/.test(target) && !existsSync(path.join(root, path.dirname(name), target.replace(/#.*$/, ''))),
    );
    expect(absent).toEqual([]);
  });

  it('begins with one title', () => {
    const titles = withoutFences(text).match(/^# .+$/gm) ?? [];
    expect(titles).toHaveLength(1);
    expect(text.startsWith(titles[0]!)).toBe(true);
  });
});

describe('generated parts', () => {
  let results: Awaited<ReturnType<typeof generateDocs>>;
  beforeAll(async () => {
    results = await generateDocs();
  }, 60_000);

  it.each(generated)('of %s are as the program is now (else: node scripts/generate-docs.mjs)', (name) => {
    const { is, shouldBe } = results.get(name)!;
    expect(is).toBe(shouldBe);
  });

  it('of package.json and its texts are as the checks are (else: node scripts/generate-settings.mjs)', async () => {
    for (const [name, { is, shouldBe }] of await generateSettings()) expect(is, name).toBe(shouldBe);
  });

  it('hold every setting, check and option', () => {
    const { properties } = JSON.parse(read('package.json')).contributes.configuration;
    for (const [name, language] of [
      ['README.md', 'en'],
      ['README.zh-CN.md', 'zh'],
    ] as const) {
      const { shouldBe } = results.get(name)!;
      const rows = shouldBe.match(/^\| \[?`[^`]+`/gm)!.map((row) => row.replace(/^\| \[?`|`$/g, ''));
      const settings = rows.filter((row) => row.startsWith('policyText.'));
      expect(settings).toEqual(Object.keys(properties));
      expect(rows.filter((row) => row.includes('/'))).toEqual(checks.map(({ code }) => code));
      const { program, ...help } = texts[language].help;
      expect(program).not.toBe('');
      for (const said of [help.check, help.inspect, help.lsp, help.exitCodes]) expect(shouldBe).toContain(said);
      for (const option of ['--format', '--severity', '--encoding', '--lang', '--stdio', '--help'])
        expect(shouldBe).toMatch(new RegExp(`^ +(?:-\\w, )?${option}\\b`, 'm'));
    }
  });
});

describe('the two READMEs', () => {
  /** What both have alike: levels of headings, pictures, generated parts, code, tables and figures. */
  const shape = (name: string): string[] =>
    [...read(name).matchAll(/^(#+) |^!\[|^<!-- generated: (\w+)|^```(\w*)|^- |^\| –?/gm)].map(([line, level, part]) =>
      level !== undefined ? level : part !== undefined ? part : line,
    );

  it('have the same sections, lists, tables, pictures and code', () => {
    expect(shape('README.zh-CN.md')).toEqual(shape('README.md'));
  });

  it('state the same measurements', () => {
    const measured = (name: string, heading: RegExp): string[] => {
      const section = read(name)
        .split(/^## /m)
        .find((part) => heading.test(part))!;
      return (section.match(/\d[\d,.]*%?/g) ?? []).map((figure) => figure.replace(/[.,]$/, '')).sort();
    };
    const [en, zh] = [measured('README.md', /^How well/), measured('README.zh-CN.md', /^读得准/)];
    expect(en.length).toBeGreaterThan(15);
    expect(zh).toEqual(en);
  });

  it.each(['README.md', 'README.zh-CN.md', 'ARCHITECTURE.md'])('%s gives the limit that holds', (name) => {
    expect(read(name)).toContain(MAX_ANALYSED_LENGTH.toLocaleString('en-US'));
  });

  it('make the same links', () => {
    const links = (name: string): string[] =>
      [...read(name).matchAll(/\]\(([^()\s]+)\)/g)]
        .map(([, target]) => target!)
        .filter((target) => !/README|images\//.test(target) || target.includes('samples'));
    expect(links('README.zh-CN.md')).toEqual(links('README.md'));
  });
});

describe('the changelog', () => {
  it('begins with the version of package.json', () => {
    expect(/^## (\S+)/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version);
  });

  it('names every check', () => {
    for (const { code } of checks) expect(read('CHANGELOG.md')).toContain(`\`${code}\``);
  });
});

describe('ARCHITECTURE.md', () => {
  const text = read('ARCHITECTURE.md');
  const foldersIn = (folder: string): string[] =>
    readdirSync(path.join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${folder}/${entry.name}/`);

  it('has a row for every layer and every suite', () => {
    const expected = [
      ...foldersIn('server/src').filter((folder) => folder !== 'server/src/core/'),
      ...foldersIn('server/src/core'),
      ...foldersIn('test'),
    ];
    expect(expected.length).toBeGreaterThan(15);
    for (const folder of expected) expect(text).toContain(`| \`${folder}\` `);
  });
});

describe('CONTRIBUTING.md', () => {
  it('names every script that generates a file', () => {
    const scripts = readdirSync(path.join(root, 'scripts')).filter((name) => /^generate-.*\.mjs$/.test(name));
    expect(scripts.length).toBeGreaterThan(2);
    for (const script of scripts) expect(read('CONTRIBUTING.md')).toContain(`node scripts/${script}`);
  });
});
