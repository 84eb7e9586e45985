import { CharSet } from '../../text/char-set';
import { codeAt, isAsciiLetter, isDigit, isHan } from '../../text/chars';
import { readPredicate } from '../../facts/figure/predicate';
import { skipBlanks, skipBlanksBack } from '../../text/blanks';
import { isGlued, type WrittenNumber } from './numbers';
import type { Slip } from './slip';
import { clauseMarkBehind } from './tail';

const SIGNS = '%％‰﹪';
/** What a slip behind the digits begins with: a sign, or what is written for one (o/o, ℅, &). */
const SIGN_LIKE = new CharSet(`${SIGNS}oO０Ｏ℅&＆`);
const IS_SIGN = new CharSet(SIGNS);
const POINTS_LIKE = new CharSet('个百');
/** What 个百分点 turns into when it is mistyped or cut; the second group only behind decimals or a verb of change. */
const BROKEN_POINTS =
  /^(?:个\s?(?:百分百点|百份点|白分点|百分占|百分店|百分之点|百分点点|百点分|百分点[%％]|百分点个)|个个百分点|百分百点|百分点点|百分点[%％])/;
const CUT_POINTS = /^个\s?(?:百分|百点|分点|百份|[%％])(?![\u4e00-\u9fff\d])/;
/** 提高2.3个，: nothing is left of it. 提高2.3个、1.2个百分点 is a list. */
const BARE_POINTS = /^个(?=[，。；])/;

/** A percent sign too many or in the wrong place, and damaged percentage points: 15%%, %6.5, 百分之6.5%, 2.3个百分. */
export function findPercent(text: string, numbers: readonly WrittenNumber[], i: number): Slip | null {
  const number = numbers[i]!;
  if (isGlued(text, number.start)) return null;
  return (
    signBefore(text, number) ?? afterOpener(text, number) ?? signBehind(text, number) ?? brokenPoints(text, number)
  );
}

/** 增长%6.5，: the sign stands before its number. */
function signBefore(text: string, number: WrittenNumber): Slip | null {
  if (!IS_SIGN.has(codeAt(text, number.start - 1)) || !isHan(text.charCodeAt(number.start - 2))) return null;
  const sign = text.charAt(number.start - 1);
  if (clauseMarkBehind(text, number.end) < 0) return null;
  return {
    kind: 'percentPlace',
    severity: 'error',
    start: number.start - 1,
    end: number.end,
    wrong: sign,
    readings: [text.slice(number.start, number.end) + sign],
  };
}

/** 百分之6.5%: either the words or the sign. */
function afterOpener(text: string, number: WrittenNumber): Slip | null {
  const start = skipBlanksBack(text, number.start) - 3;
  if (!text.startsWith('分之', start + 1)) return null;
  const opener = start < 0 ? '' : text.slice(start, start + 3);
  if (opener !== '百分之' && opener !== '千分之') return null;
  const signAt = skipBlanks(text, number.end);
  const sign = text.charAt(signAt);
  if (sign === '' || !SIGNS.includes(sign)) return null;
  const digits = text.slice(number.start, number.end);
  return {
    kind: 'doubledPercent',
    severity: 'error',
    start,
    end: signAt + 1,
    wrong: opener + sign,
    readings: [digits + sign, opener + digits],
  };
}

