import type { Wording } from './wording-table';

export const respectivelyArity: Wording = {
  'respectively/arity': [
    '“分别”前后的对象与数值个数不等。',
    'Subjects before 分别 that are more or fewer than the values behind it.',
  ],
  'respectively/arity.subjects': [
    '“分别”前后个数不等：前面是{named}项（{subjects}），后面是{values}个值（{row}）。',
    'The numbers around 分别 differ: {named} before it ({subjects}), but {values} values behind it ({row}).',
  ],
  'respectively/arity.rows': [
    '前后个数不等：起点是{from}个（{source}），终点是{to}个（{target}）。',
    'The two rows differ: {from} values to begin with ({source}), but {to} at the end ({target}).',
  ],
  'respectively/arity.further': [
    '前后两组数值个数不等：前一组是{from}个（{source}），后一组是{to}个（{target}）。',
    'The two rows of values differ: {from} in the first ({source}), but {to} in the second ({target}).',
  ],
  'respectively/arity.furtherHolds': [
    '前后两组数值个数相符：各{from}个',
    'The two rows of values match: {from} in each',
  ],
  'respectively/arity.firstPlace': ['前一组：{count}个', 'The first row: {count}'],
  'respectively/arity.subjectsPlace': ['“分别”所说的{count}项', 'What 分别 speaks of: {count}'],
  'respectively/arity.sourcePlace': ['起点：{count}个', 'The values to begin with: {count}'],
  'respectively/arity.holds': [
    '“分别”前后个数相符：{named}项，{values}个值',
    'The numbers around 分别 match: {named} before it, {values} values behind it',
  ],
};
