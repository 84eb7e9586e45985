import { describe, expect, it } from 'vitest';
import { layOut } from '../../../server/src/core/layout/layout';

/** The texts of a document's paragraphs, those without text left out. */
function paragraphs(text: string): string[] {
  return layOut(text).flatMap((paragraph) => (paragraph.text === '' ? [] : [paragraph.text]));
}

/** Lines of one paragraph, and its text. */
const JOINED: readonly (readonly [what: string, lines: string, text: string])[] = [
  ['a number cut at its point', '接待游客1.\n2万人次', '接待游客1.2万人次'],
  ['a number cut between digits, over a blank line', '完成投资12\n\n30万元', '完成投资1230万元'],
  ['a number cut from its magnitude', '接待游客1.2\n\n万人次，同比增长三成', '接待游客1.2万人次，同比增长三成'],
  ['a number cut from its unit', '新建驿站12\n个，惠及五村', '新建驿站12个，惠及五村'],
  ['a Chinese number cut from its unit', '新建驿站二十\n个，惠及五村', '新建驿站二十个，惠及五村'],
  ['a line that ends in a comma', '县里修路架桥，\n通水通电', '县里修路架桥，通水通电'],
  ['a line that ends in a list mark', '发展茶叶、\n药材和菌菇', '发展茶叶、药材和菌菇'],
  ['a line that ends in an opening mark', '开展“\n三清一改”', '开展“三清一改”'],
  ['a line that begins with a mark', '县里修路架桥\n，通水通电。', '县里修路架桥，通水通电。'],
  ['a bracket still open', '青岚县（辖五镇\n三乡）', '青岚县（辖五镇三乡）'],
  [
    'a sentence that wraps behind another',
    '县里修了路。今年还要在城西架起一\n座新桥通往对岸',
    '县里修了路。今年还要在城西架起一座新桥通往对岸',
  ],
  [
    'a full line that ends a sentence, in a paragraph that has wrapped',
    '　　全县上下齐心协力修路架桥，把四个乡\n镇连在一起。群众出行方便，生意也好做。\n来年还要再修五条。',
    '全县上下齐心协力修路架桥，把四个乡镇连在一起。群众出行方便，生意也好做。来年还要再修五条。',
  ],
  ['two lines of a title with a dash', '主攻项目——\n积聚动能', '主攻项目——积聚动能'],
  ['lines over a page number', '县里修路架桥，\n-3-\n通水通电', '县里修路架桥，通水通电'],
  ['lines over a bare page number between blank lines', '县里修路架桥，\n\n12\n\n通水通电', '县里修路架桥，通水通电'],
  [
    'a sentence over a page break of which an invisible character is left',
    '增速是综合指标，今年目标设定\n\u200b\n为6%以上，考虑了各方面的需要和可能。',
    '增速是综合指标，今年目标设定为6%以上，考虑了各方面的需要和可能。',
  ],
  [
    'a word that begins like a heading, in the middle of a sentence',
    '县里修了路。今年将沿省道新建三十里长的产业走廊，依次连起城关、合\n六、青岚、云溪等乡镇，并同步完善沿线的供水、供电和通信设施，方便\n群众出行。',
    '县里修了路。今年将沿省道新建三十里长的产业走廊，依次连起城关、合六、青岚、云溪等乡镇，并同步完善沿线的供水、供电和通信设施，方便群众出行。',
  ],
  [
    'a numbered note that wraps behind its colon',
    '26.治安“三张图”：治安态势感知图、风\n险隐患图、可用资源图。',
    '26.治安“三张图”：治安态势感知图、风险隐患图、可用资源图。',
  ],
  [
    'a note that begins with a bracket and ends in a quotation mark',
    '[18]“三个一批”：是指“签约一批”项目、“开工一批”\n项目、“投产一批”项目。',
    '[18]“三个一批”：是指“签约一批”项目、“开工一批”项目、“投产一批”项目。',
  ],
  ['Latin words, with a blank', '县里建了网。今年接入Open\nData平台', '县里建了网。今年接入Open Data平台'],
  ['Windows line breaks', '县里修路架桥，\r\n通水通电', '县里修路架桥，通水通电'],
  ['old Macintosh line breaks', '县里修路架桥，\r通水通电', '县里修路架桥，通水通电'],
];