/** 15%%, 6.5%‰, 2.3%个百分点, 6.5o/o. */
function signBehind(text: string, number: WrittenNumber): Slip | null {
  const at = skipBlanks(text, number.end);
  if (!SIGN_LIKE.has(codeAt(text, at))) return null;
  const letters = text.slice(at, at + 3);
  if (/^(?:o\/o|O\/O|０\/０|Ｏ\/Ｏ)$/.test(letters) && !isAsciiLetter(text.charCodeAt(at + 3))) {
    return percent('percentPlace', number.start, at + 3, letters, [text.slice(number.start, number.end) + '%']);
  }
  const sign = text.charAt(at);
  if (sign === '℅' || (/[&＆]/.test(sign) && clauseMarkBehind(text, at + 1) >= 0)) {
    return percent('percentPlace', number.start, at + 1, sign, [text.slice(number.start, number.end) + '%']);
  }
  if (sign === '' || !SIGNS.includes(sign)) return null;
  const digits = text.slice(number.start, at);
  const second = skipBlanks(text, at + 1);
  if (second < text.length && SIGNS.includes(text.charAt(second))) {
    let end = second + 1;
    while (end < text.length && SIGNS.includes(text.charAt(end))) end++;
    const kinds = [...new Set(text.slice(at, end).replace(/\s/g, '').replaceAll('％', '%'))];
    return percent(
      'doubledPercent',
      number.start,
      end,
      text.slice(at, end),
      kinds.map((kind) => digits + kind),
    );
  }
  const points = /^个?(?:百|千)分点/.exec(text.slice(second, second + 5));
  if (points === null) return null;
  const end = second + points[0].length;
  return percent('doubledPercent', number.start, end, text.slice(at, end), [digits + points[0], digits + sign]);
}

function brokenPoints(text: string, number: WrittenNumber): Slip | null {
  const at = skipBlanks(text, number.end);
  if (!POINTS_LIKE.has(codeAt(text, at))) return null;
  const behind = text.slice(at, at + 8);
  const broken =
    BROKEN_POINTS.exec(behind) ??
    (number.point >= 0 || comparesRates(text, number) ? CUT_POINTS.exec(behind) : null) ??
    (number.point >= 0 && comparesRates(text, number) ? BARE_POINTS.exec(behind) : null);
  if (broken === null) return null;
  const digits = text.slice(number.start, at);
  const readings = [`${digits}个百分点`];
  if (/[%％]/.test(broken[0])) readings.push(`${digits}%`);
  return percent('brokenPoints', number.start, at + broken[0].length, broken[0], readings);
}

/** 提高2个分点, 高于全国2.3个: rates are compared; things would be 增加. */
function comparesRates(text: string, number: WrittenNumber): boolean {
  const end = skipBlanksBack(text, number.start);
  return /(?:提高|提升|下降|上升|回落|[高低快慢]于[^，。；、]{1,8}|高出[^，。；、]{0,6})$/.test(
    text.slice(Math.max(0, end - 12), end),
  );
}

function percent(kind: Slip['kind'], start: number, end: number, wrong: string, readings: readonly string[]): Slip {
  return { kind, severity: 'error', start, end, wrong, readings };
}

/** 增长%，: a sign whose number is lost. */
export function findLostDigits(text: string): readonly Slip[] {
  const slips: Slip[] = [];
  for (let at = 0; at < text.length; at++) {
    const width = widthOfSign(text, at);
    if (width === 0) continue;
    const end = skipBlanksBack(text, at);
    const before = text.charCodeAt(end - 1);
    if (!isHan(before) || isDigit(before) || clauseMarkBehind(text, at + width) < 0) continue;
    const floor = Math.max(0, end - 24);
    const { kind, start } = readPredicate(text, floor, end);
    if (kind !== 'change' && kind !== 'arrival' && !/(?:达到|达|实现|完成)$/.test(text.slice(floor, end))) continue;
    if (/几$/.test(text.slice(floor, end))) continue;
    slips.push({
      kind: 'lostDigits',
      severity: 'warning',
      start: Math.max(start, floor),
      end: at + width,
      wrong: text.slice(at, at + width),
      readings: [],
    });
  }
  return slips;
}

/** Length of the percent sign or 个百分点 at `at`; 0 for anything else. Runs on every character. */
function widthOfSign(text: string, at: number): number {
  switch (text.charCodeAt(at)) {
    case 0x25:
    case 0xff05:
    case 0x2030:
    case 0xfe6a:
      return 1;
    case 0x4e2a:
      return text.startsWith('个百分点', at) ? 4 : 0;
    default:
      return 0;
  }
}
