import type { Reading } from '../reading';
import { establishedParts } from '../slogans/established';
import type { Span } from '../text/span';
import type { DocumentCheck } from './check';
import { Excerpt, ExcerptOutcomes } from './excerpt';
import type { Finding } from './finding';
import { placeEdit, placeIn } from './place';
import { invalid, valid } from './slogan-variant/examples';
import { alternatives, type Lone, type Pair } from './slogan-variant/alternatives';
import {
  contextBefore,
  contextInCommon,
  namedForms,
  shareSentence,
  type Form,
  type Report,
  type Use,
} from './slogan-variant/forms';
import { isGlossaryTerm } from './slogan-variant/glossary-terms';
import {
  isDigits,
  isFamily,
  isGeneric,
  isParticular,
  isSpatial,
  mayChangeClassifier,
  partsOf,
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
    const { readings, starts } = analysis;
    const named: Reading[] = [];
    const indexes: number[] = [];
    for (let index = 0; index < readings.length; index++) {
      const reading = readings[index]!;
      if (namedForms.of(reading).length === 0) continue;
      named.push(reading);
      indexes.push(index);
    }
    if (named.length === 0) return;
    const { pairs, alone } = alternatives.of(named);
    if (pairs.length === 0 && alone.length === 0) return;
    const excerpt = new Excerpt(named);
    const report: Report = { ...excerpt, everywhere: readings, year: analysis.sections[0]!.documentYear };
    const found = ExcerptOutcomes.of(excerpt, [...findingsOf(report, pairs, alone)]);
    if (found !== null) yield* found.placed((nth) => starts[indexes[nth]!]!);
  },
};

function* findingsOf(report: Report, pairs: readonly Pair[], alone: readonly Lone[]): Iterable<Finding> {
  const told = new Set<Form>();
  for (const { a, b, difference } of pairs) {
    if (!isOneFormula(report, a, b, difference)) continue;
    const [slip, right] = tellApart(report, a, b);
    if (told.has(slip)) continue;
    told.add(slip);
    yield* slip.uses.map((use) => toFinding(report, slip, use, right));
  }
  for (const { form, known } of alone) {
    if (!told.has(form)) yield toFinding(report, form, form.uses[0]!, { phrase: known, uses: [] });
  }
}

/** Whether two forms are one formula, one of them written wrongly, rather than two formulas. */
function isOneFormula(report: Report, a: Form, b: Form, difference: Difference): boolean {
  const [x, y] = [a.phrase, b.phrase];
  if (isFamily(x, y, difference) || (a.uses.length > 1 && b.uses.length > 1)) return false;
  if (isEstablished(x) && isEstablished(y)) return false;
  const years = yearsIn(x, y);
  if (years !== null) return difference === 'number' && !shareSentence(report, a, b) && areFarAhead(report, years);
  const parts = partsOf(x) ?? partsOf(y);
  if (parts === null) return false;
  if (isEntryOnly(report, a, b) || isEntryOnly(report, b, a))
    return x.length > 2 || contextInCommon(report, a, b) >= 2 || isEstablished(x) || isEstablished(y);
  // 由三横两纵拓展为四横两纵 are two formulas; no sentence sets one beside its own misspelling.
  if ((difference === 'number' || difference === 'character') && shareSentence(report, a, b)) return false;
  switch (difference) {
    case 'swapped':
      return x.length >= 4 || contextInCommon(report, a, b) >= 3;
    case 'classifier':
      return x.length >= 4 && (!mayChangeClassifier(x, parts.length) || isOutnumbered(a, b, /战略$/));
    case 'alike':
      return x.length >= 3 || isMoreCommon(a, b) || isMoreCommon(b, a);
    case 'number':
      return isOtherNumber(report, a, b, parts.length);
    case 'character':
      return x.length >= 4 && contextInCommon(report, a, b) >= 3;
  }
}

function isOtherNumber(report: Report, a: Form, b: Form, parts: number): boolean {
  const context = contextInCommon(report, a, b);
  const outnumbered = isMoreCommon(a, b) || isMoreCommon(b, a);
  if (isDigits(a.phrase)) return context >= (outnumbered || /^\d{4,}$/.test(a.phrase) ? 2 : 3);
  // 一轴两带 and 一轴三带 may be the plans of two places.
  if (parts > 1 && a.phrase.length >= 4)
    return context >= 2 || parts > 2 || a.phrase.length > 5 || !isSpatial(a.phrase);
  if (parts > 1) return false;
  // Two characters (四稳, 六稳) are too few to tell, unless the known one has the same company: “三公”经费, “四公”经费.
  if (a.phrase.length < 4) return isKnownBeside(report, a, b, context) || isKnownBeside(report, b, a, context);
  // 五大文化 twice or more and 六大文化 once.
  return isParticular(a.phrase) || context >= 4 || (outnumbered && !isGeneric(a.phrase));
}

