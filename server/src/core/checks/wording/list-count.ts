import { numberedWording } from './counting';
import type { Wording } from './wording-table';

export const listCount: Wording = {
  'list/count': ['所列各项与所称项数不符。', 'A list with another number of items than the text says.'],
  ...numberedWording('list/count'),
  'list/count.more': [
    '项数不符：文中称{claim}，所列为{found}项（{items}），多于{count}项。',
    'The number does not match: the text says {claim} but names {found} ({items}), more than {count}.',
  ],
  'list/count.fewer': [
    '项数不符：文中称{claim}，所列为{found}项（{items}），不足{count}项。',
    'The number does not match: the text says {claim} but names {found} ({items}), fewer than {count}.',
  ],
  'list/count.open': [
    '项数不符：文中称{claim}，“等”字之前已列{found}项（{items}），超过{count}项。',
    'The number does not match: the text says {claim}, but {found} are named before “等” ({items}), more than {count}.',
  ],
  'list/count.list': ['所列{found}项', 'The items named: {found}'],
  'list/count.row': [
    '项数不符：文中称{claim}，其下各段所列为{found}项，不是{count}项。',
    'The number does not match: the text says {claim}, but the paragraphs below name {found}, not {count}.',
  ],
  'list/count.rowHolds': [
    '项数相符：{claim}，其下各段正是{count}项',
    'The number matches: {claim}, and the paragraphs below name {count}',
  ],
  'list/count.rowItem': ['第{number}项', 'Item {number}'],
  'list/count.holds': [
    '项数相符：{claim}，所列正是{count}项（{items}）',
    'The number matches: {claim}, and {count} are named ({items})',
  ],
};
