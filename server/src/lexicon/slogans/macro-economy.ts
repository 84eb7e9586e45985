import type { SloganEntry } from '../slogan-entry';

/** Macroeconomic policy, public finance and investment. */
export const macroEconomySlogans: readonly SloganEntry[] = [
  {
    name: '六稳',
    parts: [
      { zh: '稳就业', en: 'employment' },
      { zh: '稳金融', en: 'finance' },
      { zh: '稳外贸', en: 'foreign trade' },
      { zh: '稳外资', en: 'foreign investment' },
      { zh: '稳投资', en: 'investment' },
      { zh: '稳预期', en: 'expectations' },
    ],
    gloss: {
      zh: '2018年年中提出的稳经济六项工作。',
      en: 'Six things to keep stable, named in mid-2018.',
    },
    source: { title: '中共中央政治局会议（7月31日）', year: 2018 },
    scope: 'national',
  },
  {
    name: '六保',
    parts: [
      { zh: '保居民就业', en: 'jobs' },
      { zh: '保基本民生', en: 'basic livelihoods' },
      { zh: '保市场主体', en: 'market entities' },
      { zh: '保粮食能源安全', en: 'food and energy security' },
      { zh: '保产业链供应链稳定', en: 'industrial and supply chains' },
      { zh: '保基层运转', en: 'the running of local government' },
    ],
    gloss: {
      zh: '2020年疫情冲击下提出的六项兜底任务。',
      en: 'Six things to protect, named in the spring of 2020.',
    },
    source: { title: '中共中央政治局会议（4月17日）', year: 2020 },
    scope: 'national',
  },
  {
    name: '六稳六保',
    parts: [
      { zh: '稳就业', en: 'stable employment' },
      { zh: '稳金融', en: 'stable finance' },
      { zh: '稳外贸', en: 'stable foreign trade' },
      { zh: '稳外资', en: 'stable foreign investment' },
      { zh: '稳投资', en: 'stable investment' },
      { zh: '稳预期', en: 'stable expectations' },
      { zh: '保居民就业', en: 'protected jobs' },
      { zh: '保基本民生', en: 'protected livelihoods' },
      { zh: '保市场主体', en: 'protected market entities' },
      { zh: '保粮食能源安全', en: 'protected food and energy' },
      { zh: '保产业链供应链稳定', en: 'protected supply chains' },
      { zh: '保基层运转', en: 'protected local government' },
    ],
    gloss: {
      zh: '六稳与六保的合称。',
      en: 'Both lists, the six stabilities and the six protections, taken together.',
    },
    source: { title: '《政府工作报告》', year: 2020 },
    scope: 'national',
  },
  {
    name: '三保',
    parts: [
      { zh: '保基本民生', en: 'basic livelihoods' },
      { zh: '保工资', en: 'wages' },
      { zh: '保运转', en: 'running costs' },
    ],
    gloss: {
      zh: '县级财政支出的三项底线。',
      en: 'The three items that county budgets must cover first.',
    },
    source: { title: '《财政部关于建立和完善县级基本财力保障机制的意见》', year: 2010 },
    scope: 'national',
    quotedOnly: ['三保'],
  },
  {
    name: '三去一降一补',
    parts: [
      { zh: '去产能', en: 'cut overcapacity' },
      { zh: '去库存', en: 'cut housing stock' },
      { zh: '去杠杆', en: 'cut leverage' },
      { zh: '降成本', en: 'lower costs' },
      { zh: '补短板', en: 'fill gaps' },
    ],
    gloss: {
      zh: '供给侧结构性改革最初的五项任务。',
      en: 'The first five tasks of supply-side structural reform.',
    },
    source: { title: '中央经济工作会议', year: 2015 },
    scope: 'national',
  },
  {
    name: '三大攻坚战',
    parts: [
      { zh: '防范化解重大风险', en: 'defuse major risks' },
      { zh: '精准脱贫', en: 'targeted poverty relief' },
      { zh: '污染防治', en: 'pollution control' },
    ],
    gloss: {
      zh: '决胜全面小康阶段的三项重点任务。',
      en: 'Three critical tasks set for the years to 2020.',
    },
    source: { title: '党的十九大报告', year: 2017 },
    scope: 'national',
  },
  {
    name: '三大工程',
    parts: [
      { zh: '保障性住房建设', en: 'affordable housing' },
      { zh: '“平急两用”公共基础设施建设', en: 'dual-use public facilities' },
      { zh: '城中村改造', en: 'renewal of urban villages' },
    ],
    gloss: {
      zh: '2023年部署的房地产领域三类建设。',
      en: 'Three kinds of construction assigned in 2023 in the housing sector.',
    },
    source: { title: '中央经济工作会议', year: 2023 },
    scope: 'national',
    shared: true,
  },
  {
    name: '五篇大文章',
    parts: [
      { zh: '科技金融', en: 'technology finance' },
      { zh: '绿色金融', en: 'green finance' },
      { zh: '普惠金融', en: 'inclusive finance' },
      { zh: '养老金融', en: 'pension finance' },
      { zh: '数字金融', en: 'digital finance' },
    ],
    gloss: {
      zh: '金融支持实体经济的五个重点方向。',
      en: 'Five priorities for financial services.',
    },
    source: { title: '中央金融工作会议', year: 2023 },
    scope: 'national',
  },
  {
    name: '两重',
    variants: ['两重建设', '两重项目'],
    parts: [
      { zh: '国家重大战略实施', en: 'major national strategies' },
      { zh: '重点领域安全能力建设', en: 'security capacity in key fields' },
    ],
    gloss: {
      zh: '2024年起超长期特别国债专项支持的两类领域。',
      en: 'The two fields funded by ultra-long special treasury bonds from 2024.',
    },
    source: { title: '《政府工作报告》', year: 2024 },
    scope: 'national',
    quotedOnly: ['两重'],
  },
  {
    name: '两新',
    variants: ['两新政策'],
    parts: [
      { zh: '大规模设备更新', en: 'renewal of equipment' },
      { zh: '消费品以旧换新', en: 'trade-in of consumer goods' },
    ],
    gloss: {
      zh: '2024年起实施的两项更新换新政策；党建语境中另指两新组织。',
      en: 'Two renewal programmes begun in 2024; in Party work the name means new kinds of organisations.',
    },
    source: { title: '《推动大规模设备更新和消费品以旧换新行动方案》', year: 2024 },
    scope: 'national',
    shared: true,
    quotedOnly: ['两新'],
  },
];
