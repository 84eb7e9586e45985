import { half } from '../../lexicon/magnitudes';
import type { ReadNumeral } from '../tokens/numeral';
import { readUnit, type ReadUnit } from '../tokens/unit';
import { codeAt } from '../text/chars';

const HALF = half.charCodeAt(0);
/** Units behind which 半 is half of one: 三年半. */
const HALVED: ReadonlySet<string> = new Set(['年', '天', '倍', '亩', '斤', '小时', '个小时']);
/** Characters that make another word of 半: 半导体, 半径, 半年, 一年半载. */
const JOINS_HALF = '导径岛山决挂潜自成数壁封殖工途机年月天日小载';

export interface WithHalf {
  readonly number: ReadNumeral;
  readonly unit: ReadUnit;
}

/** 八成五: 85%; a numeral that goes on or counts something else (三成五星级酒店) is none. */
const TENTH = /^([一二三四五六七八九])(?=[，。；、！）以左右的多]|$)/;
const DIGITS = '一二三四五六七八九';

/** 三年半 is 3.5 年, 两个半小时 2.5 小时, 3个半月 3.5 个月, 八成五 8.5 成: the number and unit with the half, or null where there is none. */
export function withHalf(text: string, number: ReadNumeral, unit: ReadUnit): WithHalf | null {
  const at = unit.end;
  const tenth = unit.text === '成' ? TENTH.exec(text.slice(at, at + 2)) : null;
  if (codeAt(text, at) !== HALF && tenth === null) return null;
  const { digits, magnitude } = number.numeral;
  if (number.open || magnitude > 0 || digits.includes('.')) return null;
  if (tenth !== null) {
    const numeral = { ...number.numeral, digits: `${digits}.${DIGITS.indexOf(tenth[1]!) + 1}` };
    return { number: { ...number, numeral }, unit: { ...unit, end: at + 1 } };
  }
  const withPoint = { ...number, numeral: { ...number.numeral, digits: `${digits}.5` } };
  if (HALVED.has(unit.text)) {
    const next = text.charAt(at + 1);
    return next !== '' && JOINS_HALF.includes(next) ? null : { number: withPoint, unit: { ...unit, end: at + 1 } };
  }
  if (unit.text !== '个') return null;
  if (text.startsWith('小时', at + 1)) return { number: withPoint, unit: readUnit(text, at + 1)! };
  if (!text.startsWith('月', at + 1)) return null;
  return { number: withPoint, unit: { ...readUnit('个月', 0)!, end: at + 2 } };
}
