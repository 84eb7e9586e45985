import { chineseDigits, chineseTens, magnitudes } from '../../lexicon/magnitudes';

/**
 * The characters that slogans, figures, ratios, list numbers and slips start from or are told by: digits and numerals,
 * quotation marks, colons, percent signs, 个 and 年, 双 and 新 (双碳, 新三样), and the letter l. One character of
 * fourteen is among them.
 */
const CHARS = [
  '0123456789０１２３４５６７８９',
  ...Object.keys(chineseDigits),
  ...Object.keys(chineseTens),
  ...Object.keys(magnitudes),
  '“‘「『＂"',
  ':：∶',
  '%％‰﹪个年双新l',
].join('');

// A table rather than a CharSet: every character of a report is looked up, and the set is large.
const IS_SPOT = new Uint8Array(0x10000);
for (let i = 0; i < CHARS.length; i++) IS_SPOT[CHARS.charCodeAt(i)] = 1;

/** Whether recognisers that go from spot to spot come by this code unit. */
export function isSpot(code: number): boolean {
  return IS_SPOT[code] === 1;
}

/** Where these characters stand in a text, ascending: found in one pass for all who would else make one each. */
export function findSpots(text: string): readonly number[] {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (IS_SPOT[text.charCodeAt(at)] === 1) found[count++] = at;
  if (count === 0) return NONE;
  const spots = found.slice(0, count);
  if (count > LONGEST_KEPT) found = [];
  return spots;
}

/** Filled anew for each text: an array that grows with its text leaves twice as much garbage as spots. */
let found: number[] = [];
/** A longer one goes, so that one text without paragraphs does not hold memory for good. */
const LONGEST_KEPT = 4096;

const NONE: readonly number[] = [];
