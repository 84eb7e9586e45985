import type { Message } from '../finding';
import { respectivelyArity } from './respectively-arity';
import { sectionCount } from './section-count';
import { listCount } from './list-count';
import { dateInvalid } from './date-invalid';
import { sloganVariant } from './slogan-variant';
import { sloganCount } from './slogan-count';
import { figureBroken } from './figure-broken';
import { figureConflict } from './figure-conflict';
import { numberingSequence } from './numbering-sequence';
import { relativeBase } from './relative-base';
import { percentPoints } from './percent-points';
import { ratioImpossible } from './ratio-impossible';
import { shareMismatch } from './share-mismatch';
import { sharesTotal } from './shares-total';
import { sumMismatch } from './sum-mismatch';
import { partExceedsWhole } from './part-exceeds-whole';
import { unitSlip } from './unit-slip';
import { growthMismatch } from './growth-mismatch';
import { multipleMisuse } from './multiple-misuse';
import { rangeInvalid } from './range-invalid';
import type { Wording } from './wording-table';

export type Language = 'zh' | 'en';

const wordings: readonly Wording[] = [
  sumMismatch,
  partExceedsWhole,
  unitSlip,
  growthMismatch,
  multipleMisuse,
  rangeInvalid,
  figureConflict,
  figureBroken,
  shareMismatch,
  sharesTotal,
  percentPoints,
  ratioImpossible,
  listCount,
  sectionCount,
  respectivelyArity,
  numberingSequence,
  relativeBase,
  dateInvalid,
  sloganVariant,
  sloganCount,
];

type Table = Readonly<Record<string, string>>;

const made: Partial<Record<Language, Table>> = {};

/** The sentences by language and message key; both languages have the same keys. Each is made when first asked for. */
export const tables: Readonly<Record<Language, Table>> = {
  get zh() {
    return (made.zh ??= table(0));
  },
  get en() {
    return (made.en ??= table(1));
  },
};

function table(language: 0 | 1): Table {
  return Object.fromEntries(
    wordings.flatMap((wording) => Object.entries(wording).map(([key, texts]) => [key, texts[language]])),
  );
}

/** The sentence for a message. An unknown key is shown as it is, so that nothing reported is lost. */
export function wordingIn(language: Language): (message: Message) => string {
  // A message lasts as long as what it was found in, over many versions of a document; so does its sentence.
  const kept = new WeakMap<Message, string>();
  return (message) => {
    let sentence = kept.get(message);
    if (sentence === undefined) {
      const { key, args } = message;
      const template = tables[language][key] ?? key;
      sentence = template.replace(/\{(\w+)\}/g, (whole, name: string) => String(args[name] ?? whole));
      kept.set(message, sentence);
    }
    return sentence;
  };
}