/** The years with which two names begin, or null: 2030启航计划. */
function yearsIn(x: string, y: string): readonly [number, number] | null {
  const [a, b] = [/^20\d\d(?=[\u4e00-\u9fff]{3})/.exec(x), /^20\d\d(?=[\u4e00-\u9fff]{3})/.exec(y)];
  return a === null || b === null ? null : [Number(a[0]), Number(b[0])];
}

/** “2024行动计划” and “2025行动计划” are two; a year well ahead belongs to the name. */
function areFarAhead({ year }: Report, years: readonly [number, number]): boolean {
  return year !== null && Math.min(...years) > year + 2;
}

function isEstablished(phrase: string): boolean {
  return establishedParts(phrase) !== null;
}

/** Whether one form is at home here: used more than once or known everywhere, the other neither. */
function isMoreCommon(a: Form, b: Form): boolean {
  return (a.uses.length > 1 || isEstablished(a.phrase)) && b.uses.length === 1 && !isEstablished(b.phrase);
}

/** Whether `known` is known everywhere and `other`, here once and not explained, stands among the same words. */
function isKnownBeside(report: Report, known: Form, other: Form, behind: number): boolean {
  if (!isEstablished(known.phrase) || isEstablished(other.phrase) || other.uses.length > 1) return false;
  const { nth, span } = other.uses[0]!;
  const { text } = report.readings[nth]!.paragraph;
  const explained = /^[：:（(，,]?(?:即|[是]?指|[（(：:])/.test(text.slice(span.end + 1, span.end + 5));
  const clause = text.slice(Math.max(0, span.start - 30), span.start - 1);
  if (explained || clause.slice(clause.search(/[^，。；]*$/)).includes('、')) return false;
  return behind >= 2 || contextBefore(report, known, other) >= 3;
}

/**
 * Whether the glossary explains `term`, which the report writes nowhere, and the report writes `used`, which the glossary does
 * not explain: a glossary explains what the report says.
 */
function isEntryOnly(report: Report, term: Form, used: Form): boolean {
  const [entry] = term.uses;
  const { readings, everywhere } = report;
  if (!isEntry(report, entry!) || term.uses.some(({ nth }) => nth !== entry!.nth)) return false;
  if (used.uses.some((use) => isEntry(report, use))) return false;
  if (used.uses.some(({ nth }) => nth >= entry!.nth)) return false;
  const own = readings[entry!.nth]!;
  return !everywhere.some((reading) => reading !== own && reading.paragraph.text.includes(term.phrase));
}

function isEntry({ readings }: Report, { nth, span }: Use): boolean {
  return isGlossaryTerm(readings[nth]!.paragraph.text, span);
}

function isOutnumbered(a: Form, b: Form, head: RegExp): boolean {
  return head.test(a.phrase) && (isMoreCommon(a, b) || isMoreCommon(b, a));
}

/** The form that is the slip, and the right one: by what is established, what is used more, what reads as a formula. */
function tellApart(report: Report, a: Form, b: Form): readonly [slip: Form, right: Form] {
  const weight = (form: Form): number =>
    (isEstablished(form.phrase) ? 8 : 0) +
    (partsOf(form.phrase) === null ? 0 : 2) +
    Math.min(3, form.uses.length) * 3 +
    (form.uses.some((use) => isEntry(report, use)) ? 1 : 0);
  return weight(a) < weight(b) ? [a, b] : [b, a];
}

function toFinding(report: Report, slip: Form, use: Use, right: Form): Finding {
  const { readings, starts } = report;
  const place = ({ nth, span }: Use): Span => placeIn(report, nth, span);
  const equal = slip.uses.length === right.uses.length && !isEstablished(right.phrase);
  const args = { slip: slip.phrase, right: right.phrase, count: right.uses.length };
  const edit = placeEdit(readings[use.nth]!.paragraph, starts[use.nth]!, { ...use.span, newText: right.phrase });
  return {
    code: CODE,
    severity: 'warning',
    ...place(use),
    message: { key: `${CODE}.${right.uses.length === 0 ? 'wellKnown' : equal ? 'twoForms' : 'otherForm'}`, args },
    related: right.uses.map((other) => ({ ...place(other), message: { key: `${CODE}.elsewhere`, args } })),
    fixes: edit === null ? [] : [{ title: { key: `${CODE}.change`, args }, edits: [edit], safe: false }],
  };
}
