import { numeralWords } from '../../lexicon/numeral-words';
import { CharSet } from '../text/char-set';
import { codeAt, isAsciiDigit, isAsciiLetter, isBlank, isDigit } from '../text/chars';
import { readNumeral, type ReadNumeral } from '../tokens/numeral';
import { TermIndex } from '../tokens/terms';
import { readUnit, type ReadUnit } from '../tokens/unit';

/**
 * What looks like a figure and is none: codes, ordinals, names, idioms. The rules here answer for numerals that a unit
 * or classifier follows; a numeral without either is no figure anyway.
 */

const words = TermIndex.of(numeralWords);
/** How far before a numeral a word that contains it may start: 千家万户, 党的二十大. */
const WORD_LEAD = 4;

/** Marks that glue digits into a code, formula, clock time, web address or number of a document: 1+3+X, 09:02, 2024-04-02, 4·11. */
const GLUES = new CharSet('+＋:∶/@_·•＃#=×^');

/** Whether the Arabic digits at `at` belong to a code: C919, PM2.5, 5G, 1+3+X, 2024-04-02, 16:20, 4·11. */
export function isCode(text: string, at: number): boolean {
  const before = codeAt(text, at - 1);
  if (before < 0x80) {
    if (isAsciiLetter(before) || isAsciiDigit(before)) return true;
    // 984..6 as well: a damaged number says nothing.
    if (before === 0x2e && (isDigit(text.charCodeAt(at - 2)) || text.charCodeAt(at - 2) === 0x2e)) return true;
    if (before === 0x2d && (isAsciiLetter(codeAt(text, at - 2)) || isDigit(codeAt(text, at - 2)))) {
      return !isRange(text, at);
    }
  }
  if (GLUES.has(before)) return true;
  const { end } = readNumeral(text, at)!;
  const after = codeAt(text, end);
  if (GLUES.has(after)) return true;
  if (isAsciiLetter(after)) return readUnit(text, end) === null;
  return after === 0x2d && isIsoDate(text, at, end);
}

/** A dash before the digits that joins two numbers of a range (5-6个), as against a number of a document or telephone (0431-8232). */
function isRange(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at - 2)) && readUnit(text, readNumeral(text, at)!.end) !== null;
}

function isIsoDate(text: string, at: number, end: number): boolean {
  if (end - at !== 4 || !isDigit(text.charCodeAt(end + 1)) || !isDigit(text.charCodeAt(end + 2))) return false;
  return text.charAt(end + 3) === '-' && isDigit(text.charCodeAt(end + 4));
}

/** Behind a code that starts with digits: the rest of its letters, digits and marks. */
export function skipCode(text: string, at: number): number {
  let end = readNumeral(text, at)?.end ?? at + 1;
  if (end <= at) end = at + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const glued = GLUES.has(code) || code === 0x2d;
    if (isAsciiLetter(code) || isDigit(code)) end++;
    else if (glued && (isDigit(codeAt(text, end + 1)) || isAsciiLetter(codeAt(text, end + 1)))) end += 2;
    else break;
  }
  return end;
}

/** 第三, 第 12: an ordinal, not a count. Also 之一: 三分之一 and 重要指标之一. */
export function isOrdinal(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isBlank(text.charCodeAt(before))) before--;
  const code = codeAt(text, before);
  if (!BEFORE_ORDINAL.has(code)) return false;
  if (!DASHES.has(code)) return code !== FEN || text.charAt(at - 2) === '几';
  return ORDINAL_RANGE.test(text.slice(Math.max(0, before - 8), before + 1));
}

const BEFORE_ORDINAL = new CharSet('第之初分-－–—~～至');
const FEN = '分'.charCodeAt(0);

/** 第1—3季度: the second of two ordinals. */
const DASHES = new CharSet('-－–—~～至');
const ORDINAL_RANGE = /第\s*[\d０-９一二三四五六七八九十]+\s*[-－–—~～至]$/;

