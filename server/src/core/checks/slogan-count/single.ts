import type { Slogan } from '../../slogans/slogan';
import { CharSet } from '../../text/char-set';
import type { Span } from '../../text/span';

/** The things before or behind a formula of two characters that share its noun, and how many they are. */
export interface Shared extends Span {
  readonly count: number;
  readonly shown: string;
}

/** Whose 长 (chief) each is: 河长, 湖长, 林长 …; written without a mark, 河湖警“三长”. */
const CHIEFS = '河湖库渠林田草山沙路街巷村组楼栋格网警检法校店厂链片点湾滩塘泉';

/**
 * What stands directly before a formula such as “五业”, “四创” or “三长” as its members: words that all end in the noun
 * (产业就业创业, without marks), a list whose items all begin or end with it, or the places whose chiefs are meant.
 */
export function sharedBefore(text: string, { start, canonical, parts }: Slogan): Shared | null {
  const head = parts[0]!.head;
  if (parts.length !== 1 || head?.length !== 1 || canonical.length !== 2) return null;
  const end = start - 1;
  return unmarked(text, end, head) ?? chiefs(text, end, head) ?? listed(text, clauseStart(text, end), end, head);
}

/** A list behind the formula whose items all begin or end with its noun: “四早”：早发现、早报告、…. */
export function sharedIn(text: string, { start, end }: Span, { canonical, parts }: Slogan): Shared | null {
  const head = parts[0]!.head;
  return parts.length !== 1 || head?.length !== 1 || canonical.length !== 2 ? null : listed(text, start, end, head);
}

/** 产业就业创业, 融资融智融商: words of two characters that all end, or all begin, with the noun. */
function unmarked(text: string, end: number, head: string): Shared | null {
  for (const place of [1, 2]) {
    let at = end;
    while (at >= 2 && text.charAt(at - place) === head && isWord(text, at - 3 + place, head)) at -= 2;
    const count = (end - at) / 2;
    if (count >= 2 && text.charAt(at - 1) !== '、') return { start: at, end, count, shown: text.slice(at, end) };
  }
  return null;
}

function isWord(text: string, at: number, head: string): boolean {
  const char = text.charAt(at);
  return /[\u4e00-\u9fff]/.test(char) && char !== head;
}

function chiefs(text: string, end: number, head: string): Shared | null {
  if (head !== '长') return null;
  let at = end;
  while (at > 0 && CHIEFS.includes(text.charAt(at - 1))) at--;
  const count = end - at;
  return count < 2 || text.charAt(at - 1) === '、' ? null : { start: at, end, count, shown: text.slice(at, end) };
}

function listed(text: string, start: number, end: number, head: string): Shared | null {
  const items = text
    .slice(start, end)
    .split('、')
    .map((item) => item.trim());
  if (items.length < 2 || items.some((item) => item === '' || /[，；和与及]|等$/.test(item))) return null;
  return sharesNoun(items, head) ? { start, end, count: items.length, shown: items.join('、') } : null;
}

/** Whether all items of a list end with the noun of a formula, or begin with it, the first aside, which may hold the verb. */
function sharesNoun([first = '', ...others]: readonly string[], head: string): boolean {
  const ending = first.endsWith(head) && others.every((item) => item.endsWith(head));
  return ending || (others.every((item) => item.startsWith(head)) && first.includes(head));
}

const STARTS_CLAUSE = new CharSet('，。；：！？（“”,;:!?(');

function clauseStart(text: string, end: number): number {
  let at = end;
  const floor = Math.max(0, end - 120);
  while (at > floor && !STARTS_CLAUSE.has(text.charCodeAt(at - 1))) at--;
  return at;
}

/** 双千, 双百行动: what comes in thousands or hundreds, and what an explanation has instead. */
export interface Scales extends Span {
  readonly scale: string;
  readonly found: number;
  readonly other: string;
}

const SCALE = /[百千万](?=[\u4e00-\u9fff])(?![百千万亿姓瓦分元亩吨米斤克年余多])/g;

/** The scales in the first clause of an explanation, names in quotation marks left out; null for other formulas. */
export function scalesIn(text: string, { start, end }: Span, { canonical }: Slogan): Scales | null {
  const scale = /^双([百千万])/.exec(canonical)?.[1];
  if (scale === undefined) return null;
  const explanation = text.slice(start, end).replace(/“[^”]*”/g, (name) => ' '.repeat(name.length));
  const length = explanation.search(/[，。；]/);
  const clause = length < 0 ? explanation : explanation.slice(0, length);
  const scales = [...clause.matchAll(SCALE)].filter(
    ({ index }) => !/[\d一二三四五六七八九十]/.test(clause.charAt(index - 1)),
  );
  const found = scales.filter(([char]) => char === scale).length;
  const other = scales.find(([char]) => char !== scale);
  if (scales.length !== 2) return null;
  const at = start + (other?.index ?? scales[0]!.index);
  return { start: at, end: at + 2, scale, found, other: other?.[0] ?? '' };
}
