import type { SloganEntry } from '../slogan-entry';

/** Development strategy, ownership, science and opening up. */
export const developmentSlogans: readonly SloganEntry[] = [
  {
    name: '双循环',
    parts: [
      { zh: '国内大循环', en: 'domestic circulation' },
      { zh: '国内国际循环相互促进', en: 'domestic and international circulation reinforcing each other' },
    ],
    gloss: {
      zh: '以国内大循环为主体、两个循环相互促进的新发展格局。',
      en: 'The pattern in which the domestic economy leads and both circulations feed each other.',
    },
    source: { title: '《中共中央关于制定国民经济和社会发展第十四个五年规划和二〇三五年远景目标的建议》', year: 2020 },
    scope: 'national',
  },
  {
    name: '三新一高',
    parts: [
      { zh: '立足新发展阶段', en: 'the new stage of development' },
      { zh: '贯彻新发展理念', en: 'the new development philosophy' },
      { zh: '构建新发展格局', en: 'the new development pattern' },
      { zh: '推动高质量发展', en: 'high-quality development' },
    ],
    gloss: {
      zh: '十四五时期发展要求的合称。',
      en: 'A short name for what is asked of development in the 14th plan period.',
    },
    source: { title: '《中共中央关于党的百年奋斗重大成就和历史经验的决议》', year: 2021 },
    scope: 'national',
  },
  {
    name: '两个毫不动摇',
    parts: [
      { zh: '毫不动摇地巩固和发展公有制经济', en: 'consolidate the public sector without wavering' },
      { zh: '毫不动摇地鼓励、支持和引导非公有制经济发展', en: 'support the private sector without wavering' },
    ],
    gloss: {
      zh: '对公有制与非公有制经济的基本方针。',
      en: 'The basic policy towards the public and the private economy.',
    },
    source: { title: '党的十六大报告', year: 2002 },
    scope: 'national',
  },
  {
    name: '两个健康',
    parts: [
      { zh: '非公有制经济健康发展', en: 'sound growth of private business' },
      { zh: '非公有制经济人士健康成长', en: 'sound growth of its people' },
    ],
    gloss: {
      zh: '民营经济工作的目标。',
      en: 'The aim of work with the private economy.',
    },
    source: { title: '《中国共产党统一战线工作条例（试行）》', year: 2015 },
    scope: 'national',
  },
  {
    name: '一带一路',
    parts: [
      { zh: '丝绸之路经济带', en: 'the Silk Road Economic Belt' },
      { zh: '21世纪海上丝绸之路', en: 'the 21st-Century Maritime Silk Road' },
    ],
    gloss: {
      zh: '2013年提出的国际合作倡议。',
      en: 'The international cooperation initiative proposed in 2013.',
    },
    source: { title: '《推动共建丝绸之路经济带和21世纪海上丝绸之路的愿景与行动》', year: 2015 },
    scope: 'national',
  },
  {
    name: '四化同步',
    parts: [
      { zh: '新型工业化', en: 'industrialisation' },
      { zh: '信息化', en: 'informatisation' },
      { zh: '城镇化', en: 'urbanisation' },
      { zh: '农业现代化', en: 'agricultural modernisation' },
    ],
    gloss: {
      zh: '四种现代化进程同步推进的要求。',
      en: 'Four processes of modernisation to advance together.',
    },
    source: { title: '党的十八大报告', year: 2012 },
    scope: 'national',
  },
  {
    name: '三步走',
    parts: [
      { zh: '1980年代国民生产总值翻一番，解决温饱', en: 'double output in the 1980s and meet basic needs' },
      { zh: '到20世纪末再翻一番，达到小康', en: 'double it again by 2000' },
      { zh: '到21世纪中叶达到中等发达国家水平', en: 'the level of middle-developed countries by mid-century' },
    ],
    gloss: {
      zh: '1987年的现代化战略步骤；各地规划的阶段安排也常用此名。',
      en: 'The staged strategy of 1987; local plans often use the name for stages of their own.',
    },
    source: { title: '党的十三大报告《沿着有中国特色的社会主义道路前进》', year: 1987 },
    scope: 'national',
    shared: true,
  },
  {
    name: '双创',
    parts: [
      { zh: '大众创业', en: 'mass entrepreneurship' },
      { zh: '万众创新', en: 'mass innovation' },
    ],
    gloss: {
      zh: '创业和创新；部分城市亦指卫生城市、文明城市等双创建。',
      en: 'Start-ups and innovation; some cities use it for two civic titles they compete for.',
    },
    source: { title: '《国务院关于大力推进大众创业万众创新若干政策措施的意见》', year: 2015 },
    scope: 'national',
    shared: true,
  },
  {
    name: '四个面向',
    parts: [
      { zh: '面向世界科技前沿', en: 'the world frontier' },
      { zh: '面向经济主战场', en: 'the economy' },
      { zh: '面向国家重大需求', en: 'national needs' },
      { zh: '面向人民生命健康', en: "people's life and health" },
    ],
    gloss: {
      zh: '科技创新的方向要求。',
      en: 'The directions science is asked to take.',
    },
    source: { title: '《在科学家座谈会上的讲话》', year: 2020 },
    scope: 'national',
  },
  {
    name: '四个革命、一个合作',
    variants: ['四个革命一个合作'],
    parts: [
      { zh: '能源消费革命', en: 'consumption' },
      { zh: '能源供给革命', en: 'supply' },
      { zh: '能源技术革命', en: 'technology' },
      { zh: '能源体制革命', en: 'institutions' },
      { zh: '加强国际合作', en: 'international cooperation' },
    ],
    gloss: {
      zh: '能源安全新战略。',
      en: 'The energy security strategy of 2014.',
    },
    source: { title: '中央财经领导小组第六次会议', year: 2014 },
    scope: 'national',
  },
  {
    name: '三个转变',
    parts: [
      { zh: '中国制造向中国创造转变', en: 'from made to created in China' },
      { zh: '中国速度向中国质量转变', en: 'from speed to quality' },
      { zh: '中国产品向中国品牌转变', en: 'from products to brands' },
    ],
    gloss: {
      zh: '关于制造业质量与品牌的要求。',
      en: 'Quality and brand goals for manufacturing.',
    },
    source: { title: '习近平在河南考察时的讲话', year: 2014 },
    scope: 'national',
    shared: true,
  },
];
