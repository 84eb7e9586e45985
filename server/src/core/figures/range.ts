import { skipBlanks } from '../text/blanks';
import { CharSet } from '../text/char-set';
import { codeAt } from '../text/chars';
import { readNumeral, type ReadNumeral } from '../tokens/numeral';
import { readUnit, type ReadUnit } from '../tokens/unit';

const JOINS = new CharSet('-－–—~～〜至到');
const TO = '到'.charCodeAt(0);

export interface RangeEnd {
  readonly number: ReadNumeral;
  /** The unit behind the second number. */
  readonly unit: ReadUnit;
}

/**
 * The second number of a range whose first has just been read, with the unit behind it or null: `1-2个`, `5%~6%`,
 * `4.5%—5%`, `三至五年`.
 */
export function readRangeEnd(text: string, first: ReadNumeral, unit: ReadUnit | null): RangeEnd | null {
  const at = skipBlanks(text, unit === null ? first.end : unit.end);
  const mark = codeAt(text, at);
  if (!JOINS.has(mark)) return null;
  // 由62%到58% and 从3千万到5千万 state a change, not a range; only 至 and dashes bind so closely.
  if (mark === TO && unit !== null) return null;
  const second = readNumeral(text, skipBlanks(text, at + 1));
  if (second === null || (second.numeral.script === 'chinese') !== (first.numeral.script === 'chinese')) return null;
  const secondUnit = readUnit(text, skipBlanks(text, second.end));
  if (secondUnit === null || (unit !== null && unit.text !== secondUnit.text)) return null;
  return { number: second, unit: secondUnit };
}
