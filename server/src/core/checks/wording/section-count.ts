import { numberedWording } from './counting';
import type { Wording } from './wording-table';

export const sectionCount: Wording = {
  'section/count': [
    '“几个方面”与其后的标题或“一是……”的项数不符。',
    'A number of parts that the headings or numbered items behind it do not have.',
  ],
  ...numberedWording('section/count'),
  'section/count.again': [
    '项数不一致：此处称{claim}，前文所列为{found}项，不是{count}项。',
    'The number does not match: here the text says {claim}, but {found} were listed before, not {count}.',
  ],
  'section/count.againHolds': ['项数相符：{claim}，与前文所列一致', 'The number matches: {claim}, as listed before'],
  'section/count.announced': ['前文称{found}项', 'The number given before: {found}'],
};
