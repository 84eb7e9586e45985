import type { Wording } from './wording-table';

export const multipleMisuse: Wording = {
  'multiple/misuse': [
    '“是……的N倍”与“增长N倍”、翻番相混，或“下降N倍”。',
    '“N times as much” mixed up with “N times more” or with doublings, and falls “by N times”.',
  ],
  'multiple/misuse.times': [
    '{work} = {expected}，应为增长{expected}，文中写{text}。',
    '{work} = {expected}, so it grew by {expected}; the text says by {text}.',
  ],
  'multiple/misuse.ratio': [
    '{work} = {expected}，应为原来的{expected}，文中写{text}。',
    '{work} = {expected}, so it is {expected} of what it was; the text says {text}.',
  ],
  'multiple/misuse.fold': [
    '{work} = {expected}，翻一番是2倍、翻两番是4倍，文中写翻{text}。',
    '{work} = {expected}; one 番 is twice, two are four times; the text says {text}.',
  ],
  'multiple/misuse.doubled': [
    '{work} = {expected}，翻番是2倍，文中写{text}。',
    '{work} = {expected}; the text says {text}, which is twice.',
  ],
  'multiple/misuse.rate': ['{work} = {expected}，文中写{text}。', '{work} = {expected}; the text says {text}.'],
  'multiple/misuse.fall': [
    '“{text}”不成立：减少的不会多于原有的，可改用百分数或“减少到……”。',
    '“{text}” cannot be: nothing loses more than it was. Give the fall in per cent, or what is left.',
  ],
  'multiple/misuse.operand': ['据此推算：{text}', 'Computed from {text}'],
  'multiple/misuse.holds': ['{work} = {expected}，与“{text}”相符', '{work} = {expected}, as “{text}” says'],
  'multiple/misuse.fix': ['改为“{text}”', 'Change to “{text}”'],
};
