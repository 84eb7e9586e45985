import type { Analysis } from '../analysis';
import { quotedPhrases } from '../facts/slogans/quoted-phrases';
import { toSourceSpan } from '../layout/paragraph';
import { establishedParts } from '../slogans/established';
import { PhraseMemo } from '../text/phrase-memo';
import type { Span } from '../text/span';
import type { DocumentCheck } from './check';
import type { Finding } from './finding';
import { placeEdit } from './place';
import { invalid, valid } from './slogan-variant/examples';
import { contextBefore, contextInCommon, shareSentence, type Form, type Use } from './slogan-variant/forms';
import { isGlossaryTerm } from './slogan-variant/glossary-terms';
import { wellKnown } from './slogan-variant/well-known';
import {
  differenceOf,
  isDigits,
  isFamily,
  isGeneric,
  isParticular,
  isSpatial,
  mayChangeClassifier,
  partsOf,
  sorted,
  type Difference,
} from './slogan-variant/variants';

const CODE = 'slogan/variant';

/** A formula written in two ways that differ by one character or by their order: 一主六双 and 一主六又, 3815 and 3851. */
export const sloganVariant: DocumentCheck = {
  scope: 'document',
  code: CODE,
  defaultSeverity: 'warning',
  invalid,
  valid,
  *detect(analysis) {
    const forms = formsOf(analysis);
    const told = new Set<Form>();
    for (const [a, b] of neighbours(forms)) {
      const difference = differenceOf(a.phrase, b.phrase);
      if (difference === null || !isOneFormula(analysis, a, b, difference)) continue;
      const [slip, right] = tellApart(analysis, a, b);
      if (told.has(slip)) continue;
      told.add(slip);
      yield* slip.uses.map((use) => report(analysis, slip, use, right));
    }
    for (const form of forms) {
      const right = told.has(form) || form.uses.length > 1 ? null : wellKnown(form.phrase);
      if (right !== null && !forms.some(({ phrase }) => phrase === right)) {
        yield report(analysis, form, form.uses[0]!, { phrase: right, uses: [] });
      }
    }
  },
};

function formsOf({ readings }: Analysis): readonly Form[] {
  const forms = new Map<string, Form>();
  const put = (phrase: string, index: number, span: Span): void => {
    if (phrase.length < 2 || phrase.length > 20) return;
    const form = forms.get(phrase);
    if (form === undefined) forms.set(phrase, { phrase, uses: [{ index, span }] });
    else form.uses.push({ index, span });
  };
  for (let index = 0; index < readings.length; index++) {
    const reading = readings[index]!;
    for (const { phrase, start, end } of quotedPhrases.of(reading)) put(phrase, index, { start, end });
    // In other marks (‘三地一区’, "三地一区") formulas alone.
    for (const { canonical, quoted, start, end } of reading.slogans) {
      if (quoted && reading.paragraph.text.charAt(start - 1) !== '“') put(canonical, index, { start, end });
    }
  }
  return [...forms.values()];
}

/**
 * Pairs of forms that may be one character or their order apart, at least one of them a formula. One wrong character leaves one
 * half of a form as it is, so that each form is found by its halves and, in another order, by its characters.
 */
function* neighbours(forms: readonly Form[]): Iterable<readonly [Form, Form]> {
  const buckets = new Map<string, Form[]>();
  const put = (key: string, form: Form): void => {
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [form]);
    else bucket.push(form);
  };
  for (const form of forms) for (const key of keys.of(form.phrase)) put(key, form);
  for (const bucket of buckets.values()) {
    for (let i = 0; i < bucket.length && i < LARGEST_BUCKET; i++) {
      for (let j = i + 1; j < bucket.length && j < LARGEST_BUCKET; j++) yield [bucket[i]!, bucket[j]!];
    }
  }
}

/** What a form has in common with those that may be slips of it. */
const keys = new PhraseMemo((phrase): readonly string[] => {
  const half = phrase.length >> 1;
  const halves = [`${phrase.length}<${phrase.slice(0, half)}`, `${phrase.length}>${phrase.slice(half)}`];
  return phrase.length >= 3 && NUMERAL.test(phrase) ? [...halves, sorted(phrase)] : halves;
});

const NUMERAL = /[一二两双三四五六七八九十百千万\d]/;
/** More forms than this with one half in common are no report, and would cost time by their square. */
const LARGEST_BUCKET = 60;

/** Whether two forms are one formula, one of them written wrongly, rather than two formulas. */
function isOneFormula(analysis: Analysis, a: Form, b: Form, difference: Difference): boolean {
  const [x, y] = [a.phrase, b.phrase];
  if (isFamily(x, y, difference) || (a.uses.length > 1 && b.uses.length > 1)) return false;
  if (isEstablished(x) && isEstablished(y)) return false;
  const years = yearsIn(x, y);
  if (years !== null) return difference === 'number' && !shareSentence(analysis, a, b) && areFarAhead(analysis, years);
  const parts = partsOf(x) ?? partsOf(y);
  if (parts === null) return false;
  if (isEntryOnly(analysis, a, b) || isEntryOnly(analysis, b, a))
    return x.length > 2 || contextInCommon(analysis, a, b) >= 2 || isEstablished(x) || isEstablished(y);
  // 由三横两纵拓展为四横两纵 are two formulas; no sentence sets one beside its own misspelling.
  if ((difference === 'number' || difference === 'character') && shareSentence(analysis, a, b)) return false;
  switch (difference) {
    case 'swapped':
      return x.length >= 4 || contextInCommon(analysis, a, b) >= 3;
    case 'classifier':
      return x.length >= 4 && (!mayChangeClassifier(x, parts.length) || isOutnumbered(a, b, /战略$/));
    case 'alike':
      return x.length >= 3 || isMoreCommon(a, b) || isMoreCommon(b, a);
    case 'number':
      return isOtherNumber(analysis, a, b, parts.length);
    case 'character':
      return x.length >= 4 && contextInCommon(analysis, a, b) >= 3;
  }
}