/** Sessions and plenums are numbered, not counted: 十四届, 五次全会, 四次会议. */
const SESSION = /^(?:届|次(?:[、和及至][^，。；]{0,8}次)?(?:全会|全体|会议|大会|党代会|代表大会|常委会|理事会))/;
/** After a unit these make a grade or model of it: 三级医院, 2000吨级泊位 keeps its figure, 三年级 does not. */
const GRADE_OF_YEARS = /^年(?:级|代|制|期)/;
const PLAN = /^年(?:规划|计划|计划纲要|规划纲要)/;

const SESSIONS = '届'.charCodeAt(0);

/** Whether the number with its unit is part of a name, an idiom or a word, or uses 一 as an article. */
export function isInName(text: string, at: number, number: ReadNumeral, unit: ReadUnit): boolean {
  if (codeAt(text, at - 1) === SESSIONS) return true;
  switch (unit.text) {
    case '型':
    case '世纪':
      return true;
    case '届':
    case '次':
      if (SESSION.test(rest(text, unit))) return true;
      break;
    case '国':
    case '省':
    case '县':
    case '乡':
      // 101国道, 218省道 are roads.
      if (text.charAt(unit.end) === '道') return true;
      break;
    case '年':
      if (GRADE_OF_YEARS.test(rest(text, unit))) return true;
      break;
  }
  if (number.numeral.script === 'chinese') return isChineseName(text, at, number, unit);
  return isQuotedName(text, at, unit) || isClock(text, at, unit);
}

/** The unit with the characters behind it. */
function rest(text: string, unit: ReadUnit): string {
  return text.slice(unit.end - unit.text.length, unit.end + 14);
}

function isChineseName(text: string, at: number, number: ReadNumeral, unit: ReadUnit): boolean {
  const { digits } = number.numeral;
  // 一 with a classifier is an article (一批项目); 一 of a compound (二十一) was read with it. 百分之一 does not come here.
  if (digits === '1') return unit.text !== '番' && unit.text !== '倍';
  if (digits === '0') return true;
  // Counts say 两; 二 before a classifier is an ordinal (二轮延包, 二次创业, 二期).
  if (digits === '2' && text.charAt(at) === '二') return true;
  // 度假区二期 is a phase; 分两期 counts.
  if (unit.text === '期') return !/[分共]$/.test(text.slice(Math.max(0, at - 1), at));
  if (unit.arabicOnly) return true;
  if (unit.text === '年' && PLAN.test(rest(text, unit))) return true;
  if (unit.text === '大') return isCongressOrAdjective(text, at, number, unit);
  // A single character of the unit may belong to the next word: 四处奔走, 两头, 三面环山.
  for (let start = Math.max(0, at - WORD_LEAD); start <= at; start++) {
    const word = words.match(text, start);
    if (word !== null && start + word.text.length >= unit.end) return true;
  }
  return false;
}

/** 二十大, 党的十九大 are congresses; 三大 before a noun counts. */
function isCongressOrAdjective(text: string, at: number, number: ReadNumeral, unit: ReadUnit): boolean {
  const value = Number(number.numeral.digits);
  if (value >= 11) return true;
  const before = text.slice(Math.max(0, at - 2), at);
  if (before === '党的' || before.endsWith('届') || before.endsWith('第')) return true;
  return (
    !/[\u4e00-\u9fff“]/.test(text.charAt(unit.end)) ||
    /^(?:以来|精神|报告|召开|胜利|上|会)/.test(text.slice(unit.end, unit.end + 2))
  );
}

/** “15分钟养老服务圈”: a number directly behind the opening mark, in a short quotation that goes on behind the unit, is part of a name. */
function isQuotedName(text: string, at: number, unit: ReadUnit): boolean {
  if (!OPENS_QUOTATION.has(codeAt(text, at - 1))) return false;
  const close = text.slice(unit.end, unit.end + 14).search(/[”"’]/);
  return close > 0;
}

const OPENS_QUOTATION = new CharSet('“"‘');

/** 18时, 8点, the 30分 of 8点30分: a time of day. */
function isClock(text: string, at: number, unit: ReadUnit): boolean {
  if (unit.text === '分') return '点时'.includes(text.charAt(at - 1)) && at > 0;
  return unit.text === '时' || (unit.text === '点' && !/^[个位]/.test(text.slice(unit.end, unit.end + 1)));
}
