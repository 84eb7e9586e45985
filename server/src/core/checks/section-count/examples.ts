import type { Example } from '../check';

const HEADINGS = [
  '（一）做强产业。新建车间两处。',
  '（二）扩大内需。举办集市六场。',
  '（三）改善民生。新建学校一所。',
].join('\n');

/** Examples for the page of `section/count`, about places that do not exist. `⟦…⟧` marks the count reported. */
export const invalid: readonly Example[] = [
  { text: `重点做好⟦四个⟧方面工作：\n${HEADINGS}`, note: 'headings in brackets' },
  { text: `今年，要抓好以下⟦两方面⟧工作。\n${HEADINGS}`, note: 'a full stop before the headings' },
  { text: `着力推进⟦5项⟧重点任务：\n${HEADINGS}`, note: 'Arabic digits, two off' },
  { text: '一年来，主要做了⟦三个⟧方面工作：\n一是稳增长。\n二是促改革。', note: '一是 at the start of paragraphs' },
  {
    text: '落实中要把握⟦三个⟧方面：一是聚焦产业；二是聚焦民生；三是聚焦安全；四是聚焦改革。',
    note: '一是 inside a paragraph',
  },
  { text: '要做到以下⟦四个⟧方面：一要勤勉尽责；二要务实高效；三要清正廉洁。', note: '一要' },
  { text: '一、⟦三项⟧工作任务\n1.清淤河道。\n2.加固堤坝。', note: 'a heading that counts its items' },
  {
    text: '## 下步打算\n\n重点推进⟦四个⟧方面工作：\n\n1. 清淤河道\n2. 加固堤坝\n3. 更新泵站',
    note: 'numbered items in Markdown',
  },
  {
    text: `重点做好三个方面工作：\n${HEADINGS}\n全县上下要在这⟦四个⟧方面持续发力。`,
    note: 'a count taken up again',
  },
  {
    text: '主要目标有⟦六个⟧方面：\n一、经济更强。\n二、城乡更美。\n三、生态更优。\n四、治理更好。\n五、民生更实。',
    note: 'main sections',
  },
  { text: '抓好以下⟦三个⟧方面工作：\n①清淤河道。\n②加固堤坝。', note: 'circled numbers' },
  {
    text: `为此，必须抓紧抓好⟦五个⟧方面工作：\n${HEADINGS}\n（四）守牢安全。排查隐患百处。`,
    note: 'one too many is counted',
  },
  {
    text: '要着力把握⟦2个⟧方面：\n第一，坚持稳中求进。\n第二，坚持民生为本。\n第三，坚持安全为要。',
    note: '第一 at the start of paragraphs',
  },
  {
    text: '一年来，主要做了⟦四个⟧方面工作：\n——产业更强。新建车间两处。\n——城乡更美。改造街巷六条。\n——民生更实。新建学校一所。',
    note: 'paragraphs that open with a dash',
  },
];

export const valid: readonly Example[] = [
  {
    text: '一年来，主要做了三个方面工作：\n——产业更强。新建车间两处。\n——城乡更美。改造街巷六条。\n——民生更实。新建学校一所。',
    note: 'paragraphs that open with a dash',
  },
  { text: `重点做好三个方面工作：\n${HEADINGS}`, note: 'the numbers agree' },
  { text: `主要做了以下工作：\n${HEADINGS}`, note: 'no number' },
  {
    text: '纲要提出了15个方面的重点任务和4个方面的保障措施。一是突出稳；二是突出进；三是突出实。',
    note: 'another document’s parts, which are not listed',
  },
  {
    text: '全县围绕九个方面细化措施，推动落实。\n一是稳增长。\n二是促改革。',
    note: 'the sentence goes on: nothing is announced',
  },
  { text: `重点做好八个方面工作：\n${HEADINGS}`, note: 'an excerpt that has only some of them' },
  { text: '经验做法被6个方面采用。\n（一）做强产业。\n（二）扩大内需。', note: 'no count of what follows' },
  { text: `重点做好三个方面工作：\n${HEADINGS}\n全县上下要在这三个方面持续发力。`, note: 'a count taken up again' },
  {
    text: '落实中要把握四个方面：一是聚焦产业；二是聚焦民生；三是聚焦安全；四是聚焦改革。',
    note: '一是 inside a paragraph',
  },
  {
    text: '重点做好四个方面工作：\n（一）做强产业。\n（二）扩大内需。\n（四）改善民生。',
    note: 'a number is missing: numbering/sequence says so',
  },
  { text: '要在四个方面下功夫，持续用力。', note: 'nothing follows' },
  { text: '抓好三项工作。清淤河道。加固堤坝。', note: 'nothing numbered follows' },
  {
    text: '一、五项工作任务\n1.清淤河道。\n2.加固堤坝。\n3.更新泵站。\n4.疏浚湖区。\n5.修复湿地。',
    note: 'a heading that counts its items',
  },
  {
    text: '要着力把握3个方面：\n第一，坚持稳中求进。\n第二，坚持民生为本。\n第三，坚持安全为要。',
    note: '第一 at the start of paragraphs',
  },
  {
    text: '全县三个方面的经验获推广。\n（一）做强产业。\n（二）扩大内需。',
    note: 'the number is not what is announced',
  },
  {
    text: `重点做好三个方面工作：\n${HEADINGS}\n二、保障措施\n（一）加强领导。\n（二）落实资金。`,
    note: 'a new series under the next heading',
  },
  { text: '重点做好三个方面工作：\n12\n一是稳增长。\n二是促改革。\n三是惠民生。', note: 'a page number between' },
  {
    text: '重点做好两个方面工作：一是抓好三件事：（1）清淤；（2）加固；（3）更新；二是抓好巡查。',
    note: 'numbers inside an item',
  },
];
