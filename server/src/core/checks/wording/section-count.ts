import { numberedWording } from './counting';
import type { Wording } from './wording-table';

export const sectionCount: Wording = {
  'section/count': [
    '“几个方面”与其后的标题或“一是……”的项数不符。',
    'A number of parts that the headings or numbered items behind it do not have.',
  ],
  ...numberedWording('section/count'),
};
