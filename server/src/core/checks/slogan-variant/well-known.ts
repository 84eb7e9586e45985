import { establishedSloganNames } from '../../../lexicon/slogan-names';
import { establishedParts } from '../../slogans/established';
import { PhraseMemo } from '../../text/phrase-memo';
import { codeSum, differenceOf, isFamily, partsOf } from './variants';

/** A known name, with what is the same for all orders of its characters. */
interface Name {
  readonly text: string;
  readonly sum: number;
}

let names: readonly (readonly Name[])[] | null = null;

/** The known names of four characters and more, by their length. */
function namesByLength(): readonly (readonly Name[])[] {
  if (names !== null) return names;
  const byLength: Name[][] = [];
  for (const text of establishedSloganNames) {
    if (text.length >= 4) (byLength[text.length] ??= []).push({ text, sum: codeSum(text) });
  }
  return (names = byLength);
}

/**
 * The one well-known formula that a form is a slip for, though the document writes it nowhere: a look-alike, or characters of
 * a long name swapped. Another number, word or classifier makes another formula, and 一城三区 is no 三城一区. Null for formulas that are known themselves.
 */
export function wellKnown(phrase: string): string | null {
  return known.of(phrase);
}

const known = new PhraseMemo(readWellKnown);

function readWellKnown(phrase: string): string | null {
  if (phrase.length < 4 || partsOf(phrase) === null || establishedParts(phrase) !== null) return null;
  const sum = codeSum(phrase);
  const found = new Set<string>();
  for (const name of namesByLength()[phrase.length] ?? []) {
    // One other character, or the same in another order.
    if (name.sum !== sum && differsTwice(phrase, name.text)) continue;
    const difference = differenceOf(phrase, name.text);
    const slip = difference === 'alike' || (difference === 'swapped' && name.text.length > 4);
    if (slip && !isFamily(phrase, name.text, difference)) found.add(name.text);
  }
  return found.size === 1 ? [...found][0]! : null;
}

/** Whether two phrases of one length differ in more than one place: for most pairs their first characters tell. */
function differsTwice(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  for (at++; at < a.length; at++) if (a.charCodeAt(at) !== b.charCodeAt(at)) return true;
  return false;
}
