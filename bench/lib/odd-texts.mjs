// Texts that no one writes and that come all the same: joined by a bad conversion, or made to be read slowly. Each is
// given by a function that makes about `length` characters of it.

const sentence = '全年新增就业1.2万人、增长3.5%，其中“三区三线”内800余户，';

/** @param {string} piece */
const repeated = (piece) => (length) => piece.repeat(Math.ceil(length / piece.length));

/** @type {Record<string, (length: number) => string>} */
export const oddTexts = {
  'one sentence without an end': repeated(sentence),
  'no punctuation and no blanks': repeated(sentence.replace(/[、，“”.]/g, '')),
  'one sentence to a line, none ended': repeated(`${sentence}\n`),
  'one row of values': (length) => `分别增长${repeated('1.5%、')(length)}`,
  'one row of bare numbers': (length) => `${repeated('1.5、')(length)}亿元`,
  'one Arabic numeral': repeated('1'),
  'one Chinese numeral': repeated('一'),
  'numbers without a gap': repeated('1万'),
  'one thousands separator after another': repeated('1,'),
  'one range after another': repeated('1-'),
  'a number, blanks, a magnitude': (length) => `1${repeated(' ')(length)}万元`,
  'opening quotation marks': repeated('“'),
  'opening brackets': repeated('（'),
  'quoted numerals': repeated('“三”'),
  'heading numbers in a row': repeated('一、'),
  'heading numbers to a line': repeated('（一）\n'),
  'nested headings': repeated('一、甲\n（一）乙\n1. 丙\n（1）丁\n'),
  'Markdown headings': repeated('## \n'),
  'short lines': repeated('农村\n'),
  'blank lines': repeated('\n'),
  'page numbers': repeated('- 1 -\n'),
  'open fractions': repeated('百分之'),
  'dates in a row': repeated('2024年1月1日'),
  'years in a row': repeated('二〇二四'),
  'lone surrogates': repeated('\ud800一'),
};
