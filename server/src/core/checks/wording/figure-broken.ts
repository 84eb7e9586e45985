import type { Wording } from './wording-table';

export const figureBroken: Wording = {
  'figure/broken': [
    '写坏的数字：字母混入、小数点重复、数量级残缺。',
    'Numbers that are written wrongly: letters for digits, doubled points, damaged magnitudes.',
  ],
  'figure/broken.letter': [
    '“{text}”里的“{wrong}”不是数字而是形近字符，应为“{reading}”。',
    'In “{text}”, “{wrong}” is no digit but looks like one: it should be “{reading}”.',
  ],
  'figure/broken.yearLetter': [
    '“{text}”里的“{wrong}”不是汉字数字：年份夹用了字母或阿拉伯数字，应为“{reading}”。',
    'In “{text}”, “{wrong}” is no Chinese digit: the year should be “{reading}”.',
  ],
  'figure/broken.mixedWidth': [
    '“{text}”里的“{wrong}”是全角数字，其余是半角，应为“{reading}”。',
    'In “{text}”, “{wrong}” is full-width and the other digits are half-width: it should be “{reading}”.',
  ],
  'figure/broken.doubledPoint': [
    '“{text}”的小数点处写了两个标点“{wrong}”，应为“{reading}”。',
    '“{text}” has two marks, “{wrong}”, for one decimal point: it should be “{reading}”.',
  ],
  'figure/broken.strayPoint': [
    '“{text}”的数字与后面的单位之间多了“{wrong}”，应为“{reading}”。',
    '“{text}” has a stray “{wrong}” between the digits and what follows them: it should be “{reading}”.',
  ],
  'figure/broken.twoPoints': ['“{text}”有两个小数点。', '“{text}” has two decimal points.'],
  'figure/broken.pointAfterMagnitude': [
    '“{text}”的“{wrong}”夹在数字中间，应移到数字之后。',
    'In “{text}”, “{wrong}” stands inside the digits and belongs behind them.',
  ],
  'figure/broken.leadingPoint': ['“{text}”的小数点前缺数字。', 'No digit stands before the decimal point of “{text}”.'],
  'figure/broken.commaForPoint': [
    '“{text}”的小数点误作“{wrong}”，应为“{reading}”。若是两个数，则前一个缺单位。',
    '“{text}” has “{wrong}” for its decimal point: it should be “{reading}”. If these are two numbers, the first lacks a unit.',
  ],
  'figure/broken.commaInside': [
    '“{text}”的数字中间夹了“{wrong}”。若是两个数，则前一个缺单位。',
    '“{text}” has “{wrong}” inside its digits. If these are two numbers, the first lacks a unit.',
  ],
  'figure/broken.thousands': [
    '“{text}”的千位分隔符位置不对：每三位一节。若是几个数，则前面的缺单位。',
    'Thousands separators in the wrong place in “{text}”: groups have three digits. If these are several numbers, units are missing.',
  ],
  'figure/broken.blankInside': [
    '“{text}”的数字中间有空格，应为“{reading}”。若是两个数，则前一个缺单位。',
    '“{text}” has a blank inside its digits: it should be “{reading}”. If these are two numbers, the first lacks a unit.',
  ],
  'figure/broken.doubledMagnitude': [
    '“{text}”的数量级“{wrong}”重复。',
    'The magnitude “{wrong}” of “{text}” is written twice.',
  ],
  'figure/broken.magnitudeOrder': [
    '“{text}”的数量级“{wrong}”次序不对。',
    'The magnitudes “{wrong}” of “{text}” are in the wrong order.',
  ],
  'figure/broken.unitBeforeMagnitude': [
    '“{text}”的“{wrong}”次序不对：数量级应在单位之前，单位只写一次。',
    'Wrong order in “{text}”: of “{wrong}” the magnitude comes first, and the unit only once.',
  ],
  'figure/broken.doubledUnit': [
    '“{text}”的单位“{wrong}”有重复的字。',
    'The unit “{wrong}” of “{text}” has characters written twice.',
  ],
  'figure/broken.doubledPercent': [
    '“{text}”的百分比写了两次（“{wrong}”）。',
    '“{text}” says per cent twice (“{wrong}”).',
  ],
  'figure/broken.percentPlace': [
    '“{text}”的百分号有误（“{wrong}”）。',
    'The percent sign of “{text}” is damaged or misplaced (“{wrong}”).',
  ],
  'figure/broken.brokenPoints': [
    '“{text}”的“百分点”残缺，文中写“{wrong}”。',
    'The percentage points (百分点) of “{text}” are damaged: “{wrong}”.',
  ],
  'figure/broken.lostDigits': [
    '“{text}”缺数字：“{wrong}”前面没有数。',
    'A number is missing in “{text}”, before “{wrong}”.',
  ],
  'figure/broken.lostUnit': [
    '“{text}”后面缺单位：按上下文应有单位、百分号或“倍”。',
    '“{text}” lacks what its context asks for: a unit, a percent sign or 倍.',
  ],
  'figure/broken.fix': ['改为“{text}”', 'Change to “{text}”'],
};
