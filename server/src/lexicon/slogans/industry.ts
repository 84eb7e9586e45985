import type { SloganEntry } from '../slogan-entry';

/** Industry, networks and state-owned enterprises. */
export const industrySlogans: readonly SloganEntry[] = [
  {
    name: '两业融合',
    parts: [
      { zh: '先进制造业', en: 'advanced manufacturing' },
      { zh: '现代服务业', en: 'modern services' },
    ],
    gloss: {
      zh: '两类产业融合发展的政策。',
      en: 'A policy to integrate two kinds of industry.',
    },
    source: { title: '《关于推动先进制造业和现代服务业深度融合发展的实施意见》', year: 2019 },
    scope: 'national',
  },
  {
    name: '两化融合',
    parts: [
      { zh: '信息化', en: 'informatisation' },
      { zh: '工业化', en: 'industrialisation' },
    ],
    gloss: {
      zh: '以信息技术改造工业的长期方针。',
      en: 'A long-standing policy of applying information technology in industry.',
    },
    source: { title: '党的十七大报告', year: 2007 },
    scope: 'national',
  },
  {
    name: '三网融合',
    parts: [
      { zh: '电信网', en: 'telecommunications' },
      { zh: '广播电视网', en: 'broadcasting' },
      { zh: '互联网', en: 'the internet' },
    ],
    gloss: {
      zh: '三类网络业务互相准入、互联互通。',
      en: "Three networks opened to one another's services.",
    },
    source: { title: '《推进三网融合总体方案》', year: 2010 },
    scope: 'national',
  },
  {
    name: '四基',
    variants: ['工业四基'],
    parts: [
      { zh: '核心基础零部件（元器件）', en: 'core components' },
      { zh: '先进基础工艺', en: 'basic processes' },
      { zh: '关键基础材料', en: 'key materials' },
      { zh: '产业技术基础', en: 'industrial technology base' },
    ],
    gloss: {
      zh: '工业基础能力的四个薄弱环节。',
      en: 'Four weak points in the industrial base.',
    },
    source: { title: '《中国制造2025》', year: 2015 },
    scope: 'national',
    quotedOnly: ['四基'],
  },
  {
    name: '三品战略',
    variants: ['三品专项行动', '三品行动', '三品'],
    parts: [
      { zh: '增品种', en: 'more varieties' },
      { zh: '提品质', en: 'better quality' },
      { zh: '创品牌', en: 'own brands' },
    ],
    gloss: {
      zh: '消费品工业提升行动。',
      en: 'A programme to upgrade consumer goods.',
    },
    source: { title: '《国务院办公厅关于开展消费品工业“三品”专项行动营造良好市场环境的若干意见》', year: 2016 },
    scope: 'national',
    quotedOnly: ['三品'],
  },
  {
    name: '双千兆',
    variants: ['双千兆网络'],
    parts: [
      { zh: '千兆光网', en: 'gigabit optical networks' },
      { zh: '5G网络', en: '5G networks' },
    ],
    gloss: {
      zh: '固定与移动两类千兆网络。',
      en: 'Fixed and mobile gigabit networks.',
    },
    source: { title: '《“双千兆”网络协同发展行动计划（2021—2023年）》', year: 2021 },
    scope: 'national',
  },
  {
    name: '新三样',
    parts: [
      { zh: '电动汽车', en: 'electric cars' },
      { zh: '锂电池', en: 'lithium batteries' },
      { zh: '光伏产品', en: 'solar products' },
    ],
    gloss: {
      zh: '出口快速增长的三类产品。',
      en: 'Three products whose exports grew fast.',
    },
    source: { title: '《政府工作报告》', year: 2024 },
    scope: 'national',
  },
  {
    name: '三新经济',
    parts: [
      { zh: '新产业', en: 'new industries' },
      { zh: '新业态', en: 'new forms of business' },
      { zh: '新商业模式', en: 'new business models' },
    ],
    gloss: {
      zh: '国家统计局单列核算的新经济活动。',
      en: 'New economic activity counted separately in official statistics.',
    },
    source: { title: '《新产业新业态新商业模式统计分类（2018）》', year: 2018 },
    scope: 'national',
  },
  {
    name: '两型社会',
    parts: [
      { zh: '资源节约型社会', en: 'resource-saving' },
      { zh: '环境友好型社会', en: 'environment-friendly' },
    ],
    gloss: {
      zh: '2005年提出的社会建设目标。',
      en: 'A goal for society stated in 2005.',
    },
    source: { title: '《中共中央关于制定国民经济和社会发展第十一个五年规划的建议》', year: 2005 },
    scope: 'national',
  },
  {
    name: '三供一业',
    parts: [
      { zh: '供水', en: 'water' },
      { zh: '供电', en: 'electricity' },
      { zh: '供热（含供气）', en: 'heating and gas' },
      { zh: '物业管理', en: 'property management' },
    ],
    gloss: {
      zh: '国有企业家属区移交地方的社会职能。',
      en: 'Services in company housing handed over by state firms.',
    },
    source: { title: '《关于国有企业职工家属区“三供一业”分离移交工作的指导意见》', year: 2016 },
    scope: 'national',
  },
  {
    name: '双百行动',
    variants: ['国企改革双百行动'],
    parts: [
      { zh: '百余户中央企业所属企业', en: 'subsidiaries of central enterprises' },
      { zh: '百余户地方国有骨干企业', en: 'local state enterprises' },
    ],
    gloss: {
      zh: '2018年启动的国企综合改革行动，两类企业各百余户。',
      en: 'State firm reform begun in 2018 with over a hundred firms of either kind.',
    },
    source: { title: '《国企改革“双百行动”工作方案》', year: 2018 },
    scope: 'national',
  },
  {
    name: '一利五率',
    parts: [
      { zh: '利润总额', en: 'total profit' },
      { zh: '净资产收益率', en: 'return on equity' },
      { zh: '营业现金比率', en: 'operating cash ratio' },
      { zh: '资产负债率', en: 'debt-to-asset ratio' },
      { zh: '研发经费投入强度', en: 'R&D intensity' },
      { zh: '全员劳动生产率', en: 'labour productivity' },
    ],
    gloss: {
      zh: '2023年起中央企业经营考核的指标体系。',
      en: 'The indicators by which central enterprises are assessed since 2023.',
    },
    source: { title: '中央企业负责人会议', year: 2023 },
    scope: 'national',
  },
  {
    name: '两利四率',
    parts: [
      { zh: '净利润', en: 'net profit' },
      { zh: '利润总额', en: 'total profit' },
      { zh: '营业收入利润率', en: 'profit margin' },
      { zh: '资产负债率', en: 'debt-to-asset ratio' },
      { zh: '研发经费投入强度', en: 'R&D intensity' },
      { zh: '全员劳动生产率', en: 'labour productivity' },
    ],
    gloss: {
      zh: '一利五率之前的中央企业考核指标，2021年度采用。',
      en: 'The indicators used for 2021, before the set of 2023 replaced them.',
    },
    source: { title: '国务院新闻办公室新闻发布会（2月23日）', year: 2021 },
    scope: 'national',
  },
  {
    name: '三项制度改革',
    parts: [
      { zh: '人事制度改革', en: 'appointments' },
      { zh: '劳动制度改革', en: 'labour' },
      { zh: '分配制度改革', en: 'pay' },
    ],
    gloss: {
      zh: '国有企业内部用人和分配改革。',
      en: 'Reform of employment and pay inside state firms.',
    },
    source: { title: '《关于深化国有企业内部人事、劳动、分配制度改革的意见》', year: 2001 },
    scope: 'national',
  },
  {
    name: '两个一以贯之',
    parts: [
      { zh: '坚持党对国有企业的领导', en: 'Party leadership of state firms' },
      { zh: '建立现代企业制度', en: 'a modern enterprise system' },
    ],
    gloss: {
      zh: '国有企业改革中要求始终坚持的两条。',
      en: 'Two lines to be held throughout the reform of state firms.',
    },
    source: { title: '全国国有企业党的建设工作会议', year: 2016 },
    scope: 'national',
  },
  {
    name: '三重一大',
    parts: [
      { zh: '重大决策', en: 'major decisions' },
      { zh: '重要人事任免', en: 'key appointments' },
      { zh: '重大项目安排', en: 'major projects' },
      { zh: '大额度资金运作', en: 'large sums of money' },
    ],
    gloss: {
      zh: '须由领导班子集体决定的事项；机关、事业单位也适用。',
      en: 'Matters that the leading body must decide together; also used outside state firms.',
    },
    source: { title: '《关于进一步推进国有企业贯彻落实“三重一大”决策制度的意见》', year: 2010 },
    scope: 'national',
  },
];
