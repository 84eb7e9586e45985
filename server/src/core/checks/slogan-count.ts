import type { Analysis, Placed } from '../analysis';
import { countedListsIn } from '../facts/counts/counted-lists';
import {
  explanationBehind,
  explanationsOf,
  unquotedEntry,
  type Explanation,
} from '../facts/slogans/slogan-explanations';
import { toSourceSpan } from '../layout/paragraph';
import type { Slogan } from '../slogans/slogan';
import { chineseNumeral } from '../tokens/chinese-numeral';
import type { Span } from '../text/span';
import type { DocumentCheck, Outcome } from './check';
import type { Finding, Fix, Message } from './finding';
import { placeEdit } from './place';
import { listedOutcome } from './list-count/listed';
import { compareByHeads } from './slogan-count/by-heads';
import { align, countsIn } from './slogan-count/counted-heads';
import { equationsOf } from './slogan-count/equations';
import { invalid, valid } from './slogan-count/examples';
import { scalesIn, sharedBefore, sharedIn, type Shared } from './slogan-count/single';

const CODE = 'slogan/count';

/** A formula's numerals against what the document says that they count: “一点两地” beside one 点 and three 地. */
export const sloganCount: DocumentCheck = {
  scope: 'document',
  code: CODE,
  defaultSeverity: 'warning',
  invalid,
  valid,
  *detect(analysis) {
    for (const slogan of formulasOf(analysis)) {
      const outcome = outcomeOf(analysis, slogan);
      if (outcome !== null) yield outcome;
      yield* equations(analysis, slogan);
    }
  },
};

type Formula = Pick<Placed<Slogan>, 'item' | 'index' | 'reading'>;

/** The formulas with something to count, those that head a glossary's entry without marks included. */
function* formulasOf({ readings }: Analysis): Iterable<Formula> {
  for (let index = 0; index < readings.length; index++) {
    const reading = readings[index]!;
    for (const item of reading.slogans) if (item.quoted && item.parts.length > 0) yield { item, index, reading };
    const item = unquotedEntry(reading);
    if (item !== null) yield { item, index, reading };
  }
}

/** What the nearest explanation says; null when none can be laid beside the formula. */
function outcomeOf(analysis: Analysis, slogan: Formula): Outcome | null {
  const { item, reading, index } = slogan;
  const { text } = reading.paragraph;
  // 1+M+N: an open number has any length.
  if (item.parts.some(({ count }) => count === null)) return null;
  const before = item.quoted ? sharedBefore(text, item) : null;
  if (before !== null) return shared(analysis, slogan, index, before);
  let wrong: Outcome | null = null;
  for (const explanation of explanations(analysis, slogan)) {
    const outcome = compared(analysis, slogan, explanation);
    if (outcome !== null && !('severity' in outcome)) return outcome;
    wrong ??= outcome;
  }
  return wrong;
}

function explanations({ readings }: Analysis, slogan: Formula): readonly Explanation[] {
  if (slogan.item.quoted) return explanationsOf(readings, slogan);
  const { item, index, reading } = slogan;
  const found = explanationBehind(readings, reading.paragraph.text, item.end, index);
  return found === null ? [] : [found];
}

function compared(analysis: Analysis, slogan: Formula, explanation: Explanation): Outcome | null {
  const { item } = slogan;
  const { text } = analysis.readings[explanation.index]!.paragraph;
  const [{ head }] = item.parts as [Slogan['parts'][number]];
  if (item.parts.length === 1) {
    if (explanation.place === 'before') return null;
    const scales = scalesIn(text, explanation, item);
    if (scales !== null) {
      const args = { scale: scales.scale, found: scales.found, other: scales.other, count: 2 };
      return outcome(analysis, slogan, scales.found === 2, 'scales', args, [
        placed(analysis, explanation.index, scales),
      ]);
    }
    const found = sharedIn(text, explanation, item);
    return found === null ? null : shared(analysis, slogan, explanation.index, found);
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
      analysis,
      slogan,
      alignment.holds,
      'digits',
      args,
      at.map((span) => placed(analysis, explanation.index, span)),
    );
  }
  const comparison = compareByHeads(text, explanation, item.parts);
  if (comparison === null) return bySum(analysis, slogan, explanation);
  const part = item.parts[Math.max(0, comparison.wrong)]!;
  const args = {
    items: comparison.items.map((one) => one.text).join('、'),
    counts: item.parts.map((one, i) => `${one.head}${comparison.counts[i]}`).join('、'),
    head: part.head!,
    expected: part.count!,
    found: comparison.counts[Math.max(0, comparison.wrong)]!,
  };
  const span = { start: comparison.items[0]!.start, end: comparison.items[comparison.items.length - 1]!.end };
  return outcome(analysis, slogan, comparison.holds, 'heads', args, [placed(analysis, explanation.index, span)]);
}

