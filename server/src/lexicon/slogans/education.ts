import type { SloganEntry } from '../slogan-entry';

/** Schools, universities and vocational education. */
export const educationSlogans: readonly SloganEntry[] = [
  {
    name: '双减',
    variants: ['双减政策'],
    parts: [
      { zh: '减轻作业负担', en: 'homework' },
      { zh: '减轻校外培训负担', en: 'off-campus tutoring' },
    ],
    gloss: {
      zh: '减轻义务教育阶段学生两种负担的政策。',
      en: 'A policy to lighten two burdens on pupils.',
    },
    source: { title: '《关于进一步减轻义务教育阶段学生作业负担和校外培训负担的意见》', year: 2021 },
    scope: 'national',
  },
  {
    name: '双一流',
    parts: [
      { zh: '世界一流大学', en: 'world-class universities' },
      { zh: '世界一流学科', en: 'world-class disciplines' },
    ],
    gloss: {
      zh: '高等教育的国家建设计划。',
      en: 'A national programme for universities.',
    },
    source: { title: '《统筹推进世界一流大学和一流学科建设总体方案》', year: 2015 },
    scope: 'national',
  },
  {
    name: '双高计划',
    variants: ['双高'],
    parts: [
      { zh: '高水平高职学校', en: 'high-level vocational colleges' },
      { zh: '高水平专业（群）', en: 'high-level specialities' },
    ],
    gloss: {
      zh: '高等职业教育的国家建设计划。',
      en: 'A national programme for vocational colleges.',
    },
    source: { title: '《教育部 财政部关于实施中国特色高水平高职学校和专业建设计划的意见》', year: 2019 },
    scope: 'national',
    quotedOnly: ['双高'],
  },
  {
    name: '四新建设',
    variants: ['四新'],
    parts: [
      { zh: '新工科', en: 'new engineering' },
      { zh: '新医科', en: 'new medicine' },
      { zh: '新农科', en: 'new agriculture' },
      { zh: '新文科', en: 'new liberal arts' },
    ],
    gloss: {
      zh: '高等教育学科专业改革的四个方向。',
      en: 'Four directions for reforming university subjects.',
    },
    source: { title: '“六卓越一拔尖”计划2.0启动大会', year: 2019 },
    scope: 'national',
    shared: true,
    quotedOnly: ['四新'],
  },
  {
    name: '五育并举',
    variants: ['五育'],
    parts: [
      { zh: '德育', en: 'moral' },
      { zh: '智育', en: 'intellectual' },
      { zh: '体育', en: 'physical' },
      { zh: '美育', en: 'aesthetic' },
      { zh: '劳动教育', en: 'labour' },
    ],
    gloss: {
      zh: '学生全面发展的五个方面。',
      en: 'Five sides of an all-round education.',
    },
    source: { title: '《中共中央 国务院关于深化教育教学改革全面提高义务教育质量的意见》', year: 2019 },
    scope: 'national',
    quotedOnly: ['五育'],
  },
  {
    name: '三全育人',
    parts: [
      { zh: '全员育人', en: 'by all staff' },
      { zh: '全过程育人', en: 'throughout the course' },
      { zh: '全方位育人', en: 'in every respect' },
    ],
    gloss: {
      zh: '高校思想政治工作的要求。',
      en: 'What is asked of ideological work in universities.',
    },
    source: { title: '《关于加强和改进新形势下高校思想政治工作的意见》', year: 2016 },
    scope: 'national',
  },
  {
    name: '三教改革',
    variants: ['三教'],
    parts: [
      { zh: '教师', en: 'teachers' },
      { zh: '教材', en: 'teaching materials' },
      { zh: '教法', en: 'methods' },
    ],
    gloss: {
      zh: '职业教育的三项改革。',
      en: 'Three reforms in vocational education.',
    },
    source: { title: '《职业教育提质培优行动计划（2020—2023年）》', year: 2020 },
    scope: 'national',
    quotedOnly: ['三教'],
  },
  {
    name: '1+X证书制度',
    variants: ['1+X证书'],
    parts: [
      { zh: '学历证书', en: 'one academic diploma' },
      { zh: '若干职业技能等级证书', en: 'several certificates of vocational skill' },
    ],
    gloss: {
      zh: '学历证书与多种技能证书并行的试点。',
      en: 'A pilot joining one diploma with several skill certificates.',
    },
    source: { title: '《国家职业教育改革实施方案》', year: 2019 },
    scope: 'national',
  },
  {
    name: '三通两平台',
    parts: [
      { zh: '宽带网络校校通', en: 'broadband to every school' },
      { zh: '优质资源班班通', en: 'resources to every class' },
      { zh: '网络学习空间人人通', en: 'a learning space for everyone' },
      { zh: '教育资源公共服务平台', en: 'a platform for resources' },
      { zh: '教育管理公共服务平台', en: 'a platform for management' },
    ],
    gloss: {
      zh: '教育信息化的建设任务。',
      en: 'What was to be built to digitise education.',
    },
    source: { title: '全国教育信息化工作电视电话会议', year: 2012 },
    scope: 'national',
  },
  {
    name: '两免一补',
    parts: [
      { zh: '免学杂费', en: 'no tuition or fees' },
      { zh: '免费提供教科书', en: 'free textbooks' },
      { zh: '补助寄宿生生活费', en: 'living allowance for boarders' },
    ],
    gloss: {
      zh: '农村义务教育阶段的资助政策。',
      en: 'Aid for pupils in rural compulsory education.',
    },
    source: { title: '《国务院关于深化农村义务教育经费保障机制改革的通知》', year: 2005 },
    scope: 'national',
  },
  {
    name: '两基',
    parts: [
      { zh: '基本普及九年义务教育', en: 'nine years of compulsory schooling made universal' },
      { zh: '基本扫除青壮年文盲', en: 'illiteracy among the young and middle-aged ended' },
    ],
    gloss: {
      zh: '1990年代的普及教育目标。',
      en: 'Goals of the 1990s for universal education.',
    },
    source: { title: '《中国教育改革和发展纲要》', year: 1993 },
    scope: 'national',
    quotedOnly: ['两基'],
  },
  {
    name: '四有好老师',
    parts: [
      { zh: '有理想信念', en: 'ideals' },
      { zh: '有道德情操', en: 'morality' },
      { zh: '有扎实学识', en: 'learning' },
      { zh: '有仁爱之心', en: 'kindness' },
    ],
    gloss: {
      zh: '2014年教师节前提出的好老师标准。',
      en: "The marks of a good teacher, stated on the eve of Teachers' Day 2014.",
    },
    source: { title: '习近平同北京师范大学师生代表座谈时的讲话', year: 2014 },
    scope: 'national',
  },
];
