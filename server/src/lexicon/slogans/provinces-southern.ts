import type { SloganEntry } from '../slogan-entry';

/** Formulas of the south and the south-west. */
export const southernProvinceSlogans: readonly SloganEntry[] = [
  {
    name: '三旧改造',
    variants: ['三旧'],
    parts: [
      { zh: '旧城镇', en: 'old towns' },
      { zh: '旧厂房', en: 'old factories' },
      { zh: '旧村庄', en: 'old villages' },
    ],
    gloss: {
      zh: '广东低效建设用地再开发政策。',
      en: "Guangdong's redevelopment of land in poor use.",
    },
    source: { title: '《关于推进“三旧”改造促进节约集约用地的若干意见》', year: 2009 },
    scope: 'province',
    place: '广东省',
    quotedOnly: ['三旧'],
  },
  {
    name: '四个走在全国前列',
    parts: [
      { zh: '构建推动经济高质量发展的体制机制', en: 'institutions for quality growth' },
      { zh: '建设现代化经济体系', en: 'a modern economic system' },
      { zh: '形成全面开放新格局', en: 'all-round opening up' },
      { zh: '营造共建共治共享社会治理格局', en: 'shared social governance' },
    ],
    gloss: {
      zh: '2018年对广东提出的要求。',
      en: 'Four fields in which Guangdong was asked to lead in 2018.',
    },
    source: { title: '习近平参加十三届全国人大一次会议广东代表团审议时的讲话', year: 2018 },
    scope: 'province',
    place: '广东省',
  },
  {
    name: '一核一带一区',
    parts: [
      { zh: '珠三角地区', en: 'core: the Pearl River Delta' },
      { zh: '沿海经济带', en: 'coastal economic belt' },
      { zh: '北部生态发展区', en: 'northern ecological zone' },
    ],
    gloss: {
      zh: '广东区域发展格局。',
      en: 'The regional layout of Guangdong.',
    },
    source: { title: '《关于构建“一核一带一区”区域发展新格局促进全省区域协调发展的意见》', year: 2019 },
    scope: 'province',
    place: '广东省',
  },
  {
    name: '双十产业集群',
    variants: ['双十集群', '双十'],
    parts: [
      { zh: '十大战略性支柱产业集群', en: 'ten strategic pillar clusters' },
      { zh: '十大战略性新兴产业集群', en: 'ten strategic emerging clusters' },
    ],
    gloss: {
      zh: '广东的十个支柱产业集群和十个新兴产业集群，分两组列出。',
      en: "Guangdong's ten pillar clusters and ten emerging clusters, given as two groups.",
    },
    source: { title: '《广东省人民政府关于培育发展战略性支柱产业集群和战略性新兴产业集群的意见》', year: 2020 },
    scope: 'province',
    place: '广东省',
    shared: true,
    quotedOnly: ['双十'],
  },
  {
    name: '百千万工程',
    variants: ['百县千镇万村高质量发展工程'],
    parts: [
      { zh: '百县', en: 'a hundred counties' },
      { zh: '千镇', en: 'a thousand towns' },
      { zh: '万村', en: 'ten thousand villages' },
    ],
    gloss: {
      zh: '广东的城乡区域协调发展工程，三个数为约数。',
      en: "Guangdong's project for balanced development; its numbers are round.",
    },
    source: { title: '《中共广东省委关于实施“百县千镇万村高质量发展工程”促进城乡区域协调发展的决定》', year: 2022 },
    scope: 'province',
    place: '广东省',
    shared: true,
  },
  {
    name: '三区一中心',
    parts: [
      { zh: '全面深化改革开放试验区', en: 'reform and opening pilot zone' },
      { zh: '国家生态文明试验区', en: 'ecological pilot zone' },
      { zh: '国际旅游消费中心', en: 'international tourism and shopping centre' },
      { zh: '国家重大战略服务保障区', en: 'zone serving national strategies' },
    ],
    gloss: {
      zh: '海南的战略定位。',
      en: 'The strategic roles of Hainan.',
    },
    source: { title: '《中共中央 国务院关于支持海南全面深化改革开放的指导意见》', year: 2018 },
    scope: 'province',
    place: '海南省',
    shared: true,
  },
  {
    name: '一区两群',
    parts: [
      { zh: '主城都市区', en: 'metropolitan area' },
      { zh: '渝东北三峡库区城镇群', en: 'Three Gorges towns of the north-east' },
      { zh: '渝东南武陵山区城镇群', en: 'Wuling towns of the south-east' },
    ],
    gloss: {
      zh: '重庆的空间布局。',
      en: 'The spatial layout of Chongqing.',
    },
    source: { title: '《重庆市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要》', year: 2021 },
    scope: 'province',
    place: '重庆市',
  },
  {
    name: '一干多支、五区协同',
    variants: ['一干多支五区协同'],
    parts: [
      { zh: '一干：成都', en: 'trunk: Chengdu' },
      { zh: '多支：各区域中心城市和经济区', en: 'branches: the other cities and areas' },
      { zh: '成都平原经济区', en: 'Chengdu Plain area' },
      { zh: '川南经济区', en: 'southern area' },
      { zh: '川东北经济区', en: 'north-eastern area' },
      { zh: '攀西经济区', en: 'Panxi area' },
      { zh: '川西北生态示范区', en: 'north-western ecological zone' },
    ],
    gloss: {
      zh: '四川区域发展布局；多支计为一项。',
      en: 'The regional layout of Sichuan; the many branches count as one part.',
    },
    source: { title: '《中共四川省委关于全面推动高质量发展的决定》', year: 2018 },
    scope: 'province',
    place: '四川省',
  },
  {
    name: '围绕四新主攻四化',
    parts: [
      { zh: '在新时代西部大开发上闯新路', en: 'a new path in western development' },
      { zh: '在乡村振兴上开新局', en: 'a new start in rural revitalisation' },
      { zh: '在实施数字经济战略上抢新机', en: 'new chances in the digital economy' },
      { zh: '在生态文明建设上出新绩', en: 'new results in ecology' },
      { zh: '新型工业化', en: 'industrialisation' },
      { zh: '新型城镇化', en: 'urbanisation' },
      { zh: '农业现代化', en: 'agricultural modernisation' },
      { zh: '旅游产业化', en: 'tourism as an industry' },
    ],
    gloss: {
      zh: '贵州的主战略，四新为目标，四化为路径。',
      en: "Guizhou's main strategy: four new goals pursued by four processes.",
    },
    source: { title: '中国共产党贵州省第十三次代表大会', year: 2022 },
    scope: 'province',
    place: '贵州省',
  },
  {
    name: '三个定位',
    parts: [
      { zh: '民族团结进步示范区', en: 'model of ethnic unity' },
      { zh: '生态文明建设排头兵', en: 'leader in ecology' },
      { zh: '面向南亚东南亚辐射中心', en: 'hub towards South and South-East Asia' },
    ],
    gloss: {
      zh: '云南的战略定位。',
      en: 'The strategic roles of Yunnan.',
    },
    source: { title: '习近平在云南考察时的讲话', year: 2015 },
    scope: 'province',
    place: '云南省',
    shared: true,
  },
  {
    name: '四件大事',
    parts: [
      { zh: '稳定', en: 'stability' },
      { zh: '发展', en: 'development' },
      { zh: '生态', en: 'ecology' },
      { zh: '强边', en: 'strong borders' },
    ],
    gloss: {
      zh: '西藏工作的四项重点。',
      en: 'Four priorities of work in Tibet.',
    },
    source: { title: '习近平在西藏考察时的讲话', year: 2021 },
    scope: 'province',
    place: '西藏自治区',
    shared: true,
  },
];
