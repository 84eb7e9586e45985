import type { Example } from '../check';

/** Texts are invented; the places do not exist. A title gives the report its year. */
const year = (text: string): string => `2026年岫陵市政府工作报告\n\n一、2025年工作回顾\n\n${text}`;
const plan = (text: string): string => `2026年岫陵市政府工作报告\n\n二、2026年工作安排\n\n${text}`;
const fiveYears = (review: string, last: string): string =>
  `2026年岫陵市政府工作报告\n\n一、2025年工作回顾\n\n过去一年，全市上下勇毅前行。${last}\n\n五年来，我们一步一个脚印，市域面貌焕然一新。${review}`;

export const invalid: readonly Example[] = [
  {
    note: 'a result with two digits swapped',
    text: year('地区生产总值1367.5亿元，增长5.8%。\n\n经济总量迈上新台阶，地区生产总值达到⟦1376.5亿元⟧。'),
  },
  {
    note: 'a decimal point one place off',
    text: year('社会消费品零售总额达到482.6亿元。\n\n消费稳步回升，社会消费品零售总额⟦48.26亿元⟧。'),
  },
  {
    note: 'a growth target and its explanation',
    text: plan('今年主要预期目标是：地区生产总值增长5%左右。\n\n经济增长预期目标为⟦5.5%⟧左右，考虑了需要和可能。'),
  },
  {
    note: 'a goal named without its indicator',
    text: plan('主要预期目标是：地区生产总值增长6%左右。\n\n实现⟦6.5%⟧左右的增长目标，必须付出更大努力。'),
  },
  {
    note: 'two ranges for one target',
    text: plan('预期目标是：地区生产总值增长5%—5.5%。\n\n经济增长预期目标⟦5.5%—6%⟧，与潜力相适应。'),
  },
  {
    note: 'last year’s unemployment target left in',
    text: plan('城镇调查失业率5.5%左右。\n\n城镇调查失业率⟦5%⟧左右，体现了稳就业的力度。'),
  },
  {
    note: 'a price target',
    text: plan('居民消费价格涨幅2%左右。\n\n把居民消费价格涨幅控制在⟦3%⟧左右，留有余地。'),
  },
  {
    note: 'a floor for five years above the last year’s value',
    text: fiveYears('粮食产量稳定在⟦86亿斤⟧以上。', '粮食产量85.3亿斤。'),
  },
  {
    note: 'a mark that the last year’s value has not passed',
    text: fiveYears('地区生产总值突破⟦1500亿元⟧、年均增长6.1%。', '实现地区生产总值1367.5亿元。'),
  },
  {
    note: 'where a level arrives, and the last year’s',
    text: fiveYears('常住人口城镇化率由58.2%提高到⟦63.9%⟧。', '常住人口城镇化率达到62.4%。'),
  },
  {
    note: 'an arrival under a year of its own',
    text: fiveYears('全市生产总值从2020年的986亿元增长到2025年的⟦1376亿元⟧。', '全市生产总值达到1367亿元，增长5.8%。'),
  },
  {
    note: 'one task with two amounts',
    text: plan(
      '新建和改造提升农村公路260公里，补齐短板。\n\n附件。\n\n新建和改造提升农村公路⟦200公里⟧，其中县道60公里。',
    ),
  },
  {
    note: 'the year’s list of public services',
    text: plan('用心用情办好十件民生实事。\n\n全力办好⟦12件⟧民生实事，让群众可感可及。'),
  },
  {
    note: 'a fixed set with its digits swapped in one mention of three',
    text: year(
      '集中帮扶39个欠发达乡镇。\n\n欠发达乡镇面貌改善，39个欠发达乡镇收入增长8%。\n\n健全⟦93个⟧欠发达乡镇常态化帮扶机制。',
    ),
  },
  {
    note: 'a growth over the same time a year before, restated',
    text: year('规模以上工业增加值增长7.8%。\n\n工业提质增效，规上工业增加值同比增长⟦8.7%⟧。'),
  },
  {
    note: 'the base of a plan',
    text: '2026年岫陵市政府工作报告\n\n一、2025年工作回顾\n\n粮食产量52.8亿斤。\n\n二、2026年工作安排\n\n在去年粮食产量⟦58.2亿斤⟧的高基数上，力争再增产1亿斤。',
  },
  {
    note: 'how many there are in all',
    text: fiveYears('高新技术企业由215家增加到⟦628家⟧。', '高新技术企业达到682家。'),
  },
  {
    note: 'the economy as the first words of a sentence',
    text: fiveYears('经济总量跨越⟦1400亿元⟧台阶。', '地区生产总值达到1367.5亿元。'),
  },
  {
    note: 'a zero too many',
    text: year('进出口总额386亿元，增长8.2%。\n\n外贸促稳提质，进出口总额达到⟦3860亿元⟧。'),
  },
  {
    note: 'a goal and why it was set',
    text: plan('地区生产总值增长5.5%左右。\n\n之所以把增长目标定为⟦6.5%⟧左右，是兼顾需要和可能。'),
  },
  {
    note: 'a task with its time before it',
    text: plan('实施市级重点项目286个。\n\n狠抓项目建设。\n\n全年实施市级重点项目⟦268个⟧，夯实支撑。'),
  },
  {
    note: 'a mark, and a value behind it that is below',
    text: year('冷链物流营业额突破50亿元，达到⟦48.7亿元⟧。'),
  },
  {
    note: 'a mark of something that no statistic names',
    text: '全县青柠种植面积首次超过20万亩、达⟦18.6万亩⟧，鲜果远销各地。',
  },
  {
    note: 'days of good air',
    text: year('空气质量优良天数325天。\n\n蓝天常驻，空气优良天数达到⟦352天⟧。'),
  },
  {
    note: 'dust in the air',
    text: year('PM2.5平均浓度24微克/立方米。\n\nPM2.5年均浓度降至⟦42微克/立方米⟧。'),
  },
  {
    note: 'one number in two units',
    text: year('细颗粒物平均浓度24微克/立方米。\n\n细颗粒物平均浓度下降到⟦24毫克/立方米⟧。'),
  },
  {
    note: 'numbered items and a task',
    text: plan('新改建农村公路320公里。\n\n民生实事：\n\n2.新改建农村公路⟦230公里⟧。'),
  },
  {
    note: 'hopes below the target',
    text: plan('地区生产总值增长6%左右。\n\n拼出好成绩，力争地区生产总值增长⟦5%⟧。'),
  },
  {
    note: 'two hopes for one number',
    text: plan('地区生产总值增长6%、力争增长7%。\n\n全力冲刺，地区生产总值力争增长⟦7.5%⟧。'),
  },
];

