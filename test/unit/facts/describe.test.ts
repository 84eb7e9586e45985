import { describe, expect, it } from 'vitest';
import { Analysis } from '../../../server/src/core/analysis';

const HEAD = '青岚县人民政府工作报告\n2026年1月8日在青岚县第十届人民代表大会第五次会议上\n';
const REVIEW = '一、2025年工作回顾\n';
const PLAN = '二、2026年主要预期目标\n';

/** What is said of each figure: indicator, measure, status, period, region; null is `-`, dates are left out. */
type Said = string;

/** The facts of a sentence's figures as `figure: indicator | measure | status | period | region`. */
function said(section: string, sentence: string): readonly Said[] {
  const analysis = Analysis.of(HEAD + section + sentence);
  return analysis.figures
    .filter(({ item, span }) => span.start >= (HEAD + section).length && item.kind !== 'date')
    .map(({ span, facts }) => {
      const { indicator, measure, status, period, region } = facts;
      const text = analysis.text.slice(span.start, span.end);
      return `${text}: ${[indicator, measure, status, period, region].map((fact) => fact ?? '-').join(' | ')}`;
    });
}

type Row = readonly [sentence: string, ...said: Said[]];

/** Sentences of a review of 2025, and what they say. */
const RESULTS: readonly Row[] = [
  [
    '建成省级重点78个、市级重点项目106个（共184个）。',
    '78个: 省级重点 | count | result | 2025 | -',
    '106个: 市级重点项目 | count | result | 2025 | -',
    '184个: 市级重点项目 | count | result | 2025 | -',
  ],
  [
    '新建11家重点实验室（其中企业牵头3家）。',
    '11家: 重点实验室 | count | result | 2025 | -',
    '3家: 企业牵头 | count | result | 2025 | -',
  ],
  [
    '全县地区生产总值完成126亿元，增长6.5%。',
    '126亿元: 地区生产总值 | level | result | 2025 | 全县',
    '6.5%: 地区生产总值 | change | result | 2025 | 全县',
  ],
  [
    '粮食总产量达到18.6亿斤，比上年增产0.4亿斤。',
    '18.6亿斤: 粮食总产量 | level | result | 2025 | -',
    '0.4亿斤: 粮食总产量 | change | result | 2025 | -',
  ],
  ['固定资产投资增长12%左右。', '12%: 固定资产投资 | change | result | 2025 | -'],
  [
    '服务业增加值增长6.2%，两年平均增长5.1%。',
    '6.2%: 服务业增加值 | change | result | 2025 | -',
    '两年: 服务业增加值 | duration | result | 2025 | -',
    '5.1%: 服务业增加值 | change | result | 2025 | -',
  ],
  [
    '全县有建档立卡贫困村41个（其中深山村13个）。',
    '41个: 建档立卡贫困村 | count | result | 2025 | 全县',
    '13个: 深山村 | count | result | 2025 | 全县',
  ],
  [
    '全县有困难家庭1.2万户4.5万人。',
    '1.2万户: 困难家庭 | count | result | 2025 | 全县',
    '4.5万人: 困难家庭 | count | result | 2025 | 全县',
  ],
  [
    '规模以上工业增加值增长8.1%，高于全省1.2个百分点。',
    '8.1%: 规模以上工业增加值 | change | result | 2025 | -',
    '1.2个百分点: 规模以上工业增加值 | other | result | 2025 | -',
  ],
  [
    '高中阶段毛入学率达到93.5%，高于全市平均水平2.1个百分点。',
    '93.5%: 高中阶段毛入学率 | level | result | 2025 | -',
    '2.1个百分点: 高中阶段毛入学率 | other | result | 2025 | -',
  ],
  [
    '城镇居民人均可支配收入由2.57万元增加到3.52万元。',
    '2.57万元: 城镇居民人均可支配收入 | level | result | 2025 | -',
    '3.52万元: 城镇居民人均可支配收入 | level | result | 2025 | -',
  ],
  [
    '城乡居民人均可支配收入分别增长6.5%和7%。',
    '6.5%: 城镇居民人均可支配收入 | change | result | 2025 | -',
    '7%: 农村居民人均可支配收入 | change | result | 2025 | -',
  ],
  [
    '猪、牛、羊存栏量分别增长3.1%、4.2%和5.3%。',
    '3.1%: 猪存栏量 | change | result | 2025 | -',
    '4.2%: 牛存栏量 | change | result | 2025 | -',
    '5.3%: 羊存栏量 | change | result | 2025 | -',
  ],
  [
    '民营经济占比由62%提高到65%。',
    '62%: 民营经济占比 | share | result | 2025 | -',
    '65%: 民营经济占比 | share | result | 2025 | -',
  ],
  [
    '产业投资占比70%，提高23.3个百分点。',
    '70%: 产业投资占比 | share | result | 2025 | -',
    '23.3个百分点: 产业投资占比 | change | result | 2025 | -',
  ],
  ['森林覆盖率稳定在61.5%以上。', '61.5%: 森林覆盖率 | level | result | 2025 | -'],
  ['新建高标准农田3.2万亩。', '3.2万亩: 高标准农田 | level | result | 2025 | -'],
  ['新增城镇就业8600人。', '8600人: 新增城镇就业 | count | result | 2025 | -'],
  [
    '城镇新增就业连续三年超过8000人。',
    '三年: 城镇新增就业 | duration | result | 2025 | -',
    '8000人: 城镇新增就业 | count | result | 2025 | -',
  ],
  [
    '接待游客320万人次，实现旅游综合收入28亿元，分别增长15%和21%。',
    '320万人次: 接待游客 | count | result | 2025 | -',
    '28亿元: 旅游综合收入 | level | result | 2025 | -',
    '15%: 接待游客 | change | result | 2025 | -',
    '21%: 旅游综合收入 | change | result | 2025 | -',
  ],
  [
    '新引进亿元以上项目36个，到位资金45亿元。',
    '36个: 亿元以上项目 | count | result | 2025 | -',
    '45亿元: 到位资金 | level | result | 2025 | -',
  ],
  ['建成5G基站420座。', '420座: 5G基站 | count | result | 2025 | -'],
  [
    '培育规上工业企业12户，总数达到86户。',
    '12户: 规上工业企业 | count | result | 2025 | -',
    '86户: 规上工业企业总数 | count | result | 2025 | -',
  ],
  [
    '新登记经营主体6800户，总量达5.2万户。',
    '6800户: 新登记经营主体 | count | result | 2025 | -',
    '5.2万户: 经营主体总量 | count | result | 2025 | -',
  ],
  [
    '空气优良天数达到342天，优良率93.7%。',
    '342天: 空气优良天数 | level | result | 2025 | -',
    '93.7%: 优良率 | level | result | 2025 | -',
  ],
  ['PM2.5平均浓度下降到28微克/立方米。', '28微克/立方米: PM2.5平均浓度 | level | result | 2025 | -'],
  ['细颗粒物平均浓度同比改善6.5%。', '6.5%: 细颗粒物平均浓度 | change | result | 2025 | -'],
  ['主要河流断面水质优良比例保持100%。', '100%: 河流断面水质优良比例 | share | result | 2025 | -'],
  ['单位GDP能耗下降3.2%。', '3.2%: 单位GDP能耗 | change | result | 2025 | -'],
  ['开展为期三年的整治行动。', '三年: 整治行动 | duration | result | 2025 | -'],
  [
    '一般公共预算收入12.3亿元，为年初预算61.2%。',
    '12.3亿元: 一般公共预算收入 | level | result | 2025 | -',
    '61.2%: 一般公共预算收入 | level | result | 2025 | -',
  ],
  ['审批时限压缩三分之一。', '三分之一: 审批时限 | change | result | 2025 | -'],
  ['棉花产量占全省三分之二以上。', '三分之二: 棉花产量 | share | result | 2025 | -'],
  ['财政支出的八成用于民生。', '八成: 财政支出 | share | result | 2025 | -'],
  ['3200公顷的湿地得到修复。', '3200公顷: 湿地 | level | result | 2025 | -'],
  ['高标准农田占耕地面积的72.5%。', '72.5%: 高标准农田 | share | result | 2025 | -'],
  ['全社会研发投入占地区生产总值比重达到2.3%。', '2.3%: 全社会研发投入占地区生产总值比重 | share | result | 2025 | -'],
  ['主导产业产值翻了一番。', '一番: 主导产业产值 | change | result | 2025 | -'],
  ['电商交易额是上年的2.8倍。', '2.8倍: 电商交易额 | other | result | 2025 | -'],
  [
    '存款余额328亿元，比年初增加21亿元。',
    '328亿元: 存款余额 | level | result | 2025 | -',
    '21亿元: 存款余额 | change | result | 2025 | -',
  ],
  ['上半年，进出口总额增长11.3%。', '11.3%: 进出口总额 | change | result | 2025-01/2025-06 | -'],
  ['2025年1—11月，工业投资增长13.6%。', '13.6%: 工业投资 | change | result | 2025-01/2025-11 | -'],
  [
    '今年前两个月，网络零售额增长23%。',
    '两个月: - | duration | result | 2026-01/2026-02 | -',
    '23%: 网络零售额 | change | result | 2026-01/2026-02 | -',
  ],
  ['一季度，全县财政收入增长4.3%。', '4.3%: 财政收入 | change | result | 2025-01/2025-03 | 全县'],
  ['松江大桥提前三个月通车。', '三个月: 松江大桥 | duration | result | 2025 | -'],
  ['2024年，全县粮食产量17.9亿斤。', '17.9亿斤: 粮食产量 | level | result | 2024 | 全县'],
  ['2021—2025年，累计完成交通投资68亿元。', '68亿元: 交通投资 | level | result | 2021/2025 | -'],
  ['2021年以来，年均新增企业1200户。', '1200户: 企业 | count | result | 2021/2025 | -'],
  ['“十四五”期间，年均增长6.2%。', '6.2%: - | change | result | 2021/2025 | -'],
  [
    '五年来，新增耕地2.3万亩。',
    '五年: - | duration | result | 2021/2025 | -',
    '2.3万亩: 新增耕地 | level | result | 2021/2025 | -',
  ],
  [
    '过去三年，财政收入翻了一番。',
    '三年: - | duration | result | 2023/2025 | -',
    '一番: 财政收入 | change | result | 2023/2025 | -',
  ],
  ['去年，全市旅游收入增长18%。', '18%: 旅游收入 | change | result | 2025 | 全市'],
  [
    '万元地区生产总值用水量32立方米，比2020年下降16%。',
    '32立方米: 万元地区生产总值用水量 | level | result | 2025 | -',
    '16%: 万元地区生产总值用水量 | change | result | 2025 | -',
  ],
  ['常住人口城镇化率比“十三五”末提高4.6个百分点。', '4.6个百分点: 常住人口城镇化率 | change | result | 2025 | -'],
  [
    '人均生产总值由2020年的3.2万元增至4.8万元。',
    '3.2万元: 人均生产总值 | level | result | 2020 | -',
    '4.8万元: 人均生产总值 | level | result | 2025 | -',
  ],
  ['全省首个零碳园区投入使用，安置职工320人。', '320人: 安置职工 | count | result | 2025 | -'],
  ['计划投资15亿元建设水库。', '15亿元: 建设水库投资 | level | target | 2025 | -'],
  ['预计全年地区生产总值增长6%左右。', '6%: 地区生产总值 | change | expected | 2025 | -'],
  ['有望突破20亿元大关。', '20亿元: - | level | expected | 2025 | -'],
  ['力争到2027年，产值突破100亿元。', '100亿元: 产值 | level | target | 2027 | -'],
  ['人均预期寿命提高到79.2岁。', '79.2岁: 人均预期寿命 | other | result | 2025 | -'],
  ['平均受教育年限达到10.8年。', '10.8年: 平均受教育年限 | level | result | 2025 | -'],
  [
    '生产安全事故起数和死亡人数分别下降12.5%、20%。',
    '12.5%: 生产安全事故起数 | change | result | 2025 | -',
    '20%: 死亡人数 | change | result | 2025 | -',
  ],
  [
    '常年蔬菜面积12万亩，产量48万吨，产值31亿元。',
    '12万亩: 常年蔬菜面积 | level | result | 2025 | -',
    '48万吨: 常年蔬菜产量 | level | result | 2025 | -',
    '31亿元: 常年蔬菜产值 | level | result | 2025 | -',
  ],
  [
    '一产、二产、三产增加值分别为22亿元、45亿元、59亿元。',
    '22亿元: 一产增加值 | level | result | 2025 | -',
    '45亿元: 二产增加值 | level | result | 2025 | -',
    '59亿元: 三产增加值 | level | result | 2025 | -',
  ],
  ['举办各类招聘会120场。', '120场: 招聘会 | count | result | 2025 | -'],
  [
    '服务业增加值增长7.2%，对经济增长的贡献率达48.6%。',
    '7.2%: 服务业增加值 | change | result | 2025 | -',
    '48.6%: 贡献率 | level | result | 2025 | -',
  ],
  [
    '新能源装机容量达到120万千瓦，占全县总装机的64%。',
    '120万千瓦: 新能源装机容量 | level | result | 2025 | -',
    '64%: 新能源装机容量 | share | result | 2025 | -',
  ],
  [
    '全年外贸进出口总额12.8亿元，其中出口9.6亿元。',
    '12.8亿元: 外贸进出口总额 | level | result | 2025 | -',
    '9.6亿元: 外贸出口总额 | level | result | 2025 | -',
  ],
  ['总投资12亿元的青岚水库开工建设。', '12亿元: 青岚水库总投资 | level | result | 2025 | -'],
];

