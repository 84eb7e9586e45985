import type { Wording } from './wording-table';

export const shareMismatch: Wording = {
  'share/mismatch': ['占比与部分、总数不符。', 'Shares in per cent that do not follow from their part and whole.'],
  'share/mismatch.wrong': [
    '{part}占{whole}的{value}，文中写{share}。',
    '{part} of {whole} is {value}; the text says {share}.',
  ],
  'share/mismatch.wrong.atMost': [
    '{part}占{whole}至多{value}，文中写{share}。',
    '{part} of {whole} is at most {value}; the text says {share}.',
  ],
  'share/mismatch.wrong.atLeast': [
    '{part}占{whole}至少{value}，文中写{share}。',
    '{part} of {whole} is at least {value}; the text says {share}.',
  ],
  'share/mismatch.distant': [
    '{part}占{indicator}{whole}的{value}，文中写{share}。',
    '{part} of {indicator} {whole} is {value}; the text says {share}.',
  ],
  'share/mismatch.distant.atMost': [
    '{part}占{indicator}{whole}至多{value}，文中写{share}。',
    '{part} of {indicator} {whole} is at most {value}; the text says {share}.',
  ],
  'share/mismatch.distant.atLeast': [
    '{part}占{indicator}{whole}至少{value}，文中写{share}。',
    '{part} of {indicator} {whole} is at least {value}; the text says {share}.',
  ],
  'share/mismatch.whole.named': ['{indicator}：{whole}', '{indicator}: {whole}'],
  'share/mismatch.holds': ['{part}占{whole}的{value}，与{share}相符', '{part} of {whole} is {value}, as {share} says'],
  'share/mismatch.group': [
    '按其余{count}项，总数为{whole}，{part}应占{value}，文中写{share}。',
    'By the {count} others the whole is {whole}, and {part} of it {value}; the text says {share}.',
  ],
  'share/mismatch.group.other': [
    '同一总数的另一项：{part}，{share}',
    'Another part of the same whole: {part}, {share}',
  ],
  'share/mismatch.group.hold': [
    '{count}项占比由同一总数算得，互相一致',
    'The {count} shares are of one whole and agree',
  ],
  'share/mismatch.whole': ['总数：{whole}', 'The whole: {whole}'],
  'share/mismatch.part': ['其中的部分：{part}', 'The part: {part}'],
  'share/mismatch.fix': ['改为“{text}”', 'Change to “{text}”'],
};
