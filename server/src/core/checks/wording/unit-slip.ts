import type { Wording } from './wording-table';

export const unitSlip: Wording = {
  'unit/slip': [
    '单位或“万”“亿”有误：同一事物的数值相差整整一个数量级，或单位与所指不符。',
    'Wrong units and magnitudes: one thing in amounts a magnitude apart, or in a unit that cannot measure it.',
  ],
  'unit/slip.conversion': [
    '{amount}应合{value}，文中写{converted}。',
    '{amount} is {value}; the text says {converted}.',
  ],
  'unit/slip.converts': ['{amount}合{value}，与{converted}相符', '{amount} is {value}, as {converted} says'],
  'unit/slip.amount': ['换算前：{amount}', 'Before conversion: {amount}'],
  'unit/slip.transition': [
    '由{first}变为{second}，相差悬殊，疑为单位或“万”“亿”有误。',
    'From {first} to {second}, which are far apart; the unit, 万 or 亿 looks wrong.',
  ],
  'unit/slip.reached': [
    '突破{first}而为{second}，疑为单位或“万”“亿”有误。',
    'Said to have passed {first}, yet it is {second}; the unit, 万 or 亿 looks wrong.',
  ],
  'unit/slip.added': [
    '新增{first}，总量却为{second}，疑漏写“万”或“亿”。',
    '{first} new, yet {second} in all; 万 or 亿 looks left out.',
  ],
  'unit/slip.across.magnitude': [
    '{name}此处为{text}，另一处为{other}，只差“万”“亿”，疑有一处写错。',
    '{name} is {text} here and {other} elsewhere: only 万 or 亿 differs, and one looks wrong.',
  ],
  'unit/slip.across.unit': [
    '{name}此处为{text}，另一处为{other}，换算后相差悬殊，疑有一处单位写错。',
    '{name} is {text} here and {other} elsewhere, far apart once converted; one of the units looks wrong.',
  ],
  'unit/slip.mark': [
    '{name}此处为{text}，另一处却说“{other}”，疑为单位或“万”“亿”有误。',
    '{name} is {text} here, while another place says “{other}”; the unit, 万 or 亿 looks wrong.',
  ],
  'unit/slip.dimension.area': [
    '“{name}”是面积，不能以“{unit}”计：{text}。',
    '“{name}” is an area and cannot be given in {unit}: {text}.',
  ],
  'unit/slip.dimension.length': [
    '“{name}”是长度，不能以“{unit}”计：{text}。',
    '“{name}” is a length and cannot be given in {unit}: {text}.',
  ],
  'unit/slip.dimension.mass': [
    '“{name}”以重量计，不能以“{unit}”计：{text}。',
    '“{name}” is a weight and cannot be given in {unit}: {text}.',
  ],
  'unit/slip.dimension.volume': [
    '“{name}”是体积，不能以“{unit}”计：{text}。',
    '“{name}” is a volume and cannot be given in {unit}: {text}.',
  ],
  'unit/slip.dimension.power': [
    '“{name}”是功率，不能以“{unit}”计：{text}。',
    '“{name}” is a power and cannot be given in {unit}: {text}.',
  ],
  'unit/slip.dimension.energy': [
    '“{name}”是电量，不能以“{unit}”计：{text}。',
    '“{name}” is an amount of energy and cannot be given in {unit}: {text}.',
  ],
  'unit/slip.dimension.money': [
    '“{name}”是金额，不能以“{unit}”计：{text}。',
    '“{name}” is an amount of money and cannot be given in {unit}: {text}.',
  ],
  'unit/slip.other': ['另一处：{other}', 'The other figure: {other}'],
  'unit/slip.fix': ['改为“{text}”', 'Change to “{text}”'],
  'unit/slip.fix.of': ['将“{old}”改为“{text}”', 'Change “{old}” to “{text}”'],
};
