import type { Wording } from './wording-table';

export const sharesTotal: Wording = {
  'shares/total': ['同一总体的各项占比相加不等于100%。', 'Shares of one whole that do not add up to 100%.'],
  'shares/total.industries': [
    '三次产业的比重相加应为100%：{terms} = {total}。',
    'The shares of the three sectors should add up to 100%: {terms} = {total}.',
  ],
  'shares/total.ratio': [
    '各项比重相加应为100：{terms} = {total}。',
    'The shares should add up to 100: {terms} = {total}.',
  ],
  'shares/total.rest': [
    '其余部分与前面的占比相加应为100%：{terms} = {total}%。',
    'The rest and the shares before it should add up to 100%: {terms} = {total}%.',
  ],
  'shares/total.ages': [
    '各年龄段占比相加应为100%：{terms} = {total}%。',
    'The shares of all ages should add up to 100%: {terms} = {total}%.',
  ],
  'shares/total.opposite': [
    '两部分合为全部，占比相加应为100%：{terms} = {total}%。',
    'The two parts are the whole, so their shares should add up to 100%: {terms} = {total}%.',
  ],
  'shares/total.holds': ['占比相加为100%：{terms}', 'The shares add up to 100%: {terms}'],
  'shares/total.term': ['同一总体的另一项：{text}', 'Another share of the same whole: {text}'],
  'shares/total.fix': ['将“{old}”改为“{text}”', 'Change “{old}” to “{text}”'],
};
