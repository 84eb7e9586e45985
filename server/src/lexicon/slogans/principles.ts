import type { SloganEntry } from '../slogan-entry';

/** Guiding principles up to the 18th Party congress of 2012, and those of foreign and ethnic affairs. */
export const principleSlogans: readonly SloganEntry[] = [
  {
    name: '三个代表',
    parts: [
      { zh: '代表中国先进生产力的发展要求', en: 'the development needs of advanced productive forces' },
      { zh: '代表中国先进文化的前进方向', en: 'the direction of advanced culture' },
      { zh: '代表中国最广大人民的根本利益', en: 'the fundamental interests of the majority of the people' },
    ],
    gloss: {
      zh: '2000年首次提出，次年系统阐述的执政党建设要求，2002年写入党章。',
      en: "Three requirements for the Party's role, first voiced in 2000, set out in full in 2001, in the Party constitution since 2002.",
    },
    source: { title: '《在庆祝中国共产党成立八十周年大会上的讲话》', year: 2001 },
    scope: 'national',
  },
  {
    name: '一个中心、两个基本点',
    variants: ['一个中心两个基本点'],
    parts: [
      { zh: '以经济建设为中心', en: 'economic development as the central task' },
      { zh: '坚持四项基本原则', en: 'adherence to the Four Cardinal Principles' },
      { zh: '坚持改革开放', en: 'adherence to reform and opening up' },
    ],
    gloss: {
      zh: '社会主义初级阶段基本路线的核心内容。',
      en: 'The core of the basic line for the primary stage of socialism.',
    },
    source: { title: '党的十三大报告《沿着有中国特色的社会主义道路前进》', year: 1987 },
    scope: 'national',
  },
  {
    name: '四项基本原则',
    parts: [
      { zh: '坚持社会主义道路', en: 'the socialist road' },
      { zh: '坚持人民民主专政', en: "the people's democratic dictatorship" },
      { zh: '坚持中国共产党的领导', en: 'the leadership of the Party' },
      { zh: '坚持马克思列宁主义、毛泽东思想', en: 'Marxism-Leninism and Mao Zedong Thought' },
    ],
    gloss: {
      zh: '1979年提出的四条政治前提，后写入宪法和党章。',
      en: 'Four political premises stated in 1979 and later written into the constitution.',
    },
    source: { title: '邓小平《坚持四项基本原则》', year: 1979 },
    scope: 'national',
  },
  {
    name: '四个现代化',
    parts: [
      { zh: '工业现代化', en: 'industry' },
      { zh: '农业现代化', en: 'agriculture' },
      { zh: '国防现代化', en: 'national defence' },
      { zh: '科学技术现代化', en: 'science and technology' },
    ],
    gloss: {
      zh: '以四个领域概括的国家现代化目标，1960年代已提出，1982年宪法序言列明。',
      en: 'The national modernisation goals in four fields; older than the 1982 constitution, whose preamble lists them.',
    },
    source: { title: '《中华人民共和国宪法》（序言）', year: 1982 },
    scope: 'national',
  },
  {
    name: '三个有利于',
    parts: [
      { zh: '有利于发展社会主义社会的生产力', en: 'whether it develops the productive forces' },
      { zh: '有利于增强社会主义国家的综合国力', en: 'whether it adds to national strength' },
      { zh: '有利于提高人民的生活水平', en: 'whether it raises living standards' },
    ],
    gloss: {
      zh: '判断改革得失的三条标准。',
      en: 'Three tests by which reforms are to be judged.',
    },
    source: { title: '邓小平《在武昌、深圳、珠海、上海等地的谈话要点》', year: 1992 },
    scope: 'national',
  },
  {
    name: '一国两制',
    parts: [
      { zh: '一个国家：中华人民共和国', en: "one country: the People's Republic" },
      { zh: '国家主体实行社会主义制度', en: 'the socialist system in the main body of the state' },
      { zh: '港澳台保持资本主义制度', en: 'the capitalist system in Hong Kong, Macao and Taiwan' },
    ],
    gloss: {
      zh: '在统一的国家之内，香港、澳门保持原有制度的方针。',
      en: 'The policy by which Hong Kong and Macao keep their own system inside one state.',
    },
    source: { title: '邓小平《一个国家，两种制度》', year: 1984 },
    scope: 'national',
  },
  {
    name: '四个尊重',
    parts: [
      { zh: '尊重劳动', en: 'respect for labour' },
      { zh: '尊重知识', en: 'respect for knowledge' },
      { zh: '尊重人才', en: 'respect for talent' },
      { zh: '尊重创造', en: 'respect for creativity' },
    ],
    gloss: {
      zh: '人才工作的方针。',
      en: 'The guideline of policy towards talent.',
    },
    source: { title: '党的十六大报告', year: 2002 },
    scope: 'national',
  },
  {
    name: '两个先锋队',
    parts: [
      { zh: '中国工人阶级的先锋队', en: 'vanguard of the working class' },
      { zh: '中国人民和中华民族的先锋队', en: 'vanguard of the Chinese people and nation' },
    ],
    gloss: {
      zh: '党章对党的性质的两方面表述。',
      en: "How the Party constitution describes the Party's nature.",
    },
    source: { title: '《中国共产党章程》（十六大修正）', year: 2002 },
    scope: 'national',
  },
  {
    name: '五个统筹',
    parts: [
      { zh: '统筹城乡发展', en: 'urban and rural development' },
      { zh: '统筹区域发展', en: 'development among regions' },
      { zh: '统筹经济社会发展', en: 'economic and social development' },
      { zh: '统筹人与自然和谐发展', en: 'people and nature' },
      { zh: '统筹国内发展和对外开放', en: 'domestic development and opening up' },
    ],
    gloss: {
      zh: '2003年提出的五对需要兼顾的发展关系，后来另有同名提法。',
      en: 'Five pairs of interests to be balanced, stated in 2003; later lists share the name.',
    },
    source: { title: '《中共中央关于完善社会主义市场经济体制若干问题的决定》', year: 2003 },
    scope: 'national',
    shared: true,
  },
  {
    name: '八荣八耻',
    parts: [
      { zh: '以热爱祖国为荣、以危害祖国为耻', en: 'love the country / do not harm it' },
      { zh: '以服务人民为荣、以背离人民为耻', en: 'serve the people / do not betray them' },
      { zh: '以崇尚科学为荣、以愚昧无知为耻', en: 'uphold science / not ignorance' },
      { zh: '以辛勤劳动为荣、以好逸恶劳为耻', en: 'work hard / not idleness' },
      { zh: '以团结互助为荣、以损人利己为耻', en: "help one another / not profit at others' cost" },
      { zh: '以诚实守信为荣、以见利忘义为耻', en: 'be honest / not greedy' },
      { zh: '以遵纪守法为荣、以违法乱纪为耻', en: 'keep the law / do not break it' },
      { zh: '以艰苦奋斗为荣、以骄奢淫逸为耻', en: 'live plainly / not in luxury' },
    ],
    gloss: {
      zh: '八组荣辱对照，概括社会主义荣辱观；每组一荣一耻。',
      en: 'Eight paired honours and disgraces summing up a socialist sense of honour; each part holds one of both.',
    },
    source: { title: '胡锦涛关于树立社会主义荣辱观的讲话', year: 2006 },
    scope: 'national',
  },
  {
    name: '两个一百年',
    parts: [
      { zh: '中国共产党成立一百年时全面建成小康社会', en: "a moderately prosperous society by the Party's centenary" },
      {
        zh: '新中国成立一百年时建成社会主义现代化国家',
        en: "a modern socialist country by the centenary of the People's Republic",
      },
    ],
    gloss: {
      zh: '以两个百年为节点的奋斗目标；第二个目标2017年后表述为建成社会主义现代化强国。',
      en: 'Goals set for two centenaries; the wording of the second was raised in 2017.',
    },
    source: { title: '党的十八大报告', year: 2012 },
    scope: 'national',
  },
  {
    name: '三个倡导',
    parts: [
      { zh: '倡导富强、民主、文明、和谐', en: 'prosperity, democracy, civility, harmony' },
      { zh: '倡导自由、平等、公正、法治', en: 'freedom, equality, justice, rule of law' },
      { zh: '倡导爱国、敬业、诚信、友善', en: 'patriotism, dedication, integrity, friendliness' },
    ],
    gloss: {
      zh: '社会主义核心价值观的三个层面：国家、社会、公民。',
      en: 'Core socialist values at three levels: state, society and citizen.',
    },
    source: { title: '党的十八大报告', year: 2012 },
    scope: 'national',
  },
  {
    name: '五位一体',
    parts: [
      { zh: '经济建设', en: 'economic' },
      { zh: '政治建设', en: 'political' },
      { zh: '文化建设', en: 'cultural' },
      { zh: '社会建设', en: 'social' },
      { zh: '生态文明建设', en: 'ecological' },
    ],
    gloss: {
      zh: '中国特色社会主义事业总体布局的五个方面。',
      en: 'The five fields of the overall plan for building socialism with Chinese characteristics.',
    },
    source: { title: '党的十八大报告', year: 2012 },
    scope: 'national',
  },
  {
    name: '三股势力',
    parts: [
      { zh: '恐怖主义', en: 'terrorism' },
      { zh: '分裂主义', en: 'separatism' },
      { zh: '极端主义', en: 'extremism' },
    ],
    gloss: {
      zh: '上海合作组织公约所指的三类威胁。',
      en: 'The three threats named in the Shanghai convention of 2001.',
    },
    source: { title: '《打击恐怖主义、分裂主义和极端主义上海公约》', year: 2001 },
    scope: 'national',
  },
  {
    name: '三个离不开',
    parts: [
      { zh: '汉族离不开少数民族', en: 'the Han cannot do without the minorities' },
      { zh: '少数民族离不开汉族', en: 'the minorities cannot do without the Han' },
      { zh: '各少数民族之间也相互离不开', en: 'nor the minorities without one another' },
    ],
    gloss: {
      zh: '关于各民族相互依存的表述。',
      en: 'A statement of how the ethnic groups depend on one another.',
    },
    source: { title: '江泽民在新疆考察工作时的讲话', year: 1990 },
    scope: 'national',
  },
  {
    name: '五个认同',
    parts: [
      { zh: '对伟大祖国的认同', en: 'with the motherland' },
      { zh: '对中华民族的认同', en: 'with the Chinese nation' },
      { zh: '对中华文化的认同', en: 'with Chinese culture' },
      { zh: '对中国共产党的认同', en: 'with the Party' },
      { zh: '对中国特色社会主义的认同', en: 'with socialism with Chinese characteristics' },
    ],
    gloss: {
      zh: '民族工作中提出的五方面认同。',
      en: 'Five identifications named in ethnic affairs work.',
    },
    source: { title: '中央第六次西藏工作座谈会', year: 2015 },
    scope: 'national',
  },
];
