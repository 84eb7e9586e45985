import type { Example } from '../check';

/** Texts are invented; the places do not exist. A title gives the report its year. */
const year = (text: string): string => `2026年岫陵市政府工作报告\n\n一、2025年工作回顾\n\n${text}`;
const fiveYears = (text: string): string => `2026年岫陵市政府工作报告\n\n一、“十四五”工作回顾\n\n“十四五”时期，${text}`;

// prettier-ignore
export const invalid: readonly Example[] = [
  { note: 'the quotient as growth', text: '合作社由120家增加到480家、增长⟦4倍⟧。' },
  { note: 'with decimals', text: '快递业务量从860万件增加到3120万件，增长⟦3.6倍⟧。' },
  { note: 'in brackets', text: '充电桩由350个增至1820个（增长⟦5.2倍⟧）。' },
  { note: '了', text: '民宿由46家发展到138家，增长了⟦3倍⟧。' },
  { note: 'another word for growth', text: '冷库容积从2.1万立方米扩大到8.4万立方米，扩大⟦4倍⟧。' },
  { note: 'the noun behind the number', text: '试点从12个镇扩大到48个镇、范围扩大⟦4倍⟧。' },
  { note: 'no mark before the level', text: '储能装机由25.6万千瓦达到76.8万千瓦、增长⟦3倍⟧。' },
  { note: 'as many times as before', text: '外贸企业从84家增至210家，是原来的⟦1.5倍⟧。' },
  { note: 'a year as base', text: '研发投入由2020年的3.6亿元增加到2025年的9.2亿元，为2020年的⟦1.6倍⟧。' },
  { note: 'the earlier level in the phrase', text: year('技改投资12.8亿元，是上年6.4亿元的⟦3倍⟧。') },
  { note: 'a named amount', text: year('投资8.4亿元实施12项工程，投资是上年2.1亿元的⟦3倍⟧。') },
  { note: 'ratio and rate', text: year('改造老旧管网96公里、是上年的2.4倍、增长⟦240%⟧。') },
  { note: 'growth and ratio', text: fiveYears('新能源汽车销量增长⟦4.2倍⟧、是2020年的4.2倍。') },
  { note: 'doubled', text: '蓝莓产值由3.2亿元翻⟦一番⟧，达到12.6亿元。' },
  { note: 'doubled behind levels', text: '托位从1200个增加到4900个、翻了⟦一番⟧。' },
  { note: 'doubled twice', text: '茶园面积从2.6万亩扩大到5.3万亩，翻了⟦两番⟧。' },
  { note: 'doubled twice against a year', text: year('纳税由2024年的1600万元增至3400万元，较2024年翻⟦两番⟧。') },
  { note: 'doubled against a plan', text: '新增学位4300多个、比1050个的年度计划翻了⟦一番⟧。' },
  { note: 'by levels, nearly doubled', text: '招商到位资金由12亿元增加到15.8亿元，接近翻⟦一番⟧。' },
  { note: 'increment and multiple', text: year('跨境电商交易额达到8.4亿元、比上年增加6.3亿元、增长⟦4倍⟧。') },
  { note: 'a fall by times', text: '信访积案下降⟦1.5倍⟧。' },
  { note: 'a fall by nearly one', text: '安全事故起数减少近⟦1倍⟧。' },
  { note: 'a fall in other words', text: '收费项目压减⟦2倍⟧，办事时间缩短⟦3倍⟧。' },
  { note: 'a fall with its levels', text: '每户费用由3600元降到1200元、降低⟦2倍⟧。' },
  { note: 'a fall of prices', text: '药品价格平均降低⟦两倍⟧。' },
  { note: 'growth with a hedge', text: '电商从业人员由0.8万人增加到1.9万人，增长超过⟦2倍⟧。' },
  { note: 'the earlier level behind 较', text: year('出口额达到12.4亿元，较上年的3.1亿元增长⟦4倍⟧。') },
  { text: '研发投入是“十三五”末的2.3倍、较“十三五”末增长⟦230%⟧。', note: 'a multiple first' },
  { text: '规上企业由 2019 年的 24 家增加到 96 家、翻⟦一番⟧。', note: 'blanks around numbers' },
];

// prettier-ignore
export const valid: readonly Example[] = [
  { text: '合作社由120家增加到480家、增长3倍。' },
  { text: '充电桩由350个增至1820个（增长4.2倍）。' },
  { text: '外贸企业从84家增至210家，是原来的2.5倍。' },
  { text: year('改造老旧管网96公里、是上年的2.4倍、增长140%。') },
  { text: fiveYears('新能源汽车销量增长4.2倍、是2020年的5.2倍。') },
  { note: 'no level to compare with', text: '技术合同成交额增长7.1倍。' },
  { note: 'a row', text: '游客、旅游收入分别增长2.5倍、3倍。' },
  { note: 'doubled, nearly', text: '托位从1200个增加到2360个、翻了一番。' },
  { note: 'doubled and more', text: '货运能力从2800万吨提升至6000万吨、翻了一番多。' },
  { note: 'doubled twice', text: '茶园面积从1.3万亩扩大到5.3万亩，翻了两番。' },
  { note: 'doubled without levels', text: '营业收入较“十三五”末翻一番、利润翻三番。' },
  { note: 'the name of a plan', text: '实施中小企业倍增计划，3年培育企业120家。' },
  { note: 'a multiple as a floor', text: '救助标准不低于低保标准的1.5倍，增长8%。' },
  { note: 'at least', text: '电商从业人员由0.8万人增加到3.9万人，增长3倍以上。' },
  { note: 'another base', text: fiveYears('出口增长4.2倍、是上年的1.3倍。') },
  { note: 'rounded to whole numbers', text: '民宿由46家发展到120家，增长1.6倍。' },
  { note: 'less than it was', text: '费用降为原来的0.5倍。' },
  { note: 'a fall in per cent', text: '每户费用由3600元降到1200元、降低66.7%。' },
  { note: 'a rank', text: '科技企业数增长4.9倍、从全省第12位升至第5位。' },
  { note: 'one part', text: '经营主体88.3万户，其中企业22.5万户、增长1.1倍。' },
  { note: 'of another thing', text: '研发投入增长1.2倍，是全省平均水平的1.2倍。' },
  { note: 'constant prices', text: '地区生产总值由210亿元增加到480亿元，比2010年翻一番。' },
  { note: 'growth twice over different times', text: fiveYears('销售额由2亿元增加到6亿元，比上年增长1倍。') },
  { text: '研发投入是“十三五”末的2.3倍、较“十三五”末增长130%。' },
  { text: '旅游收入是2019年的1.3倍，同比增长26.5%。', note: 'from another year' },
];
