import { countedListsIn } from '../facts/counts/counted-lists';
import {
  explanationBehind,
  explanationsOf,
  unquotedEntry,
  type Explanation,
} from '../facts/slogans/slogan-explanations';
import { Gathering } from '../versions/gathering';
import type { Reading } from '../reading';
import type { Slogan } from '../slogans/slogan';
import type { Span } from '../text/span';
import type { DocumentCheck, Outcome } from './check';
import { Excerpt, ExcerptOutcomes } from './excerpt';
import { placeIn } from './place';
import { listedOutcome } from './list-count/listed';
import { compareByHeads } from './slogan-count/by-heads';
import { align, countsIn } from './slogan-count/counted-heads';
import { equationsOf } from './slogan-count/equations';
import { invalid, valid } from './slogan-count/examples';
import { CODE, outcome, type Formula } from './slogan-count/report';
import { scalesIn, sharedBefore, sharedIn, type Shared } from './slogan-count/single';

/** A formula's numerals against what the document says that they count: “一点两地” beside one 点 and three 地. */
export const sloganCount: DocumentCheck = {
  scope: 'document',
  code: CODE,
  defaultSeverity: 'warning',
  invalid,
  valid,
  detect({ asRead }) {
    return said.of(asRead).values;
  },
};

/** An explanation stands in the formula's own paragraph or in the next. */
const said = new Gathering(
  (reading: Reading, next): ExcerptOutcomes | null => {
    const formulas = formulasIn(reading);
    return formulas === null ? null : saidOf(formulas, next === undefined ? [reading] : [reading, next]);
  },
  { readsNext: true },
);

/** The formulas with something to count, those that head a glossary's entry without marks included; null for none. */
function formulasIn(reading: Reading): readonly Slogan[] | null {
  const { slogans } = reading;
  let found: Slogan[] | null = null;
  for (let i = 0; i < slogans.length; i++) {
    const item = slogans[i]!;
    if (item.quoted && item.parts.length > 0) (found ??= []).push(item);
  }
  const entry = unquotedEntry(reading);
  if (entry !== null) (found ??= []).push(entry);
  return found;
}

/** What is said of the formulas of a paragraph, given it and the next one; null for nothing. */
function saidOf(formulas: readonly Slogan[], readings: readonly Reading[]): ExcerptOutcomes | null {
  const excerpt = new Excerpt(readings);
  const reading = readings[0]!;
  const outcomes: Outcome[] = [];
  for (const item of formulas) {
    const formula = { item, index: 0, reading };
    const outcome = outcomeOf(excerpt, formula);
    if (outcome !== null) outcomes.push(outcome);
    if (item.parts.length > 1) outcomes.push(...equations(excerpt, formula));
  }
  return ExcerptOutcomes.of(excerpt, outcomes);
}

/** What the nearest explanation says; null when none can be laid beside the formula. */
function outcomeOf(excerpt: Excerpt, slogan: Formula): Outcome | null {
  const { item, reading, index } = slogan;
  const { text } = reading.paragraph;
  // 1+M+N: an open number has any length.
  if (item.parts.some(({ count }) => count === null)) return null;
  const before = item.quoted ? sharedBefore(text, item) : null;
  if (before !== null) return shared(excerpt, slogan, index, before);
  let wrong: Outcome | null = null;
  for (const explanation of explanations(excerpt, slogan)) {
    const outcome = compared(excerpt, slogan, explanation);
    if (outcome !== null && !('severity' in outcome)) return outcome;
    wrong ??= outcome;
  }
  return wrong;
}

function explanations({ readings }: Excerpt, slogan: Formula): readonly Explanation[] {
  if (slogan.item.quoted) return explanationsOf(readings, slogan);
  const { item, index, reading } = slogan;
  const found = explanationBehind(readings, reading.paragraph.text, item.end, index);
  return found === null ? [] : [found];
}

