import type { Example } from '../check';

/** Texts are invented; the places do not exist. A title gives the report its year. */
const year = (text: string): string => `2026年岫陵市政府工作报告\n\n一、2025年工作回顾\n\n${text}`;

export const invalid: readonly Example[] = [
  {
    note: 'points above the economy',
    text: year('地区生产总值增长5.8%。\n\n居民人均可支配收入增长6.1%、快于经济增速⟦0.8个百分点⟧。'),
  },
  {
    note: 'points above another indicator of the same sentence',
    text: year('规模以上工业增加值增长7.5%，高技术制造业增加值增长11.8%、快于规模以上工业⟦5.3个百分点⟧。'),
  },
  {
    note: 'the base before the verb',
    text: year('全市生产总值增长5.6%。\n\n规上工业增加值增长7.9%、比生产总值增速快⟦3.3个百分点⟧。'),
  },
  {
    note: 'below the base',
    text: year('地区生产总值增长5.5%。\n\n社会消费品零售总额增长4.8%，低于经济增速⟦1.7个百分点⟧。'),
  },
  {
    note: 'town and country',
    text: year('城乡居民人均可支配收入分别增长4.4%、5.6%，农村居民收入增速比城镇居民高⟦2.1个百分点⟧。'),
  },
  {
    note: 'the nation’s rate beside it',
    text: year('社会消费品零售总额增长4.9%，全国为3.7%。\n\n社会消费品零售总额增速高于全国⟦2.2个百分点⟧。'),
  },
  {
    note: 'two rows',
    text: year(
      '规模以上工业增加值增长4.5%。\n\n装备制造业、高技术制造业增加值分别增长17.7%、17.6%，分别高于规模以上工业13.2个、⟦11.1个百分点⟧。',
    ),
  },
  {
    note: 'the order alone',
    text: year('地区生产总值增长6.9%。\n\n居民人均可支配收入增长6.4%，⟦快于经济增速⟧。'),
  },
  {
    note: 'the order alone, with another verb',
    text: year('地区生产总值增长5.8%。\n\n进出口总额增长7.2%，⟦低于经济增速⟧。'),
  },
  {
    note: 'an indicator that the lexicon does not know',
    text: year('规上工业增加值增长9.4%。\n\n规上民营工业增加值增长12.7%、高于全部规上工业⟦2.3个百分点⟧。'),
  },
  {
    note: 'the wrong way round',
    text: year('地区生产总值增长6.2%。\n\n农村居民人均可支配收入增长5.7%、高于经济增速⟦0.5个百分点⟧。'),
  },
  {
    note: 'all investment as the base of one kind of it',
    text: year('固定资产投资增长4.2%，其中工业投资增长12.5%、高于全部投资⟦3.8个百分点⟧。'),
  },
  {
    note: 'two subjects, each with a verb of its own',
    text: year(
      '规上工业增加值增长7.4%。\n\n装备制造业增加值增长14.3%、高技术制造业增加值增长11.2%，分别快于规上工业6.9个和⟦4.8个百分点⟧。',
    ),
  },
  {
    note: 'an order of two indicators by name',
    text: year('城乡居民人均可支配收入分别增长4.6%、3.6%，⟦农村居民收入增速继续快于城镇居民⟧。'),
  },
  {
    note: 'ahead of the economy',
    text: year('地区生产总值增长5.8%。\n\n居民人均可支配收入增长5.3%，⟦跑赢经济增速⟧。'),
  },
  {
    note: 'residents’ income for short',
    text: year('地区生产总值增长6.2%。\n\n居民人均可支配收入增长5.6%，⟦居民收入增速高于经济增速⟧。'),
  },
];

export const valid: readonly Example[] = [
  {
    note: 'points that agree',
    text: year('地区生产总值增长5.8%。\n\n居民人均可支配收入增长6.1%、快于经济增速0.3个百分点。'),
  },
  { note: 'rounding', text: year('地区生产总值增长5.8%。\n\n居民人均可支配收入增长6.12%、快于经济增速0.3个百分点。') },
  { note: 'no base in the text', text: year('民间投资增长2.1%、高于全国8.5个百分点。') },
  { note: 'the order holds', text: year('地区生产总值增长5.8%。\n\n居民人均可支配收入增长6.1%，快于经济增速。') },
  { note: 'equal within rounding', text: year('地区生产总值增长6%。\n\n居民人均可支配收入增长6.2%，快于经济增速。') },
  {
    note: 'an average of five years against one',
    text: year('地区生产总值增长5.8%。\n\n五年来，居民人均可支配收入年均增长5.5%，超过经济增速。'),
  },
  { note: 'against last year’s own rate', text: year('地区生产总值增长5.8%，比上年提高0.4个百分点。') },
  { note: 'a share above the nation’s', text: year('常住人口城镇化率达到69.1%、高于全国平均水平2.3个百分点。') },
  {
    note: 'a target beside a result',
    text: '2026年岫陵市政府工作报告\n\n一、2025年工作回顾\n\n地区生产总值增长5.8%。\n\n二、2026年工作安排\n\n居民人均可支配收入增长5.5%，快于经济增速。',
  },
  {
    note: 'two rates for the base',
    text: year(
      '地区生产总值增长5.8%。\n\n地区生产总值增长6.8%。\n\n居民人均可支配收入增长6.1%、快于经济增速0.9个百分点。',
    ),
  },
  { note: 'keeping pace', text: year('地区生产总值增长5.8%。\n\n居民收入增长与经济增长基本同步。') },
  {
    note: 'two subjects, one difference',
    text: year('规上工业增加值增长4.5%。\n\n装备制造业、高技术制造业增加值分别增长17.7%、17.6%，均高于规模以上工业。'),
  },
  { note: 'a rise in a rate', text: year('产业投资占比70%，提高23.3个百分点。') },
  {
    note: 'another place',
    text: year('地区生产总值增长5.8%。\n\n榆丘县居民收入增长7.1%、高于全市平均水平0.6个百分点。'),
  },
  { note: 'the order of plans', text: year('确保主要经济指标增速高于全省平均水平。') },
  { note: 'exceeding a goal', text: year('城镇新增就业3.3万人，超过年度目标10%。') },
  {
    note: 'a row that does not match',
    text: year('规上工业增加值增长4.5%。\n\n装备制造业增加值增长17.7%，分别高于规模以上工业13.2个、12.1个百分点。'),
  },
  { note: 'the nation without its rate', text: year('社会消费品零售总额增长4.9%，增速高于全国0.6个百分点。') },
  { note: 'a level, not a rate', text: year('城乡居民收入比缩小至1.98，比上年缩小0.03。') },
  {
    note: 'an order by name that holds',
    text: year('城乡居民人均可支配收入分别增长4.6%、6.3%，农村居民收入增速继续快于城镇居民。'),
  },
  {
    note: 'an average against one year, by name',
    text: year('地区生产总值增长5.8%。\n\n五年来，农村居民人均可支配收入年均增长5.6%，农村居民收入增速快于经济增速。'),
  },
  {
    note: 'the province’s investment in a city’s report',
    text: year('全市固定资产投资增长3.6%。\n\n工业投资增长12.5%，高于全省投资9.1个百分点。'),
  },
  {
    note: 'one month',
    text: year('规上工业增加值增长8.6%。\n\n12月，高技术制造业增加值增长14.5%，快于规上工业3.2个百分点。'),
  },
];
