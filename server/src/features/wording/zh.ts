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
  label: {
    value: '数值',
    conversion: '换算',
    range: '代表的范围',
    indicator: '指标',
    earlier: '变动前',
    mentions: '同一指标还见于',
    unit: '单位',
    source: '依据',
    parts: '组成',
    spelledOut: '文中展开',
    uses: '使用',
    meaning: '内容',
  },
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
  reasonToGive: '理由',
  cut: (characters) => `文档过长，只分析了前 ${characters.toLocaleString('en-US')} 个字符`,
};

function point(date: string): string {
  const [year, month, day] = date.split('-');
  return `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`;
}
