import { Memo } from '../versions/memo';
import type { Lineage, Version } from '../versions/version';
import type { Reading } from '../reading';
import { establishedParts } from '../slogans/established';
import type { DocumentCheck } from './check';
import { Excerpt, ExcerptOutcomes } from './excerpt';
import type { Finding } from './finding';
import { placeEdit, placeIn } from './place';
import { invalid, valid } from './slogan-variant/examples';
import { alternativesIn, type Pair } from './slogan-variant/alternatives';
import { contextBefore, contextInCommon, namedForms, shareSentence, type Form, type Use } from './slogan-variant/forms';
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
  detect({ asRead, sections }) {
    const last = lastSaid.of(asRead.lineage);
    const { values } = namedForms.of(asRead);
    const { documentYear } = sections[0] ?? { documentYear: null };
    if (last.values === values && last.year === documentYear && !last.looked) return last.said;
    const report = new Report(asRead.paragraphs, documentYear);
    const said = [...findingsOf(asRead, report)];
    Object.assign(last, { values, year: documentYear, looked: report.looked, said });
    return said;
  },
};

/** What was said of the forms last, and from what. */
interface LastSaid {
  values: readonly (readonly Use[])[] | null;
  year: number | null;
  /** Whether the rest of the document had a say in it. */
  looked: boolean;
  said: readonly ExcerptOutcomes[];
}

const lastSaid = new Memo<Lineage, LastSaid>(() => ({ values: null, year: null, looked: false, said: [] }));

function* findingsOf(version: Version<Reading>, report: Report): Iterable<ExcerptOutcomes> {
  const { pairs, alone } = alternativesIn(version);
  if (pairs.length === 0 && alone.length === 0) return;
  const told = new Set<Form>();
  for (const pair of pairs) {
    if (!isJudgedOne(report, pair)) continue;
    const [a, b] = inOrder(pair.x.read!, pair.y.read!);
    const [slip, right] = tellApart(a, b);
    if (told.has(slip)) continue;
    told.add(slip);
    for (const use of slip.uses) yield toFinding(slip, use, right);
  }
  for (const { form: group, known } of alone) {
    const form = group.read!;
    if (form.uses.length === 1 && !told.has(form)) yield toFinding(form, form.uses[0]!, { phrase: known, uses: [] });
  }
}

/** What forms are judged by besides themselves and their paragraphs. */
class Report {
  /** Whether the rest of the document was looked at. */
  looked = false;

  constructor(
    private readonly readings: readonly Reading[],
    /** The document's year, or null. */
    readonly year: number | null,
  ) {}

  /** Whether a phrase is written anywhere but in one of the paragraphs. */
  writesOutside(own: Reading, phrase: string): boolean {
    this.looked = true;
    return this.readings.some((reading) => reading !== own && reading.paragraph.text.includes(phrase));
  }
}

/** The form that is written first, and the other. */
function inOrder(x: Form, y: Form): readonly [Form, Form] {
  const [a, b] = [x.uses[0]!, y.uses[0]!];
  return a.reading.order < b.reading.order || (a.reading === b.reading && a.span.start < b.span.start)
    ? [x, y]
    : [y, x];
}

/** As before, where the two forms stand in the same paragraphs as before. */
function isJudgedOne(report: Report, pair: Pair): boolean {
  const { judged, difference } = pair;
  const [x, y] = [pair.x.read!, pair.y.read!];
  const { year, looked } = report;
  if (judged?.x === x && judged.y === y && judged.year === year) return judged.isOne;
  report.looked = false;
  const isOne = isOneFormula(report, ...inOrder(x, y), difference);
  pair.judged = report.looked ? null : { x, y, year, isOne };
  report.looked ||= looked;
  return isOne;
}

/** Whether two forms are one formula, one of them written wrongly, rather than two formulas. */
function isOneFormula(report: Report, a: Form, b: Form, difference: Difference): boolean {
  const [x, y] = [a.phrase, b.phrase];
  if (isFamily(x, y, difference) || (a.uses.length > 1 && b.uses.length > 1)) return false;
  if (isEstablished(x) && isEstablished(y)) return false;
  const years = yearsIn(x, y);
  if (years !== null) return difference === 'number' && !shareSentence(a, b) && areFarAhead(report, years);
  const parts = partsOf(x) ?? partsOf(y);
  if (parts === null) return false;
  if (isEntryOnly(report, a, b) || isEntryOnly(report, b, a))
    return x.length > 2 || contextInCommon(a, b) >= 2 || isEstablished(x) || isEstablished(y);
  // 由三横两纵拓展为四横两纵 are two formulas; no sentence sets one beside its own misspelling.
  if ((difference === 'number' || difference === 'character') && shareSentence(a, b)) return false;
  switch (difference) {
    case 'swapped':
      return x.length >= 4 || contextInCommon(a, b) >= 3;
    case 'classifier':
      return x.length >= 4 && (!mayChangeClassifier(x, parts.length) || isOutnumbered(a, b, /战略$/));
    case 'alike':
      return x.length >= 3 || isMoreCommon(a, b) || isMoreCommon(b, a);
    case 'number':
      return isOtherNumber(a, b, parts.length);
    case 'character':
      return x.length >= 4 && contextInCommon(a, b) >= 3;
  }
}

