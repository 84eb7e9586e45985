import type { SloganEntry } from '../slogan-entry';

/** Village and community governance, public safety and state bodies. */
export const localGovernanceSlogans: readonly SloganEntry[] = [
  {
    name: '四不两直',
    parts: [
      { zh: '不发通知', en: 'no notice' },
      { zh: '不打招呼', en: 'no word ahead' },
      { zh: '不听汇报', en: 'no briefings' },
      { zh: '不用陪同接待', en: 'no escort' },
      { zh: '直奔基层', en: 'straight to the grass roots' },
      { zh: '直插现场', en: 'straight to the site' },
    ],
    gloss: {
      zh: '暗查暗访的检查方式，2014年由安全监管部门建立。',
      en: 'A way of unannounced inspection, begun by the work safety authority in 2014.',
    },
    source: { title: '《国务院办公厅关于加强安全生产监管执法的通知》', year: 2015 },
    scope: 'national',
  },
  {
    name: '三管三必须',
    parts: [
      { zh: '管行业必须管安全', en: 'who runs an industry answers for its safety' },
      { zh: '管业务必须管安全', en: 'who runs the business answers for its safety' },
      { zh: '管生产经营必须管安全', en: 'who runs production answers for its safety' },
    ],
    gloss: {
      zh: '安全生产责任原则，管与必须成对。',
      en: 'The rule of responsibility for work safety; each part pairs a charge with a duty.',
    },
    source: { title: '《中华人民共和国安全生产法》（2021年修正）', year: 2021 },
    scope: 'national',
  },
  {
    name: '两客一危',
    parts: [
      { zh: '包车客车（含旅游客车）', en: 'chartered and tour coaches' },
      { zh: '三类以上班线客车', en: 'long-distance scheduled coaches' },
      { zh: '危险货物运输车辆', en: 'dangerous goods vehicles' },
    ],
    gloss: {
      zh: '道路运输中重点监控的车辆。',
      en: 'Road vehicles under special monitoring.',
    },
    source: { title: '《道路运输车辆动态监督管理办法》', year: 2014 },
    scope: 'national',
  },
  {
    name: '四个最严',
    parts: [
      { zh: '最严谨的标准', en: 'the most rigorous standards' },
      { zh: '最严格的监管', en: 'the strictest oversight' },
      { zh: '最严厉的处罚', en: 'the severest penalties' },
      { zh: '最严肃的问责', en: 'the most serious accountability' },
    ],
    gloss: {
      zh: '食品药品安全监管的要求，2013年提出。',
      en: 'What is asked of food safety regulation, first stated in 2013.',
    },
    source: { title: '《中共中央 国务院关于深化改革加强食品安全工作的意见》', year: 2019 },
    scope: 'national',
  },
  {
    name: '公路三乱',
    variants: ['三乱'],
    parts: [
      { zh: '乱设站卡', en: 'unlawful checkpoints' },
      { zh: '乱罚款', en: 'unlawful fines' },
      { zh: '乱收费', en: 'unlawful charges' },
    ],
    gloss: {
      zh: '禁止在公路上发生的三种行为。',
      en: 'Three abuses forbidden on the roads.',
    },
    source: { title: '《国务院关于禁止在公路上乱设站卡乱罚款乱收费的通知》', year: 1994 },
    scope: 'national',
    quotedOnly: ['三乱'],
  },
  {
    name: '四议两公开',
    parts: [
      { zh: '村党组织提议', en: 'the Party organisation proposes' },
      { zh: '村“两委”会议商议', en: 'the two village committees discuss' },
      { zh: '党员大会审议', en: 'the Party members deliberate' },
      { zh: '村民会议或者村民代表会议决议', en: 'the villagers decide' },
      { zh: '决议公开', en: 'the decision is published' },
      { zh: '实施结果公开', en: 'the results are published' },
    ],
    gloss: {
      zh: '村级重大事项的决策程序。',
      en: 'How a village decides important matters.',
    },
    source: { title: '《中国共产党农村基层组织工作条例》', year: 2018 },
    scope: 'national',
  },
  {
    name: '三治融合',
    variants: ['三治结合'],
    parts: [
      { zh: '自治', en: 'self-governance' },
      { zh: '法治', en: 'rule of law' },
      { zh: '德治', en: 'rule of virtue' },
    ],
    gloss: {
      zh: '乡村治理体系的三种治理。',
      en: 'Three kinds of rule in village governance.',
    },
    source: { title: '党的十九大报告', year: 2017 },
    scope: 'national',
  },
  {
    name: '三社联动',
    parts: [
      { zh: '社区', en: 'community' },
      { zh: '社会组织', en: 'social organisations' },
      { zh: '社会工作', en: 'social work' },
    ],
    gloss: {
      zh: '社区治理中的三方协同。',
      en: 'Three actors working together in a community.',
    },
    source: { title: '《中共中央 国务院关于加强和完善城乡社区治理的意见》', year: 2017 },
    scope: 'national',
  },
  {
    name: '五社联动',
    parts: [
      { zh: '社区', en: 'community' },
      { zh: '社会组织', en: 'social organisations' },
      { zh: '社会工作者', en: 'social workers' },
      { zh: '社区志愿者', en: 'volunteers' },
      { zh: '社会慈善资源', en: 'charitable resources' },
    ],
    gloss: {
      zh: '在三社联动基础上扩展的基层治理机制。',
      en: 'An extension of the three-actor mechanism in community governance.',
    },
    source: { title: '《中共中央 国务院关于加强基层治理体系和治理能力现代化建设的意见》', year: 2021 },
    scope: 'national',
  },
  {
    name: '一府一委两院',
    parts: [
      { zh: '人民政府', en: 'government' },
      { zh: '监察委员会', en: 'supervisory commission' },
      { zh: '人民法院', en: 'court' },
      { zh: '人民检察院', en: 'procuratorate' },
    ],
    gloss: {
      zh: '由人大产生、受其监督的机关；设监察委员会以前称一府两院。',
      en: "The bodies answerable to a people's congress; one fewer before supervisory commissions were set up.",
    },
    source: { title: '《中华人民共和国各级人民代表大会常务委员会监督法》（2024年修正）', year: 2024 },
    scope: 'national',
  },
  {
    name: '一府两院',
    parts: [
      { zh: '人民政府', en: 'government' },
      { zh: '人民法院', en: 'court' },
      { zh: '人民检察院', en: 'procuratorate' },
    ],
    gloss: {
      zh: '设监察委员会以前由人大产生的机关。',
      en: "The bodies answerable to a people's congress before supervisory commissions were set up.",
    },
    source: { title: '《中华人民共和国各级人民代表大会常务委员会监督法》', year: 2006 },
    scope: 'national',
  },
  {
    name: '双拥',
    variants: ['双拥工作'],
    parts: [
      { zh: '拥军优属', en: "support the army and soldiers' families" },
      { zh: '拥政爱民', en: 'support the government and cherish the people' },
    ],
    gloss: {
      zh: '军地之间的两项传统工作，始于1940年代。',
      en: 'Two traditions between the army and local people, dating from the 1940s.',
    },
    source: { title: '全国双拥模范城（县）命名暨双拥模范单位和个人表彰大会', year: 2020 },
    scope: 'national',
  },
];
