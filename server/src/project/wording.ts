import type { Language } from '../core/checks/wording/wording';
import type { Problem, ProblemKind, ProjectEntry } from './project';

/** What is said of a project file, in one language. */
export interface ProjectWords {
  readonly problem: (problem: Problem) => string;
  /** An entry that describes nothing; `missing` where there is no such file. */
  readonly stale: (entry: ProjectEntry, missing: boolean) => string;
  /** Why an entry was not added. */
  readonly notWritten: (line: number, why: string) => string;
  /** The comment at the head of a new file. */
  readonly heading: string;
}

const zhProblems: Readonly<Record<ProblemKind, (detail: string) => string>> = {
  tooLarge: (kilobytes) => `文件超过 ${kilobytes} KB，没有读取。`,
  notText: () => '不是 UTF-8 文本，没有读取。',
  unreadable: (why) => `读不了：${why}`,
  syntax: (why) => `不是有效的 YAML：${why}`,
  tooDeep: () => '括号或缩进层数太多，没有读取。',
  severalDocuments: () => '只能有一个 YAML 文档；“---”之后的没有读取。',
  alias: (name) => `不支持 YAML 别名（*），${of(name)}没有读取。`,
  notMap: (name) => `${of(name) || '文件'}应由“键: 值”组成。`,
  notList: (name) => `${of(name)}应是以“- ”开头的列表。`,
  notString: (name) => `${of(name)}应是一个词或一句话。`,
  unknownKey: (key) => `没有“${key}”这个键。`,
  duplicateKey: (key) => `“${key}”重复，只用第一个。`,
  missingKey: (key) => `缺少“${key}”，这一条不起作用。`,
  unknownCheck: (code) => `没有“${code}”这项检查。`,
  unknownValue: (value) => `不认识“${value}”。`,
  outsidePath: (file) => `“${file}”不在本文件所在的文件夹内，这一条不起作用。`,
  tooMany: (limit) => `条目超过 ${limit} 条，其余没有读取。`,
};

const enProblems: Readonly<Record<ProblemKind, (detail: string) => string>> = {
  tooLarge: (kilobytes) => `The file is larger than ${kilobytes} KB and was not read.`,
  notText: () => 'This is no text in UTF-8 and was not read.',
  unreadable: (why) => `Cannot be read: ${why}`,
  syntax: (why) => `Not valid YAML: ${why}`,
  tooDeep: () => 'Nested too deeply; not read.',
  severalDocuments: () => 'Only one YAML document is read; what follows “---” is not.',
  alias: (name) => `YAML aliases (*) are not supported: ${name} was not read.`,
  notMap: (name) => `${name === '' ? 'The file' : `“${name}”`} should consist of “key: value”.`,
  notList: (name) => `“${name}” should be a list whose items start with “- ”.`,
  notString: (name) => `“${name}” should be a word or a sentence.`,
  unknownKey: (key) => `There is no key “${key}”.`,
  duplicateKey: (key) => `“${key}” stands twice; the first one counts.`,
  missingKey: (key) => `“${key}” is missing, so the entry does nothing.`,
  unknownCheck: (code) => `There is no check “${code}”.`,
  unknownValue: (value) => `“${value}” is not known here.`,
  outsidePath: (file) => `“${file}” is outside the folder of this file, so the entry does nothing.`,
  tooMany: (limit) => `There are more than ${limit} entries; the others were not read.`,
};

function of(name: string): string {
  return name === '' ? '' : `“${name}”`;
}

export const projectWords: Readonly<Record<Language, ProjectWords>> = {
  zh: {
    problem: ({ kind, detail }) => zhProblems[kind](detail),
    stale: ({ code, text }, missing) =>
      missing
        ? `没有这个文件，这一条已经失效：${code} “${text}”`
        : `没有与之相符的问题，这一条已经失效：${code} “${text}”`,
    notWritten: (line, why) => `.policytext.yaml 第 ${line} 行有误，没有改动：${why}`,
    heading: '# Policy Text：有意为之、不必再提示的地方。每条以原文及其前后文字定位，改动别处不影响。',
  },
  en: {
    problem: ({ kind, detail }) => enProblems[kind](detail),
    stale: ({ code, text }, missing) =>
      missing
        ? `There is no such file, so this entry is stale: ${code} “${text}”`
        : `No finding matches, so this entry is stale: ${code} “${text}”`,
    notWritten: (line, why) => `Line ${line} of .policytext.yaml is wrong, so it was left as it is. ${why}`,
    heading:
      '# Policy Text: what is meant as it stands. Entries are found by the text and its surroundings, so edits elsewhere do no harm.',
  },
};