function isOtherNumber(a: Form, b: Form, parts: number): boolean {
  const context = contextInCommon(a, b);
  const outnumbered = isMoreCommon(a, b) || isMoreCommon(b, a);
  if (isDigits(a.phrase)) return context >= (outnumbered || /^\d{4,}$/.test(a.phrase) ? 2 : 3);
  // 一轴两带 and 一轴三带 may be the plans of two places.
  if (parts > 1 && a.phrase.length >= 4)
    return context >= 2 || parts > 2 || a.phrase.length > 5 || !isSpatial(a.phrase);
  if (parts > 1) return false;
  // Two characters (四稳, 六稳) are too few to tell, unless the known one has the same company: “三公”经费, “四公”经费.
  if (a.phrase.length < 4) return isKnownBeside(a, b, context) || isKnownBeside(b, a, context);
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
function isKnownBeside(known: Form, other: Form, behind: number): boolean {
  if (!isEstablished(known.phrase) || isEstablished(other.phrase) || other.uses.length > 1) return false;
  const { reading, span } = other.uses[0]!;
  const { text } = reading.paragraph;
  const explained = /^[：:（(，,]?(?:即|[是]?指|[（(：:])/.test(text.slice(span.end + 1, span.end + 5));
  const clause = text.slice(Math.max(0, span.start - 30), span.start - 1);
  if (explained || clause.slice(clause.search(/[^，。；]*$/)).includes('、')) return false;
  return behind >= 2 || contextBefore(known, other) >= 3;
}

/**
 * Whether the glossary explains `term`, which the report writes nowhere, and the report writes `used`, which the glossary does
 * not explain: a glossary explains what the report says.
 */
function isEntryOnly(report: Report, term: Form, used: Form): boolean {
  const [entry] = term.uses;
  const own = entry!.reading;
  if (!isEntry(entry!) || term.uses.some(({ reading }) => reading !== own)) return false;
  if (used.uses.some(isEntry) || used.uses.some(({ reading }) => reading.order >= own.order)) return false;
  return !report.writesOutside(own, term.phrase);
}

function isEntry({ reading, span }: Use): boolean {
  return isGlossaryTerm(reading.paragraph.text, span);
}

function isOutnumbered(a: Form, b: Form, head: RegExp): boolean {
  return head.test(a.phrase) && (isMoreCommon(a, b) || isMoreCommon(b, a));
}

/** The form that is the slip, and the right one: by what is established, what is used more, what reads as a formula. */
function tellApart(a: Form, b: Form): readonly [slip: Form, right: Form] {
  const weight = (form: Form): number =>
    (isEstablished(form.phrase) ? 8 : 0) +
    (partsOf(form.phrase) === null ? 0 : 2) +
    Math.min(3, form.uses.length) * 3 +
    (form.uses.some(isEntry) ? 1 : 0);
  return weight(a) < weight(b) ? [a, b] : [b, a];
}

function toFinding(slip: Form, use: Use, right: Form): ExcerptOutcomes {
  const excerpt = new Excerpt([use, ...right.uses].map(({ reading }) => reading));
  const equal = slip.uses.length === right.uses.length && !isEstablished(right.phrase);
  const args = { slip: slip.phrase, right: right.phrase, count: right.uses.length };
  const edit = placeEdit(use.reading.paragraph, 0, { ...use.span, newText: right.phrase });
  const finding: Finding = {
    code: CODE,
    severity: 'warning',
    ...placeIn(excerpt, 0, use.span),
    message: { key: `${CODE}.${right.uses.length === 0 ? 'wellKnown' : equal ? 'twoForms' : 'otherForm'}`, args },
    related: right.uses.map(({ span }, i) => ({
      ...placeIn(excerpt, i + 1, span),
      message: { key: `${CODE}.elsewhere`, args },
    })),
    fixes: edit === null ? [] : [{ title: { key: `${CODE}.change`, args }, edits: [edit], safe: false }],
  };
  return ExcerptOutcomes.of(excerpt, [finding])!;
}
