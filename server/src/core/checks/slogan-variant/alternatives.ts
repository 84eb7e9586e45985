import { Derived } from '../../versions/derived';
import { Grouping, type Group } from '../../versions/grouping';
import type { Version } from '../../versions/version';
import type { Reading } from '../../reading';
import { CharSet } from '../../text/char-set';
import { namedForms, type Form, type Use } from './forms';
import { codeSum, differenceOf, type Difference } from './variants';
import { wellKnown } from './well-known';

/** All places of a phrase, and the form that they are. */
export type FormGroup = Group<Use, Form>;

/** Two forms that may be one. */
export interface Pair {
  readonly x: FormGroup;
  readonly y: FormGroup;
  readonly difference: Difference;
  /** What was found of the two when last asked; null where the rest of the document had a say in it. */
  judged: { readonly x: Form; readonly y: Form; readonly year: number | null; readonly isOne: boolean } | null;
}

/** A form that may be a slip for a well-known formula, which the document writes nowhere. */
export interface Lone {
  readonly form: FormGroup;
  readonly known: string;
}

/** The forms of a document by their phrases. */
export const forms = new Grouping<Reading, Use, Form>(
  namedForms,
  ({ phrase }) => phrase,
  (uses) => ({ phrase: uses[0]!.phrase, uses }),
);

/** What may be a slip for what among the phrases of a document. */
export interface Alternatives {
  readonly pairs: readonly Pair[];
  readonly alone: readonly Lone[];
}

/** Kept as long as the document has the same phrases, whatever else is written around them. */
export function alternativesIn(version: Version<Reading>): Alternatives {
  const groups = forms.of(version);
  return alternatives.of(version.lineage, groups.keys, groups.byKey);
}

const alternatives = new Derived((phrases: readonly string[], forms: ReadonlyMap<string, FormGroup>): Alternatives => {
  const pairs: Pair[] = [];
  for (const bucket of neighbours(phrases)) {
    const count = Math.min(bucket.length, LARGEST_BUCKET);
    for (let i = 0; i < count; i++) {
      for (let j = i + 1; j < count; j++) {
        const difference = differenceOf(bucket[i]!, bucket[j]!);
        if (difference === null) continue;
        pairs.push({ x: forms.get(bucket[i]!)!, y: forms.get(bucket[j]!)!, difference, judged: null });
      }
    }
  }
  const alone: Lone[] = [];
  for (const phrase of phrases) {
    const known = wellKnown(phrase);
    if (known !== null && !forms.has(known)) alone.push({ form: forms.get(phrase)!, known });
  }
  return { pairs, alone };
});

/** More forms than this with one half in common are no report, and would cost time by their square. */
const LARGEST_BUCKET = 60;

/**
 * Groups of forms two of which may be one character or their order apart. One wrong character leaves one half of a form as it
 * is, so that each form is found by its halves and, in another order, by its characters.
 */
function neighbours(phrases: readonly string[]): Iterable<readonly string[]> {
  const buckets = new Map<number, string[]>();
  const add = (phrase: string, key: number): void => {
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [phrase]);
    else bucket.push(phrase);
  };
  for (const phrase of phrases) {
    const half = phrase.length >> 1;
    add(phrase, keyOf(FIRST, phrase, 0, half));
    add(phrase, keyOf(SECOND, phrase, half, phrase.length));
    if (phrase.length >= 3 && hasNumeral(phrase)) add(phrase, keyOf(ORDER, phrase, 0, 0) + codeSum(phrase));
  }
  return buckets.values();
}

const NUMERALS = new CharSet('一二两双三四五六七八九十百千万0123456789');

function hasNumeral(phrase: string): boolean {
  return NUMERALS.isIn(phrase, 0, phrase.length);
}

/** Which part of a form a key is of. */
const [FIRST, SECOND, ORDER] = [1, 2, 3];

/**
 * A number that stands for the length of a phrase and some of its characters: made quicker than they are cut out and looked up. Where
 * two have the same by chance, forms are compared in vain.
 */
function keyOf(part: number, phrase: string, from: number, to: number): number {
  let key = part * 32 + phrase.length;
  for (let i = from; i < to; i++) key = (Math.imul(key, 31) + phrase.charCodeAt(i)) | 0;
  return key;
}
