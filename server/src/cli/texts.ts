import type { Severity } from '../core/checks/finding';
import type { Language } from './language';

/** Everything that the command line itself says, in one language. The findings are worded by the checks. */
export interface Texts {
  readonly help: {
    readonly program: string;
    readonly lsp: string;
    readonly inspect: string;
    readonly check: string;
    readonly paths: string;
    readonly formatInspect: string;
    readonly formatCheck: string;
    readonly encoding: string;
    readonly severity: string;
    readonly preset: string;
    readonly showSuppressed: string;
    readonly noConfig: string;
    readonly lang: string;
    readonly stdio: string;
    readonly show: string;
    readonly version: string;
    readonly exitCodes: string;
    readonly usage: string;
    readonly options: string;
    readonly commands: string;
    readonly arguments: string;
    readonly default: string;
    readonly choices: string;
  };
  readonly severity: Readonly<Record<Severity, string>>;
  /** What opens a line about a file or the whole run, with its mark. */
  readonly error: string;
  readonly note: string;
  /** Commander's own sentences about wrong usage, and what to say instead; what is not listed stays as it is. */
  readonly usage: readonly (readonly [pattern: RegExp, replacement: string])[];
  readonly noPaths: string;
  readonly unknownEncoding: (name: string) => string;
  readonly lspNeedsStdio: string;
  readonly file: {
    readonly missing: string;
    readonly noMatch: string;
    readonly emptyFolder: string;
    readonly unreadable: (why: string) => string;
    readonly binary: string;
    readonly damagedUtf8: (offset: number) => string;
    readonly damagedUtf16: (encoding: string) => string;
    readonly garbled: string;
    readonly wrongEncoding: (named: string, guess: string | null) => string;
    readonly unknown: (guess: string | null) => string;
    readonly truncated: (analysed: number) => string;
    readonly damaged: (count: number, encoding: string) => string;
  };
  /** Checks that ended by a mistake of ours. */
  readonly failed: (codes: readonly string[]) => string;
  readonly noSegmenter: (why: string) => string;
  readonly related: string;
  readonly progress: string;
  readonly summary: (files: number, counts: Readonly<Record<Severity, number>>, unread: number) => string;
  readonly hidden: (count: number) => string;
  /** In the place of a severity. */
  readonly suppressed: string;
  readonly stale: string;
  readonly reason: (reason: string | null) => string;
  /** `shown` says whether they were listed. */
  readonly suppressedCount: (count: number, shown: boolean) => string;
}

const number = (value: number): string => value.toLocaleString('en-US');

