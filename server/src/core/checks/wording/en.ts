import type { MessageKey } from './keys';

/** What the checks say, in English, by message key. */
export const en: Readonly<Record<MessageKey, string>> = {
  'numbering/sequence.noFirst': 'The series begins with {number}; {expected} is not there.',
  'numbering/sequence.gap': 'Numbers are missing: {number} follows {previous}; {missing} is not there.',
  'numbering/sequence.wrong': 'Wrong number: between {previous} and {next} it should be {expected}, not {number}.',
  'numbering/sequence.repeated': 'Repeated number: {number} is already taken in this series; it should be {expected}.',
  'numbering/sequence.first': 'Wrong number: {next} comes next, so it should be {expected}, not {number}.',
  'numbering/sequence.order': 'The numbers go back: {number} follows {previous}; it should be {expected}.',
  'numbering/sequence.swapped': 'Numbers in the wrong order: {number} stands before {next}.',
  'numbering/sequence.style':
    'Wrong level: between {previous} and {next} the number should be {expected}, not {number}.',
  'numbering/sequence.previousNumber': 'The number before: {number}',
  'numbering/sequence.nextNumber': 'The number after: {number}',
  'numbering/sequence.sameNumber': 'The same number: {number}',
  'numbering/sequence.correct': 'Change to “{expected}”',
  'numbering/sequence.renumber': 'Renumber from here on (numbers changed: {count})',
  'figure/broken.letter': 'In “{text}”, “{wrong}” is no digit but looks like one: it should be “{reading}”.',
  'figure/broken.yearLetter': 'In “{text}”, “{wrong}” is no Chinese digit: the year should be “{reading}”.',
  'figure/broken.mixedWidth':
    'In “{text}”, “{wrong}” is full-width and the other digits are half-width: it should be “{reading}”.',
  'figure/broken.doubledPoint': '“{text}” has two marks, “{wrong}”, for one decimal point: it should be “{reading}”.',
  'figure/broken.strayPoint':
    '“{text}” has a stray “{wrong}” between the digits and what follows them: it should be “{reading}”.',
  'figure/broken.twoPoints': '“{text}” has two decimal points.',
  'figure/broken.pointAfterMagnitude': 'In “{text}”, “{wrong}” stands inside the digits and belongs behind them.',
  'figure/broken.leadingPoint': 'No digit stands before the decimal point of “{text}”.',
  'figure/broken.commaForPoint':
    '“{text}” has “{wrong}” for its decimal point: it should be “{reading}”. If these are two numbers, the first lacks a unit.',
  'figure/broken.commaInside':
    '“{text}” has “{wrong}” inside its digits. If these are two numbers, the first lacks a unit.',
  'figure/broken.thousands':
    'Thousands separators in the wrong place in “{text}”: groups have three digits. If these are several numbers, units are missing.',
  'figure/broken.blankInside':
    '“{text}” has a blank inside its digits: it should be “{reading}”. If these are two numbers, the first lacks a unit.',
  'figure/broken.doubledMagnitude': 'The magnitude “{wrong}” of “{text}” is written twice.',
  'figure/broken.magnitudeOrder': 'The magnitudes “{wrong}” of “{text}” are in the wrong order.',
  'figure/broken.unitBeforeMagnitude':
    'Wrong order in “{text}”: of “{wrong}” the magnitude comes first, and the unit only once.',
  'figure/broken.doubledUnit': 'The unit “{wrong}” of “{text}” has characters written twice.',
  'figure/broken.doubledPercent': '“{text}” says per cent twice (“{wrong}”).',
  'figure/broken.percentPlace': 'The percent sign of “{text}” is damaged or misplaced (“{wrong}”).',
  'figure/broken.brokenPoints': 'The percentage points (百分点) of “{text}” are damaged: “{wrong}”.',
  'figure/broken.lostDigits': 'A number is missing in “{text}”, before “{wrong}”.',
  'figure/broken.lostUnit': '“{text}” lacks what its context asks for: a unit, a percent sign or 倍.',
  'figure/broken.fix': 'Change to “{text}”',
};
