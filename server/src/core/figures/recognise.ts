import type { Paragraph } from '../layout/paragraph';
import type { Slogan } from '../slogans/slogan';
import type { Figure } from './figure';

/** The figures of a paragraph in order; numerals inside slogans and heading numbers are not figures. */
export function findFigures(_paragraph: Paragraph, _slogans: readonly Slogan[]): readonly Figure[] {
  return [];
}
