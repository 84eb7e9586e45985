import type { SloganEntry } from '../slogan-entry';

/** Health, population and civic life. */
export const healthAndPopulationSlogans: readonly SloganEntry[] = [
  {
    name: '一老一小',
    parts: [
      { zh: '老年人（养老服务）', en: 'the old (elderly care)' },
      { zh: '婴幼儿（托育服务）', en: 'the very young (childcare)' },
    ],
    gloss: {
      zh: '人口服务的两个重点群体。',
      en: 'Two groups to whom population services give most.',
    },
    source: { title: '《中华人民共和国国民经济和社会发展第十四个五年规划和2035年远景目标纲要》', year: 2021 },
    scope: 'national',
  },
  {
    name: '七有',
    parts: [
      { zh: '幼有所育', en: 'childcare' },
      { zh: '学有所教', en: 'education' },
      { zh: '劳有所得', en: 'work and income' },
      { zh: '病有所医', en: 'medical care' },
      { zh: '老有所养', en: 'elderly care' },
      { zh: '住有所居', en: 'housing' },
      { zh: '弱有所扶', en: 'help for the weak' },
    ],
    gloss: {
      zh: '保障和改善民生的七个方面。',
      en: "Seven sides of people's well-being.",
    },
    source: { title: '党的十九大报告', year: 2017 },
    scope: 'national',
    quotedOnly: ['七有'],
  },
  {
    name: '四德',
    parts: [
      { zh: '社会公德', en: 'in public' },
      { zh: '职业道德', en: 'at work' },
      { zh: '家庭美德', en: 'in the family' },
      { zh: '个人品德', en: 'in person' },
    ],
    gloss: {
      zh: '公民道德建设的四个领域。',
      en: 'Four fields of civic morality.',
    },
    source: { title: '《新时代公民道德建设实施纲要》', year: 2019 },
    scope: 'national',
    quotedOnly: ['四德'],
  },
  {
    name: '三医联动',
    variants: ['三医协同', '三医'],
    parts: [
      { zh: '医疗', en: 'medical services' },
      { zh: '医保', en: 'medical insurance' },
      { zh: '医药', en: 'medicines' },
    ],
    gloss: {
      zh: '医药卫生体制改革的联动要求。',
      en: 'Three sides of health reform to move together.',
    },
    source: { title: '《中华人民共和国国民经济和社会发展第十三个五年规划纲要》', year: 2016 },
    scope: 'national',
    quotedOnly: ['三医'],
  },
  {
    name: '两票制',
    parts: [
      { zh: '生产企业到流通企业开一次发票', en: 'one invoice from maker to distributor' },
      { zh: '流通企业到医疗机构开一次发票', en: 'one invoice from distributor to hospital' },
    ],
    gloss: {
      zh: '压缩药品流通环节的开票制度。',
      en: 'Invoicing that shortens the drug supply chain.',
    },
    source: { title: '《关于在公立医疗机构药品采购中推行“两票制”的实施意见（试行）》', year: 2016 },
    scope: 'national',
  },
  {
    name: '三减三健',
    parts: [
      { zh: '减盐', en: 'less salt' },
      { zh: '减油', en: 'less oil' },
      { zh: '减糖', en: 'less sugar' },
      { zh: '健康口腔', en: 'healthy teeth' },
      { zh: '健康体重', en: 'healthy weight' },
      { zh: '健康骨骼', en: 'healthy bones' },
    ],
    gloss: {
      zh: '全民健康生活方式的专项行动。',
      en: 'A campaign for healthy living.',
    },
    source: { title: '《全民健康生活方式行动方案（2017—2025年）》', year: 2017 },
    scope: 'national',
  },
  {
    name: '两癌筛查',
    variants: ['两癌检查', '两癌'],
    parts: [
      { zh: '宫颈癌', en: 'cervical cancer' },
      { zh: '乳腺癌', en: 'breast cancer' },
    ],
    gloss: {
      zh: '面向妇女的公共卫生检查项目。',
      en: 'A public health screening programme for women.',
    },
    source: { title: '《农村妇女“两癌”检查项目管理方案》', year: 2009 },
    scope: 'national',
  },
  {
    name: '四早',
    parts: [
      { zh: '早发现', en: 'early detection' },
      { zh: '早报告', en: 'early reporting' },
      { zh: '早隔离', en: 'early isolation' },
      { zh: '早治疗', en: 'early treatment' },
    ],
    gloss: {
      zh: '传染病防控的四项要求。',
      en: 'Four things done early in disease control.',
    },
    source: { title: '《抗击新冠肺炎疫情的中国行动》白皮书', year: 2020 },
    scope: 'national',
    quotedOnly: ['四早'],
  },
  {
    name: '四类人员',
    variants: ['四类重点人员'],
    parts: [
      { zh: '确诊患者', en: 'confirmed cases' },
      { zh: '疑似患者', en: 'suspected cases' },
      { zh: '发热患者', en: 'fever patients' },
      { zh: '密切接触者', en: 'close contacts' },
    ],
    gloss: {
      zh: '2020年疫情防控中分类集中管理的人员。',
      en: 'People managed by category in the epidemic of 2020.',
    },
    source: { title: '《抗击新冠肺炎疫情的中国行动》白皮书', year: 2020 },
    scope: 'national',
    shared: true,
  },
  {
    name: '四集中',
    parts: [
      { zh: '集中患者', en: 'patients' },
      { zh: '集中专家', en: 'experts' },
      { zh: '集中资源', en: 'resources' },
      { zh: '集中救治', en: 'treatment' },
    ],
    gloss: {
      zh: '2020年重症救治的组织方式。',
      en: 'How severe cases were treated in 2020.',
    },
    source: { title: '《抗击新冠肺炎疫情的中国行动》白皮书', year: 2020 },
    scope: 'national',
    quotedOnly: ['四集中'],
  },
];
