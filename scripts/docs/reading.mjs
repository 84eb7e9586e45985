// How well reports are read, as the READMEs state it, from docs/measured.json.

const percent = (share) => `${(100 * share).toFixed(1)}%`;
const count = (number) => number.toLocaleString('en-US');

const words = {
  en: {
    intro: ({ figures, slogans, outline, annotatedReports }) =>
      `${count(figures.gold)} figures, ${count(slogans.gold)} slogans and ${count(outline.gold)} headings and numbered items were annotated by hand in passages of ${annotatedReports} published reports: a newspaper page, a county’s web page, a statistical communiqué, a province’s and a national report. Against these:`,
    head: ['What', 'Annotated', 'Precision', 'Recall', 'F1'],
    rows: ['Figures', '– in Arabic digits', '– in Chinese numerals', 'Slogans', 'Headings, numbered items'],
    details: ({ figures, outline }) =>
      `Of the figures found, the unit is right for ${percent(figures.unit)}, the bound for ${percent(figures.bound)}, the indicator for ${percent(figures.indicator)}, result or target for ${percent(figures.status)}, and level, change or share for ${percent(figures.measure)}; of the headings, the level for ${percent(outline.level)}.`,
    checks: ({ slips, lookalikes, published }) =>
      `In ${published.reports} published reports (${count(published.characters)} characters) the checks report ${count(published.errorsAndWarnings)} errors and warnings, and ${lookalikes.reported} of ${lookalikes.passages} passages that look wrong and are not. Of slips of their kinds planted there, ${slips.found} of ${slips.planted} are found.`,
  },
  zh: {
    intro: ({ figures, slogans, outline, annotatedReports }) =>
      `在 ${annotatedReports} 篇公开发表的文稿（一版报纸、一个县的网页、一篇统计公报、一个省和全国的报告）的段落里，人工标注了 ${count(figures.gold)} 个数字、${count(slogans.gold)} 个提法、${count(outline.gold)} 个标题和列举项。与之对照：`,
    head: ['对象', '标注数', '精确率', '召回率', 'F1'],
    rows: ['数字', '– 阿拉伯数字', '– 汉字数字', '提法', '标题、列举项'],
    details: ({ figures, outline }) =>
      `找到的数字里，单位对的 ${percent(figures.unit)}，限定对的 ${percent(figures.bound)}，指标对的 ${percent(figures.indicator)}，结果或目标对的 ${percent(figures.status)}，水平、变动或比重对的 ${percent(figures.measure)}；标题层级对的 ${percent(outline.level)}。`,
    checks: ({ slips, lookalikes, published }) =>
      `对 ${published.reports} 篇公开发表的文稿（${count(published.characters)} 个字符），各项检查报出错误和警告 ${count(published.errorsAndWarnings)} 处；似错而非错的 ${lookalikes.passages} 处里误报 ${lookalikes.reported} 处。按检查的种类放进去的 ${slips.planted} 处差错，找到 ${slips.found} 处。`,
  },
};

/** @param {'en' | 'zh'} language @param {any} measured @returns {string} Markdown */
export function reading(language, measured) {
  const { intro, head, rows, details, checks } = words[language];
  const { figures, slogans, outline } = measured;
  const all = ({ gold, precision, recall, f1 }) => [gold, percent(precision), percent(recall), percent(f1)];
  const cells = [
    all(figures),
    ['', '', percent(figures.arabicRecall), ''],
    ['', '', percent(figures.chineseRecall), ''],
    all(slogans),
    all(outline),
  ];
  const table = [
    `| ${head.join(' | ')} |`,
    '| --- | --: | --: | --: | --: |',
    ...cells.map((row, i) => `| ${[rows[i], ...row].join(' | ')} |`),
  ];
  return [
    intro(measured),
    table.join('\n'),
    `${details(measured)}${language === 'zh' ? '' : ' '}${checks(measured)}`,
  ].join('\n\n');
}
