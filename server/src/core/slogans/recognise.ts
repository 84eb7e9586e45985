import type { Paragraph } from '../layout/paragraph';
import type { Slogan } from './slogan';

export function findSlogans(_paragraph: Paragraph): readonly Slogan[] {
  return [];
}
