import { isBlank } from '../text/chars';
import { numeralStart, readNumeral, type ReadNumeral } from '../tokens/numeral';
import { readUnit } from '../tokens/unit';

const DASHES = '-－–—~～〜';

/** The second number of a range whose first has just been read: `1-2个`, `5%~6%`, `4.5%—5%`, `三至五年`. */
export function readRangeEnd(text: string, first: ReadNumeral): { readonly number: ReadNumeral } | null {
  let at = skipBlanks(text, first.end);
  const unit = readUnit(text, at);
  if (unit !== null) at = skipBlanks(text, unit.end);
  const mark = text.charAt(at);
  const dash = DASHES.includes(mark) && mark !== '';
  if (!dash && mark !== '至' && mark !== '到') return null;
  // 由62%到58% and 从3千万到5千万 state a change, not a range; only 至 and dashes bind so closely.
  if (mark === '到' && unit !== null) return null;
  const next = skipBlanks(text, at + 1);
  if (numeralStart(text.charCodeAt(next)) === 0) return null;
  const second = readNumeral(text, next);
  if (second === null || (second.numeral.script === 'chinese') !== (first.numeral.script === 'chinese')) return null;
  const secondUnit = readUnit(text, skipBlanks(text, second.end));
  if (secondUnit === null) return null;
  if (unit !== null && unit.text !== secondUnit.text) return null;
  return { number: second };
}

function skipBlanks(text: string, at: number): number {
  let next = at;
  while (isBlank(text.charCodeAt(next))) next++;
  return next;
}