export const valid: readonly Example[] = [
  { note: 'the same value', text: year('地区生产总值1367.5亿元。\n\n地区生产总值达到1367.5亿元。') },
  { note: 'a rounded restatement', text: year('地区生产总值1367.5亿元。\n\n地区生产总值约1370亿元。') },
  { note: 'a mark passed', text: fiveYears('地区生产总值突破1300亿元。', '地区生产总值1367.5亿元。') },
  { note: 'a floor kept', text: fiveYears('粮食产量稳定在85亿斤以上。', '粮食产量85.3亿斤。') },
  { note: 'units that convert', text: year('粮食产量85.3亿斤。\n\n粮食产量426.5万吨。') },
  {
    note: 'target against result',
    text: '2026年岫陵市政府工作报告\n\n一、2025年工作回顾\n\n地区生产总值增长5.8%。\n\n二、2026年工作安排\n\n地区生产总值增长6%左右。',
  },
  {
    note: 'the plan’s years against one year',
    text: '2026年岫陵市政府工作报告\n\n二、“十五五”时期主要目标\n\n城镇新增就业16万人。\n\n三、2026年工作安排\n\n城镇新增就业3.2万人。',
  },
  { note: 'a total of five years against one', text: fiveYears('城镇新增就业16.4万人。', '城镇新增就业3.3万人。') },
  { note: 'two places', text: year('地区生产总值1367.5亿元。\n\n榆丘县地区生产总值238亿元。') },
  { note: 'the nation', text: year('居民人均可支配收入增长5.6%。\n\n全国居民人均可支配收入增长5.1%。') },
  {
    note: 'one of two subjects',
    text: year('城乡居民人均可支配收入分别增长4.6%和6.3%。\n\n城镇居民人均可支配收入增长4.6%。'),
  },
  {
    note: 'a floor beside a value',
    text: plan('地区生产总值增长5%以上。\n\n地区生产总值增长5.5%左右，力争更好结果。'),
  },
  {
    note: 'parts of two wholes by one name',
    text: year('年末户籍人口134.9万人，其中乡村人口109.9万人。年末常住人口94.9万人，其中乡村人口53.5万人。'),
  },
  {
    note: 'counted in two ways',
    text: year(
      '一般公共预算收入完成28.6亿元（自然口径），增长10.9%。一般公共预算收入（同口径）完成30.2亿元，增长14.6%。',
    ),
  },
  { note: 'the average of several years', text: fiveYears('地区生产总值年均增长6.1%。', '地区生产总值增长5.8%。') },
  { note: 'another base', text: year('固定资产投资增长4.2%。\n\n固定资产投资比2020年增长31.5%。') },
  { note: 'no year to be known', text: '城镇新增就业4.3万人。\n\n城镇新增就业3.35万人。' },
  { note: 'two sets of one kind', text: year('建成12个省级现代农业产业园。\n\n新增15个省级现代农业产业园。') },
  {
    note: 'last year’s list and this year’s',
    text: '2026年岫陵市政府工作报告\n\n一、2025年工作回顾\n\n十件民生实事全部完成。\n\n二、2026年工作安排\n\n办好十二件民生实事。',
  },
  { note: 'parts of an indicator', text: year('一般公共预算收入98.6亿元。\n\n其中，市本级一般公共预算收入31.2亿元。') },
  { note: 'in prices of the year and real', text: year('居民人均可支配收入名义增长5.6%，实际增长5.4%。') },
  {
    note: 'a zone as the subject of the sentence',
    text: year('规模以上工业增加值增长7.8%。\n\n高新区完成产值620亿元，规模以上工业增加值增长12.3%。'),
  },
  { note: 'a mark passed, and to where', text: year('冷链物流营业额突破50亿元，达到52.3亿元。') },
  { note: 'a mark, and another amount', text: year('冷链物流营业额突破50亿元，利润达到48.3亿元。') },
  { note: 'a sum, and each year', text: year('冷链物流投入累计突破50亿元，达到48.3亿元的年份有三个。') },
  {
    note: 'the town and all of the place',
    text: year(
      '全市优良天数338天，PM2.5平均浓度24微克/立方米。\n\n中心城区优良天数331天，PM2.5平均浓度28微克/立方米。',
    ),
  },
  {
    note: 'the province, which only one sentence names, in a city’s report',
    text: year('全省PM2.5平均浓度30微克/立方米。\n\nPM2.5平均浓度24微克/立方米。'),
  },
  {
    note: 'a paragraph about a zone',
    text: year(
      '地区生产总值1367.5亿元、增长5.8%。\n\n澜汀管理区始建于1962年，总面积227平方公里。全年完成地区生产总值14.9亿元，增长4%。',
    ),
  },
  {
    note: 'another economy behind a clause',
    text: fiveYears('双城都市圈建设提速，经济总量超过2000亿元。', '地区生产总值1367.5亿元。'),
  },
  {
    note: 'things counted, and a stock of them',
    text: fiveYears('培育高新技术企业320家。', '高新技术企业达到682家。'),
  },
  {
    note: 'steps on the way, and where they led',
    text: fiveYears('地区生产总值连续跨过1100亿元、1200亿元、1300亿元台阶。', '地区生产总值达到1367.5亿元。'),
  },
  {
    note: 'a step',
    text: fiveYears('一般公共预算收入迈上120亿元台阶。', '一般公共预算收入126.8亿元。'),
  },
  {
    note: 'one month',
    text: year('规模以上工业增加值增长7.8%。\n\n12月当月，规模以上工业增加值同比增长9.3%。'),
  },
  {
    note: 'without a part',
    text: year('固定资产投资增长4.2%。\n\n扣除房地产后，固定资产投资同比增长9.3%。'),
  },
  {
    note: 'districts one by one',
    text: year('榆丘县：地区生产总值186亿元，增长6.2%。\n\n澜汀区：地区生产总值268亿元，增长5.6%。'),
  },
  {
    note: 'the province’s goal and the city’s',
    text: plan('全省地区生产总值增长5%左右，我市地区生产总值增长5.5%左右。'),
  },
  {
    note: 'the province’s growth in a city’s report',
    text: year(
      '全市一般公共预算收入126.8亿元，全市常住人口226.8万人。\n\n全省地区生产总值增长5.5%。\n\n地区生产总值增长6.4%。',
    ),
  },
  { note: 'a list for each county', text: plan('办好10件民生实事。\n\n各县区分别办好5件民生实事。') },
  {
    note: 'the target, and what is hoped for',
    text: plan('地区生产总值增长6%，一般公共预算收入增长5%。\n\n聚焦主要指标，地区生产总值力争增长7%。'),
  },
  {
    note: 'the least, and what is hoped for',
    text: plan('社会消费品零售总额增长6%。\n\n社会消费品零售总额确保增长5%、力争增长7%。'),
  },
  {
    note: 'named as the least and as hoped for',
    text: plan('必成目标：地区生产总值增长6%。\n\n实现地区生产总值增长7%的奋斗目标。'),
  },
  {
    note: 'hopes of one clause that may go on in the next',
    text: plan('地区生产总值增长6%、力争增长7%，固定资产投资增长5%、力争增长8%。\n\n固定资产投资增长8%。'),
  },
  {
    note: 'in prices of one year and of each',
    text: year('按可比价计算，农林牧渔业总产值增长4.2%。\n\n按现价计算，农林牧渔业总产值增长3.1%。'),
  },
  {
    note: 'before and after the accounts were closed',
    text: year('据快报统计，一般公共预算收入126.8亿元。\n\n决算数显示，一般公共预算收入127.3亿元。'),
  },
  {
    note: 'growth in another currency',
    text: year('进出口总额386亿元，增长8.2%。\n\n进出口总额54亿美元，增长7.1%。'),
  },
  {
    note: 'counted by another rule',
    text: year('实际使用外资2.3亿美元。\n\n按旧的统计口径，实际使用外资1.9亿美元。'),
  },
  { note: 'what it is compared with', text: year('城镇登记失业率3.1%，比上年下降0.2个百分点（上年为3.3%）。') },
  { note: 'a growth and the one before', text: year('居民消费价格涨幅由2.1%回落到0.6%。') },
];
