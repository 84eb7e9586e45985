import { describe, expect, it } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';

/** The outline as indented lines: `# title` for a heading, `. title` for a run-in one, with its number. */
function outline(text: string): string[] {
  return Analysis.of(text).outline.map(
    ({ level, form, number, title }) =>
      `${'  '.repeat(level - 1)}${form === 'heading' ? '#' : '.'} ${number ?? ''}${title}`,
  );
}

const BODY = '全县上下齐心协力，各项工作有序推进，群众的日子一天比一天好。完成投资近百亿元，增长一成以上。';

describe('numbered headings', () => {
  it('take their levels from the numbering styles', () => {
    const text = [
      '云溪县政府工作报告',
      '——2026年1月8日在云溪县第十届人民代表大会第五次会议上',
      '县长　林一舟',
      '各位代表：',
      '一、工作回顾',
      BODY,
      '（一）产业更强',
      `1.工业。${BODY}`,
      `（1）车间。${BODY}`,
      `2.农业。${BODY}`,
      `（二）城乡更美。${BODY}`,
      '二、工作安排',
      `一是修路架桥。${BODY}`,
      `二是通水通电。${BODY}`,
    ].join('\n');
    expect(outline(text)).toEqual([
      '# 云溪县政府工作报告',
      '  # 一、工作回顾',
      '    # （一）产业更强',
      '      . 1.工业',
      '        . （1）车间',
      '      . 2.农业',
      '    . （二）城乡更美',
      '  # 二、工作安排',
      '    . 一是修路架桥',
      '    . 二是通水通电',
    ]);
  });

  it('start at level 1 without a document title', () => {
    expect(outline(`一、回顾\n${BODY}\n（一）产业更强。${BODY}`)).toEqual(['# 一、回顾', '  . （一）产业更强']);
  });

  it('are chapters, circled numbers, ordinals in words', () => {
    const text = `第一章 总则\n第一节 目的\n第一，要抓早。${BODY}\n第二，要抓小。${BODY}\n第二章 附则\n①解释：${BODY}`;
    expect(outline(text)).toEqual([
      '# 第一章总则',
      '  # 第一节目的',
      '    . 第一，要抓早',
      '    . 第二，要抓小',
      '# 第二章附则',
      '  . ①解释',
    ]);
  });

  it('may have digits at the start of the title, blanks in it, and a number broken by a line', () => {
    const text = `20.2026年10件民生实事：${BODY}\n21.5+2就业之家：${BODY}\n\n一、综    合\n\n（\n三）改革深化。${BODY}`;
    expect(outline(text).map((line) => line.trim())).toEqual([
      '. 20.2026年10件民生实事',
      '. 21.5+2就业之家',
      '# 一、综    合',
      '. （三）改革深化',
    ]);
  });

  it('of a newspaper stand before a blank, on a line of their own', () => {
    const text = `1 聚焦产业升级 建设制造强县\n${BODY}\n2 聚焦乡村振兴 建设和美乡村\n${BODY}`;
    expect(outline(text)).toEqual(['# 1聚焦产业升级 建设制造强县', '# 2聚焦乡村振兴 建设和美乡村']);
    expect(outline('全年肉牛存栏不断增加，新建牛舍\n40 个，带动就业\n12 月底全部建成。')).toEqual([]);
  });

  it('of list items are no headings', () => {
    const text = `一、实事\n1.改造村道86公里，惠及三个村。\n2.新建便桥2座，方便群众。\n（一）抓落实\n一是建专班。二是勤调度。三是严考核。`;
    expect(outline(text)).toEqual(['# 一、实事', '  # （一）抓落实']);
  });

  it.each([
    ['（1）修通两条村道；\n（2）架起三座便桥；\n（3）接通自来水。', '1.'],
    ['1.修通村道；\n2.架起便桥；\n3.接通自来水。全年完工。', '（一）'],
    ['①修路；\n②架桥。', '（1）'],
    ['一是修通村道；\n二是架起便桥；\n三是接通自来水。', '（一）'],
  ])('are none where the items of a list end in semicolons, its last in a full stop: %s', (list, number) => {
    expect(outline(`一、实事\n${list}\n${number}抓落实\n${BODY}`)).toEqual(['# 一、实事', `  # ${number}抓落实`]);
  });

  it('are headings behind an item of another style or with text between', () => {
    const text = `一、实事\n1.修通村道；\n（1）架起便桥。\n${BODY}\n2.接通自来水。\n${BODY}`;
    expect(outline(text).map((line) => line.trim())).toEqual(['# 一、实事', '# （1）架起便桥', '# 2.接通自来水']);
  });

  it('restart under an attachment, one level below it', () => {
    const text = `云溪县政府工作报告\n一、回顾\n${BODY}\n附件1\n十件实事\n一、修路。${BODY}\n二、架桥。${BODY}\n附件2\n名词解释\n1.河长制：${BODY}`;
    expect(outline(text)).toEqual([
      '# 云溪县政府工作报告',
      '  # 一、回顾',
      '  # 附件1',
      '  # 十件实事',
      '    . 一、修路',
      '    . 二、架桥',
      '  # 附件2',
      '  # 名词解释',
      '    . 1.河长制',
    ]);
  });
});

describe('Markdown', () => {
  it('gives the depth; plain first sentences stand one below', () => {
    const text = `# 云溪要事\n\n## 产业\n\n### (一) 工业\n\n一是建园区。${BODY}\n\n二是招项目。${BODY}\n\n## 民生\n\n- 路通了\n- 水清了`;
    expect(outline(text)).toEqual([
      '# 云溪要事',
      '  # 产业',
      '    # (一)工业',
      '      . 一是建园区',
      '      . 二是招项目',
      '  # 民生',
    ]);
  });
});

