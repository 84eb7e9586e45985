import type { Wording } from './wording-table';

export const figureConflict: Wording = {
  'figure/conflict': [
    '同一指标前后不一：地区、年份、性质都相同而数值不同。',
    'One number stated twice with different values: same indicator, place, year and status.',
  ],
  'figure/conflict.differ': [
    '{indicator}前后不一：此处为{text}，另一处为{other}。',
    '{indicator} is stated twice with different values: {text} here, {other} elsewhere.',
  ],
  'figure/conflict.differ.transposed': [
    '{indicator}前后不一：此处为{text}，另一处为{other}，疑为两位数字颠倒。',
    '{indicator} is stated twice with different values: {text} here, {other} elsewhere; two digits look swapped.',
  ],
  'figure/conflict.differ.shifted': [
    '{indicator}前后不一：此处为{text}，另一处为{other}，疑为小数点错位。',
    '{indicator} is stated twice with different values: {text} here, {other} elsewhere; the decimal point looks misplaced.',
  ],
  'figure/conflict.differ.magnitude': [
    '{indicator}前后不一：此处为{text}，另一处为{other}，疑为“万”“亿”有误。',
    '{indicator} is stated twice with different values: {text} here, {other} elsewhere; 万 or 亿 looks wrong.',
  ],
  'figure/conflict.differ.digit': [
    '{indicator}前后不一：此处为{text}，另一处为{other}，有一位数字不同。',
    '{indicator} is stated twice with different values: {text} here, {other} elsewhere; one digit differs.',
  ],
  'figure/conflict.belowFloor': [
    '{indicator}为{text}，低于另一处所说的“{other}”。',
    '{indicator} is {text} here, which is below what another place says it always was: {other}.',
  ],
  'figure/conflict.belowFloor.limit': [
    '文中说{indicator}一直在{text}，另一处的数值却是{other}。',
    '{indicator} is said to have stayed at {text}, yet another place gives {other}.',
  ],
  'figure/conflict.notPassed': [
    '{indicator}为{text}，没有达到另一处所说的“{other}”。',
    '{indicator} is {text} here, which has not reached what another place says: {other}.',
  ],
  'figure/conflict.notPassed.limit': [
    '文中说{indicator}“{text}”，另一处的数值却是{other}。',
    '{indicator} is said to have passed a mark ({text}), yet another place gives {other}.',
  ],
  'figure/conflict.other': ['另一处：{other}', 'The other mention: {other}'],
  'figure/conflict.agrees': ['{indicator}与文中另一处一致', '{indicator} agrees with another mention'],
  'figure/conflict.fix.here': ['将此处改为“{text}”', 'Change this one to “{text}”'],
  'figure/conflict.fix.there': ['将另一处改为“{text}”', 'Change the other one to “{text}”'],
};
