import type { SloganEntry } from '../slogan-entry';

/** Party discipline, working style and the conduct of officials. */
export const partyDisciplineSlogans: readonly SloganEntry[] = [
  {
    name: '八项规定',
    variants: ['中央八项规定'],
    parts: [
      { zh: '改进调查研究', en: 'better inspection tours' },
      { zh: '精简会议活动', en: 'fewer meetings' },
      { zh: '精简文件简报', en: 'fewer documents and briefings' },
      { zh: '规范出访活动', en: 'regulated visits abroad' },
      { zh: '改进警卫工作', en: 'less obstructive security' },
      { zh: '改进新闻报道', en: 'plainer news coverage' },
      { zh: '严格文稿发表', en: 'restraint in publishing' },
      { zh: '厉行勤俭节约', en: 'thrift' },
    ],
    gloss: {
      zh: '2012年12月中央政治局为改进作风作出的规定。',
      en: 'Rules on working style adopted by the Political Bureau in December 2012.',
    },
    source: { title: '《十八届中央政治局关于改进工作作风、密切联系群众的八项规定》', year: 2012 },
    scope: 'national',
  },
  {
    name: '四风',
    parts: [
      { zh: '形式主义', en: 'formalism' },
      { zh: '官僚主义', en: 'bureaucratism' },
      { zh: '享乐主义', en: 'hedonism' },
      { zh: '奢靡之风', en: 'extravagance' },
    ],
    gloss: {
      zh: '党的群众路线教育实践活动集中整治的四种不良作风。',
      en: 'The four bad working styles targeted by the 2013 campaign.',
    },
    source: { title: '《关于在全党深入开展党的群众路线教育实践活动的意见》', year: 2013 },
    scope: 'national',
  },
  {
    name: '三严三实',
    parts: [
      { zh: '严以修身', en: 'strict in self-cultivation' },
      { zh: '严以用权', en: 'strict in using power' },
      { zh: '严以律己', en: 'strict in self-discipline' },
      { zh: '谋事要实', en: 'earnest in planning' },
      { zh: '创业要实', en: 'earnest in work' },
      { zh: '做人要实', en: 'earnest in conduct' },
    ],
    gloss: {
      zh: '对领导干部修身做事的要求，2015年据此开展专题教育。',
      en: 'Conduct asked of officials; a campaign of 2015 took its name from it.',
    },
    source: { title: '习近平参加十二届全国人大二次会议安徽代表团审议时的讲话', year: 2014 },
    scope: 'national',
  },
  {
    name: '四讲四有',
    parts: [
      { zh: '讲政治', en: 'stress politics' },
      { zh: '讲规矩', en: 'stress rules' },
      { zh: '讲道德', en: 'stress morality' },
      { zh: '讲奉献', en: 'stress dedication' },
      { zh: '有信念', en: 'have conviction' },
      { zh: '有纪律', en: 'have discipline' },
      { zh: '有品行', en: 'have character' },
      { zh: '有作为', en: 'have achievements' },
    ],
    gloss: {
      zh: '合格党员的标准，讲与有两两相应。',
      en: 'The standard for a qualified member; each thing stressed answers one possessed.',
    },
    source: { title: '《关于在全体党员中开展“学党章党规、学系列讲话，做合格党员”学习教育方案》', year: 2016 },
    scope: 'national',
  },
  {
    name: '一岗双责',
    parts: [
      { zh: '一个领导岗位', en: 'one leading post' },
      { zh: '分管业务工作的责任', en: "duty for the work in one's charge" },
      { zh: '分管领域从严治党的责任', en: 'duty for Party discipline in the same field' },
    ],
    gloss: {
      zh: '同一岗位兼负两种责任；安全生产等领域也用，第二项责任随领域而变。',
      en: 'One post with two duties; also used of work safety and other fields, where the second duty differs.',
    },
    source: { title: '《党委（党组）落实全面从严治党主体责任规定》', year: 2020 },
    scope: 'national',
    shared: true,
  },
  {
    name: '三不腐',
    parts: [
      { zh: '不敢腐', en: 'no one dares to be corrupt' },
      { zh: '不能腐', en: 'no one can be' },
      { zh: '不想腐', en: 'no one wants to be' },
    ],
    gloss: {
      zh: '要求一体推进的反腐败目标。',
      en: 'Three aims of the anti-corruption work, to be pursued as one.',
    },
    source: {
      title: '《中共中央关于坚持和完善中国特色社会主义制度、推进国家治理体系和治理能力现代化若干重大问题的决定》',
      year: 2019,
    },
    scope: 'national',
  },
  {
    name: '四种形态',
    parts: [
      { zh: '经常开展批评和自我批评、约谈函询', en: 'criticism, talks and written inquiries as the norm' },
      { zh: '党纪轻处分、组织调整成为大多数', en: 'light penalties and transfers for most cases' },
      { zh: '党纪重处分、重大职务调整成为少数', en: 'heavy penalties and demotions for a few' },
      { zh: '严重违纪涉嫌违法立案审查成为极少数', en: 'prosecution for very few' },
    ],
    gloss: {
      zh: '监督执纪由轻到重的四个层次。',
      en: 'Four degrees of discipline enforcement, from light to heavy.',
    },
    source: { title: '《中国共产党党内监督条例》', year: 2016 },
    scope: 'national',
  },
  {
    name: '六项纪律',
    variants: ['六大纪律'],
    parts: [
      { zh: '政治纪律', en: 'political' },
      { zh: '组织纪律', en: 'organisational' },
      { zh: '廉洁纪律', en: 'integrity' },
      { zh: '群众纪律', en: 'relations with the people' },
      { zh: '工作纪律', en: 'work' },
      { zh: '生活纪律', en: 'private life' },
    ],
    gloss: {
      zh: '2015年修订的条例将党的纪律归为六类。',
      en: 'The six classes of Party discipline since the revised rules of 2015.',
    },
    source: { title: '《中国共产党纪律处分条例》', year: 2015 },
    scope: 'national',
  },
  {
    name: '两个责任',
    parts: [
      { zh: '党委主体责任', en: 'primary responsibility of the Party committee' },
      { zh: '纪委监督责任', en: 'supervisory responsibility of the discipline commission' },
    ],
    gloss: {
      zh: '党风廉政建设责任制中的两方面责任。',
      en: 'The two responsibilities for clean government.',
    },
    source: { title: '《中共中央关于全面深化改革若干重大问题的决定》', year: 2013 },
    scope: 'national',
    shared: true,
  },
  {
    name: '三个区分开来',
    parts: [
      { zh: '先行先试中的失误与明知故犯的违纪违法', en: 'errors of pioneering, not wilful violations' },
      { zh: '尚无明确限制的探索与明令禁止后的我行我素', en: 'experiments where no rule exists, not defiance of a ban' },
      { zh: '推动发展的无意过失与谋取私利的违纪违法', en: 'unintended faults, not self-seeking' },
    ],
    gloss: {
      zh: '为干部容错纠错划出的界限，2016年提出。',
      en: 'Lines drawn so that honest mistakes are forgiven; first stated in 2016.',
    },
    source: { title: '《关于进一步激励广大干部新时代新担当新作为的意见》', year: 2018 },
    scope: 'national',
  },
  {
    name: '三个务必',
    parts: [
      { zh: '务必不忘初心、牢记使命', en: 'stay true to the founding mission' },
      { zh: '务必谦虚谨慎、艰苦奋斗', en: 'stay modest and hard-working' },
      { zh: '务必敢于斗争、善于斗争', en: 'have the courage and skill to struggle' },
    ],
    gloss: {
      zh: '二十大报告开篇对全党提出的要求。',
      en: 'What the 2022 Party congress report asks of members at its opening.',
    },
    source: { title: '党的二十大报告', year: 2022 },
    scope: 'national',
  },
  {
    name: '四下基层',
    parts: [
      { zh: '宣传党的路线方针政策下基层', en: 'explain policy at the grass roots' },
      { zh: '调查研究下基层', en: 'investigate there' },
      { zh: '信访接待下基层', en: 'receive petitioners there' },
      { zh: '现场办公下基层', en: 'settle matters there' },
    ],
    gloss: {
      zh: '1988年起在福建宁德形成的工作制度，2023年在全国推广。',
      en: 'A practice formed in Ningde, Fujian, from 1988 and promoted nationwide in 2023.',
    },
    source: { title: '落实“四下基层”交流座谈会', year: 2023 },
    scope: 'national',
  },
];
