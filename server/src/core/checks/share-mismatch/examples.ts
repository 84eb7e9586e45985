import type { Example } from '../check';

/** Examples for the page of `share/mismatch`, about places that do not exist. `⟦…⟧` marks the share reported. */
// prettier-ignore
export const invalid: readonly Example[] = [
  { text: '岫陵县谋划项目240个，其中工业项目90个，占项目总数的⟦47.5%⟧。', note: 'of the total, by name' },
  { text: '全县经营主体3.25万户，其中企业0.82万户（占⟦35.2%⟧）。', note: 'in brackets' },
  { text: '新修公路128公里、其中村道52公里，占⟦46.6%⟧。' },
  { text: '县级支出38.6亿元，其中教育支出9.2亿元、占比达⟦28.3%⟧。' },
  { text: '岫陵县发放贷款45.5亿元，增长12%，其中涉农贷款18.4亿元、增长9.5%，占⟦44.1%⟧。', note: 'growth in between' },
  { text: '一般公共预算支出52亿元，其中31亿元、⟦75%⟧以上用于民生。', note: 'amount and share side by side' },
  { text: '茶叶产量3.6万吨，占全市茶叶产量8.15万吨的⟦54.2%⟧。', note: 'the whole with its number' },
  { text: '光伏装机126万千瓦、占全县总装机315万千瓦的⟦45%⟧。' },
  { text: '电力总装机突破420万千瓦，新能源装机180万千瓦、占比达⟦61%⟧。', note: 'a total that is at least so much' },
  { text: '年末常住人口48.26万人，其中城镇人口26.31万人，常住人口城镇化率⟦56.42%⟧。', note: 'by what the rate means' },
  { text: '一般公共预算收入16.4亿元，其中税收收入11.2亿元，税收占比⟦86.3%⟧。' },
  { text: '推出制度成果86项，其中12项为全市首创、占⟦24%⟧。' },
  { text: '总数达5.12万户，其中个体工商户3.9万户，个体工商户占比升至⟦67.2%⟧。' },
  { text: '收到建议128件：一是财政类20件，占15.6%；二是法治类7件，占⟦8.5%⟧；三是城建类32件，占25%；四是农业类44件，占34.4%；五是教科类25件，占19.5%。', note: 'one of a list, by the others' },
  { text: '毕业生留县就业突破1200人，占新增就业2430人的⟦39.4%⟧。', note: 'a part that is at least so much' },
  { text: '一、2025年工作回顾\n2025年，全县地区生产总值达到360亿元。\n数字经济增加值43.2亿元，占地区生产总值比重达⟦21%⟧。', note: 'a whole named in another paragraph' },
  { text: '指标          年末数（万人）      比重（%）\n全县常住人口        48.26\n其中：城镇          26.31      54.52\n      乡村          21.95      ⟦54.48⟧\n其中：男性          24.40      50.56\n      女性          23.86      49.44', note: 'a table' },
  { text: '岫陵县税收收入18.6亿元，占一般公共预算收入（24.8亿元）的⟦57%⟧。', note: 'the whole in brackets' },
  { text: '园区总投资96亿元，目前已完成投资72亿元，占总投资的⟦57%⟧。', note: 'the very name' },
  { text: '岫陵县用电量46.2亿千瓦时，其中工业用电27.7亿千瓦时，占全社会用电量的⟦69.9%⟧。' },
];

// prettier-ignore
export const valid: readonly Example[] = [
  { text: '岫陵县谋划项目240个，其中工业项目90个，占项目总数的37.5%。' },
  { text: '全县经营主体3.25万户，其中企业0.82万户（占25.2%）。' },
  { text: '茶叶产量3.6万吨，占全国的4.2%。', note: 'a whole without its number' },
  { text: '新修公路128公里，占全市的12%。', note: 'a whole without its number' },
  { text: '完成投资86亿元，其中民间投资占60%。', note: 'a part without its number' },
  { text: '完成投资86亿元，对经济增长的贡献率达38%。', note: 'a contribution to growth' },
  { text: '粮食增产1.2万吨，增量占全市18.7%。', note: 'a share of the growth' },
  { text: '规上企业120家，其中高新技术企业40家，占规上服务业企业的65%。', note: 'another whole' },
  { text: '城区经济总量达到90亿元、占全县比重达61.3%，全县地区生产总值150亿元。', note: '90 may be a rounded 92' },
  { text: '新建学校12所、医院3所，其中乡镇8所、占53.3%。', note: 'of both together' },
  { text: '全县有村240个，其中示范村96个，占40%。' },
  { text: '财政支出40亿元，80%用于民生。' },
  { text: '收到建议128件：一是财政类20件，占15.6%；二是法治类7件，占5.5%；三是城建类32件，占25%；四是农业类44件，占34.4%；五是教科类25件，占19.5%。', note: 'a list' },
  { text: '粮食12万吨，占全市的4%；蔬菜50万吨，占全市的9%；水果30万吨，占全市的21%。', note: 'of three wholes' },
  { text: '企业82家，占全县规上企业数的三成。' },
  { text: '农业机械占用场地120亩，占用率35%。' },
  { text: '项目占地320亩，其中绿地占12%。' },
  { text: '力争项目达到300个，其中工业项目100个左右、占40%左右。', note: 'aims are rounded freely' },
  { text: '总装机突破420万千瓦，新能源装机180万千瓦、占比达42%。' },
  { text: '占地60亩的市场有商户120户，其中外地商户30户，占25%。' },
  { text: '岫陵县税收收入18.6亿元，占一般公共预算收入（24.8亿元）的75%。' },
  { text: '园区总投资96亿元，年度计划投资30亿元，已完成投资27亿元，占年度计划的90%。', note: 'of the plan' },
];
