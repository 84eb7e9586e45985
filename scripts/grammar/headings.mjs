// Headings as far as one line shows them. Level and extent are the outline's business; here a line is a heading when it
// is short and numbered, marked with # or ended by a dash, and the beginning of a paragraph when it is short and ends in
// a full stop or colon.

const CHINESE = '[一二三四五六七八九十]{1,3}';
const INDENT = '[ \\t\u3000]*+';
/** Characters that end a sentence or a clause: none stands inside the title of a line that is a heading. */
const SENTENCE = '。；！？';
/** A line longer than this is text. */
const LONGEST_LINE = 40;
/** Texts that are broken into lines, as those from newspapers and PDF, break them before this length. */
const UNBROKEN_LINE = 60;
/** A longer beginning of a paragraph is a sentence. */
const LONGEST_RUN_IN = 24;

/** Numbers that open a heading or an item: 一、 （一） 1. （1） ① 第一章; `1 ` only before a title, not before a unit. */
export function headingNumber({ arabicUnit, magnitude }) {
  return (
    `(?:${CHINESE}、|[（(]${CHINESE}[）)]、?|第(?:${CHINESE}|百)[章节篇编]|第${CHINESE}部分|[①-⑳]` +
    `|[1-9１-９][0-9０-９]?(?:[.．](?![0-9０-９])|、)|[（(][1-9１-９][0-9０-９]?[）)]` +
    `|[1-9][0-9]?[ \\t\u3000]++(?=[\u4e00-\u9fff“])(?!${magnitude}|${arabicUnit}))`
  );
}

const TITLE = 'markup.heading.policy-report';
const NUMBER = { name: 'keyword.other.heading-number.policy-report' };
const NUMBER_OF_TITLE = { name: `${TITLE} ${NUMBER.name}` };
const MARK = { name: `${TITLE} punctuation.definition.heading.policy-report` };

/**
 * @param {string} number the expression of `headingNumber`
 * @param {{ include: string }[]} inside what may stand inside a title
 */
export function headingRules(number, inside) {
  const title = `(?=.)(?!.{0,${LONGEST_LINE - 1}}[${SENTENCE}])(?!.{${LONGEST_LINE}})`;
  const runIn = `[^：:0-9０-９${SENTENCE}\\n]{2,${LONGEST_RUN_IN}}(?:[。：:]|——)`;
  const toLineEnd = { end: '$', contentName: TITLE, patterns: inside };
  const toSentenceEnd = { end: '(?<=[。：:])|(?<=——)|$', contentName: TITLE, patterns: inside };
  return [
    {
      comment: '# 标题, ## 一、标题',
      begin: `^(#{1,6})[ \\t]++(${number})?`,
      beginCaptures: { 1: MARK, 2: NUMBER_OF_TITLE },
      ...toLineEnd,
    },
    {
      comment: 'A numbered line: 一、标题',
      begin: `^${INDENT}(${number})${INDENT}${title}`,
      beginCaptures: { 1: NUMBER_OF_TITLE },
      ...toLineEnd,
    },
    {
      comment: 'A numbered beginning: （一）标题。正文',
      begin: `^${INDENT}(${number})${INDENT}(?=${runIn})`,
      beginCaptures: { 1: NUMBER_OF_TITLE },
      ...toSentenceEnd,
    },
    { comment: 'A number by itself: （1）正文', match: `^${INDENT}(${number})`, captures: { 1: NUMBER } },
    {
      comment: 'The first line of two: 突出项目支撑——',
      match: `^${INDENT}((?>[^—，：:0-9０-９${SENTENCE}\\n]{2,20})——)${INDENT}$`,
      captures: { 1: { name: TITLE } },
    },
    {
      // A short line without an indent may be the tail of a sentence that was broken over lines; a long one was not broken.
      comment: 'A paragraph’s own title: 　　提升传统产业。正文',
      begin: `^(?:(?:\u3000\u3000| {4}|\\t)${INDENT}|(?=.{${UNBROKEN_LINE}}))(?=[^，,、：:“0-9０-９${SENTENCE}\\n]{4,14}。[^\\n])`,
      end: '(?<=。)|$',
      contentName: TITLE,
      patterns: inside,
    },
  ];
}

/** 一是 二是, 第一，: they number the clauses of a paragraph, so they stand at the start of a clause. */
export const enumerator = {
  comment: '一是 二是 第一，',
  match: `(?=[一二三四五六七八九十第])(?<![^。；：:，,\\s])(?:${CHINESE}是(?!否)|第${CHINESE}(?=[，、是]))`,
  ...NUMBER,
};
