import type { Wording } from './wording-table';

export const sumMismatch: Wording = {
  'sum/mismatch': ['总数与各部分之和不符。', 'Totals that differ from what their parts add up to.'],
  'sum/mismatch.wrong': ['{parts} = {sum}，文中写{whole}。', '{parts} = {sum}; the text says {whole}.'],
  'sum/mismatch.more': [
    '各部分之和超过总数：{parts} = {sum}，文中总数为{whole}。',
    'The parts are more than the whole: {parts} = {sum}; the text says {whole}.',
  ],
  'sum/mismatch.slip': [
    '{parts} = {sum}，与{whole}只差一处笔误。',
    '{parts} = {sum}, one slip of the hand away from {whole}.',
  ],
  'sum/mismatch.holds': ['{parts} = {sum}，与{whole}相符', '{parts} = {sum}, as {whole} says'],
  'sum/mismatch.part': ['其中一部分：{part}；各部分合计{sum}', 'One of the parts: {part}; together they are {sum}'],
  'sum/mismatch.fix.whole': ['将总数改为“{text}”', 'Change the total to “{text}”'],
  'sum/mismatch.fix.part': ['将“{old}”改为“{text}”', 'Change “{old}” to “{text}”'],
};
