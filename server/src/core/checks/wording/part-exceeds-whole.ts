import type { Wording } from './wording-table';

export const partExceedsWhole: Wording = {
  'part/exceeds-whole': ['部分大于总数。', 'Parts that are more than their whole.'],
  'part/exceeds-whole.among': [
    '部分大于总数：总数为{whole}，其中的部分却为{part}。',
    'A part is more than its whole: {part} of {whole}.',
  ],
  'part/exceeds-whole.done': [
    '完成数大于总数：总数为{whole}，已完成的却有{part}。',
    'More is done than there was to do: {part} of {whole}.',
  ],
  'part/exceeds-whole.added': [
    '新增数大于总数：新增{part}，总数却只有{whole}。',
    'More is new than there is in all: {part} new, {whole} in all.',
  ],
  'part/exceeds-whole.holds': [
    '{part}占{whole}的{share}，未超过总数',
    '{part} is {share} of {whole}, no more than the whole',
  ],
  'part/exceeds-whole.whole': ['总数：{whole}', 'The whole: {whole}'],
};
