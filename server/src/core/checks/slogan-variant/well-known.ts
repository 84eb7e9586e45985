import { establishedSloganNames } from '../../../lexicon/slogan-names';
import { establishedParts } from '../../slogans/established';
import { PhraseMemo } from '../../text/phrase-memo';
import { differenceOf, isFamily, partsOf, sorted } from './variants';

let index: ReadonlyMap<string, readonly string[]> | null = null;

/** The known names of four characters and more by what is left of them without one character, and by their characters in order. */
function knownByKey(): ReadonlyMap<string, readonly string[]> {
  if (index !== null) return index;
  const names = new Map<string, string[]>();
  for (const name of establishedSloganNames) {
    if (name.length < 4) continue;
    for (const key of keysOf(name)) names.set(key, [...(names.get(key) ?? []), name]);
  }
  return (index = names);
}

function keysOf(name: string): readonly string[] {
  const keys = [`\0${sorted(name)}`];
  for (let i = 0; i < name.length; i++) keys.push(`${name.slice(0, i)}\0${name.slice(i + 1)}`);
  return keys;
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
  const found = new Set<string>();
  for (const key of keysOf(phrase)) {
    for (const name of knownByKey().get(key) ?? []) {
      const difference = differenceOf(phrase, name);
      const slip = difference === 'alike' || (difference === 'swapped' && name.length > 4);
      if (slip && !isFamily(phrase, name, difference)) found.add(name);
    }
  }
  return found.size === 1 ? [...found][0]! : null;
}
