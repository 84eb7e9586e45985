import { Memo } from '../../versions/memo';
import type { Reading } from '../../reading';
import { findBlank } from './blanks';
import { findLetter, findLoneLetters } from './letters';
import { findLostUnit } from './lost-unit';
import { findMagnitudes } from './magnitudes';
import { findLostDigits, findPercent } from './percent';
import { isPlain } from './plain';
import { findPoint } from './points';
import { findSeparator } from './separators';
import { BARE_SIGN, LETTER, MAGNITUDES, scan, YEAR } from './scan';
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

function findSlips(reading: Reading): readonly Slip[] {
  const { paragraph } = reading;
  const { text, kind } = paragraph;
  if (kind !== 'text' && kind !== 'tableRow') return NONE;
  const { numbers, suspects } = scan(text, reading.spots);
  const isProse = kind === 'text';
  if (suspects === 0 && numbers.length === 0) return NONE;
  const found: Slip[] = [];
  if ((suspects & YEAR) !== 0) found.push(...findYears(text));
  if ((suspects & MAGNITUDES) !== 0) found.push(...findMagnitudes(text));
  if ((suspects & LETTER) !== 0) found.push(...findLoneLetters(text));
  if (isProse && (suspects & BARE_SIGN) !== 0) found.push(...findLostDigits(text));
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
