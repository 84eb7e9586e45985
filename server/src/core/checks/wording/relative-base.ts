import type { Wording } from './wording-table';

export const relativeBase: Wording = {
  'relative/base': [
    '“高于……N个百分点”与文中两个增速不符。',
    '“So many points above …” against the two growth rates that the text states.',
  ],
  'relative/base.gap.above': [
    '{subject}比{name}的{base}高{expected}，文中写{text}。',
    '{subject} is {expected} above the {base} of {name}; the text says {text}.',
  ],
  'relative/base.gap.below': [
    '{subject}比{name}的{base}低{expected}，文中写{text}。',
    '{subject} is {expected} below the {base} of {name}; the text says {text}.',
  ],
  'relative/base.wrongWay.above': [
    '{subject}低于{name}的{base}，文中却说高{text}。',
    '{subject} is below the {base} of {name}, yet the text says {text} above.',
  ],
  'relative/base.wrongWay.below': [
    '{subject}高于{name}的{base}，文中却说低{text}。',
    '{subject} is above the {base} of {name}, yet the text says {text} below.',
  ],
  'relative/base.order.above': [
    '{subject}低于{name}的{base}，文中却说更高。',
    '{subject} is below the {base} of {name}, yet the text says above.',
  ],
  'relative/base.order.below': [
    '{subject}高于{name}的{base}，文中却说更低。',
    '{subject} is above the {base} of {name}, yet the text says below.',
  ],
  'relative/base.subject': ['被比较的增速：{subject}', 'The rate that is compared: {subject}'],
  'relative/base.base': ['比较的基准：{name}{base}', 'What it is compared with: {name}, {base}'],
  'relative/base.holds': [
    '{work} = {expected}，与{text}相符（{name}{base}）',
    '{work} = {expected}, as {text} says ({name}, {base})',
  ],
  'relative/base.orderHolds': ['与{name}的{base}比较，高低无误', 'The order against {name} ({base}) is right'],
  'relative/base.fix': ['改为“{text}”', 'Change to “{text}”'],
};