describe('unnumbered titles', () => {
  it('are lines above a text, also in two lines', () => {
    const text = `云溪县:奋力书写新篇章\n\n核心提示\n\n${BODY}\n\n主攻项目——\n\n积聚发展动能\n\n${BODY}`;
    expect(outline(text)).toEqual(['# 云溪县:奋力书写新篇章', '  # 核心提示', '  # 主攻项目——积聚发展动能']);
  });

  it('count once when a page repeats them', () => {
    const text = `云溪县:奋力书写新篇章\n\n云溪县:奋力书写新篇章\n\n${BODY}\n\n云溪县:奋力书写新篇章\n\n${BODY}`;
    expect(outline(text)).toEqual(['# 云溪县:奋力书写新篇章']);
  });

  it('of a report keep their letter-spacing', () => {
    expect(outline(`政 府 工 作 报 告\n\n各位代表：\n\n一、回顾\n\n${BODY}`)).toEqual([
      '# 政 府 工 作 报 告',
      '  # 一、回顾',
    ]);
  });

  it.each([
    ['buttons', '下载\n打印\n全屏\n【字号：\n加大\n还原'],
    ['bylines', '来源：云溪日报\n时间：2026-02-02\n本报记者 林一舟\n云溪县人民政府县长 林一舟'],
    ['captions', '表1   2025年末云溪县人口\n图2 云溪县粮食产量\n【图】林一舟 摄'],
    ['salutations', '各位代表：\n各位代表！'],
  ])('are not %s', (_, lines) => {
    expect(outline(`${lines}\n\n${BODY}\n\n云溪县夜景\n\n石湖公园`)).toEqual([]);
  });

  it('are not the links at the foot of a page', () => {
    const text = `云溪县政府工作报告\n一、回顾\n${BODY}\n责任编辑：林一舟\n相关链接\n石湖县工作报告\n${BODY}`;
    expect(outline(text)).toEqual(['# 云溪县政府工作报告', '  # 一、回顾']);
  });
});

describe('run-in headings', () => {
  it('say what to do', () => {
    expect(outline(`一、安排\n${BODY}\n提升传统产业。${BODY}\n做强新兴产业。${BODY}`)).toEqual([
      '# 一、安排',
      '  . 提升传统产业',
      '  . 做强新兴产业',
    ]);
  });

  it('are dashes', () => {
    expect(outline(`一、回顾\n${BODY}\n——产业更强。${BODY}\n——城乡更美。${BODY}`)).toEqual([
      '# 一、回顾',
      '  . 产业更强',
      '  . 城乡更美',
    ]);
  });

  it.each([
    ['built alike', ['项目建设提速。', '经济运行向好。', '城市品质提升。']],
    [
      'opening alike',
      [
        '一年来，我们坚持扩投资，实力更强。',
        '一年来，我们坚持抓创新，活力更足。',
        '一年来，我们坚持惠民生，日子更好。',
      ],
    ],
    ['with an instrument', ['以科技创新增动能。', '以优质人才聚势能。']],
    ['with commas', ['忠诚担当,高效施政。', '科学决策,依法行政。', '解放思想,创新理政。']],
  ])('come in rows %s', (_, leads) => {
    const titles = leads.map((lead) => `  . ${lead.slice(0, -1)}`);
    expect(outline(`一、回顾\n${leads.map((lead) => lead + BODY).join('\n')}`)).toEqual(['# 一、回顾', ...titles]);
  });

  it('are not plain first sentences', () => {
    const text = ['今年是开局之年。', '改革是首要任务。', '过去一年很不平凡。', '全县产值增长4.5%。'].map(
      (lead) => lead + BODY,
    );
    expect(outline(`一、回顾\n${text.join('\n')}`)).toEqual(['# 一、回顾']);
  });

  it('are not sentences of a text that gives each one a line', () => {
    const lines = ['加大扶持力度。', '坚持立德树人。', '推广良种良法，提高单产。', '完善补贴政策。', '支持深加工。'];
    expect(outline(`一、安排\n${lines.join('\n')}`)).toEqual(['# 一、安排']);
  });

  it('leave the subsection behind a salutation', () => {
    const text = `一、安排\n（一）做强产业。${BODY}\n各位代表！${BODY}\n加强法治建设。${BODY}\n提升行政效能。${BODY}`;
    expect(outline(text)).toEqual(['# 一、安排', '  . （一）做强产业', '  . 加强法治建设', '  . 提升行政效能']);
  });
});

describe('sections', () => {
  it('end where the next heading of the same or a higher level starts', () => {
    const text = `一、回顾\n${BODY}\n（一）产业更强。${BODY}\n（二）城乡更美。${BODY}\n二、安排\n${BODY}`;
    const starts = ['一、', '（一）', '（二）', '二、'].map((number) => text.indexOf(number));
    expect(Analysis.of(text).outline.map(({ start, sectionEnd }) => [start, sectionEnd])).toEqual([
      [starts[0], starts[3]],
      [starts[1], starts[2]],
      [starts[2], starts[3]],
      [starts[3], text.length],
    ]);
  });

  it('have spans that cover the heading as it stands in the text', () => {
    const text = `　　主攻项目——\r\n\r\n　　积聚动能\r\n\r\n　　${BODY}`;
    const [heading] = Analysis.of(text).outline;
    expect(text.slice(heading!.start, heading!.end)).toBe('主攻项目——\r\n\r\n　　积聚动能');
  });
});
