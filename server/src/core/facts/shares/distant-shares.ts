// Shares of a whole whose amount may stand anywhere in the document.

import { Memo } from '../../versions/memo';
import type { Measured } from '../amounts';
import { findIndicator, knownIndicatorEndingAt } from '../known-indicators';
import type { Passage, Statement } from '../passage';
import { partBefore } from './share-part';
import { shareWords } from './share-words';
import { clauseOf } from './shares';

/** A part and its share of something whose amount may stand anywhere in the document. */
export interface DistantShare {
  readonly share: Statement;
  readonly part: Measured;
  /** The official name of the whole: 占地区生产总值比重达33%, or the part's own where only a place is named (…经济总量4万亿元、占全省61.3%). */
  readonly indicator: string;
  /** 全省, 全市 …, where the whole is named by the place alone. */
  readonly region: string | null;
}

export const distantShares = new Memo<Passage, readonly DistantShare[]>((passage) => {
  const { text } = passage;
  if (!text.includes('占')) return NO_DISTANT;
  const found: DistantShare[] = [];
  for (const share of passage.statements) {
    if (share.figure.kind !== 'percent') continue;
    const { kind, respectively } = share.reference.predicate;
    if (kind === 'change' || kind === 'departure' || respectively) continue;
    const words = shareWords(text, share.figure.hedgedStart);
    if (words === null || words.whole === '' || /\d/.test(words.whole)) continue;
    const part = partBefore(passage, share, words.at);
    const whole = part === null ? null : distantWhole(text, words.whole, part.statement);
    if (whole !== null) found.push({ share, part: part!, ...whole });
  }
  return found.length === 0 ? NO_DISTANT : found;
});

const NO_DISTANT: readonly DistantShare[] = [];

function distantWhole(
  text: string,
  words: string,
  part: Statement,
): { indicator: string; region: string | null } | null {
  const region = /^全[省市县区州旗]/.exec(words)?.[0] ?? null;
  const name = region === null ? words : words.slice(region.length);
  if (name !== '') {
    const entry = findIndicator(name);
    return entry === null ? null : { indicator: entry.name, region };
  }
  // Only the same quantity of a smaller place can be a part of the place's own.
  const said = part.facts.indicator ?? '';
  const own = clauseOf(text, part).includes(`${said}总量`) ? `${said}总量` : said;
  const head = knownIndicatorEndingAt(own, own.length);
  if (head === null || head.text.length + 2 > own.length) return null;
  return { indicator: head.value.name === '经济总量' ? '地区生产总值' : head.value.name, region };
}
