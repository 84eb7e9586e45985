import { CharSet } from '../text/char-set';

/** Quotation marks, and the quoted stretches of a paragraph. */

/** The closing mark of each opening mark. The straight mark `"` closes itself. */
const CLOSING = new Map<number, number>([
  [0x201c, 0x201d],
  [0x2018, 0x2019],
  [0x300c, 0x300d],
  [0x300e, 0x300f],
  [0xff02, 0xff02],
  [0x22, 0x22],
]);

const OPENING = new CharSet(String.fromCharCode(...CLOSING.keys()));

export function isOpeningMark(code: number): boolean {
  return OPENING.has(code);
}

/**
 * The closing mark of the quotation that opens at `at`, or -1 when none stands within `limit` characters or another
 * quotation of the same kind opens first (the closing mark was lost).
 */
export function closingMark(text: string, at: number, limit: number): number {
  const opening = text.charCodeAt(at);
  const closing = CLOSING.get(opening)!;
  const end = Math.min(text.length, at + 2 + limit);
  for (let i = at + 1; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === closing) return i;
    if (code === opening) return -1;
  }
  return -1;
}
