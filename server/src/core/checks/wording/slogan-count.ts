import type { Wording } from './wording-table';

export const sloganCount: Wording = {
  'slogan/count': [
    '数字口号的数目与所列各项不符。',
    'The numerals of a formula against what the text says that they count.',
  ],
  'slogan/count.heads': [
    '“{formula}”应有“{head}”{expected}项，所列为{counts}（{items}）。',
    '“{formula}” stands for {expected} “{head}”, but the list has {counts} ({items}).',
  ],
  'slogan/count.headsHold': ['“{formula}”与所列{counts}相符', '“{formula}” agrees with the list: {counts}'],
  'slogan/count.digits': [
    '“{formula}”各位与所列{numbers}不符：“{digit}”对应的是“{number}”。',
    '“{formula}” and what it counts ({numbers}) disagree: “{number}” stands where {digit} is due.',
  ],
  'slogan/count.digitsHold': ['“{formula}”与所列{numbers}相符', '“{formula}” agrees with {numbers}'],
  'slogan/count.shared': [
    '“{formula}”应为{expected}项，所列{found}项：{items}。',
    '“{formula}” should have {expected} members; listed are {found}: {items}.',
  ],
  'slogan/count.sharedHold': ['“{formula}”与所列{found}项相符', '“{formula}” agrees with the {found} listed'],
  'slogan/count.sum': [
    '“{formula}”各数之和为{expected}，所列{found}项：{items}。',
    'The numerals of “{formula}” add up to {expected}; listed are {found}: {items}.',
  ],
  'slogan/count.sumHold': [
    '“{formula}”各数之和与所列{found}项相符',
    'The numerals of “{formula}” add up to the {found} listed',
  ],
  'slogan/count.scales': [
    '“{formula}”应有两个“{scale}”，释义中“{scale}”有{found}个，另有“{other}”。',
    '“{formula}” stands for two of “{scale}”; the explanation has {found}, and “{other}”.',
  ],
  'slogan/count.scalesHold': ['“{formula}”与释义中的两个“{scale}”相符', '“{formula}” agrees with two of “{scale}”'],
  'slogan/count.equation': [
    '“{formula}”的“{part}”应为{expected}，释为{found}（{words}）。',
    'In “{formula}”, “{part}” is {expected}; it is explained as {found} ({words}).',
  ],
  'slogan/count.equationHold': ['“{part}”与释义的{found}相符', '“{part}” agrees with the {found} explained'],
  'slogan/count.change': ['改为“{shown}”', 'Change to “{shown}”'],
  'slogan/count.explained': ['“{formula}”的释义', 'What “{formula}” stands for'],
};
