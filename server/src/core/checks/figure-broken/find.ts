import { Memo } from '../../layout/memo';
import type { Reading } from '../../reading';
import { findBlank } from './blanks';
import { findLetter, findLoneLetters } from './letters';
import { findLostUnit } from './lost-unit';
import { findMagnitudes } from './magnitudes';
import { writtenNumbers } from './numbers';
import { findLostDigits, findPercent } from './percent';
import { isPlain } from './plain';
import { findPoint } from './points';
import { findSeparator } from './separators';
import type { Slip } from './slip';
import { findUnit } from './units';
import { findMixedWidth } from './width';
import { findYears } from './year';

const NONE: readonly Slip[] = [];
/** The slips of one paragraph, in order and without overlap. They depend on nothing outside it. */
export function slipsOf(reading: Reading): readonly Slip[] {
  return slips.of(reading);
}

const slips = new Memo<Reading, readonly Slip[]>(findSlips);

/** What a paragraph must contain for a kind of slip to be in it, as flags of its characters. */
const DIGIT = 1;
const MAGNITUDE = 2;
const PERCENT = 4;
const YEAR = 8;
const LETTER = 16;
const SIGNS = new Uint8Array(0x10000);
for (const [flag, chars] of [
  [DIGIT, '0123456789０１２３４５６７８９'],
  [MAGNITUDE, '百千万亿'],
  [PERCENT, '%％‰﹪个'],
  [YEAR, '年'],
  [LETTER, 'l'],
] as const) {
  for (const char of chars) SIGNS[char.charCodeAt(0)]! |= flag;
}

function signsOf(text: string): number {
  let signs = 0;
  for (let at = 0; at < text.length; at++) signs |= SIGNS[text.charCodeAt(at)]!;
  return signs;
}

function findSlips(reading: Reading): readonly Slip[] {
  const { paragraph } = reading;
  const { text, kind } = paragraph;
  if (kind !== 'text' && kind !== 'tableRow') return NONE;
  const signs = signsOf(text);
  if (signs === 0) return NONE;
  const isProse = kind === 'text';
  const found: Slip[] = [];
  if ((signs & YEAR) !== 0) found.push(...findYears(text));
  if ((signs & MAGNITUDE) !== 0) found.push(...findMagnitudes(text));
  if ((signs & LETTER) !== 0) found.push(...findLoneLetters(text));
  if (isProse && (signs & PERCENT) !== 0) found.push(...findLostDigits(text));
  const numbers = (signs & DIGIT) === 0 ? [] : writtenNumbers(text);
  const { figures } = reading;
  let done = 0;
  let figure = 0;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i]!;
    if (number.start < done) continue;
    while (figure < figures.length && figures[figure]!.end <= number.start) figure++;
    if (isPlain(text, number, figures[figure])) continue;
    const slip =
      findLetter(text, numbers, i) ??
      findPercent(text, numbers, i) ??
      findPoint(text, numbers, i) ??
      findUnit(text, numbers, i) ??
      (isProse ? (findSeparator(text, numbers, i) ?? findBlank(paragraph, numbers, i)) : null) ??
      findMixedWidth(text, numbers, i) ??
      (isProse ? findLostUnit(reading, numbers, i) : null);
    if (slip === null) continue;
    found.push(slip);
    done = slip.end;
  }
  return found.length === 0 ? NONE : withoutOverlaps(found);
}

function withoutOverlaps(slips: readonly Slip[]): readonly Slip[] {
  const kept: Slip[] = [];
  let done = 0;
  for (const slip of [...slips].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (slip.start < done) continue;
    kept.push(slip);
    done = slip.end;
  }
  return kept;
}