const zh: Texts = {
  help: {
    program: '找出中文政策文稿里互相矛盾、写错的数字，列出算式；也输出读到的数字、提法和标题。',
    lsp: '启动语言服务器（LSP）。',
    inspect: '以 JSON 输出文稿中识别出的数字、提法、标题和问题。',
    check: '检查文稿，列出问题。',
    paths: '文件、文件夹（其中的 .txt 和 .md，README 除外）或通配符；- 表示标准输入',
    formatInspect: '输出格式：json 为一个数组，jsonl 为每个文件一行',
    formatCheck: '输出格式',
    encoding: '文件编码，如 utf-8、gb18030、utf-16le；不写则自动识别',
    severity: '只报告这一级及以上的问题',
    preset: '宽严：strict 各升一级，用于定稿；quiet 只报告错误，用于起草；先于 .policytext.yaml',
    showSuppressed: '同时列出注释和 .policytext.yaml 所忽略的问题及其理由，以及失效的条目',
    noConfig: '不看 .policytext.yaml',
    lang: '消息语言；不写则看 LANG，默认中文',
    stdio: '经标准输入输出通信',
    show: '显示帮助',
    version: '显示版本号',
    exitCodes: '退出码：0 没有问题；1 有问题；2 用法有误，或有文件读不了。',
    usage: '用法：',
    options: '选项：',
    commands: '命令：',
    arguments: '参数：',
    default: '默认',
    choices: '可选',
  },
  severity: { error: '错误', warning: '警告', information: '信息', hint: '提示' },
  error: '错误：',
  note: '注意：',
  usage: [
    [/^error: /, '错误：'],
    [/unknown option '(.+?)'/, '没有选项“$1”'],
    [/unknown command '(.+?)'/, '没有命令“$1”'],
    [/option '(.+?)' argument missing/, '选项“$1”缺少取值'],
    [/option '(.+?)' argument '(.+?)' is invalid\. ?/, '选项“$1”不能取“$2”。'],
    [/too many arguments.*/, '参数过多'],
    [/Allowed choices are (.+?)\./, '可取：$1。'],
    [/\(Did you mean (?:one of )?(.+?)\?\)/, '（是不是要用 $1？）'],
  ],
  noPaths: '没有指定文件。给出文件、文件夹或通配符；用 - 读标准输入。',
  unknownEncoding: (name) => `不认识的编码“${name}”。可用 utf-8、utf-16le、utf-16be、gb18030、gbk、big5 等。`,
  lspNeedsStdio: '语言服务器只经标准输入输出通信，请加上 --stdio。',
  file: {
    missing: '文件不存在',
    noMatch: '没有与之相符的文件',
    emptyFolder: '文件夹里没有 .txt 或 .md 文件',
    unreadable: (why) => `读不了：${why}`,
    binary: '不是文本文件；Word、WPS、PDF 文稿请先另存为纯文本（.txt）再检查',
    damagedUtf8: (offset) =>
      `看来是 UTF-8，但第 ${number(offset + 1)} 个字节处有损坏。加 --encoding utf-8 可照读，坏处显示为 �。`,
    damagedUtf16: (encoding) => `有 UTF-16 标记，但内容有损坏。加 --encoding ${encoding} 可照读，坏处显示为 �。`,
    garbled: '内容是乱码：曾按错误的编码读入后又保存，无法复原，没有分析。',
    wrongEncoding: (named, guess) =>
      `按 ${named} 读出来的是乱码，没有分析。${guess === null ? '换一个 --encoding，或不写而自动识别。' : `看来是 ${guess}：用 --encoding ${guess}，或不写而自动识别。`}`,
    unknown: (guess) =>
      guess === null
        ? '认不出文件的编码。用 --encoding 指明。'
        : `认不出文件的编码，可能是 ${guess}。用 --encoding ${guess} 指明。`,
    truncated: (analysed) => `文件太大，只分析了开头 ${number(analysed)} 个字符`,
    damaged: (count, encoding) => `有 ${number(count)} 处不是有效的 ${encoding}，读作 �`,
  },
  failed: (codes) => `程序出错，这些检查没有做完：${codes.join('、')}`,
  noSegmenter: (why) => `分词未能加载，识别结果可能略有不同。${why}`,
  related: '相关',
  progress: '检查',
  summary: (files, counts, unread) => {
    if (files === 0) return `没有检查任何文件：${number(unread)} 个读不了。`;
    const found = (['error', 'warning', 'information', 'hint'] as const)
      .filter((severity) => counts[severity] > 0)
      .map((severity) => `${number(counts[severity])} 处${zh.severity[severity]}`);
    const result = found.length === 0 ? '没有发现问题' : `发现 ${found.join('、')}`;
    return `检查了 ${number(files)} 个文件，${result}${unread > 0 ? `；另有 ${number(unread)} 个读不了` : ''}。`;
  },
  suppressed: '已忽略',
  stale: '失效',
  reason: (reason) => `理由：${reason ?? '（未写）'}`,
  suppressedCount: (count, shown) => `忽略了 ${number(count)} 处${shown ? '' : '（--show-suppressed 可列出）'}。`,
  hidden: (count) => `另有 ${number(count)} 处级别较低，未列出（--severity hint 可全部列出）。`,
};

const plural = (count: number, one: string, many = `${one}s`): string => `${number(count)} ${count === 1 ? one : many}`;

