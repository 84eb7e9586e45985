import type { Wording } from './wording-table';

/** What list/count and section/count say alike of a count that numbered items follow. */
export function numberedWording(code: string): Wording {
  return {
    [`${code}.numbered`]: [
      '项数不符：文中称{claim}，其后编号为“{first}”至“{last}”，共{found}项，不是{count}项。',
      'The number does not match: the text says {claim}, and the items behind it run from “{first}” to “{last}”: {found}, not {count}.',
    ],
    [`${code}.numberedHolds`]: [
      '项数相符：{claim}，其后“{first}”至“{last}”共{found}项',
      'The number matches: {claim}, and the items behind it run from “{first}” to “{last}”: {found}',
    ],
    [`${code}.dashed`]: [
      '项数不符：文中称{claim}，其后以破折号分列{found}段，不是{count}段。',
      'The number does not match: the text says {claim}, and {found} paragraphs behind it open with a dash, not {count}.',
    ],
    [`${code}.dashedHolds`]: [
      '项数相符：{claim}，其后以破折号分列{found}段',
      'The number matches: {claim}, and {found} paragraphs behind it open with a dash',
    ],
    [`${code}.firstItem`]: ['第一项：{number}', 'The first item: {number}'],
    [`${code}.lastItem`]: ['最后一项：{number}，共{found}项', 'The last item: {number}, {found} in all'],
    [`${code}.change`]: ['改为“{shown}”', 'Change to “{shown}”'],
  };
}
