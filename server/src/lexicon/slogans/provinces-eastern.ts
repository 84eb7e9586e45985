import type { SloganEntry } from '../slogan-entry';

/** Formulas of the other provinces on the lower and middle Yangtze, and of Fujian. */
export const easternProvinceSlogans: readonly SloganEntry[] = [
  {
    name: '五个中心',
    parts: [
      { zh: '国际经济中心', en: 'economy' },
      { zh: '国际金融中心', en: 'finance' },
      { zh: '国际贸易中心', en: 'trade' },
      { zh: '国际航运中心', en: 'shipping' },
      { zh: '国际科技创新中心', en: 'science and innovation' },
    ],
    gloss: {
      zh: '上海的城市功能定位。',
      en: 'The functions Shanghai is to serve as a city.',
    },
    source: { title: '《上海市城市总体规划（2017—2035年）》', year: 2017 },
    scope: 'province',
    place: '上海市',
    shared: true,
  },
  {
    name: '四大功能',
    parts: [
      { zh: '全球资源配置功能', en: 'allocating global resources' },
      { zh: '科技创新策源功能', en: 'originating innovation' },
      { zh: '高端产业引领功能', en: 'leading high-end industry' },
      { zh: '开放枢纽门户功能', en: 'gateway of opening up' },
    ],
    gloss: {
      zh: '上海2019年起强化的城市功能。',
      en: 'Functions that Shanghai has been strengthening since 2019.',
    },
    source: { title: '《上海市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要》', year: 2021 },
    scope: 'province',
    place: '上海市',
    shared: true,
  },
  {
    name: '五个新城',
    parts: [
      { zh: '嘉定新城', en: 'Jiading' },
      { zh: '青浦新城', en: 'Qingpu' },
      { zh: '松江新城', en: 'Songjiang' },
      { zh: '奉贤新城', en: 'Fengxian' },
      { zh: '南汇新城', en: 'Nanhui' },
    ],
    gloss: {
      zh: '上海十四五时期重点建设的新城。',
      en: 'The new towns Shanghai builds in the 14th plan period.',
    },
    source: { title: '《上海市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要》', year: 2021 },
    scope: 'province',
    place: '上海市',
    shared: true,
  },
  {
    name: '四大品牌',
    parts: [
      { zh: '上海服务', en: 'services' },
      { zh: '上海制造', en: 'manufacturing' },
      { zh: '上海购物', en: 'shopping' },
      { zh: '上海文化', en: 'culture' },
    ],
    gloss: {
      zh: '上海2018年提出的城市品牌。',
      en: 'City brands announced by Shanghai in 2018.',
    },
    source: {
      title: '《中共上海市委 上海市人民政府关于全力打响上海“四大品牌”率先推动高质量发展的若干意见》',
      year: 2018,
    },
    scope: 'province',
    place: '上海市',
    shared: true,
  },
  {
    name: '两聚一高',
    parts: [
      { zh: '聚力创新', en: 'focus on innovation' },
      { zh: '聚焦富民', en: 'focus on prosperity' },
      { zh: '高水平全面建成小康社会', en: 'a higher level of moderate prosperity' },
    ],
    gloss: {
      zh: '江苏2016年提出的发展主题。',
      en: 'The theme set by Jiangsu in 2016.',
    },
    source: { title: '中国共产党江苏省第十三次代表大会', year: 2016 },
    scope: 'province',
    place: '江苏省',
  },
  {
    name: '三地一区',
    parts: [
      { zh: '科技创新策源地', en: 'source of innovation' },
      { zh: '新兴产业聚集地', en: 'home of new industries' },
      { zh: '改革开放新高地', en: 'new heights of reform' },
      { zh: '经济社会发展全面绿色转型区', en: 'zone of green transition' },
    ],
    gloss: {
      zh: '安徽的战略定位。',
      en: 'The strategic roles of Anhui.',
    },
    source: { title: '《安徽省国民经济和社会发展第十四个五年规划和2035年远景目标纲要》', year: 2021 },
    scope: 'province',
    place: '安徽省',
    shared: true,
  },
  {
    name: '四个更大',
    parts: [
      { zh: '在加快建设现代化经济体系上取得更大进步', en: 'a modern economic system' },
      { zh: '在服务和融入新发展格局上展现更大作为', en: 'the new development pattern' },
      { zh: '在探索海峡两岸融合发展新路上迈出更大步伐', en: 'integration across the Strait' },
      { zh: '在创造高品质生活上实现更大突破', en: 'quality of life' },
    ],
    gloss: {
      zh: '2021年对福建提出的要求。',
      en: 'What was asked of Fujian in 2021.',
    },
    source: { title: '习近平在福建考察时的讲话', year: 2021 },
    scope: 'province',
    place: '福建省',
    shared: true,
  },
  {
    name: '一圈引领、两轴驱动、三区协同',
    variants: ['一圈引领两轴驱动三区协同'],
    parts: [
      { zh: '大南昌都市圈', en: 'Greater Nanchang' },
      { zh: '沪昆轴', en: 'Shanghai–Kunming axis' },
      { zh: '京九轴', en: 'Beijing–Kowloon axis' },
      { zh: '赣南等原中央苏区振兴发展', en: 'southern old revolutionary area' },
      { zh: '赣东北开放合作', en: 'north-east' },
      { zh: '赣西转型升级', en: 'west' },
    ],
    gloss: {
      zh: '江西区域发展格局，2018年提出。',
      en: 'The regional layout of Jiangxi, first stated in 2018.',
    },
    source: { title: '《江西省国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要》', year: 2021 },
    scope: 'province',
    place: '江西省',
  },
  {
    name: '一带一部',
    parts: [
      { zh: '东部沿海地区和中西部地区过渡带', en: 'transition belt between coast and interior' },
      { zh: '长江开放经济带和沿海开放经济带结合部', en: 'junction of the Yangtze and coastal belts' },
    ],
    gloss: {
      zh: '湖南的区位定位。',
      en: 'How the location of Hunan is described.',
    },
    source: { title: '习近平在湖南考察时的讲话', year: 2013 },
    scope: 'province',
    place: '湖南省',
  },
  {
    name: '三高四新',
    parts: [
      { zh: '国家重要先进制造业高地', en: 'heights of advanced manufacturing' },
      { zh: '具有核心竞争力的科技创新高地', en: 'heights of innovation' },
      { zh: '内陆地区改革开放高地', en: 'heights of inland reform' },
      { zh: '在推动高质量发展上闯出新路子', en: 'a new path of quality growth' },
      { zh: '在构建新发展格局中展现新作为', en: 'new deeds in the development pattern' },
      { zh: '在推动中部地区崛起和长江经济带发展中彰显新担当', en: 'new duties in the centre and the Yangtze belt' },
      { zh: '谱写新时代坚持和发展中国特色社会主义的湖南新篇章', en: 'a new chapter for Hunan' },
    ],
    gloss: {
      zh: '三个高地和四个新的使命任务。',
      en: 'Three heights to build and four new things to achieve in Hunan.',
    },
    source: {
      title: '《中共湖南省委关于制定湖南省国民经济和社会发展第十四个五年规划和二〇三五年远景目标的建议》',
      year: 2020,
    },
    scope: 'province',
    place: '湖南省',
  },
];
