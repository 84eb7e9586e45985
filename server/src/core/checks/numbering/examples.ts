import type { Example } from '../check';

/** Examples for the page of `numbering/sequence`, about places that do not exist. `⟦…⟧` marks the number reported. */
export const invalid: readonly Example[] = [
  {
    text: '一、工作回顾\n全年工作平稳有序。\n⟦三、⟧下步安排\n重点抓好项目建设。',
    note: 'a main section is missing',
  },
  {
    text: '（一）做强产业。云溪县新建车间两处。\n（二）扩大内需。举办集市六场。\n⟦（四）⟧改善民生。新建学校一所。',
    note: 'a heading is missing',
  },
  {
    text: '（一）做强产业。新建车间两处。\n（二）扩大内需。举办集市六场。\n⟦（二）⟧改善民生。新建学校一所。\n（四）守牢安全。排查隐患百处。',
    note: 'a number stands twice and one is missing',
  },
  {
    text: '（一）做强产业。新建车间两处。\n⟦（三）⟧扩大内需。举办集市六场。\n（三）改善民生。新建学校一所。\n（四）守牢安全。排查隐患百处。',
    note: 'the first of two equal numbers is the wrong one',
  },
  {
    text: '一是修路。改造村道三条。\n二是架桥。新建便桥两座。\n⟦五是⟧通水。铺设管线四段。\n四是通电。更换变压器六台。',
    note: 'a number between its neighbours is wrong',
  },
  {
    text: '全年办成几件大事：一是路通了；二是水清了；⟦四是⟧灯亮了。',
    note: 'inside a paragraph',
  },
  {
    text: '（一）深化改革\n一是改国企，盘活资产。二是改财税，管好账本。⟦四是⟧改园区，提高效益。',
    note: 'a paragraph that begins with the list',
  },
  {
    text: '会议要求，一要抓进度，⟦三要⟧抓质量，三要抓安全。',
    note: '一要, 二要, 三要',
  },
  {
    text: '1.高标准农田：指旱涝保收的农田。\n2.河长制：指由专人管护河流。\n⟦2.⟧田长制：指由专人管护耕地。\n3.林长制：指由专人管护林地。',
    note: 'all numbers behind the repeated one have to move',
  },
  {
    text: '1 聚焦产业升级 建设制造强县\n工业产值稳步提高，新办企业九家。\n2 聚焦乡村振兴 建设和美乡村\n完成村庄整治十处，道路全部硬化。\n⟦4⟧ 聚焦民生改善 建设幸福家园\n新建养老中心两处，惠及全县老人。',
    note: 'headings of a newspaper page',
  },
  {
    text: '（一）做强产业。新建车间两处。\n（二）扩大内需。举办集市六场。\n⟦三、⟧改善民生。新建学校一所。\n（四）守牢安全。排查隐患百处。',
    note: 'a number of the level above among the others',
  },
  {
    text: '一、工作回顾\n全年工作平稳有序。\n⟦（二）⟧面临形势\n外部环境更趋复杂。\n三、工作安排\n重点抓好项目建设。',
    note: 'a number of the level below among the others',
  },
  {
    text: '一、工作回顾\n一是修路。二是架桥。\n⟦三、⟧工作安排\n抓好项目建设。\n二、面临形势\n外部环境更趋复杂。\n四、自身建设\n严格依法行政。',
    note: 'two neighbours in the wrong order',
  },
  {
    text: '### (一) 做强产业\n新建车间两处。\n\n### (二) 扩大内需\n举办集市六场。\n\n### ⟦(四)⟧ 改善民生\n新建学校一所。',
    note: 'in Markdown, with half-width brackets',
  },
  {
    text: '一、工作安排\n⟦（二）⟧扩大内需。举办集市六场。\n（三）改善民生。新建学校一所。',
    note: 'the first item is missing under its heading',
  },
  {
    text: '⟦二、⟧工作回顾\n全年工作平稳有序。\n二、面临形势\n外部环境更趋复杂。\n三、工作安排\n抓好项目建设。',
    note: 'the first number is wrong',
  },
  {
    text: '第一章 总则\n本办法适用于全县。\n⟦第三章⟧ 保障\n经费列入预算。',
    note: 'chapters',
  },
  {
    text: '①修路：改造村道三条。\n②架桥：新建便桥两座。\n⟦④⟧通水：铺设管线四段。',
    note: 'circled numbers',
  },
  {
    text: '（一）做强产业。新建车间两处。\n（二）扩大内需。举办集市六场。\n（三）改善民生。新建学校一所。\n⟦（二）⟧守牢安全。排查隐患百处。',
    note: 'the numbers go back',
  },
  {
    text: '一、回顾\n全年平稳有序。\n二、形势\n外部环境更趋复杂。\n三、安排\n（一）做强产业。新建车间两处。\n（二）扩大内需。举办集市六场。\n（三）改善民生。新建学校一所。\n⟦四、⟧守牢安全。排查隐患百处。\n（五）依法行政。办结建议九件。',
    note: 'a number of the level above that would also follow there',
  },
  {
    text: '一、回顾\n引进央企二、三级公司九家。\n⟦三、⟧安排\n抓好项目建设。',
    note: 'the missing number stands in a word only',
  },
];

