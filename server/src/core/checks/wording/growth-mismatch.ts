import type { Wording } from './wording-table';

export const growthMismatch: Wording = {
  'growth/mismatch': [
    '增速、增量、年均增速与文中两期数值不符。',
    'Growth rates, increments and annual averages that do not follow from the levels stated.',
  ],
  'growth/mismatch.rate': ['{work} = {expected}，文中写{text}。', '{work} = {expected}; the text says {text}.'],
  'growth/mismatch.increment': ['{work} = {expected}，文中写{text}。', '{work} = {expected}; the text says {text}.'],
  'growth/mismatch.points': ['{work} = {expected}，文中写{text}。', '{work} = {expected}; the text says {text}.'],
  'growth/mismatch.average': [
    '{years}年年均增速应为{expected}（{work}，开{years}次方，再减1），文中写{text}。',
    'Over {years} years the annual average is ({work})^(1/{years}) − 1 = {expected}; the text says {text}.',
  ],
  'growth/mismatch.named': [
    '由{rate}推算，应为{expected}（{work}），文中写{text}。',
    'With {rate} it is {expected} ({work}); the text says {text}.',
  ],
  'growth/mismatch.between': [
    '各部分的增速为{parts}，合计的增速应在{low}与{high}之间，文中写{text}。',
    'The parts grew by {parts}, so the growth of the whole lies between {low} and {high}; the text says {text}.',
  ],
  'growth/mismatch.operand': ['据此推算：{text}', 'Computed from {text}'],
  'growth/mismatch.holds': ['{work} = {expected}，与{text}相符', '{work} = {expected}, as {text} says'],
  'growth/mismatch.averageHolds': [
    '{work}，开{years}次方，再减1，得{expected}，与{text}相符',
    '({work})^(1/{years}) − 1 = {expected}, as {text} says',
  ],
  'growth/mismatch.betweenHolds': [
    '在各部分增速{low}与{high}之间',
    'Lies between the growth of its parts, {low} and {high}',
  ],
  'growth/mismatch.fix': ['改为“{text}”', 'Change to “{text}”'],
};