/** Sentences among the aims for 2026. */
const TARGETS: readonly Row[] = [
  ['地区生产总值增长6%左右。', '6%: 地区生产总值 | change | target | 2026 | -'],
  ['粮食产量稳定在18.5亿斤以上。', '18.5亿斤: 粮食产量 | level | target | 2026 | -'],
  [
    '新增城镇就业9000人以上，城镇调查失业率5.5%左右。',
    '9000人: 新增城镇就业 | count | target | 2026 | -',
    '5.5%: 城镇调查失业率 | level | target | 2026 | -',
  ],
  ['居民消费价格涨幅2%左右。', '2%: 居民消费价格 | change | target | 2026 | -'],
  [
    '绿化不停步。去年完成造林3.1万亩，今年再造林3万亩。',
    '3.1万亩: 完成造林 | level | result | 2025 | -',
    '3万亩: 造林 | level | target | 2026 | -',
  ],
  [
    '2025年完成8亿元，2026年计划完成12亿元。',
    '8亿元: - | level | result | 2025 | -',
    '12亿元: - | level | target | 2026 | -',
  ],
  [
    '新增高新技术企业15家、科技型中小企业40家。',
    '15家: 高新技术企业 | count | target | 2026 | -',
    '40家: 科技型中小企业 | count | target | 2026 | -',
  ],
  ['到2030年，森林覆盖率达到63%。', '63%: 森林覆盖率 | level | target | 2030 | -'],
  ['“十五五”时期，地区生产总值年均增长6%。', '6%: 地区生产总值 | change | target | 2026/2030 | -'],
  [
    '力争用3年时间，产值达到200亿元。',
    '3年: - | duration | target | 2026 | -',
    '200亿元: 产值 | level | target | 2026 | -',
  ],
  [
    '力争实现产值、税收分别增长12%、8%。',
    '12%: 产值 | change | target | 2026 | -',
    '8%: 税收 | change | target | 2026 | -',
  ],
  ['将医保报销比例提高到75%。', '75%: 医保报销比例 | share | target | 2026 | -'],
  ['规上企业研发投入强度提高0.2个百分点。', '0.2个百分点: 规上企业研发投入强度 | change | target | 2026 | -'],
];

describe('figures of a review', () => {
  it.each(RESULTS)('%s', (sentence, ...facts) => {
    expect(said(REVIEW, sentence)).toEqual(facts);
  });
});

describe('figures among aims', () => {
  it.each(TARGETS)('%s', (sentence, ...facts) => {
    expect(said(PLAN, sentence)).toEqual(facts);
  });
});

describe('without a section', () => {
  it('no period is made up', () => {
    const [figure] = Analysis.of('全县新建石拱桥12座。').figures;
    expect(figure!.facts).toMatchObject({ indicator: '石拱桥', period: null, region: '全县' });
  });

  it('dates say nothing of themselves', () => {
    const [date] = Analysis.of('2025年，全县新建便桥12座。').figures;
    expect(date!.facts).toEqual({ indicator: null, measure: 'other', status: 'other', period: null, region: null });
  });
});
