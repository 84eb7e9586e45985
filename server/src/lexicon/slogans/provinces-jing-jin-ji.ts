import type { SloganEntry } from '../slogan-entry';

/** Formulas of Beijing, Tianjin and Hebei. */
export const jingJinJiSlogans: readonly SloganEntry[] = [
  {
    name: '一核一主一副、两轴多点一区',
    variants: ['一核一主一副两轴多点一区'],
    parts: [
      { zh: '一核：首都功能核心区', en: "core: the capital's central districts" },
      { zh: '一主：中心城区', en: 'main: the central city' },
      { zh: '一副：北京城市副中心', en: 'secondary: the sub-centre' },
      { zh: '两轴：中轴线及其延长线', en: 'axis: the central axis' },
      { zh: '两轴：长安街及其延长线', en: "axis: Chang'an Avenue" },
      { zh: '多点：五个平原地区新城', en: 'points: five new towns on the plain' },
      { zh: '一区：生态涵养区', en: 'zone: the ecological conservation area' },
    ],
    gloss: {
      zh: '北京城市空间结构；多点指平原地区五个新城，计为一项。',
      en: 'The spatial structure of Beijing; the several points, five new towns, count as one part.',
    },
    source: { title: '《北京城市总体规划（2016年—2035年）》', year: 2017 },
    scope: 'province',
    place: '北京市',
  },
  {
    name: '三城一区',
    parts: [
      { zh: '中关村科学城', en: 'Zhongguancun Science City' },
      { zh: '怀柔科学城', en: 'Huairou Science City' },
      { zh: '未来科学城', en: 'Future Science City' },
      { zh: '创新型产业集群示范区', en: 'demonstration zone of innovative industry' },
    ],
    gloss: {
      zh: '北京国际科技创新中心的主平台。',
      en: 'The main platforms of Beijing as a centre of innovation.',
    },
    source: { title: '《北京市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要》', year: 2021 },
    scope: 'province',
    place: '北京市',
    shared: true,
  },
  {
    name: '七有五性',
    variants: ['七有、五性'],
    parts: [
      { zh: '幼有所育', en: 'childcare' },
      { zh: '学有所教', en: 'education' },
      { zh: '劳有所得', en: 'work and income' },
      { zh: '病有所医', en: 'medical care' },
      { zh: '老有所养', en: 'elderly care' },
      { zh: '住有所居', en: 'housing' },
      { zh: '弱有所扶', en: 'help for the weak' },
      { zh: '便利性', en: 'convenience' },
      { zh: '宜居性', en: 'liveability' },
      { zh: '多样性', en: 'variety' },
      { zh: '公正性', en: 'fairness' },
      { zh: '安全性', en: 'safety' },
    ],
    gloss: {
      zh: '北京衡量民生工作的要求与需求。',
      en: 'How Beijing gauges the well-being of its people.',
    },
    source: { title: '《北京市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要》', year: 2021 },
    scope: 'province',
    place: '北京市',
  },
  {
    name: '一基地三区',
    parts: [
      { zh: '全国先进制造研发基地', en: 'base for advanced manufacturing R&D' },
      { zh: '北方国际航运核心区', en: 'northern shipping hub' },
      { zh: '金融创新运营示范区', en: 'financial innovation zone' },
      { zh: '改革开放先行区', en: 'pioneer zone of reform' },
    ],
    gloss: {
      zh: '天津在京津冀协同发展中的功能定位。',
      en: 'The roles given to Tianjin in the regional plan.',
    },
    source: { title: '《京津冀协同发展规划纲要》', year: 2015 },
    scope: 'province',
    place: '天津市',
    shared: true,
  },
  {
    name: '三区一基地',
    parts: [
      { zh: '产业转型升级试验区', en: 'industrial upgrading pilot zone' },
      { zh: '新型城镇化与城乡统筹示范区', en: 'urbanisation demonstration zone' },
      { zh: '京津冀生态环境支撑区', en: 'ecological support zone' },
      { zh: '全国现代商贸物流重要基地', en: 'base for trade and logistics' },
    ],
    gloss: {
      zh: '河北在京津冀协同发展中的功能定位。',
      en: 'The roles given to Hebei in the regional plan.',
    },
    source: { title: '《京津冀协同发展规划纲要》', year: 2015 },
    scope: 'province',
    place: '河北省',
    shared: true,
  },
];
