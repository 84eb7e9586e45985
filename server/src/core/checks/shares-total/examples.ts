import type { Example } from '../check';

/** Examples for the page of `shares/total`, about places that do not exist. `⟦…⟧` marks what is reported. */
// prettier-ignore
export const invalid: readonly Example[] = [
  { text: '岫陵县三次产业结构调整为⟦12.4∶38.5∶51.1⟧。', note: '102.0' },
  { text: '三次产业比重为⟦9.6：41.2：45.2⟧。', note: 'full-width colons' },
  { text: '三次产业结构由⟦14.2:38.4:45.4⟧优化为11.8:40.1:48.1。', note: 'the earlier of two' },
  { text: '三次产业结构由14.2∶38.4∶47.4优化为⟦11.8∶40.1∶49.1⟧。', note: 'the later of two' },
  { text: '一二三产比例达到⟦8∶42∶53⟧。', note: 'whole numbers' },
  { text: '能源消费构成为⟦52.3∶18.6∶11.4∶18.7⟧。', note: 'four terms' },
  { text: '民营企业占96.8%、其他企业占⟦4.2%⟧。', note: 'the rest' },
  { text: '工业投资占比64%，提高2.5个百分点，农业、基础设施等其余投资占比⟦46%⟧。', note: 'the rest, a change in between' },
  { text: '绿电占发电量比重由38.2%提高到46.5%，其他电源占比由61.8%降至⟦55.5%⟧。', note: 'after a change' },
  { text: '民间投资占比58%，非民间投资占比⟦52%⟧。', note: 'what is and what is not' },
  { text: '全年优良天数占92%、超标天数占⟦18%⟧。' },
  { text: '城镇人口占56.2%，乡村人口占⟦45.8%⟧。' },
  { text: '第一产业增加值占地区生产总值的比重为11.3%，第二产业增加值比重为40.2%，第三产业增加值比重为⟦46.5%⟧。', note: 'the three sectors one by one' },
  { text: '三次产业增加值占比分别为11.3%、40.2%、⟦46.5%⟧。', note: 'the three sectors in a row' },
  { text: '重点产业产值占61%，传统产业占25%，其他产业占⟦24%⟧。', note: 'two shares and the rest' },
  { text: '一产占比由14.2%降到11.6%，二产占比由41.3%升到43.8%，三产占比由44.5%升到⟦46.4%⟧。', note: 'the later ones' },
  { text: '轻重工业比例由42.6:57.4调整为⟦45.1:59.4⟧。', note: 'two halves' },
  { text: '优良天数比例为86.9%，污染天数比例为⟦11.3%⟧。' },
  { text: '0—14岁人口占18.2%，15—59岁人口占63.5%，60岁及以上人口占⟦21.3%⟧。', note: 'all ages' },
  { text: '第一、二、三产业投资占比分别为4.1%、38.6%、⟦75.3%⟧。' },
  { text: '三次产业结构由 2020 年的 14.2 : 38.4 : 47.4 调整为 2024 年的 ⟦11.8 : 40.1 : 46.1⟧。', note: 'blanks around numbers' },
];

// prettier-ignore
export const valid: readonly Example[] = [
  { text: '岫陵县三次产业结构调整为12.4∶38.5∶49.1。' },
  { text: '三次产业结构为12.3∶38.5∶49.1。', note: 'three rounded terms' },
  { text: '三次产业结构由14.2∶38.4∶47.4优化为11.8∶40.1∶48.1。' },
  { text: '城乡居民收入比由2.31∶1缩小至2.18∶1。', note: 'a ratio of two' },
  { text: '农产品加工业产值与农业总产值之比达2.6∶1。' },
  { text: '配套资金按3∶4∶5的比例分担。', note: 'parts of nothing like a hundred' },
  { text: '发布时间：2026-01-12 09:42:35' , note: 'a time of day' },
  { text: '先进制造业、高新技术产业占规上工业比重分别达46.2%、54.7%。', note: 'they overlap' },
  { text: '工业投资占比64%，民间投资占比58%。', note: 'they overlap' },
  { text: '民营企业占96.8%、其他企业占3.2%。' },
  { text: '绿电占发电量比重由38.2%提高到46.5%，其他电源占比由61.8%降至53.5%。' },
  { text: '民间投资占比58%，非民间投资占比42%。' },
  { text: '重点产业产值占61%，传统产业占25%，其他产业占14%。' },
  { text: '优良天数占92%。超标天数占8%。' },
  { text: '占比超过10%的品种有44个，超过20%的有23个。', note: 'thresholds' },
  { text: '工业用地占35%，其他地区工业用地占45%。', note: 'shares of two wholes' },
  { text: '优良天数比例为92.4%，轻度污染天数比例为6.9%，中度污染天数比例为0.7%。', note: 'not all the rest' },
  { text: '东城、西城两区产值比例为46:51。', note: 'not all there is' },
  { text: '0—14岁人口占18.2%，15—59岁人口占60.5%，60岁及以上人口占21.3%。' },
  { text: '0—14岁人口占18.2%，15—59岁人口占60.5%，60岁及以上人口占21.3%，其中65岁及以上人口占14.8%。', note: 'one group within another' },
];