export const valid: readonly Example[] = [
  { text: '一、工作回顾\n全年工作平稳有序。\n二、工作安排\n抓好项目建设。\n三、自身建设\n严格依法行政。' },
  {
    text: '一、工作回顾\n（一）产业更强。新建车间两处。\n（二）城乡更美。改造街巷六条。\n二、工作安排\n（一）做强产业。再建车间一处。\n（二）扩大内需。举办集市六场。',
    note: 'each section starts anew',
  },
  {
    text: '（一）做强产业。一是建园区。二是招项目。三是育龙头。\n（二）扩大内需。一是办集市。二是发券。',
    note: 'each heading has a list of its own',
  },
  {
    text: '（一）做强产业\n一是建园区。新建厂房两栋。\n二是招项目。签约企业九家。\n（二）扩大内需\n一是办集市。举办活动六场。\n二是促消费。发放券三轮。',
    note: 'lists over several paragraphs start anew',
  },
  {
    text: '（一）做强产业。新建车间两处。\n(二) 扩大内需。举办集市六场。\n（三)改善民生。新建学校一所。',
    note: 'half- and full-width brackets mixed',
  },
  { text: '（\n三）改革开放。推出举措九项。', note: 'a number broken by the end of a line' },
  {
    text: '一、工作安排\n抓好项目建设。\n二、自身建设\n严格依法行政。\n附件1\n十件民生实事\n一、改造村道三条。\n二、新建便桥两座。\n附件2\n名词解释\n1.河长制：指由专人管护河流。\n2.田长制：指由专人管护耕地。',
    note: 'attachments have numbers of their own',
  },
  {
    text: '19.云雾茶工程：指茶园改造。\n20.2026年10件民生实事：指县里承诺的实事。\n21.5+2就业之家：指五类平台、两项机制。\n22.GEP核算：指生态产品价值核算。',
    note: 'the title begins with digits',
  },
  {
    text: '村里养牛规模不断扩大，全年新建牛舍\n40 个，存栏肉牛近千头，带动农户增收\n25 户，户均增收两万元。',
    note: 'figures at the start of hard-wrapped lines',
  },
  {
    text: '2023年修路三条。\n2025年架桥两座。\n2026年目标更高。\n3月底前完成招标。\n5月开工建设。',
    note: 'years and months at the start of a line',
  },
  {
    text: '他说：“一是要快，三是要稳。”大家点头称是。',
    note: 'inside a quotation',
  },
  {
    text: '任务已经明确！一是修路。二是架桥。三是通水。',
    note: 'a list behind an exclamation mark',
  },
  {
    text: '主要做了以下工作：一是修路，改造村道三条。\n二是架桥，新建便桥两座。\n三是通水，铺设管线四段。',
    note: 'the list begins inside a paragraph and goes on in the next ones',
  },
  {
    text: '一、工作回顾\n全年工作平稳有序。\n\n- 5 -\n\n二、工作安排\n抓好项目建设。',
    note: 'a page number between',
  },
  {
    text: '1 聚焦产业升级 建设制造强县\n工业产值稳步提高，新办企业九家。\n4 聚焦民生改善 建设幸福家园\n新建养老中心两处，惠及全县老人。\n2 聚焦乡村振兴 建设和美乡村\n完成村庄整治十处，道路全部硬化。\n3 聚焦生态保护 建设绿色云溪\n新增绿地百亩，水质持续向好。',
    note: 'two columns of a page read in turn: every number is there once',
  },
  {
    text: '（一）做强产业。新建车间两处。\n（三）改善民生。新建学校一所。\n（六）守牢安全。排查隐患百处。',
    note: 'an excerpt that picks some items',
  },
  {
    text: '（二）扩大内需。举办集市六场。\n（三）改善民生。新建学校一所。',
    note: 'an excerpt that begins in the middle',
  },
  {
    text: '# 云溪县要事摘编\n\n## 一、产业\n\n（一）做强工业。新建车间两处。\n\n（二）做优农业。改造茶园千亩。\n\n## 二、民生\n\n（一）修路。改造村道三条。',
    note: 'Markdown headings and plain numbers mixed',
  },
  {
    text: '（一）做强产业。新建车间两处。（二）扩大内需，举办集市六场。\n（三）改善民生。新建学校一所。',
    note: 'the second stands inside a paragraph',
  },
  {
    text: '二、三产业融合发展，新增网店百家。\n三产服务业比重提高。',
    note: 'an enumeration, not a number',
  },
  {
    text: '一、工作回顾\n（一）产业更强。新建车间两处。\n（二）城乡更美。改造街巷六条。\n二、工作安排\n（三）做强产业。再建车间一处。\n（四）扩大内需。举办集市六场。',
    note: 'items numbered through all sections',
  },
  { text: '首先是修路，二是架桥，三是通水。', note: 'the list opens with a word' },
];
