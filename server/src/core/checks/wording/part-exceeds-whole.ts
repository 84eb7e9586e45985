import type { Wording } from './wording-table';

export const partExceedsWhole: Wording = {
  'part/exceeds-whole': ['部分大于总体。', 'Parts that are more than their whole.'],
  'part/exceeds-whole.among': [
    '部分大于总体：其中的{part}超过了{whole}。',
    'A part is more than its whole: {part} out of {whole}.',
  ],
  'part/exceeds-whole.done': [
    '完成数大于总数：总数为{whole}，已完成的却有{part}。',
    'More is done than there was: {part} out of {whole}.',
  ],
  'part/exceeds-whole.added': [
    '新增数大于总数：新增{part}，总数却只有{whole}。',
    'More is new than there is in all: {part} new, {whole} in all.',
  ],
  'part/exceeds-whole.holds': [
    '{part}占{whole}的{share}，未超过总体',
    '{part} is {share} of {whole}, no more than the whole',
  ],
  'part/exceeds-whole.whole': ['总体：{whole}', 'The whole: {whole}'],
};