function compared(excerpt: Excerpt, slogan: Formula, explanation: Explanation): Outcome | null {
  const { item } = slogan;
  const { text } = excerpt.readings[explanation.index]!.paragraph;
  const [{ head }] = item.parts as [Slogan['parts'][number]];
  if (item.parts.length === 1) {
    if (explanation.place === 'before') return null;
    const scales = scalesIn(text, explanation, item);
    if (scales !== null) {
      const args = { scale: scales.scale, found: scales.found, other: scales.other, count: 2 };
      return outcome(excerpt, slogan, scales.found === 2, 'scales', args, [
        placeIn(excerpt, explanation.index, scales),
      ]);
    }
    const found = sharedIn(text, explanation, item);
    return found === null ? null : shared(excerpt, slogan, explanation.index, found);
  }
  if (head === null) {
    if (explanation.place === 'before') return null;
    const alignment =
      align(countsIn(text, explanation), item.parts) ?? align(countsIn(text, explanation, true), item.parts);
    if (alignment === null || (item.parts.length < 3 && !isEntry(slogan))) return null;
    const numbers = alignment.counted.map(({ start, end }) => text.slice(start, end)).join('、');
    const at = alignment.wrong === null ? [explanation] : [alignment.wrong.counted];
    const args = { numbers, digit: alignment.wrong?.digit ?? '', number: wordsAt(text, alignment.wrong?.counted) };
    return outcome(
      excerpt,
      slogan,
      alignment.holds,
      'digits',
      args,
      at.map((span) => placeIn(excerpt, explanation.index, span)),
    );
  }
  const comparison = compareByHeads(text, explanation, item.parts);
  if (comparison === null) return bySum(excerpt, slogan, explanation);
  const part = item.parts[Math.max(0, comparison.wrong)]!;
  const args = {
    items: comparison.items.map((one) => one.text).join('、'),
    counts: item.parts.map((one, i) => `${one.head}${comparison.counts[i]}`).join('、'),
    head: part.head!,
    expected: part.count!,
    found: comparison.counts[Math.max(0, comparison.wrong)]!,
  };
  const span = { start: comparison.items[0]!.start, end: comparison.items[comparison.items.length - 1]!.end };
  return outcome(excerpt, slogan, comparison.holds, 'heads', args, [placeIn(excerpt, explanation.index, span)]);
}

/** A list that is said to be the explanation and names neither head: as many names as the numerals together, or one for each. */
function bySum(excerpt: Excerpt, slogan: Formula, explanation: Explanation): Outcome | null {
  const { parts } = slogan.item;
  const { text } = excerpt.readings[explanation.index]!.paragraph;
  const sum = parts.reduce((total, { count }) => total + count!, 0);
  if (!explanation.said || sum < 4) return null;
  const list = namesIn(text, explanation);
  if (list === null || Math.abs(list.length - sum) > 1 || list.length === parts.length) return null;
  const args = { items: list.join('、'), found: list.length, expected: sum };
  return outcome(excerpt, slogan, list.length === sum, 'sum', args, [placeIn(excerpt, explanation.index, explanation)]);
}

/** The names of a plain list, each short and none with an and-word in it; null for anything else. */
function namesIn(text: string, { start, end }: Span): readonly string[] | null {
  const names = text
    .slice(start, end)
    .split('、')
    .map((name) => name.trim());
  return names.length < 3 || names.some((name) => name === '' || name.length > 10 || /[，；“和与及]|等$/.test(name))
    ? null
    : names;
}

/** Whether the formula opens its paragraph, as the term of a glossary does: “1+4”体系：…. */
function isEntry({ item, reading }: Formula): boolean {
  return /^[\s（(\[]*\d{0,2}[）)\]]?[.．、：:]?\s*[\u4e00-\u9fff]{0,12}[“]?$/.test(
    reading.paragraph.text.slice(0, item.start),
  );
}

function wordsAt(text: string, span: Span | undefined): string {
  return span === undefined ? '' : text.slice(span.start, span.end);
}

function shared(excerpt: Excerpt, slogan: Formula, index: number, found: Shared): Outcome | null {
  const { count } = slogan.item.parts[0]!;
  if (isListed(slogan)) return null;
  if (Math.abs(found.count - count!) > (count! >= 5 ? 2 : 1)) return null;
  const args = { items: found.shown, found: found.count, expected: count! };
  return outcome(excerpt, slogan, found.count === count, 'shared', args, [placeIn(excerpt, index, found)]);
}

/** Whether list/count reports a formula and the list beside it: one place is not told twice. Its ticks decide nothing here. */
function isListed({ item, reading }: Formula): boolean {
  const { text } = reading.paragraph;
  return countedListsIn(reading).some((counted) => {
    const listed = counted.claim.start === item.start ? listedOutcome(text, counted) : null;
    return listed !== null && 'severity' in listed;
  });
}

/** Numerals that the text explains one by one. Lists that list/count compares are left to it. */
function* equations(excerpt: Excerpt, slogan: Formula): Iterable<Outcome> {
  const { item, reading, index } = slogan;
  const { text } = reading.paragraph;
  const lists = countedListsIn(reading);
  for (const equation of equationsOf(text, { start: item.end, end: text.length }, item)) {
    const { said, expected, part, term } = equation;
    if (said === null || (said.listed && lists.some(({ claim }) => claim.outer.start === term.start))) continue;
    if (Math.abs(said.count - expected) > (expected >= 5 ? 2 : 1)) continue;
    const args = { part, expected, found: said.count, words: text.slice(said.span.start, said.span.end) };
    const at = placeIn(excerpt, index, said.span);
    yield outcome(
      excerpt,
      { ...slogan, item: { ...item, ...inner(term) } },
      said.count === expected,
      'equation',
      args,
      [at],
    );
  }
}

function inner({ start, end }: Span): Span {
  return { start: start + 1, end: end - 1 };
}
