import type { SloganEntry } from '../slogan-entry';

/** Administrative reform, registration, inspection and the cost of government. */
export const publicServiceSlogans: readonly SloganEntry[] = [
  {
    name: '放管服',
    variants: ['放管服改革'],
    parts: [
      { zh: '简政放权', en: 'streamline administration and delegate power' },
      { zh: '放管结合', en: 'combine delegation with oversight' },
      { zh: '优化服务', en: 'improve services' },
    ],
    gloss: {
      zh: '政府职能转变的三个方面，名称取各项一字。',
      en: 'Three sides of changing the role of government; the name takes one character from each.',
    },
    source: { title: '全国推进简政放权放管结合职能转变工作电视电话会议', year: 2015 },
    scope: 'national',
  },
  {
    name: '双随机、一公开',
    variants: ['双随机一公开'],
    parts: [
      { zh: '随机抽取检查对象', en: 'subjects picked at random' },
      { zh: '随机选派执法检查人员', en: 'inspectors picked at random' },
      { zh: '抽查结果及时公开', en: 'results published' },
    ],
    gloss: {
      zh: '市场监管的抽查方式。',
      en: 'The way in which businesses are inspected.',
    },
    source: { title: '《国务院办公厅关于推广随机抽查规范事中事后监管的通知》', year: 2015 },
    scope: 'national',
  },
  {
    name: '一网一门一次',
    variants: ['一网、一门、一次'],
    parts: [
      { zh: '线上一网通办', en: 'one network online' },
      { zh: '线下只进一扇门', en: 'one door offline' },
      { zh: '现场办理最多跑一次', en: 'one visit at most' },
    ],
    gloss: {
      zh: '政务服务改革的三项目标。',
      en: 'Three aims for public services.',
    },
    source: { title: '《进一步深化“互联网＋政务服务”推进政务服务“一网、一门、一次”改革实施方案》', year: 2018 },
    scope: 'national',
  },
  {
    name: '四办',
    parts: [
      { zh: '马上办', en: 'at once' },
      { zh: '网上办', en: 'online' },
      { zh: '就近办', en: 'nearby' },
      { zh: '一次办', en: 'in one go' },
    ],
    gloss: {
      zh: '审批服务便民的四种方式。',
      en: 'Four ways to make approvals easier.',
    },
    source: { title: '《关于深入推进审批服务便民化的指导意见》', year: 2018 },
    scope: 'national',
    quotedOnly: ['四办'],
  },
  {
    name: '三证合一',
    parts: [
      { zh: '工商营业执照', en: 'business licence' },
      { zh: '组织机构代码证', en: 'organisation code certificate' },
      { zh: '税务登记证', en: 'tax registration certificate' },
    ],
    gloss: {
      zh: '企业登记证照合并的改革。',
      en: 'A reform that merged company registration certificates.',
    },
    source: { title: '《国务院办公厅关于加快推进“三证合一”登记制度改革的意见》', year: 2015 },
    scope: 'national',
  },
  {
    name: '五证合一',
    parts: [
      { zh: '工商营业执照', en: 'business licence' },
      { zh: '组织机构代码证', en: 'organisation code certificate' },
      { zh: '税务登记证', en: 'tax registration certificate' },
      { zh: '社会保险登记证', en: 'social insurance registration' },
      { zh: '统计登记证', en: 'statistical registration' },
    ],
    gloss: {
      zh: '在三证合一基础上再并入两证。',
      en: 'Two more certificates merged with the earlier three.',
    },
    source: { title: '《国务院办公厅关于加快推进“五证合一、一照一码”登记制度改革的通知》', year: 2016 },
    scope: 'national',
  },
  {
    name: '一照一码',
    parts: [
      { zh: '一个营业执照', en: 'one business licence' },
      { zh: '一个统一社会信用代码', en: 'one unified social credit code' },
    ],
    gloss: {
      zh: '证照合并后企业持有的凭证。',
      en: 'What a company holds once its certificates are merged.',
    },
    source: { title: '《国务院办公厅关于加快推进“五证合一、一照一码”登记制度改革的通知》', year: 2016 },
    scope: 'national',
  },
  {
    name: '双公示',
    parts: [
      { zh: '行政许可公示', en: 'administrative licences' },
      { zh: '行政处罚公示', en: 'administrative penalties' },
    ],
    gloss: {
      zh: '两类行政决定在网上公开的制度。',
      en: 'Two kinds of decisions published online.',
    },
    source: { title: '《国务院关于建立完善守信联合激励和失信联合惩戒制度加快推进社会诚信建设的指导意见》', year: 2016 },
    scope: 'national',
  },
  {
    name: '行政执法三项制度',
    parts: [
      { zh: '行政执法公示制度', en: 'publication' },
      { zh: '执法全过程记录制度', en: 'full records' },
      { zh: '重大执法决定法制审核制度', en: 'legal review of major decisions' },
    ],
    gloss: {
      zh: '规范行政执法的三项制度。',
      en: 'Three rules for administrative law enforcement.',
    },
    source: {
      title: '《国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》',
      year: 2018,
    },
    scope: 'national',
  },
  {
    name: '三公经费',
    variants: ['三公'],
    parts: [
      { zh: '公务接待费', en: 'official hospitality' },
      { zh: '公务用车购置和运行费', en: 'official cars' },
      { zh: '因公出国（境）费', en: 'official travel abroad' },
    ],
    gloss: {
      zh: '机关运行经费中单列管理的三项。',
      en: 'Three running costs of government that are controlled apart.',
    },
    source: { title: '《机关事务管理条例》', year: 2012 },
    scope: 'national',
    quotedOnly: ['三公'],
  },
];
