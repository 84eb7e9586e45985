import type { Message } from '../core/checks/finding';
import type { Language } from './language';

/** Turns what a check found into a sentence. */
export type Words = (message: Message) => string;

export function wordsIn(_language: Language): Words {
  return (message) => message.key;
}
