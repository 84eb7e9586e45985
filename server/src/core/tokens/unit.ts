import { classifiers, type ClassifierEntry } from '../../lexicon/classifiers';
import { compositeSeparators, units, type Dimension, type UnitEntry } from '../../lexicon/units';
import { skipBlanks } from '../text/blanks';
import { CharSet } from '../text/char-set';
import { codeAt, isAsciiLetter } from '../text/chars';
import { TermIndex } from './terms';

/** A unit or classifier read at some position. */
export interface ReadUnit {
  /** As written, without blanks. */
  readonly text: string;
  readonly end: number;
  readonly unit: UnitEntry | null;
  readonly classifier: ClassifierEntry | null;
  /** The unit's dimension, or null. Here too, since entries have nine shapes, too many for V8 to read a field of each at its place. */
  readonly dimension: Dimension | null;
  /** What the entry says of it, in one of the two lexicons: see UnitEntry and ClassifierEntry. */
  readonly needsCue: boolean;
  readonly arabicOnly: boolean;
}

type Entry = Omit<ReadUnit, 'text' | 'end'>;

const index = new TermIndex<Entry>((add) => {
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    const { dimension, needsCue, arabicOnly } = unit;
    const entry = {
      unit,
      classifier: null,
      dimension,
      needsCue: needsCue === true,
      arabicOnly: arabicOnly === true,
    };
    add(unit.symbol, entry);
    for (const alias of unit.aliases ?? []) add(alias, entry);
  }
  for (let i = 0; i < classifiers.length; i++) {
    const classifier = classifiers[i]!;
    const arabicOnly = classifier.arabicOnly === true;
    add(classifier.symbol, { unit: null, classifier, dimension: null, needsCue: false, arabicOnly });
  }
});

/** Whether a unit or classifier is written at `at`; a Latin symbol only where no letter follows it. */
export function unitStartsAt(text: string, at: number): boolean {
  return matchEntry(text, at) !== null;
}

function matchEntry(text: string, at: number): { readonly text: string; readonly value: Entry } | null {
  const found = index.match(text, at);
  if (found === null) return null;
  const last = found.text.charCodeAt(found.text.length - 1);
  if (isAsciiLetter(last) && isAsciiLetter(text.charCodeAt(at + found.text.length))) return null;
  return found;
}

/** Reads the unit at `at`, composite units (元/吨, 微克每立方米, 元/人·月) included. */
export function readUnit(text: string, at: number): ReadUnit | null {
  const first = matchEntry(text, at);
  if (first === null) return null;
  const end = at + first.text.length;
  const composite = STARTS_SEPARATOR.has(codeAt(text, end)) ? readComposite(text, first.text, end) : null;
  return composite ?? read(first.text, end, first.value);
}

function read(text: string, end: number, entry: Entry): ReadUnit {
  const { unit, classifier, dimension, needsCue, arabicOnly } = entry;
  return { text, end, unit, classifier, dimension, needsCue, arabicOnly };
}

/** What a composite unit has of an entry. */
const NO_ENTRY: Entry = { unit: null, classifier: null, dimension: null, needsCue: false, arabicOnly: false };

const STARTS_SEPARATOR = new CharSet(compositeSeparators.map((separator) => separator.charAt(0)).join(''));

/** The unit that goes on behind its first part, which ends at `firstEnd`; null where it does not. */
function readComposite(text: string, first: string, firstEnd: number): ReadUnit | null {
  const separator = compositeSeparators.find((each) => text.startsWith(each, firstEnd));
  if (separator === undefined) return null;
  const next = skipBlanks(text, firstEnd + separator.length);
  const power = '百千万亿'.includes(text.charAt(next)) ? text.charAt(next) : '';
  const second = matchEntry(text, next + power.length) ?? (power === '' ? null : matchEntry(text, next));
  if (second === null) return null;
  let written = first + separator + text.slice(next, next + power.length) + second.text;
  let end = next + power.length + second.text.length;
  // 元/人·月, 元/平方米/年: and for how long.
  const third = '/／·'.includes(text.charAt(end) || ' ') ? matchEntry(text, end + 1) : null;
  if (third !== null && third.value.unit !== null && /[tT]ime$/.test(third.value.unit.dimension)) {
    written += text.charAt(end) + third.text;
    end += 1 + third.text.length;
  }
  return read(written, end, NO_ENTRY);
}

/** The unit's entry by its spelling, or null: for those that have only the written form. */
export function findUnit(spelling: string): UnitEntry | null {
  const found = index.match(spelling, 0);
  return found !== null && found.text === spelling ? found.value.unit : null;
}

/** The classifier's entry by its spelling, or null. */
export function findClassifier(spelling: string): ClassifierEntry | null {
  const found = index.match(spelling, 0);
  return found !== null && found.text === spelling ? found.value.classifier : null;
}
