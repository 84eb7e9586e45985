import type { Paragraph } from '../layout/paragraph';
import { withoutBlanks } from '../text/blanks';
import { isBlank } from '../text/chars';
import { establishedParts, matchEstablished, mayStartEstablished } from './established';
import { MAX_LENGTH, mayStartFormula, readFormula } from './formula';
import { closingMark, isOpeningMark } from './quotes';
import type { Slogan } from './slogan';

/** Blanks that a hard wrap or letter-spacing may leave inside a quoted formula. */
const BLANKS_ALLOWED = 8;

const NONE: readonly Slogan[] = [];

/**
 * The slogans of a paragraph, in order: quoted phrases with the shape of a formula, and well-known formulas with or
 * without quotation marks. Both start at a spot of the text (see tokens/spots.ts).
 */
export function findSlogans({ text }: Paragraph, spots: readonly number[]): readonly Slogan[] {
  let slogans: Slogan[] | null = null;
  let done = 0;
  for (const at of spots) {
    if (at < done) continue;
    const slogan = isOpeningMark(text.charCodeAt(at)) ? readQuoted(text, at) : readUnquoted(text, at);
    if (slogan === null) continue;
    (slogans ??= []).push(slogan);
    done = slogan.end;
  }
  return slogans ?? NONE;
}

/** The slogan in the quotation marks that open at `at`, or null. */
function readQuoted(text: string, at: number): Slogan | null {
  let start = at + 1;
  while (isBlank(text.charCodeAt(start))) start++;
  const first = text.charCodeAt(start);
  if (!mayStartEstablished(first) && !mayStartFormula(first)) return null;
  const closing = closingMark(text, at, MAX_LENGTH + BLANKS_ALLOWED);
  if (closing < 0) return null;
  let end = closing;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  const canonical = withoutBlanks(text.slice(start, end));
  if (isTelephoneService(canonical, text, closing + 1)) return null;
  const parts = establishedParts(canonical) ?? readFormula(canonical);
  return parts === null ? null : { start, end, canonical, quoted: true, parts };
}

/** A well-known formula at `at` that stands without quotation marks, or null. */
function readUnquoted(text: string, at: number): Slogan | null {
  const name = matchEstablished(text, at);
  if (name === null) return null;
  return { start: at, end: at + name.length, canonical: name, quoted: false, parts: establishedParts(name) ?? [] };
}

/** “12345”热线: a number to call, whatever formula its digits could make. */
function isTelephoneService(canonical: string, text: string, behind: number): boolean {
  if (canonical.length !== 5 || !/^1\d{4}$/.test(canonical)) return false;
  return /^(?:便民|政务|服务|政府|市民|投诉|举报|热线|平台|电话)/.test(text.slice(behind, behind + 2));
}
