import { predicateWords } from '../../../lexicon/words';
import { CharSet } from '../../text/char-set';
import { isBlank } from '../../text/chars';
import { numeralStart } from '../../tokens/numeral';
import { TermIndex } from '../../tokens/terms';
import type { WordIndex } from '../../tokens/word';

const predicates = TermIndex.of(predicateWords);
const OPENS = new CharSet('“（《‘');
const CLOSES = new CharSet('”）》’');
/** Marks that end a phrase, and words between phrases; 和美, 等级 and the like are one word. */
const ENDS = new CharSet('，。；：、！？,;:!?…');
const SEPARATES = new CharSet('的及和与或等');
/** All of these: one look-up turns away most characters. */
const MARKS = new CharSet('“（《‘”）》’，。；：、！？,;:!?…的及和与或等');
/** Verbs that a name may begin with. */
const OPENS_NAME: ReadonlySet<string> = new Set('试点 主体 建设 改造 治理 整治 共建'.split(' '));
const LONGEST_NAME = 24;
const COUNTED = /^（[^（）]*\d/;

/** The noun phrase behind a number, as `[start, end)`, or null: 7户⟦企业⟧获评, 5个⟦国家级乡村示范点⟧建设. */
export function nounBehind(
  text: string,
  from: number,
  limit: number,
  words: WordIndex | null,
): { start: number; end: number } | null {
  let start = from;
  while (start < limit && isBlank(text.charCodeAt(start))) start++;
  // 35条（段）, 180座（含“渡改桥”工程）: a remark on the number, not what it counts.
  if (text.charAt(start) === '（' || text.charAt(start) === '(') return null;
  if (text.charAt(start) === '的') start++;
  // 1.2万户4.5万人: the next number.
  if (numeralStart(text.charCodeAt(start)) === 1) return null;
  let at = start;
  let depth = 0;
  for (; at < limit && at - start < LONGEST_NAME; at++) {
    const code = text.charCodeAt(at);
    if (MARKS.has(code)) {
      if (OPENS.has(code)) {
        // 项目（共422个）: a number in brackets is no part of the name.
        if (depth === 0 && COUNTED.test(text.slice(at, at + LONGEST_NAME))) break;
        depth++;
        continue;
      }
      if (CLOSES.has(code)) {
        if (depth === 0) break;
        depth--;
        continue;
      }
      if (depth === 0 && (ENDS.has(code) || (SEPARATES.has(code) && !(at > start && keepsTogether(text, at))))) break;
    }
    if (depth > 0) continue;
    if (at > start + 1 && words !== null && endsPhrase(words, at)) break;
    if (at > start + 1 && isPredicate(text, at, words) && !insideName(text, start, at, limit)) break;
    if (at === start && predicates.match(text, at) !== null && !OPENS_NAME.has(text.slice(at, at + 2))) return null;
    if (numeralStart(code) === 1 && at > start) break;
  }
  while (at > start && isBlank(text.charCodeAt(at - 1))) at--;
  return at - start >= 2 ? { start, end: at } : null;
}

/** Whether a verb of the list starts at `at` as a word of its own: the 居 of 居民 does not. */
function isPredicate(text: string, at: number, words: WordIndex | null): boolean {
  return predicates.match(text, at) !== null && !(words?.isInsideWord(at) ?? false);
}

/** A word that no noun phrase goes on with (idiom, preposition), unless a noun follows: 楼宇⟂拔地而起, but 群众急难愁盼事项. */
function endsPhrase(words: WordIndex, at: number): boolean {
  const word = words.startingAt(at);
  if (word === null || !['i', 'l', 'p'].includes(word.tag)) return false;
  const next = words.startingAt(word.end);
  return next === null || !/^(?:n|vn|an|[lx])/.test(next.tag);
}

/** 和美乡村, 平等, 等级: 和 and 等 inside a word. */
function keepsTogether(text: string, at: number): boolean {
  return /^(?:和美|和谐|等级|与会)/.test(text.slice(at, at + 2));
}

/** 建设, 改造, 治理 … inside a name, followed by its head noun: 科技创新平台建设项目, 国家中医药传承创新中心. */
function insideName(text: string, start: number, at: number, limit: number): boolean {
  const verb = predicates.match(text, at)!.text;
  const rest = text.slice(at + verb.length, Math.min(limit, at + verb.length + 3));
  return (
    at > start &&
    /^(?:项目|工程|中心|基地|平台|试点|示范|行动|任务|企业|机构|标准|资金|园区|产业|区|点|站|村|县|者|率|面)/.test(rest)
  );
}
