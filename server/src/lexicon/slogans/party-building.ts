import type { SloganEntry } from '../slogan-entry';

/** Party organisation, education and political requirements. */
export const partyBuildingSlogans: readonly SloganEntry[] = [
  {
    name: '四个意识',
    parts: [
      { zh: '政治意识', en: 'political integrity' },
      { zh: '大局意识', en: 'the bigger picture' },
      { zh: '核心意识', en: 'the leadership core' },
      { zh: '看齐意识', en: 'alignment' },
    ],
    gloss: {
      zh: '对党员干部提出的四种意识。',
      en: 'Four kinds of awareness asked of Party members.',
    },
    source: { title: '中共中央政治局会议（1月29日）', year: 2016 },
    scope: 'national',
  },
  {
    name: '四个自信',
    parts: [
      { zh: '道路自信', en: 'in the path' },
      { zh: '理论自信', en: 'in the theory' },
      { zh: '制度自信', en: 'in the system' },
      { zh: '文化自信', en: 'in the culture' },
    ],
    gloss: {
      zh: '在三个自信之上加入文化自信而成。',
      en: 'Four kinds of confidence; the fourth, in culture, joined an earlier three.',
    },
    source: { title: '《在庆祝中国共产党成立95周年大会上的讲话》', year: 2016 },
    scope: 'national',
  },
  {
    name: '两个确立',
    parts: [
      { zh: '确立习近平同志党中央的核心、全党的核心地位', en: "Xi Jinping's core position" },
      { zh: '确立习近平新时代中国特色社会主义思想的指导地位', en: 'the guiding role of his thought for the new era' },
    ],
    gloss: {
      zh: '2021年决议提出的两项政治论断。',
      en: 'Two political conclusions of the 2021 resolution.',
    },
    source: { title: '《中共中央关于党的百年奋斗重大成就和历史经验的决议》', year: 2021 },
    scope: 'national',
  },
  {
    name: '两个维护',
    parts: [
      { zh: '维护习近平总书记党中央的核心、全党的核心地位', en: "uphold Xi Jinping's core position" },
      { zh: '维护党中央权威和集中统一领导', en: "uphold the Central Committee's authority and unified leadership" },
    ],
    gloss: {
      zh: '党的政治建设的首要要求。',
      en: "The first requirement of the Party's political work.",
    },
    source: { title: '《中共中央关于加强党的政治建设的意见》', year: 2019 },
    scope: 'national',
  },
  {
    name: '四个服从',
    parts: [
      { zh: '党员个人服从党的组织', en: 'members to the organisation' },
      { zh: '少数服从多数', en: 'the minority to the majority' },
      { zh: '下级组织服从上级组织', en: 'lower bodies to higher bodies' },
      { zh: '全党服从党的全国代表大会和中央委员会', en: 'the whole Party to its congress and Central Committee' },
    ],
    gloss: {
      zh: '党章规定的民主集中制组织原则。',
      en: 'The organisational rule of democratic centralism in the Party constitution.',
    },
    source: { title: '《中国共产党章程》', year: 1982 },
    scope: 'national',
  },
  {
    name: '两学一做',
    parts: [
      { zh: '学党章党规', en: 'study the Party constitution and rules' },
      { zh: '学系列讲话', en: 'study the series of speeches' },
      { zh: '做合格党员', en: 'be a qualified member' },
    ],
    gloss: {
      zh: '2016年起面向全体党员的学习教育。',
      en: 'A study programme for all Party members, begun in 2016.',
    },
    source: { title: '《关于在全体党员中开展“学党章党规、学系列讲话，做合格党员”学习教育方案》', year: 2016 },
    scope: 'national',
  },
  {
    name: '三会一课',
    parts: [
      { zh: '支部党员大会', en: 'general meeting of the branch' },
      { zh: '支部委员会会议', en: 'branch committee meeting' },
      { zh: '党小组会', en: 'Party group meeting' },
      { zh: '党课', en: 'Party lecture' },
    ],
    gloss: {
      zh: '党支部组织生活的基本制度。',
      en: 'The basic system of meetings in a Party branch.',
    },
    source: { title: '《中国共产党支部工作条例（试行）》', year: 2018 },
    scope: 'national',
  },
  {
    name: '四史',
    parts: [
      { zh: '党史', en: 'history of the Party' },
      { zh: '新中国史', en: "history of the People's Republic" },
      { zh: '改革开放史', en: 'history of reform and opening up' },
      { zh: '社会主义发展史', en: 'history of socialism' },
    ],
    gloss: {
      zh: '宣传教育所涉的四部历史。',
      en: 'The four histories taught in the public education campaign.',
    },
    source: { title: '《关于在全社会开展党史、新中国史、改革开放史、社会主义发展史宣传教育的通知》', year: 2021 },
    scope: 'national',
  },
  {
    name: '四有军人',
    variants: ['四有革命军人'],
    parts: [
      { zh: '有灵魂', en: 'soul' },
      { zh: '有本事', en: 'ability' },
      { zh: '有血性', en: 'courage' },
      { zh: '有品德', en: 'virtue' },
    ],
    gloss: {
      zh: '2014年古田会议提出的军人标准。',
      en: 'The standard for soldiers set at Gutian in 2014.',
    },
    source: { title: '全军政治工作会议', year: 2014 },
    scope: 'national',
  },
  {
    name: '两个覆盖',
    parts: [
      { zh: '党的组织覆盖', en: 'coverage by Party organisations' },
      { zh: '党的工作覆盖', en: 'coverage by Party work' },
    ],
    gloss: {
      zh: '非公有制企业和社会组织党建工作的要求。',
      en: 'What is asked of Party work in private firms and social organisations.',
    },
    source: { title: '《关于加强和改进非公有制企业党的建设工作的意见（试行）》', year: 2012 },
    scope: 'national',
  },
  {
    name: '两企三新',
    parts: [
      { zh: '混合所有制企业', en: 'mixed-ownership enterprises' },
      { zh: '非公有制企业', en: 'private enterprises' },
      { zh: '新经济组织', en: 'new economic organisations' },
      { zh: '新社会组织', en: 'new social organisations' },
      { zh: '新就业群体', en: 'people in new forms of employment' },
    ],
    gloss: {
      zh: '2023年机构改革方案列举的基层党建对象。',
      en: 'The bodies and groups whose Party work the 2023 institutional reform assigns.',
    },
    source: { title: '《党和国家机构改革方案》', year: 2023 },
    scope: 'national',
  },
  {
    name: '四大检察',
    parts: [
      { zh: '刑事检察', en: 'criminal' },
      { zh: '民事检察', en: 'civil' },
      { zh: '行政检察', en: 'administrative' },
      { zh: '公益诉讼检察', en: 'public interest litigation' },
    ],
    gloss: {
      zh: '检察机关法律监督的四项职能。',
      en: 'The four branches of prosecutorial work.',
    },
    source: { title: '《中共中央关于加强新时代检察机关法律监督工作的意见》', year: 2021 },
    scope: 'national',
  },
];
