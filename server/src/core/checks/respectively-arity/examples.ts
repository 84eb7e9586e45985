import type { Example } from '../check';

/** Examples for the page of `respectively/arity`, about places that do not exist. `⟦…⟧` marks the values reported. */
export const invalid: readonly Example[] = [
  { text: '茶叶、竹笋、蜂蜜产量分别增长⟦6.1%、4.3%⟧。', note: 'three subjects, two values' },
  { text: '茶叶、竹笋产量分别增长⟦6.1%、4.3%、2.7%⟧。', note: 'two subjects, three values' },
  { text: '城乡居民人均可支配收入分别增长⟦5.1%、5.8%和6.6%⟧。', note: '城乡 is two' },
  { text: '县级公用经费和一般性支出分别压减⟦8%、11%、15%⟧。', note: 'joined by 和' },
  { text: '一产、二产、三产增加值分别达到⟦12亿元、86亿元⟧。', note: 'amounts' },
  { text: '绿化覆盖率、绿地率分别提高⟦1.2、0.8、2.4个百分点⟧。', note: 'points with one unit' },
  {
    text: '全年接待游客320万人次、旅游花费21亿元，分别增长⟦8%、9.5%、11%⟧。',
    note: 'the values before are the subjects',
  },
  { text: '一产、二产、三产增加值分别增长4%、6%、5%，分别居全市⟦第二、第七⟧。', note: 'ranks' },
  {
    text: '生活补贴、护理补贴标准分别从每月120元、160元提高到⟦150元、190元、210元⟧。',
    note: 'from two values to three',
  },
  { text: '生活补贴、护理补贴标准分别从每月120元、160元提高到⟦150元⟧。', note: 'one of the two would have fallen' },
  { text: '茶叶、竹笋、蜂蜜等特色农业产值分别达到⟦3.2亿元、1.8亿元⟧。', note: '等 behind the subjects' },
  {
    text: '刑事案件、治安案件、交通事故起数分别下降⟦11%、9%、7%、5%⟧，群众安全感稳步提升。',
    note: 'four values for three',
  },
  { text: '全年入境游客数量分别增长⟦16.9%、28.4%⟧。', note: 'one subject, two values' },
  {
    text: '茶叶、竹笋、蜂蜜产值分别达到3.2亿元、1.8亿元、0.9亿元，增长⟦6.1%、4.3%⟧。',
    note: 'a second row of values',
  },
  { text: '固定资产投资、社会消费品零售总额、进出口总额分别增长⟦8%、6%、12%和5%⟧。', note: '进出口总额 is one' },
];

export const valid: readonly Example[] = [
  { text: '茶叶、竹笋产值分别达到3.2亿元、1.8亿元，增长6.1%、4.3%，占全县的一成。', note: 'a second row of values' },
  { text: '茶叶、竹笋产值分别达到3.2亿元、1.8亿元，增长6.1%。', note: 'one rate for both, or for all' },
  { text: '茶叶、竹笋、蜂蜜产量分别增长6.1%、4.3%、2.7%。', note: 'the numbers agree' },
  { text: '城乡居民人均可支配收入分别增长5.1%、6.6%。', note: '城乡 is two' },
  { text: '存贷款余额分别达到86亿元、72亿元。', note: '存贷 is two' },
  { text: '三次产业增加值分别增长4%、6%、5%。', note: 'three sectors in one word' },
  { text: '二氧化硫、氮氧化物排放量分别下降3%。', note: 'one value for both' },
  { text: '文化及相关产业、旅游及相关产业增加值占比分别超过2%、5%。', note: '及 inside names' },
  { text: '茶叶、竹笋产业稳定增长，产值分别达到3.2亿元、1.8亿元。', note: 'the subjects stand in the clause before' },
  { text: '百亿企业、国家级集群从无到有，分别达2个、3个。', note: 'no subject in the clause of 分别' },
  { text: '将制造业企业、科技型企业比例分别从50%、75%提高至100%。', note: 'both rise to one value' },
  { text: '要分别提出思路和举措，拿出3个方案、5项清单。', note: 'no values behind 分别' },
  { text: '生产安全事故起数和死亡人数分别下降15%、17%。', note: 'joined by 和' },
  { text: '机构集中养育和社会散居孤儿津贴标准分别提高50元、40元。', note: '和 between two kinds' },
  { text: '2023年、2024年茶叶、竹笋产量分别增长3%、4%、5%、6%。', note: 'years crossed with subjects' },
  { text: '猪牛羊禽饲养量分别增长2%、3%、4%、5%。', note: 'one character for each' },
  {
    text: '茶叶、竹笋产量分别增长6.1%、4.3%，3个品牌入选省级名录。',
    note: 'what stands behind the comma is no value of the row',
  },
  { text: '污水处理率、垃圾处理率分别提高20.9、36.2个百分点。', note: 'one unit for both' },
  { text: '全年接待游客320万人次、旅游花费21亿元，分别增长8%、9.5%。', note: 'the values before are the subjects' },
  { text: '外商投资企业、港澳台企业进出口分别为工业20亿元、农业3亿元。', note: 'values with names of their own' },
];