/** A list that is said to be the explanation and names neither head: as many names as the numerals together, or one for each. */
function bySum(analysis: Analysis, slogan: Formula, explanation: Explanation): Outcome | null {
  const { parts } = slogan.item;
  const { text } = analysis.readings[explanation.index]!.paragraph;
  const sum = parts.reduce((total, { count }) => total + count!, 0);
  if (!explanation.said || sum < 4) return null;
  const list = namesIn(text, explanation);
  if (list === null || Math.abs(list.length - sum) > 1 || list.length === parts.length) return null;
  const args = { items: list.join('、'), found: list.length, expected: sum };
  return outcome(analysis, slogan, list.length === sum, 'sum', args, [
    placed(analysis, explanation.index, explanation),
  ]);
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

function shared(analysis: Analysis, slogan: Formula, index: number, found: Shared): Outcome | null {
  const { count } = slogan.item.parts[0]!;
  if (isListed(slogan)) return null;
  if (Math.abs(found.count - count!) > (count! >= 5 ? 2 : 1)) return null;
  const args = { items: found.shown, found: found.count, expected: count! };
  return outcome(analysis, slogan, found.count === count, 'shared', args, [placed(analysis, index, found)]);
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
function* equations(analysis: Analysis, slogan: Formula): Iterable<Outcome> {
  const { item, reading, index } = slogan;
  const { text } = reading.paragraph;
  if (item.parts.length < 2) return;
  const lists = countedListsIn(reading);
  for (const equation of equationsOf(text, { start: item.end, end: text.length }, item)) {
    const { said, expected, part, term } = equation;
    if (said === null || (said.listed && lists.some(({ claim }) => claim.outer.start === term.start))) continue;
    if (Math.abs(said.count - expected) > (expected >= 5 ? 2 : 1)) continue;
    const args = { part, expected, found: said.count, words: text.slice(said.span.start, said.span.end) };
    const at = placed(analysis, index, said.span);
    yield outcome(
      analysis,
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

function placed({ readings, starts }: Analysis, index: number, span: Span): Span {
  return toSourceSpan(readings[index]!.paragraph, starts[index]!, span);
}

function outcome(
  analysis: Analysis,
  { item, index }: Formula,
  holds: boolean,
  key: string,
  args: Message['args'],
  at: readonly Span[],
): Outcome {
  const outer = item.quoted ? { start: item.start - 1, end: item.end + 1 } : item;
  const formula = placed(analysis, index, outer);
  const message = { key: `${CODE}.${key}${holds ? 'Hold' : ''}`, args: { formula: item.canonical, ...args } };
  if (holds) return { code: CODE, spans: [formula, ...at], message };
  const { found } = args;
  const count = typeof found === 'number' ? found : null;
  const finding: Finding = {
    code: CODE,
    severity: 'warning',
    ...formula,
    message,
    related: at.map((span) => ({ ...span, message: { key: `${CODE}.explained`, args: { formula: item.canonical } } })),
    // Of two words of size one is wrong, not their number; and a sum does not tell which of its numerals is.
    fixes:
      count === null || key === 'scales' || key === 'sum'
        ? []
        : renumber(analysis, { item, index }, args['head'], count),
  };
  return finding;
}

/** The formula with the number that the list has, for the part with this head; its only part where none is given. */
function renumber(
  { readings, starts }: Analysis,
  { item, index }: Pick<Formula, 'item' | 'index'>,
  head: string | number | undefined,
  count: number,
): readonly Fix[] {
  const { paragraph } = readings[index]!;
  const written = paragraph.text.slice(item.start, item.end);
  const at = head === undefined ? 0 : written.indexOf(String(head)) - 1;
  if (at < 0 || !/[一二两双三四五六七八九]/.test(written.charAt(at))) return [];
  const numeral = count === 2 ? '两' : chineseNumeral(count);
  if (numeral === null) return [];
  const span = { start: item.start + at, end: item.start + at + 1 };
  const edit = placeEdit(paragraph, starts[index]!, { ...span, newText: numeral });
  const shown = written.slice(0, at) + numeral + written.slice(at + 1);
  return edit === null ? [] : [{ title: { key: `${CODE}.change`, args: { shown } }, edits: [edit], safe: false }];
}