const en: Texts = {
  help: {
    program:
      'Finds numbers in Chinese policy texts that contradict each other or are written wrongly, with the computation.',
    lsp: 'Start the language server (LSP).',
    inspect: 'Print the figures, slogans, headings and findings of reports as JSON.',
    check: 'Check reports and list the findings.',
    paths: 'files, folders (their .txt and .md files but README) or globs; - for standard input',
    formatInspect: 'output format: json is one array, jsonl one line for each file',
    formatCheck: 'output format',
    encoding: 'encoding of the files, such as utf-8, gb18030, utf-16le; recognised when not given',
    severity: 'report only findings of this severity or above',
    preset:
      'how grave: strict is a step graver, for the final text; quiet reports errors only, for drafts; goes before .policytext.yaml',
    showSuppressed: 'also list what comments and .policytext.yaml silence, and why, and entries that are stale',
    noConfig: 'leave .policytext.yaml aside',
    lang: 'language of messages; by LANG when not given, Chinese by default',
    stdio: 'talk over standard input and output',
    show: 'show help',
    version: 'show the version',
    exitCodes: 'Exit codes: 0 nothing found; 1 findings; 2 wrong usage, or a file could not be read.',
    usage: 'Usage:',
    options: 'Options:',
    commands: 'Commands:',
    arguments: 'Arguments:',
    default: 'default',
    choices: 'choices',
  },
  severity: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
  error: 'error: ',
  note: 'note: ',
  usage: [],
  noPaths: 'No files given. Name files, folders or globs; - reads standard input.',
  unknownEncoding: (name) => `Unknown encoding “${name}”. Try utf-8, utf-16le, utf-16be, gb18030, gbk, big5.`,
  lspNeedsStdio: 'The language server talks over standard input and output only: add --stdio.',
  file: {
    missing: 'no such file',
    noMatch: 'no file matches',
    emptyFolder: 'the folder has no .txt or .md files',
    unreadable: (why) => `cannot be read: ${why}`,
    binary: 'not a text file; save Word, WPS or PDF documents as plain text (.txt) first',
    damagedUtf8: (offset) =>
      `looks like UTF-8 but is damaged at byte ${number(offset + 1)}. --encoding utf-8 reads it anyway, with � where it is damaged.`,
    damagedUtf16: (encoding) =>
      `is marked as UTF-16 but damaged. --encoding ${encoding} reads it anyway, with � where it is damaged.`,
    garbled: 'the text is garbled: it was saved after being read in a wrong encoding, so it was not analysed.',
    wrongEncoding: (named, guess) =>
      `read as ${named} this is no text, so it was not analysed. ${guess === null ? 'Name another --encoding, or none to have it recognised.' : `It looks like ${guess}: use --encoding ${guess}, or none to have it recognised.`}`,
    unknown: (guess) =>
      guess === null
        ? 'the encoding is not recognised. Name it with --encoding.'
        : `the encoding is not recognised; it may be ${guess}. Name it with --encoding ${guess}.`,
    truncated: (analysed) => `the file is too large: only its first ${number(analysed)} characters were analysed`,
    damaged: (count, encoding) => `${plural(count, 'place is', 'places are')} not valid ${encoding} and read as �`,
  },
  failed: (codes) => `a mistake of the program ended these checks: ${codes.join(', ')}`,
  noSegmenter: (why) => `The word segmenter could not be loaded; the results may differ slightly. ${why}`,
  related: 'related',
  progress: 'Checking',
  summary: (files, counts, unread) => {
    if (files === 0) return `Nothing checked: ${plural(unread, 'file')} could not be read.`;
    const names = { error: 'error', warning: 'warning', hint: 'hint' } as const;
    const found = (['error', 'warning', 'information', 'hint'] as const)
      .filter((severity) => counts[severity] > 0)
      .map((severity) =>
        severity === 'information'
          ? `${number(counts.information)} information`
          : plural(counts[severity], names[severity]),
      );
    const result = found.length === 0 ? 'nothing found' : found.join(', ');
    return `${plural(files, 'file')} checked: ${result}${unread > 0 ? `; ${number(unread)} could not be read` : ''}.`;
  },
  suppressed: 'silenced',
  stale: 'stale',
  reason: (reason) => `reason: ${reason ?? '(none given)'}`,
  suppressedCount: (count, shown) =>
    `${plural(count, 'finding')} silenced${shown ? '' : ' (--show-suppressed lists them)'}.`,
  hidden: (count) => `${plural(count, 'finding')} of lower severity not listed (--severity hint lists all).`,
};

export const texts: Readonly<Record<Language, Texts>> = { zh, en };