function isOtherNumber(analysis: Analysis, a: Form, b: Form, parts: number): boolean {
  const context = contextInCommon(analysis, a, b);
  const outnumbered = isMoreCommon(a, b) || isMoreCommon(b, a);
  if (isDigits(a.phrase)) return context >= (outnumbered || /^\d{4,}$/.test(a.phrase) ? 2 : 3);
  // 一轴两带 and 一轴三带 may be the plans of two places.
  if (parts > 1 && a.phrase.length >= 4)
    return context >= 2 || parts > 2 || a.phrase.length > 5 || !isSpatial(a.phrase);
  if (parts > 1) return false;
  // Two characters (四稳, 六稳) are too few to tell, unless the known one has the same company: “三公”经费, “四公”经费.
  if (a.phrase.length < 4) return isKnownBeside(analysis, a, b, context) || isKnownBeside(analysis, b, a, context);
  // 五大文化 twice or more and 六大文化 once.
  return isParticular(a.phrase) || context >= 4 || (outnumbered && !isGeneric(a.phrase));
}

/** The years with which two names begin, or null: 2030启航计划. */
function yearsIn(x: string, y: string): readonly [number, number] | null {
  const [a, b] = [/^20\d\d(?=[\u4e00-\u9fff]{3})/.exec(x), /^20\d\d(?=[\u4e00-\u9fff]{3})/.exec(y)];
  return a === null || b === null ? null : [Number(a[0]), Number(b[0])];
}

/** “2024行动计划” and “2025行动计划” are two; a year well ahead belongs to the name. */
function areFarAhead({ sections }: Analysis, years: readonly [number, number]): boolean {
  const { documentYear } = sections[0]!;
  return documentYear !== null && Math.min(...years) > documentYear + 2;
}

function isEstablished(phrase: string): boolean {
  return establishedParts(phrase) !== null;
}

/** Whether one form is at home here: used more than once or known everywhere, the other neither. */
function isMoreCommon(a: Form, b: Form): boolean {
  return (a.uses.length > 1 || isEstablished(a.phrase)) && b.uses.length === 1 && !isEstablished(b.phrase);
}

/** Whether `known` is known everywhere and `other`, here once and not explained, stands among the same words. */
function isKnownBeside(analysis: Analysis, known: Form, other: Form, behind: number): boolean {
  if (!isEstablished(known.phrase) || isEstablished(other.phrase) || other.uses.length > 1) return false;
  const { index, span } = other.uses[0]!;
  const { text } = analysis.readings[index]!.paragraph;
  const explained = /^[：:（(，,]?(?:即|[是]?指|[（(：:])/.test(text.slice(span.end + 1, span.end + 5));
  const clause = text.slice(Math.max(0, span.start - 30), span.start - 1);
  if (explained || clause.slice(clause.search(/[^，。；]*$/)).includes('、')) return false;
  return behind >= 2 || contextBefore(analysis, known, other) >= 3;
}

/**
 * Whether the glossary explains `term`, which the report writes nowhere, and the report writes `used`, which the glossary does
 * not explain: a glossary explains what the report says.
 */
function isEntryOnly(analysis: Analysis, term: Form, used: Form): boolean {
  const [entry] = term.uses;
  const { readings } = analysis;
  if (!isEntry(analysis, entry!) || term.uses.some(({ index }) => index !== entry!.index)) return false;
  if (used.uses.some((use) => isEntry(analysis, use))) return false;
  if (used.uses.some(({ index }) => index >= entry!.index)) return false;
  return !readings.some(({ paragraph: { text } }, index) => index !== entry!.index && text.includes(term.phrase));
}

function isEntry({ readings }: Analysis, { index, span }: Use): boolean {
  return isGlossaryTerm(readings[index]!.paragraph.text, span);
}

function isOutnumbered(a: Form, b: Form, head: RegExp): boolean {
  return head.test(a.phrase) && (isMoreCommon(a, b) || isMoreCommon(b, a));
}

/** The form that is the slip, and the right one: by what is established, what is used more, what reads as a formula. */
function tellApart(analysis: Analysis, a: Form, b: Form): readonly [slip: Form, right: Form] {
  const weight = (form: Form): number =>
    (isEstablished(form.phrase) ? 8 : 0) +
    (partsOf(form.phrase) === null ? 0 : 2) +
    Math.min(3, form.uses.length) * 3 +
    (form.uses.some((use) => isEntry(analysis, use)) ? 1 : 0);
  return weight(a) < weight(b) ? [a, b] : [b, a];
}

function report(analysis: Analysis, slip: Form, use: Use, right: Form): Finding {
  const place = ({ index, span }: Use): Span =>
    toSourceSpan(analysis.readings[index]!.paragraph, analysis.starts[index]!, span);
  const equal = slip.uses.length === right.uses.length && !isEstablished(right.phrase);
  const args = { slip: slip.phrase, right: right.phrase, count: right.uses.length };
  const edit = placeEdit(analysis.readings[use.index]!.paragraph, analysis.starts[use.index]!, {
    ...use.span,
    newText: right.phrase,
  });
  return {
    code: CODE,
    severity: 'warning',
    ...place(use),
    message: { key: `${CODE}.${right.uses.length === 0 ? 'wellKnown' : equal ? 'twoForms' : 'otherForm'}`, args },
    related: right.uses.map((other) => ({ ...place(other), message: { key: `${CODE}.elsewhere`, args } })),
    fixes: edit === null ? [] : [{ title: { key: `${CODE}.change`, args }, edits: [edit], safe: false }],
  };
}
