import type { SloganEntry } from '../slogan-entry';

/** Farming, rural land and rural revitalisation. */
export const farmingAndLandSlogans: readonly SloganEntry[] = [
  {
    name: '三农',
    parts: [
      { zh: '农业', en: 'agriculture' },
      { zh: '农村', en: 'rural areas' },
      { zh: '农民', en: 'farmers' },
    ],
    gloss: {
      zh: '农业农村工作的总称；提法更早，此处取明确列举的文件。',
      en: 'The usual name for rural affairs; older than the document cited, which spells it out.',
    },
    source: { title: '《中共中央 国务院关于实施乡村振兴战略的意见》', year: 2018 },
    scope: 'national',
  },
  {
    name: '五级书记抓乡村振兴',
    variants: ['五级书记'],
    parts: [
      { zh: '省级书记', en: 'province' },
      { zh: '市级书记', en: 'prefecture' },
      { zh: '县级书记', en: 'county' },
      { zh: '乡镇书记', en: 'township' },
      { zh: '村级书记', en: 'village' },
    ],
    gloss: {
      zh: '五个层级的党组织书记共同负责乡村振兴。',
      en: 'Party secretaries of five levels answer for rural revitalisation.',
    },
    source: { title: '《中共中央 国务院关于实施乡村振兴战略的意见》', year: 2018 },
    scope: 'national',
  },
  {
    name: '五个振兴',
    variants: ['五大振兴'],
    parts: [
      { zh: '产业振兴', en: 'industry' },
      { zh: '人才振兴', en: 'talent' },
      { zh: '文化振兴', en: 'culture' },
      { zh: '生态振兴', en: 'ecology' },
      { zh: '组织振兴', en: 'organisation' },
    ],
    gloss: {
      zh: '乡村振兴的五个方面。',
      en: 'The five sides of rural revitalisation.',
    },
    source: { title: '《乡村振兴战略规划（2018—2022年）》', year: 2018 },
    scope: 'national',
  },
  {
    name: '四个优先',
    parts: [
      { zh: '优先考虑“三农”干部配备', en: 'in appointing officials' },
      { zh: '优先满足“三农”发展要素配置', en: 'in allocating resources' },
      { zh: '优先保障“三农”资金投入', en: 'in funding' },
      { zh: '优先安排农村公共服务', en: 'in public services' },
    ],
    gloss: {
      zh: '农业农村优先发展的四项导向。',
      en: 'Four ways in which rural areas come first.',
    },
    source: { title: '《中共中央 国务院关于坚持农业农村优先发展做好“三农”工作的若干意见》', year: 2019 },
    scope: 'national',
    shared: true,
  },
  {
    name: '三权分置',
    parts: [
      { zh: '所有权', en: 'ownership' },
      { zh: '承包权', en: 'contract right' },
      { zh: '经营权', en: 'management right' },
    ],
    gloss: {
      zh: '农村承包地权利的分设；宅基地改革另有同名安排。',
      en: 'The rights in contracted farmland kept apart; homestead reform uses the name for its own three.',
    },
    source: { title: '《关于完善农村土地所有权承包权经营权分置办法的意见》', year: 2016 },
    scope: 'national',
    shared: true,
  },
  {
    name: '三块地改革',
    variants: ['三块地'],
    parts: [
      { zh: '农村土地征收', en: 'land taken by the state' },
      { zh: '集体经营性建设用地入市', en: 'collective construction land brought to market' },
      { zh: '宅基地制度改革', en: 'homesteads' },
    ],
    gloss: {
      zh: '农村土地制度的三项改革试点。',
      en: 'Pilot reforms of three kinds of rural land.',
    },
    source: { title: '《关于农村土地征收、集体经营性建设用地入市、宅基地制度改革试点工作的意见》', year: 2014 },
    scope: 'national',
    quotedOnly: ['三块地'],
  },
  {
    name: '两权抵押',
    variants: ['两权抵押贷款', '两权'],
    parts: [
      { zh: '农村承包土地的经营权', en: 'the right to work contracted land' },
      { zh: '农民住房财产权', en: "property in farmers' houses" },
    ],
    gloss: {
      zh: '以两种农村产权作抵押的贷款试点。',
      en: 'A pilot of loans secured on two rural rights.',
    },
    source: { title: '《国务院关于开展农村承包土地的经营权和农民住房财产权抵押贷款试点的指导意见》', year: 2015 },
    scope: 'national',
    quotedOnly: ['两权'],
  },
  {
    name: '三变改革',
    variants: ['三变'],
    parts: [
      { zh: '资源变资产', en: 'resources become assets' },
      { zh: '资金变股金', en: 'funds become shares' },
      { zh: '农民变股东', en: 'farmers become shareholders' },
    ],
    gloss: {
      zh: '农村集体资产股份合作的改革。',
      en: 'A reform that turns rural collective assets into shares.',
    },
    source: {
      title: '《中共中央 国务院关于深入推进农业供给侧结构性改革加快培育农业农村发展新动能的若干意见》',
      year: 2017,
    },
    scope: 'national',
    quotedOnly: ['三变'],
  },
  {
    name: '三品一标',
    parts: [
      { zh: '品种培优', en: 'better varieties' },
      { zh: '品质提升', en: 'better quality' },
      { zh: '品牌打造', en: 'brands' },
      { zh: '标准化生产', en: 'standardised production' },
    ],
    gloss: {
      zh: '2021年起指生产环节的四项提升；此前指无公害、绿色、有机农产品和农产品地理标志。',
      en: 'Since 2021 four upgrades in production; before that, three food labels and geographical indications.',
    },
    source: { title: '《农业生产“三品一标”提升行动实施方案》', year: 2021 },
    scope: 'national',
    shared: true,
  },
  {
    name: '一村一品',
    parts: [
      { zh: '一个村', en: 'one village' },
      { zh: '一个主导产品', en: 'one leading product' },
    ],
    gloss: {
      zh: '以村为单位发展特色主导产业。',
      en: 'Each village develops a leading product of its own.',
    },
    source: { title: '《农业部关于推进“一村一品”强村富民工程的意见》', year: 2010 },
    scope: 'national',
  },
  {
    name: '四好农村路',
    parts: [
      { zh: '建好', en: 'well built' },
      { zh: '管好', en: 'well managed' },
      { zh: '护好', en: 'well maintained' },
      { zh: '运营好', en: 'well operated' },
    ],
    gloss: {
      zh: '农村公路从建设到运营的目标。',
      en: 'Goals for rural roads, from building to operating them.',
    },
    source: { title: '《交通运输部关于推进“四好农村路”建设的意见》', year: 2015 },
    scope: 'national',
  },
  {
    name: '三清一改',
    parts: [
      { zh: '清理农村生活垃圾', en: 'household rubbish' },
      { zh: '清理村内塘沟', en: 'ponds and ditches' },
      { zh: '清理畜禽养殖粪污等农业生产废弃物', en: 'farm waste' },
      { zh: '改变影响农村人居环境的不良习惯', en: 'bad habits' },
    ],
    gloss: {
      zh: '村庄清洁行动的内容。',
      en: 'What the village clean-up campaign covers.',
    },
    source: { title: '《农村人居环境整治村庄清洁行动方案》', year: 2018 },
    scope: 'national',
  },
];
