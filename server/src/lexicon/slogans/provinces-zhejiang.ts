import type { SloganEntry } from '../slogan-entry';

/** Formulas of Zhejiang. */
export const zhejiangSlogans: readonly SloganEntry[] = [
  {
    name: '八八战略',
    parts: [
      { zh: '体制机制优势：完善市场经济体制', en: 'institutions: a better market system' },
      { zh: '区位优势：接轨上海、扩大开放', en: 'location: links with Shanghai, opening up' },
      { zh: '块状特色产业优势：建设先进制造业基地', en: 'industrial clusters: manufacturing base' },
      { zh: '城乡协调发展优势：推进城乡一体化', en: 'urban–rural balance: integration' },
      { zh: '生态优势：创建生态省', en: 'ecology: an ecological province' },
      { zh: '山海资源优势：发展海洋经济和欠发达地区', en: 'mountains and sea: marine economy, lagging areas' },
      {
        zh: '环境优势：加强基础设施、法治、信用和效能建设',
        en: 'environment: infrastructure, law, credit, efficiency',
      },
      { zh: '人文优势：科教兴省、人才强省、文化大省', en: 'culture: education, talent, culture' },
    ],
    gloss: {
      zh: '发挥八个优势、推进八项举措，优势与举措一一对应。',
      en: 'Eight advantages, each with the measure that uses it.',
    },
    source: { title: '中共浙江省委十一届四次全体（扩大）会议', year: 2003 },
    scope: 'province',
    place: '浙江省',
  },
  {
    name: '千万工程',
    variants: ['千村示范、万村整治', '千村示范万村整治'],
    parts: [
      { zh: '约一千个村建成全面小康示范村', en: 'about a thousand villages made models' },
      { zh: '约一万个村进行全面整治', en: 'about ten thousand villages put in order' },
    ],
    gloss: {
      zh: '浙江2003年启动的乡村整治工程，后在全国推广。',
      en: 'Village improvement begun in Zhejiang in 2003, later promoted nationwide.',
    },
    source: { title: '《关于实施“千村示范、万村整治”工程的通知》', year: 2003 },
    scope: 'province',
    place: '浙江省',
  },
  {
    name: '三改一拆',
    parts: [
      { zh: '旧住宅区改造', en: 'old housing renewed' },
      { zh: '旧厂区改造', en: 'old factories renewed' },
      { zh: '城中村改造', en: 'urban villages renewed' },
      { zh: '拆除违法建筑', en: 'illegal buildings removed' },
    ],
    gloss: {
      zh: '浙江旧区改造与拆违行动。',
      en: 'A Zhejiang campaign of renewal and demolition.',
    },
    source: { title: '《浙江省人民政府关于在全省开展“三改一拆”三年行动的通知》', year: 2013 },
    scope: 'province',
    place: '浙江省',
  },
  {
    name: '五水共治',
    parts: [
      { zh: '治污水', en: 'treat sewage' },
      { zh: '防洪水', en: 'prevent floods' },
      { zh: '排涝水', en: 'drain waterlogging' },
      { zh: '保供水', en: 'ensure supply' },
      { zh: '抓节水', en: 'save water' },
    ],
    gloss: {
      zh: '浙江的综合治水行动。',
      en: 'A Zhejiang campaign on all sides of water.',
    },
    source: { title: '中共浙江省委十三届四次全会', year: 2013 },
    scope: 'province',
    place: '浙江省',
  },
  {
    name: '两美浙江',
    parts: [
      { zh: '建设美丽浙江', en: 'a beautiful Zhejiang' },
      { zh: '创造美好生活', en: 'a good life' },
    ],
    gloss: {
      zh: '浙江2014年提出的目标。',
      en: 'Aims set by Zhejiang in 2014.',
    },
    source: { title: '《中共浙江省委关于建设美丽浙江创造美好生活的决定》', year: 2014 },
    scope: 'province',
    place: '浙江省',
  },
  {
    name: '六个浙江',
    parts: [
      { zh: '富强浙江', en: 'prosperous' },
      { zh: '法治浙江', en: 'law-based' },
      { zh: '文化浙江', en: 'cultured' },
      { zh: '平安浙江', en: 'safe' },
      { zh: '美丽浙江', en: 'beautiful' },
      { zh: '清廉浙江', en: 'clean' },
    ],
    gloss: {
      zh: '浙江2017年提出的目标。',
      en: 'Aims set by Zhejiang in 2017.',
    },
    source: { title: '中国共产党浙江省第十四次代表大会', year: 2017 },
    scope: 'province',
    place: '浙江省',
  },
  {
    name: '两个先行',
    parts: [
      { zh: '共同富裕先行', en: 'ahead in common prosperity' },
      { zh: '省域现代化先行', en: 'ahead in provincial modernisation' },
    ],
    gloss: {
      zh: '浙江2022年提出的奋斗目标。',
      en: 'Goals set by Zhejiang in 2022.',
    },
    source: { title: '中国共产党浙江省第十五次代表大会', year: 2022 },
    scope: 'province',
    place: '浙江省',
  },
  {
    name: '三个一号工程',
    parts: [
      { zh: '数字经济创新提质“一号发展工程”', en: 'digital economy' },
      { zh: '营商环境优化提升“一号改革工程”', en: 'business environment' },
      { zh: '“地瓜经济”提能升级“一号开放工程”', en: 'opening up' },
    ],
    gloss: {
      zh: '浙江2023年起的三项重点工程，一号为序号。',
      en: 'Three priority projects from 2023; each is called number one.',
    },
    source: { title: '全省深入实施“八八战略”强力推进创新深化改革攻坚开放提升大会', year: 2023 },
    scope: 'province',
    place: '浙江省',
  },
];
