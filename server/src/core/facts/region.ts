import { wholeScopes } from '../../lexicon/words';
import type { Figure } from '../figures/figure';
import { sentenceAround } from './clause';

const SCOPE = new RegExp([...Object.keys(wholeScopes), '全区', '我区', '本区'].join('|'), 'g');

/** The region a figure's sentence names before it (全市, 全省, 全国), as written, or null. */
export function regionOf(text: string, figure: Figure): string | null {
  const sentence = sentenceAround(text, figure.start, figure.end);
  let found: string | null = null;
  for (const match of text.slice(sentence.start, figure.start).matchAll(SCOPE)) {
    const before = text.charAt(sentence.start + match.index - 1);
    // 占全省, 高于全国, 居全市: what is compared with, not what is measured.
    if (!'占于比居列较和与'.includes(before) || before === '') found = match[0];
  }
  return found;
}
