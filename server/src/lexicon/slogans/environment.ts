import type { SloganEntry } from '../slogan-entry';

/** Climate, pollution, water and territorial control lines. */
export const environmentSlogans: readonly SloganEntry[] = [
  {
    name: '双碳',
    variants: ['双碳目标'],
    parts: [
      { zh: '碳达峰', en: 'carbon peaking' },
      { zh: '碳中和', en: 'carbon neutrality' },
    ],
    gloss: {
      zh: '2030年前达峰、2060年前中和的气候目标，2020年宣布。',
      en: 'Climate goals announced in 2020: peak before 2030, neutrality before 2060.',
    },
    source: { title: '《中共中央 国务院关于完整准确全面贯彻新发展理念做好碳达峰碳中和工作的意见》', year: 2021 },
    scope: 'national',
  },
  {
    name: '能耗双控',
    variants: ['能源消费双控'],
    parts: [
      { zh: '能源消费强度', en: 'energy intensity' },
      { zh: '能源消费总量', en: 'total energy consumption' },
    ],
    gloss: {
      zh: '对能源消费的两项控制指标。',
      en: 'Two controls on energy use.',
    },
    source: { title: '《完善能源消费强度和总量双控制度方案》', year: 2021 },
    scope: 'national',
  },
  {
    name: '碳排放双控',
    parts: [
      { zh: '碳排放强度', en: 'carbon intensity' },
      { zh: '碳排放总量', en: 'total carbon emissions' },
    ],
    gloss: {
      zh: '由能耗双控转向的碳排放控制制度。',
      en: 'The control of carbon emissions that succeeds the control of energy use.',
    },
    source: { title: '《加快构建碳排放双控制度体系工作方案》', year: 2024 },
    scope: 'national',
  },
  {
    name: '两高项目',
    parts: [
      { zh: '高耗能', en: 'high energy use' },
      { zh: '高排放', en: 'high emissions' },
    ],
    gloss: {
      zh: '严格控制上马的建设项目类型。',
      en: 'Projects whose approval is tightly controlled.',
    },
    source: { title: '《关于加强高耗能、高排放建设项目生态环境源头防控的指导意见》', year: 2021 },
    scope: 'national',
  },
  {
    name: '两山',
    variants: ['两山理念', '两山理论'],
    parts: [
      { zh: '绿水青山', en: 'clear waters and green mountains' },
      { zh: '金山银山', en: 'mountains of gold and silver' },
    ],
    gloss: {
      zh: '关于生态保护与经济发展关系的理念。',
      en: 'An idea of how nature and the economy relate.',
    },
    source: { title: '习近平《绿水青山也是金山银山》', year: 2005 },
    scope: 'national',
    quotedOnly: ['两山'],
  },
  {
    name: '三线一单',
    parts: [
      { zh: '生态保护红线', en: 'ecological protection red line' },
      { zh: '环境质量底线', en: 'environmental quality bottom line' },
      { zh: '资源利用上线', en: 'upper limit on resource use' },
      { zh: '生态环境准入清单', en: 'environmental access list' },
    ],
    gloss: {
      zh: '生态环境分区管控的四项内容。',
      en: 'The four elements of zoned environmental control.',
    },
    source: { title: '《中共中央 国务院关于全面加强生态环境保护 坚决打好污染防治攻坚战的意见》', year: 2018 },
    scope: 'national',
  },
  {
    name: '三区三线',
    parts: [
      { zh: '城镇空间', en: 'urban space' },
      { zh: '农业空间', en: 'agricultural space' },
      { zh: '生态空间', en: 'ecological space' },
      { zh: '生态保护红线', en: 'ecological protection red line' },
      { zh: '永久基本农田', en: 'permanent basic farmland' },
      { zh: '城镇开发边界', en: 'urban development boundary' },
    ],
    gloss: {
      zh: '国土空间规划划定的三类空间和三条控制线。',
      en: 'Three kinds of space and three control lines in territorial planning.',
    },
    source: { title: '《省级空间规划试点方案》', year: 2016 },
    scope: 'national',
  },
  {
    name: '三条控制线',
    parts: [
      { zh: '生态保护红线', en: 'ecological protection red line' },
      { zh: '永久基本农田', en: 'permanent basic farmland' },
      { zh: '城镇开发边界', en: 'urban development boundary' },
    ],
    gloss: {
      zh: '即三区三线中的三线。',
      en: 'The three lines of territorial planning by themselves.',
    },
    source: { title: '《关于在国土空间规划中统筹划定落实三条控制线的指导意见》', year: 2019 },
    scope: 'national',
  },
  {
    name: '三生空间',
    variants: ['三生'],
    parts: [
      { zh: '生产空间', en: 'production' },
      { zh: '生活空间', en: 'living' },
      { zh: '生态空间', en: 'ecology' },
    ],
    gloss: {
      zh: '国土空间按用途的三分法。',
      en: 'Land divided in three by what it serves.',
    },
    source: { title: '党的十八大报告', year: 2012 },
    scope: 'national',
    quotedOnly: ['三生'],
  },
  {
    name: '三大保卫战',
    parts: [
      { zh: '蓝天保卫战', en: 'air' },
      { zh: '碧水保卫战', en: 'water' },
      { zh: '净土保卫战', en: 'soil' },
    ],
    gloss: {
      zh: '污染防治攻坚战的三个战场。',
      en: 'The three fronts of the campaign against pollution.',
    },
    source: { title: '《中共中央 国务院关于全面加强生态环境保护 坚决打好污染防治攻坚战的意见》', year: 2018 },
    scope: 'national',
    shared: true,
  },
  {
    name: '四减四增',
    parts: [
      { zh: '产业结构：减过剩落后产业，增新动能', en: 'industry: less overcapacity, more new drivers' },
      { zh: '能源结构：减煤炭消费，增清洁能源', en: 'energy: less coal, more clean energy' },
      { zh: '运输结构：减公路运输，增铁路运输', en: 'transport: less road, more rail' },
      { zh: '农业投入结构：减化肥农药，增有机肥', en: 'farming: less chemicals, more organic fertiliser' },
    ],
    gloss: {
      zh: '调整四种结构，每种一减一增，成对列出。',
      en: 'Four structures to adjust; in each, one thing falls and another grows.',
    },
    source: { title: '中央财经委员会第一次会议', year: 2018 },
    scope: 'national',
  },
  {
    name: '四水四定',
    parts: [
      { zh: '以水定城', en: 'the size of cities' },
      { zh: '以水定地', en: 'farmland' },
      { zh: '以水定人', en: 'population' },
      { zh: '以水定产', en: 'industry' },
    ],
    gloss: {
      zh: '以水资源为约束的四项原则，每项既含水又含定。',
      en: 'Four limits set by water; every part holds both water and what it fixes.',
    },
    source: { title: '习近平《在黄河流域生态保护和高质量发展座谈会上的讲话》', year: 2019 },
    scope: 'national',
  },
  {
    name: '清四乱',
    variants: ['河湖清四乱', '四乱'],
    parts: [
      { zh: '乱占', en: 'illegal occupation' },
      { zh: '乱采', en: 'illegal dredging' },
      { zh: '乱堆', en: 'illegal dumping' },
      { zh: '乱建', en: 'illegal building' },
    ],
    gloss: {
      zh: '整治河湖管理范围内的四类问题。',
      en: 'A campaign against four abuses of rivers and lakes.',
    },
    source: { title: '《水利部办公厅关于开展全国河湖“清四乱”专项行动的通知》', year: 2018 },
    scope: 'national',
    quotedOnly: ['四乱'],
  },
  {
    name: '三河三湖',
    parts: [
      { zh: '淮河', en: 'Huai River' },
      { zh: '海河', en: 'Hai River' },
      { zh: '辽河', en: 'Liao River' },
      { zh: '太湖', en: 'Lake Tai' },
      { zh: '巢湖', en: 'Lake Chao' },
      { zh: '滇池', en: 'Lake Dian' },
    ],
    gloss: {
      zh: '1990年代重点治理的水域。',
      en: 'The waters singled out for clean-up in the 1990s.',
    },
    source: { title: '《国务院关于环境保护若干问题的决定》', year: 1996 },
    scope: 'national',
  },
  {
    name: '两控区',
    parts: [
      { zh: '酸雨控制区', en: 'acid rain' },
      { zh: '二氧化硫污染控制区', en: 'sulphur dioxide' },
    ],
    gloss: {
      zh: '1998年划定的两类大气污染控制区。',
      en: 'Two kinds of air pollution control zones drawn in 1998.',
    },
    source: { title: '《国务院关于酸雨控制区和二氧化硫污染控制区有关问题的批复》', year: 1998 },
    scope: 'national',
  },
  {
    name: '三北工程',
    variants: ['三北防护林工程', '三北防护林体系', '三北防护林', '三北'],
    parts: [
      { zh: '西北', en: 'north-west' },
      { zh: '华北', en: 'north' },
      { zh: '东北', en: 'north-east' },
    ],
    gloss: {
      zh: '1978年启动、计划至2050年的防护林工程。',
      en: 'A shelterbelt programme begun in 1978 and planned to 2050.',
    },
    source: { title: '国务院批转《关于在西北、华北、东北风沙危害和水土流失重点地区建设大型防护林的规划》', year: 1978 },
    scope: 'national',
    quotedOnly: ['三北'],
  },
  {
    name: '三同时',
    parts: [
      { zh: '同时设计', en: 'designed at the same time' },
      { zh: '同时施工', en: 'built at the same time' },
      { zh: '同时投产使用', en: 'put into use at the same time' },
    ],
    gloss: {
      zh: '防治污染设施与主体工程的关系；安全、水土保持等设施也适用。',
      en: 'Pollution controls go with the main works; the same holds for safety facilities.',
    },
    source: { title: '《中华人民共和国环境保护法》', year: 2014 },
    scope: 'national',
  },
];
