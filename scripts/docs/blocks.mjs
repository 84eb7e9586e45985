// The generated parts of the documents, by the names that stand in their marks.
import { reading } from './reading.mjs';
import { printed } from './source.mjs';

/**
 * @typedef {object} Facts
 * @property {any} source  the program's modules
 * @property {any} manifest  package.json
 * @property {any} measured  docs/measured.json
 * @property {Record<'en' | 'zh', Record<string, string>>} nls  the texts of package.nls*.json
 */

/** The report that the examples are about, and a figure in it that a line break splits. */
const SAMPLE = 'samples/岫陵县2025年政府工作报告摘要.txt';
const FIGURE = '11.\n9亿元';

const titles = {
  en: {
    settings: ['Setting', 'Default', 'What it does'],
    checks: ['Check', 'Default severity', 'Finds'],
    lexicon: ['Kind', 'Entries'],
    kinds: {
      units: 'Units of measurement, with dimension, factor and standing, and a source where a document defines them',
      classifiers: 'Classifiers (户, 家, 个, 项 …)',
      hedges: 'Hedges (约, 以上, 不低于 …)',
      indicators: 'Indicators by their official statistical names',
      aliases: 'Other names of indicators (GDP, 社零, 规上工业增加值 …)',
      slogans: 'Well-known formulas with their parts, a neutral line and the document they are from',
    },
  },
  zh: {
    settings: ['设置', '默认值', '作用'],
    checks: ['检查', '默认级别', '查什么'],
    lexicon: ['类别', '条数'],
    kinds: {
      units: '计量单位，有量纲、换算、是否法定，有文件规定的附出处',
      classifiers: '量词（户、家、个、项……）',
      hedges: '限定词（约、以上、不低于……）',
      indicators: '指标，用官方统计名称',
      aliases: '指标的其他说法（GDP、社零、规上工业增加值……）',
      slogans: '常用提法，各有所指内容、一句中性说明与出处文件',
    },
  },
};

const severities = { error: '错误', warning: '警告', information: '信息', hint: '提示' };

const row = (cells) => `| ${cells.join(' | ')} |`;

function table(head, rows) {
  // A vertical bar in a cell would start another one.
  const escaped = rows.map((cells) => cells.map((cell) => String(cell).replaceAll('|', '\\|')));
  return [row(head), row(head.map(() => '---')), ...escaped.map(row)].join('\n');
}

const fenced = (text, language = '') => `\`\`\`${language}\n${text}\n\`\`\``;

function settings(language, { manifest, nls }) {
  const text = (value) => value.replace(/^%(.+)%$/, (_, key) => nls[language][key]);
  const { properties } = manifest.contributes.configuration;
  return table(
    titles[language].settings,
    Object.entries(properties).map(([name, property]) => [
      `\`${name}\``,
      `\`${JSON.stringify(property.default)}\``,
      text(property.markdownDescription ?? property.description),
    ]),
  );
}

/** @param {string} folder where the pages are, seen from the document */
function checks(language, folder, { source, nls }) {
  return table(
    titles[language].checks,
    source.checks.map(({ code, defaultSeverity }) => {
      const summary = nls[language][`check.${code}`];
      if (!summary) throw new Error(`package.nls*.json say nothing of ${code}: add check.${code}`);
      return [
        `[\`${code}\`](${folder}${code.replace('/', '-')}.md)`,
        language === 'zh' ? severities[defaultSeverity] : defaultSeverity,
        summary,
      ];
    }),
  );
}

function lexicon(language, { source }) {
  const { units, classifiers, hedges, indicators, sloganEntries } = source;
  const { kinds, lexicon: head } = titles[language];
  const aliases = indicators.reduce((sum, entry) => sum + entry.aliases.length, 0);
  return table(head, [
    [kinds.units, units.length],
    [kinds.classifiers, classifiers.length],
    [kinds.hedges, hedges.length],
    [kinds.indicators, indicators.length],
    [kinds.aliases, aliases],
    [kinds.slogans, sloganEntries.length],
  ]);
}

async function help(language, { source }) {
  const pages = [];
  for (const command of ['check', 'inspect', 'lsp']) {
    pages.push(`$ policy-text ${command} --help\n${await printed(source, [command, '--help', '--lang', language])}`);
  }
  return fenced(pages.join('\n\n'), 'text');
}

async function example(language, { source }) {
  const asked = ['check', SAMPLE, ...(language === 'en' ? ['--lang', 'en'] : [])];
  return fenced(`$ policy-text ${asked.join(' ')}\n${await printed(source, asked)}`, 'text');
}

/** One figure of what `inspect` prints. */
async function figure({ source }) {
  const [report] = JSON.parse(await printed(source, ['inspect', SAMPLE]));
  const found = report.figures.find(({ text }) => text === FIGURE);
  if (!found) throw new Error(`${SAMPLE} holds no ${FIGURE} any more`);
  return fenced(JSON.stringify(found, null, 1).replace(/\n\s*/g, ' '), 'json');
}

/**
 * What has to stand between the marks of a name, as Markdown.
 * @type {Record<string, (facts: Facts) => string | Promise<string>>}
 */
export const blocks = { figure };
for (const language of ['en', 'zh']) {
  blocks[`settings ${language}`] = (facts) => settings(language, facts);
  blocks[`checks ${language}`] = (facts) => checks(language, 'docs/checks/', facts);
  blocks[`check pages ${language}`] = (facts) => checks(language, '', facts);
  blocks[`lexicon ${language}`] = (facts) => lexicon(language, facts);
  blocks[`reading ${language}`] = ({ measured }) => reading(language, measured);
  blocks[`help ${language}`] = (facts) => help(language, facts);
  blocks[`example ${language}`] = (facts) => example(language, facts);
}
