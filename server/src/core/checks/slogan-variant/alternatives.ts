import { GroupMemo, withParagraph } from '../../layout/group-memo';
import type { Reading } from '../../reading';
import { CharSet } from '../../text/char-set';
import { namedForms, type Form, type Use } from './forms';
import { codeSum, differenceOf, type Difference } from './variants';
import { wellKnown } from './well-known';

/** Two forms that may be one. */
export interface Pair {
  readonly a: Form;
  readonly b: Form;
  readonly difference: Difference;
}

/** A form that may be a slip for a well-known formula, which the document writes nowhere. */
export interface Lone {
  readonly form: Form;
  readonly known: string;
}

/** What may be a slip for what among the forms of a document's paragraphs; kept while none of those changes. */
export const alternatives = new GroupMemo<
  Reading,
  { readonly pairs: readonly Pair[]; readonly alone: readonly Lone[] }
>(withParagraph(), (readings) => {
  const forms = formsOf(readings);
  const pairs: Pair[] = [];
  for (const bucket of neighbours(forms.values())) {
    const count = Math.min(bucket.length, LARGEST_BUCKET);
    for (let i = 0; i < count; i++) {
      for (let j = i + 1; j < count; j++) {
        const [a, b] = [bucket[i]!, bucket[j]!];
        const difference = differenceOf(a.phrase, b.phrase);
        if (difference !== null) pairs.push({ a, b, difference });
      }
    }
  }
  const alone: Lone[] = [];
  for (const form of forms.values()) {
    const known = form.uses.length > 1 ? null : wellKnown(form.phrase);
    if (known !== null && !forms.has(known)) alone.push({ form, known });
  }
  return { pairs, alone };
});

function formsOf(readings: readonly Reading[]): ReadonlyMap<string, Form> {
  const forms = new Map<string, { readonly phrase: string; readonly uses: Use[] }>();
  readings.forEach((reading, nth) => {
    for (const { phrase, span } of namedForms.of(reading)) {
      const form = forms.get(phrase);
      if (form === undefined) forms.set(phrase, { phrase, uses: [{ nth, span }] });
      else form.uses.push({ nth, span });
    }
  });
  return forms;
}

/** More forms than this with one half in common are no report, and would cost time by their square. */
const LARGEST_BUCKET = 60;

/**
 * Groups of forms two of which may be one character or their order apart. One wrong character leaves one half of a form as it
 * is, so that each form is found by its halves and, in another order, by its characters.
 */
function neighbours(forms: Iterable<Form>): Iterable<readonly Form[]> {
  const buckets = new Map<number, Form[]>();
  const add = (form: Form, key: number): void => {
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [form]);
    else bucket.push(form);
  };
  for (const form of forms) {
    const { phrase } = form;
    const half = phrase.length >> 1;
    add(form, keyOf(FIRST, phrase, 0, half));
    add(form, keyOf(SECOND, phrase, half, phrase.length));
    if (phrase.length >= 3 && hasNumeral(phrase)) add(form, keyOf(ORDER, phrase, 0, 0) + codeSum(phrase));
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
