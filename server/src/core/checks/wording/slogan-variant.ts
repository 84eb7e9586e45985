import type { Wording } from './wording-table';

export const sloganVariant: Wording = {
  'slogan/variant': [
    '数字口号写法不一：差一个字、一个数，或次序颠倒。',
    'One formula written in two ways: a character, a digit or the order differs.',
  ],
  'slogan/variant.otherForm': [
    '写法前后不一：此处写“{slip}”，另有{count}处写“{right}”。',
    'Another form than elsewhere: “{slip}” here, “{right}” in other places ({count}).',
  ],
  'slogan/variant.twoForms': [
    '同一口号有两种写法，疑有一处写错：此处写“{slip}”，另一处写“{right}”。',
    'One formula in two forms, of which one looks wrong: “{slip}” here, “{right}” elsewhere.',
  ],
  'slogan/variant.wellKnown': [
    '通行的写法是“{right}”，此处写“{slip}”。',
    'The usual form is “{right}”; the text says “{slip}”.',
  ],
  'slogan/variant.elsewhere': ['写作“{right}”', 'Written “{right}”'],
  'slogan/variant.change': ['改为“{right}”', 'Change to “{right}”'],
};
