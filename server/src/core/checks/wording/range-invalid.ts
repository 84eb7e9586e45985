import type { Wording } from './wording-table';

export const rangeInvalid: Wording = {
  'range/invalid': [
    '升降方向与数值相反、区间上下限颠倒、比率超出100%。',
    'Directions against their values, ranges the wrong way round, rates above 100%.',
  ],
  'range/invalid.direction.up': [
    '文中说“{verb}”，而由{before}到{after}是减少。',
    'The text says “{verb}”, but from {before} to {after} it falls.',
  ],
  'range/invalid.direction.down': [
    '文中说“{verb}”，而由{before}到{after}是增加。',
    'The text says “{verb}”, but from {before} to {after} it rises.',
  ],
  'range/invalid.direction.down.rank': [
    '文中说“{verb}”，而位次由{before}到{after}是后退。',
    'The text says “{verb}”, but from {before} to {after} the rank gets worse.',
  ],
  'range/invalid.direction.up.rank': [
    '文中说“{verb}”，而位次由{before}到{after}是前进。',
    'The text says “{verb}”, but from {before} to {after} the rank gets better.',
  ],
  'range/invalid.before': ['变化前：{before}', 'Before the change: {before}'],
  'range/invalid.verb': ['文中的方向：{verb}', 'The direction stated: {verb}'],
  'range/invalid.directionHolds': ['方向与数值相符：{before}→{after}', 'The direction is right: {before} → {after}'],
  'range/invalid.reversed': [
    '“{text}”上下限颠倒，应为“{expected}”。',
    '“{text}” is the wrong way round; it should be “{expected}”.',
  ],
  'range/invalid.cap': ['{name}不能超过100%，文中写{text}。', '{name} cannot pass 100%; the text says {text}.'],
  'range/invalid.share': [
    '部分占全部的比重不能超过100%，文中写{text}。',
    'A part cannot be more than 100% of its whole; the text says {text}.',
  ],
  'range/invalid.fall': [
    '下降幅度不能超过100%，文中写{text}。',
    'Nothing can fall by more than 100%; the text says {text}.',
  ],
  'range/invalid.swap': ['互换两个数值', 'Swap the two values'],
  'range/invalid.fix': ['改为“{text}”', 'Change to “{text}”'],
};
