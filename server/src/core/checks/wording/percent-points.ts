import type { Wording } from './wording-table';

export const percentPoints: Wording = {
  'percent/points': [
    '百分号与百分点混用：比率的升降写成%，或总量的增长写成百分点。',
    'Per cent and percentage points confused: rates that rise by %, amounts that grow by points.',
  ],
  'percent/points.change': [
    '“{name}”本身以百分数计，升降应以百分点计：“{text}”应为“{shown}”。若指相对变化，请写明。',
    '“{name}” is itself a percentage, so it changes by percentage points: “{text}” should be “{shown}”. If a relative change is meant, say so.',
  ],
  'percent/points.unnamed.change': [
    '前面的比率以百分数计，升降应以百分点计：“{text}”应为“{shown}”。若指相对变化，请写明。',
    'The rate before is a percentage, so it changes by percentage points: “{text}” should be “{shown}”. If a relative change is meant, say so.',
  ],
  'percent/points.difference': [
    '由{from}到{to}相差{difference}个百分点，“{text}”应为“{shown}”。',
    'From {from} to {to} is a difference of {difference} percentage points: “{text}” should be “{shown}”.',
  ],
  'percent/points.distance': [
    '两个百分数相差应以百分点计：“{text}”应为“{shown}”。',
    'Two percentages differ by percentage points: “{text}” should be “{shown}”.',
  ],
  'percent/points.amount': [
    '“{name}”是总量，增减应以百分数计：“{text}”应为“{shown}”。',
    '“{name}” is an amount, so it grows by per cent: “{text}” should be “{shown}”.',
  ],
  'percent/points.unnamed.amount': [
    '前面的数是总量，增减应以百分数计：“{text}”应为“{shown}”。',
    'The figure before is an amount, so it grows by per cent: “{text}” should be “{shown}”.',
  ],
  'percent/points.level': [
    '“{name}”应写百分数，百分点只表示相差多少：“{text}”应为“{shown}”。',
    '“{name}” is a percentage; points say only by how much two differ: “{text}” should be “{shown}”.',
  ],
  'percent/points.unnamed.level': [
    '比率应写百分数，百分点只表示相差多少：“{text}”应为“{shown}”。',
    'A rate is a percentage; points say only by how much two differ: “{text}” should be “{shown}”.',
  ],
  'percent/points.level.related': ['前面的数：{text}', 'The figure before: {text}'],
  'percent/points.fix': ['改为“{text}”', 'Change to “{text}”'],
};
