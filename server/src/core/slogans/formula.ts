import { notSloganIdioms, notSloganNumbers, notSloganPrefixes } from '../../lexicon/not-slogans';
import { CharSet } from '../text/char-set';
import { isDigit } from '../text/chars';
import { TermIndex } from '../tokens/terms';
import { partsOf, readClause, type Clause } from './segments';
import type { SloganPart } from './slogan';

/**
 * Whether a phrase, cut out of its quotation marks and freed of blanks, has the shape of a formula whose numerals
 * abbreviate a list, and its parts; null when it has not.
 *
 * Three shapes: digits alone (53221), digits and letters joined by plus signs (1+3+X), and clauses that each begin with a
 * numeral followed by what it counts (一主六双; 一中心、五高地; 四个一). A quoted phrase with one incidental numeral
 * (一件事, 三年行动, 千亿斤) is none.
 */
export function readFormula(phrase: string): readonly SloganPart[] | null {
  if (phrase.length < 2 || phrase.length > MAX_LENGTH) return null;
  if (!mayStartFormula(phrase.charCodeAt(0))) return null;
  const bare = withoutBrackets(phrase);
  const first = bare.charCodeAt(0);
  if (isDigit(first)) return readDigits(bare) ?? readPlus(bare) ?? readClauses(bare);
  return (bare.includes('+') || bare.includes('＋') ? readPlus(bare) : null) ?? readClauses(bare);
}

/** No formula is longer, its separators included. */
export const MAX_LENGTH = 40;

const FIRST = new CharSet('一二两三四五六七八九十百千万双多新老0123456789０１２３４５６７８９NXMnx');

/** Whether a formula may start with this code unit. */
export function mayStartFormula(code: number): boolean {
  return FIRST.has(code);
}

/** 一主一带（群）一副一极: what stands in brackets explains the word before it. */
function withoutBrackets(phrase: string): string {
  return phrase.includes('（') || phrase.includes('(') ? phrase.replace(/[（(][^）)]*[）)]/g, '') : phrase;
}

/** 53221, 53221工程: three to seven digits that are no year and no telephone service. */
function readDigits(phrase: string): readonly SloganPart[] | null {
  const match = /^(\d{3,7})([\u4e00-\u9fff]{0,6})$/.exec(toAsciiDigits(phrase));
  if (match === null) return null;
  const digits = match[1]!;
  if (/^(?:19|20)\d\d$/.test(digits) || notSloganNumbers.includes(digits)) return null;
  if (
    match[2] !== '' &&
    !/^[\u4e00-\u9fff]*(?:工程|行动|计划|战略|布局|体系|模式|机制|目标|思路|方案|格局|框架)$/.test(match[2]!)
  )
    return null;
  // 1310 is 1, 3 and 10; nothing is counted by a nought alone.
  const counts = digits.match(/10|\d/g)!;
  return counts.includes('0') ? null : counts.map((count) => ({ count: Number(count), head: null }));
}

/** 1+3+X, 2+26城市, 3+N: operands that are numerals or the letters for an open number. */
function readPlus(phrase: string): readonly SloganPart[] | null {
  const ascii = toAsciiDigits(phrase).replace(/＋/g, '+');
  const match =
    /^((?:\d{1,3}|[一二三四五六七八九十]|[NXMnx])(?:\+(?:\d{1,3}|[一二三四五六七八九十]|[NXMnx]))+)([\u4e00-\u9fff]{0,8})$/.exec(
      ascii,
    );
  if (match === null) return null;
  return match[1]!.split('+').map((operand) => ({ count: operandValue(operand), head: null }));
}

function operandValue(operand: string): number | null {
  if (/^\d+$/.test(operand)) return Number(operand);
  const value = '一二三四五六七八九十'.indexOf(operand) + 1;
  return value > 0 ? value : null;
}

const words = TermIndex.of([...notSloganPrefixes, ...notSloganIdioms]);

function readClauses(phrase: string): readonly SloganPart[] | null {
  if (words.match(phrase, 0) !== null) return null;
  const numbered: Clause[] = [];
  let pieces = 0;
  for (let from = 0; from <= phrase.length; pieces++) {
    let to = from;
    while (to < phrase.length && !SEPARATORS.has(phrase.charCodeAt(to))) to++;
    if (to === from) return null;
    const clause = readClause(phrase.slice(from, to));
    if (clause !== null) {
      if (clause.refuted) return null;
      numbered.push(clause);
    }
    from = to + 1;
  }
  if (numbered.length === 0) return null;
  // 四化同步、城乡融合、五区共兴: a clause without a numeral may stand among numbered ones, not the other way round.
  if (numbered.length * 2 <= pieces && pieces > 1) return null;
  if (!abbreviatesList(numbered, pieces)) return null;
  return numbered.length === 1 ? partsOf(numbered[0]!) : numbered.flatMap(partsOf);
}

/** What stands between the clauses of a formula. */
const SEPARATORS = new CharSet('、，,·•');

/** Whether the numerals together say that something is enumerated: one numeral above one, or several of them. */
function abbreviatesList(clauses: readonly Clause[], pieces: number): boolean {
  const { segments } = clauses[0]!;
  if (clauses.length === 1 && segments.length === 1) return pieces === 1 && segments[0]!.countsAlone;
  // 一张床、一间房; 一村一名医生: nothing but 一, and with a classifier an article.
  let article = false;
  let onlyOnes = true;
  let counts = false;
  for (const clause of clauses) {
    for (const segment of clause.segments) {
      article ||= segment.article;
      onlyOnes &&= segment.count === 1;
      counts ||= segment.count !== null;
    }
  }
  return counts && !(article && onlyOnes);
}

function toAsciiDigits(phrase: string): string {
  return /[０-９]/.test(phrase)
    ? phrase.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xff10 + 0x30))
    : phrase;
}
