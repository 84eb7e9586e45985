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
  'numbering/sequence.renumber': 'Renumber from here on ({count} places)',
};
