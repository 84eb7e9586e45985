import type { FeatureWords } from './words';

export const zh: FeatureWords = {
  language: 'zh',
  kind: { quantity: '数量', percent: '百分数', points: '百分点', multiple: '倍数', date: '日期' },
  bound: { exact: '确数', about: '约数', almost: '接近而未到', atLeast: '下限', atMost: '上限' },
  status: { result: '完成情况', target: '目标', expected: '预计', other: null },
  measure: { level: '水平', change: '变动', share: '占比', count: '个数', duration: '时长', other: null },
  standing: {
    statutory: '法定计量单位',
    generalUse: '一般常用时间单位',
    nonStatutory: '非法定计量单位',
    currency: '货币单位',
    accounting: '统计核算单位',
    counting: '计数单位',
  },
  dimension: {
    length: '长度',
    area: '面积',
    volume: '体积、容积',
    mass: '质量',
    time: '时间',
    calendarTime: '历法时间（月、年）',
    age: '年龄',
    power: '功率',
    energy: '能量',
    standardCoal: '能量，折标准煤',
    apparentPower: '视在功率',
    electricCharge: '电荷量',
    voltage: '电压',
    pressure: '压力、压强',
    frequency: '频率',
    soundLevel: '声级',
    temperature: '温度',
    angle: '平面角',
    speed: '速度',
    flow: '流量',
    concentration: '浓度',
    dataRate: '数据传输速率',
    data: '数据量',
    computing: '算力',
    money: '货币金额',
    ratio: '比率',
    points: '百分点之差',
    multiple: '倍数',
    freight: '货物周转量',
    passengerTraffic: '旅客周转量',
    laneLength: '车道长度',
    trackLength: '线路长度',
    cableLength: '缆线长度',
    fibreLength: '光纤长度',
    shipTonnage: '船舶吨位',
    deadweight: '载重量',
    container: '集装箱数量',
    steamCapacity: '蒸汽产量',
    count: '个数',
    ambiguous: null,
  },
  label: {
    value: '数值',
    conversion: '换算',
    range: '代表的范围',
    indicator: '指标',
    earlier: '变动前',
    checked: '核对',
    mentions: '同一指标还见于',
    unit: '单位',
    dimension: '量纲',
    source: '依据',
    parts: '组成',
    spelledOut: '文中展开',
    uses: '使用',
    meaning: '内容',
    mayBe: '可能是',
  },
  writtenWrongly: '写法有误，不作换算',
  line: (line) => `第 ${line} 行`,
  more: (count) => `另有 ${count} 处`,
  weekdays: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  period: (period) => {
    const [from = '', to] = period.split('/');
    if (to === undefined) return point(from);
    const [year, month] = from.split('-');
    const [toYear, toMonth] = to.split('-');
    if (year === toYear && month !== undefined && toMonth !== undefined)
      return `${year}年${Number(month)}—${Number(toMonth)}月`;
    return month === undefined ? `${from}—${to}年` : `${point(from)}—${point(to)}`;
  },
  between: (low, high, highExcluded) => `${low} 至 ${high}${highExcluded ? '（不含）' : ''}`,
  earlierFrom: (level, change) => `由“${level}”与“${change}”推算`,
  otherBase: '增速按不变价或可比口径计算，推算值不等于当时的公布数',
  remark: (remarks) => `（${remarks.join('；')}）`,
  notSpelledOut: '文中没有展开',
  noGlossary: '内置词表没有收录这一提法',
  usuallyMeans: '通常指：',
  sourceWithYear: (title, year) => `${title}（${year}年）`,
  usedTimes: (count) => `全文 ${count} 次`,
  sectionHolds: ({ figures, slogans, headings, findings }) =>
    `本节有 ${figures} 个数字、${slogans} 个提法、${headings} 个下级标题、${findings} 处问题`,
  ambiguousUnit: '这个单位有几种意思，本句不能确定是哪一种，不作换算',

  fixAll: '改正可以安全改正的全部问题',
  silence: (code) => `在此处不再检查 ${code}（写明理由）`,
  silenceInProject: (code) => `忽略此处并写明理由…（${code}，记入 .policytext.yaml）`,
  reasonToGive: '理由',
  garbled: '文档是乱码：打开时用的编码不对，因此没有分析。请以正确的编码（多为 GB18030）重新打开。',
  cut: (characters) => `文档过长，只分析了前 ${characters.toLocaleString('en-US')} 个字符`,
};

function point(date: string): string {
  const [year, month, day] = date.split('-');
  return `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`;
}
