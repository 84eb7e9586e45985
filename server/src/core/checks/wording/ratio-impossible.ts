import type { Wording } from './wording-table';

export const ratioImpossible: Wording = {
  'ratio/impossible': [
    '完成率、办结率等与所列件数不符。',
    'Rates of completion that do not follow from how many were done of how many.',
  ],
  'ratio/impossible.wrong': [
    '{of}中{done}应为{value}，文中写{rate}。',
    '{done} of {of} is {value}; the text says {rate}.',
  ],
  'ratio/impossible.wrong.atMost': [
    '{of}中{done}至多为{value}，文中写{rate}。',
    '{done} of {of} is at most {value}; the text says {rate}.',
  ],
  'ratio/impossible.wrong.atLeast': [
    '{of}中{done}至少为{value}，文中写{rate}。',
    '{done} of {of} is at least {value}; the text says {rate}.',
  ],
  'ratio/impossible.beyond': [
    '减去超出的部分，计划数为{of}；{done} ÷ {of} = {value}，文中写{rate}。',
    'Less what goes beyond it, the plan is {of}; {done} ÷ {of} = {value}; the text says {rate}.',
  ],
  'ratio/impossible.uncountable': [
    '{of}里没有哪个整数占{rate}：{below} ÷ {total} = {belowRate}，{above} ÷ {total} = {aboveRate}。',
    'No whole number of {of} makes {rate}: {below} ÷ {total} = {belowRate}, {above} ÷ {total} = {aboveRate}.',
  ],
  'ratio/impossible.all': [
    '前面说“{words}”，比率应为100%，文中写{rate}。',
    '“{words}” makes the rate 100%; the text says {rate}.',
  ],
  'ratio/impossible.holds': ['{of}中{done}为{value}，与{rate}相符', '{done} of {of} is {value}, as {rate} says'],
  'ratio/impossible.possible': [
    '{count} ÷ {total} = {value}，与{rate}相符',
    '{count} ÷ {total} = {value}, as {rate} says',
  ],
  'ratio/impossible.of': ['总数：{of}', 'The whole: {of}'],
  'ratio/impossible.plan': ['计划数：{of}', 'The plan: {of}'],
  'ratio/impossible.done': ['完成数：{done}', 'What is done: {done}'],
  'ratio/impossible.all.related': ['说的是全部：{words}', 'All are said to be done: {words}'],
  'ratio/impossible.fix': ['改为“{text}”', 'Change to “{text}”'],
};