/** Lines of two paragraphs. */
const APART: readonly (readonly [what: string, first: string, between: string, second: string])[] = [
  ['a Chinese number of a heading', '工作有序推进', '\n', '二、工作安排'],
  ['a bracketed number', '工作有序推进，', '\n', '（三）改善民生'],
  ['an Arabic number', '工作有序推进，', '\n', '2.改善民生'],
  ['a chapter', '工作有序推进，', '\n', '第二章 附则'],
  ['a circled number', '工作有序推进，', '\n', '②改善民生'],
  ['Markdown marks', '工作有序推进，', '\n', '## 民生'],
  ['an item of a list', '工作有序推进，', '\n', '- 路通了'],
  ['a dash', '工作有序推进，', '\n', '——改善民生。'],
  ['a quotation or comment', '工作有序推进，', '\n', '<!-- 校对 -->'],
  ['a salutation', '工作有序推进', '\n', '各位代表：'],
  ['a heading with a colon behind a numbered one', '1.突出重点：产业、项目、民生三件大事一起抓', '\n', '（1）做强产业'],
  [
    'a numbered heading with a colon and what is told under it',
    '1.突出重点：产业、项目、民生',
    '\n',
    '今年要把产业摆在首位，力争新开工项目三十个。',
  ],
  ['a sentence that has ended', '工作有序推进。', '\n', '群众安居乐业。'],
  ['a colon', '主要目标是：', '\n', '粮食产量稳定'],
  ['an ellipsis', '工作有序推进……', '\n', '群众安居乐业'],
  ['a closing mark behind the stop', '他说：“路通了。”', '\n', '群众安居乐业'],
  ['a first-line indent', '全县上下齐心协力修路架桥，通了水电', '\n', '　　群众的日子越过越好'],
  ['a short line without a comma', '工作回顾', '\n', '全县上下齐心协力，修路架桥'],
  ['a hard break of Markdown', '工作有序推进，  ', '\n', '群众安居乐业'],
  ['an annex above its title', '附件1', '\n', '十件实事'],
  ['a title between two columns', '县里修了路。今年还要架桥', '\n\n', '青岚县农业局'],
  ['a row of a table', '工作有序推进，', '\n', '| 指标 | 数值 |'],
  ['cells set apart by blanks', '工作有序推进，', '\n', '粮食产量      12      万吨'],
  ['a fence of code', '工作有序推进，', '\n', '```'],
  ['a bare number that heads a title', '新建驿站12', '\n', '3 改善民生'],
];

describe('lines of one paragraph', () => {
  it.each(JOINED)('%s', (_, lines, text) => {
    expect(paragraphs(lines)).toEqual([text]);
  });
});

describe('lines of two paragraphs', () => {
  it.each(APART)('%s', (_, first, between, second) => {
    const [one, other, ...more] = layOut(first + between + second);
    expect(one!.length).toBe((first + between).length);
    expect(other!.length).toBe(second.length);
    expect(more).toEqual([]);
  });
});

describe('kinds of paragraphs', () => {
  it.each([
    ['工作有序推进。', 'text'],
    ['| 指标 | 数值 |', 'tableRow'],
    ['粮食\t12\t万吨', 'tableRow'],
    ['一、综    合', 'text'],
    ['— 12 —', 'pageNumber'],
    ['7', 'pageNumber'],
    ['2025', 'text'],
    ['```\n1O88公里\n```\n', 'code'],
    ['\n\n', 'blank'],
  ])('%j is %s', (text, kind) => {
    expect(layOut(text).map((paragraph) => paragraph.kind)).toEqual([kind]);
  });

  it('leave code to its closing fence, or to the end of the document', () => {
    expect(layOut('```\n一、\n```\n二、').map(({ kind }) => kind)).toEqual(['code', 'text']);
    expect(layOut('~~~\n一、\n```\n二、').map(({ kind }) => kind)).toEqual(['code']);
  });
});

describe('a very long line', () => {
  it('is cut behind a sentence', () => {
    const sentence = '县里修路架桥，群众安居乐业。';
    const found = layOut(sentence.repeat(2000));
    expect(found.length).toBeGreaterThan(2);
    expect(found.every(({ text }) => text.endsWith('。'))).toBe(true);
  });

  it('is cut anywhere without one, but not between the halves of a character', () => {
    const found = layOut('🌾'.repeat(20_000) + '路'.repeat(3));
    expect(found.length).toBeGreaterThan(1);
    expect(found.map(({ text }) => text).join('')).not.toMatch(/\p{Surrogate}/u);
    expect(found.every(({ text }) => !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(text))).toBe(true);
  });
});
