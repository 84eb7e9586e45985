import { Memo } from '../../versions/memo';
import type { Reading } from '../../reading';
import { closingMark } from '../../slogans/quotes';
import { withoutSpaces } from '../../text/blanks';
import { CharSet } from '../../text/char-set';
import type { Span } from '../../text/span';

/** What stands in quotation marks, short enough for a name. Offsets are the paragraph's, the marks left out. */
export interface QuotedPhrase extends Span {
  /** Without blanks. */
  readonly phrase: string;
}

const NONE: readonly QuotedPhrase[] = [];
const LONGEST = 24;
/** Marks that no name has in it. */
const IN_SENTENCES = new CharSet('。；！？：《（(');

/** The short quoted phrases of a paragraph, in order. */
export const quotedPhrases = new Memo<Reading, readonly QuotedPhrase[]>(({ paragraph: { text, kind } }) => {
  if (kind === 'code') return NONE;
  let found: QuotedPhrase[] | null = null;
  for (let at = text.indexOf('“'); at >= 0; at = text.indexOf('“', at + 1)) {
    const end = closingMark(text, at, LONGEST);
    if (end < at + 2 || IN_SENTENCES.isIn(text, at + 1, end)) continue;
    (found ??= []).push({ start: at + 1, end, phrase: withoutSpaces(text.slice(at + 1, end)) });
  }
  return found ?? NONE;
});
