import { GroupMemo, withParagraph } from '../../layout/group-memo';
import type { Reading } from '../../reading';
import { PhraseMemo } from '../../text/phrase-memo';
import { namedForms, type Form, type Use } from './forms';
import { differenceOf, sorted, type Difference } from './variants';
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
  const buckets = new Map<string, Form[]>();
  for (const form of forms) {
    for (const key of keys.of(form.phrase)) {
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [form]);
      else bucket.push(form);
    }
  }
  return buckets.values();
}

const NUMERAL = /[一二两双三四五六七八九十百千万\d]/;

/** What a form has in common with those that may be slips of it. */
const keys = new PhraseMemo((phrase): readonly string[] => {
  const half = phrase.length >> 1;
  const halves = [`${phrase.length}<${phrase.slice(0, half)}`, `${phrase.length}>${phrase.slice(half)}`];
  return phrase.length >= 3 && NUMERAL.test(phrase) ? [...halves, sorted(phrase)] : halves;
});
