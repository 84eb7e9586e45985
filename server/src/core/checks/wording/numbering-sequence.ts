import type { Wording } from './wording-table';

export const numberingSequence: Wording = {
  'numbering/sequence': [
    '标题和列举的编号：跳号、重号、倒退、层级有误。',
    'Numbers of headings and lists that skip, repeat, go back or change level.',
  ],
  'numbering/sequence.noFirst': [
    '编号不从头起：这一组从“{number}”开始，缺“{expected}”。',
    'The series begins with “{number}”; “{expected}” is not there.',
  ],
  'numbering/sequence.gap': [
    '编号不连续：“{previous}”之后是“{number}”，缺“{missing}”。',
    'Numbers are missing: “{number}” follows “{previous}”; “{missing}” is not there.',
  ],
  'numbering/sequence.wrong': [
    '编号有误：前为“{previous}”，后为“{next}”，此处应为“{expected}”，文中写“{number}”。',
    'Wrong number: between “{previous}” and “{next}” it should be “{expected}”, not “{number}”.',
  ],
  'numbering/sequence.repeated': [
    '编号重复：“{number}”在同一组中已经用过，此处应为“{expected}”。',
    'Repeated number: “{number}” is already taken in this series; it should be “{expected}”.',
  ],
  'numbering/sequence.first': [
    '编号有误：后一项是“{next}”，此处应为“{expected}”，文中写“{number}”。',
    'Wrong number: “{next}” comes next, so it should be “{expected}”, not “{number}”.',
  ],
  'numbering/sequence.order': [
    '编号倒退：“{previous}”之后是“{number}”，应为“{expected}”。',
    'The numbers go back: “{number}” follows “{previous}”; it should be “{expected}”.',
  ],
  'numbering/sequence.swapped': [
    '编号次序颠倒：“{number}”排在“{next}”之前。',
    'Numbers in the wrong order: “{number}” stands before “{next}”.',
  ],
  'numbering/sequence.style': [
    '编号层级有误：“{previous}”与“{next}”之间应为“{expected}”，文中写“{number}”。',
    'Wrong level: between “{previous}” and “{next}” the number should be “{expected}”, not “{number}”.',
  ],
  'numbering/sequence.previousNumber': ['前一个编号：{number}', 'The number before: {number}'],
  'numbering/sequence.nextNumber': ['后一个编号：{number}', 'The number after: {number}'],
  'numbering/sequence.sameNumber': ['已有相同编号：{number}', 'The same number: {number}'],
  'numbering/sequence.correct': ['改为“{expected}”', 'Change to “{expected}”'],
  'numbering/sequence.renumber': [
    '从这里起顺次重新编号（共{count}处）',
    'Renumber from here on (numbers changed: {count})',
  ],
  'numbering/sequence.renumberChecked': [
    '确认没有漏项或错位后，从这里起顺次重新编号（共{count}处）',
    'If no item is missing or misplaced: renumber from here on (numbers changed: {count})',
  ],
};
