import type { SloganEntry } from '../slogan-entry';

/** Poverty relief and services for the countryside. */
export const povertyReliefSlogans: readonly SloganEntry[] = [
  {
    name: '两不愁三保障',
    variants: ['两不愁、三保障'],
    parts: [
      { zh: '不愁吃', en: 'no worry about food' },
      { zh: '不愁穿', en: 'no worry about clothing' },
      { zh: '义务教育有保障', en: 'schooling assured' },
      { zh: '基本医疗有保障', en: 'basic medical care assured' },
      { zh: '住房安全有保障', en: 'safe housing assured' },
    ],
    gloss: {
      zh: '贫困人口脱贫的基本要求。',
      en: 'The basic standard for lifting people out of poverty.',
    },
    source: { title: '《中国农村扶贫开发纲要（2011—2020年）》', year: 2011 },
    scope: 'national',
  },
  {
    name: '六个精准',
    parts: [
      { zh: '扶持对象精准', en: 'the people helped' },
      { zh: '项目安排精准', en: 'the projects' },
      { zh: '资金使用精准', en: 'the money' },
      { zh: '措施到户精准', en: 'measures for each household' },
      { zh: '因村派人精准', en: 'officials sent to each village' },
      { zh: '脱贫成效精准', en: 'the results' },
    ],
    gloss: {
      zh: '精准扶贫的工作要求。',
      en: 'What targeted poverty relief must get right.',
    },
    source: { title: '部分省区市党委主要负责同志座谈会（贵阳）', year: 2015 },
    scope: 'national',
  },
  {
    name: '五个一批',
    parts: [
      { zh: '发展生产脱贫一批', en: 'by production' },
      { zh: '易地搬迁脱贫一批', en: 'by relocation' },
      { zh: '生态补偿脱贫一批', en: 'by ecological compensation' },
      { zh: '发展教育脱贫一批', en: 'by education' },
      { zh: '社会保障兜底一批', en: 'by social security' },
    ],
    gloss: {
      zh: '脱贫的五条途径。',
      en: 'Five ways out of poverty.',
    },
    source: { title: '中央扶贫开发工作会议', year: 2015 },
    scope: 'national',
    shared: true,
  },
  {
    name: '四个不摘',
    parts: [
      { zh: '摘帽不摘责任', en: 'responsibility' },
      { zh: '摘帽不摘政策', en: 'policies' },
      { zh: '摘帽不摘帮扶', en: 'assistance' },
      { zh: '摘帽不摘监管', en: 'supervision' },
    ],
    gloss: {
      zh: '贫困县摘帽后在过渡期保持不变的四方面。',
      en: 'What stays in force after a county is declared free of poverty.',
    },
    source: { title: '《在解决“两不愁三保障”突出问题座谈会上的讲话》', year: 2019 },
    scope: 'national',
  },
  {
    name: '三类户',
    variants: ['三类监测对象'],
    parts: [
      { zh: '脱贫不稳定户', en: 'unstable after leaving poverty' },
      { zh: '边缘易致贫户', en: 'close to poverty' },
      { zh: '突发严重困难户', en: 'in sudden serious difficulty' },
    ],
    gloss: {
      zh: '防止返贫监测的农户类别。',
      en: 'The households watched so that they do not fall back into poverty.',
    },
    source: { title: '《关于健全防止返贫动态监测和帮扶机制的指导意见》', year: 2021 },
    scope: 'national',
  },
  {
    name: '五保供养',
    variants: ['农村五保', '五保户'],
    parts: [
      { zh: '吃', en: 'food' },
      { zh: '穿', en: 'clothing' },
      { zh: '住', en: 'housing' },
      { zh: '医', en: 'medical care' },
      { zh: '葬', en: 'burial' },
    ],
    gloss: {
      zh: '对农村无依靠者的供养，2014年起并入特困人员供养。',
      en: 'Support for rural people without means, part of wider relief since 2014.',
    },
    source: { title: '《农村五保供养工作条例》', year: 2006 },
    scope: 'national',
  },
  {
    name: '三留守',
    variants: ['三留守人员'],
    parts: [
      { zh: '留守儿童', en: 'children' },
      { zh: '留守妇女', en: 'women' },
      { zh: '留守老人', en: 'the old' },
    ],
    gloss: {
      zh: '因家人外出务工而留居农村的三类人。',
      en: 'Those left in the village when family members work elsewhere.',
    },
    source: { title: '《中共中央关于全面深化改革若干重大问题的决定》', year: 2013 },
    scope: 'national',
  },
  {
    name: '两条底线',
    parts: [
      { zh: '保障国家粮食安全', en: 'food security' },
      { zh: '不发生规模性返贫', en: 'no large-scale return to poverty' },
    ],
    gloss: {
      zh: '2022年一号文件要求守住的底线。',
      en: 'The two bottom lines of the rural document of 2022.',
    },
    source: { title: '《中共中央 国务院关于做好2022年全面推进乡村振兴重点工作的意见》', year: 2022 },
    scope: 'national',
    shared: true,
  },
  {
    name: '三支一扶',
    parts: [
      { zh: '支教', en: 'teaching' },
      { zh: '支农', en: 'farming support' },
      { zh: '支医', en: 'medical support' },
      { zh: '扶贫', en: 'poverty relief' },
    ],
    gloss: {
      zh: '高校毕业生基层服务项目，扶贫一项后改为帮扶乡村振兴。',
      en: 'Graduates serving in rural areas; poverty relief later became rural revitalisation.',
    },
    source: { title: '《关于组织开展高校毕业生到农村基层从事支教、支农、支医和扶贫工作的通知》', year: 2006 },
    scope: 'national',
  },
  {
    name: '三下乡',
    variants: ['文化科技卫生三下乡'],
    parts: [
      { zh: '文化下乡', en: 'culture' },
      { zh: '科技下乡', en: 'science and technology' },
      { zh: '卫生下乡', en: 'health care' },
    ],
    gloss: {
      zh: '送服务到农村的年度活动。',
      en: 'A yearly campaign that takes services to the countryside.',
    },
    source: { title: '《关于开展文化科技卫生“三下乡”活动的通知》', year: 1996 },
    scope: 'national',
  },
];
