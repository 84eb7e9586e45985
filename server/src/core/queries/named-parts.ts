import type { Slogan, SloganPart } from '../slogans/slogan';
import type { Span } from '../text/span';

/** Where each part of a slogan is named with its role, and the names. Offsets are those of the text. */
export interface NamedParts extends Span {
  readonly items: readonly string[];
}

/** Characters looked through at most, on either side of the slogan. */
const REACH = 300;
/** Words that begin a name's clause without belonging to the name. */
const LEAD = /^、?(?:[是即]|也就是|是指|其中)?[，：:]?(?:就是)?(?:以|将|把)?/;

/**
 * The parts named by their roles, in order, with as many names as each numeral counts: of 一核两带三区
 * 以县城为核，以沿江、沿山为带，以东、西、南为区, or “一核”即县城，“两带”即沿江带、沿山带 …. Null unless every part is.
 */
export function findNamedParts(text: string, slogan: Slogan): NamedParts | null {
  const { parts } = slogan;
  if (parts.length < 2 || parts.some(({ count, head }) => count === null || head === null)) return null;
  const behind = text.slice(slogan.end, slogan.end + REACH);
  const from = Math.max(0, slogan.start - REACH);
  const before = text.slice(from, slogan.start);
  const sentence = Math.max(...['。', '！', '；'].map((stop) => before.lastIndexOf(stop))) + 1;
  return (
    readRoles(text, { start: slogan.end, end: slogan.end + behind.length }, parts) ??
    readEquations(text, { start: slogan.end, end: slogan.end + behind.length }, parts) ??
    readRoles(text, { start: from + sentence, end: slogan.start }, parts)
  );
}

/** 以县城为核，以沿江、沿山为两带. */
function readRoles(text: string, { start, end }: Span, parts: readonly SloganPart[]): NamedParts | null {
  const items: string[] = [];
  let first = -1;
  let at = start;
  for (const { count, head } of parts) {
    const role = roleOf(text, at, end, head!);
    if (role === null) return null;
    const from = clauseStart(text, at, role.at);
    const clause = text.slice(from, role.at);
    const name = clause.replace(LEAD, '');
    const names = split(name, count!);
    if (names === null) return null;
    items.push(...names);
    if (first < 0) first = from + clause.length - name.length;
    at = role.end;
  }
  return { start: first, end: at, items };
}

/** Where 为 with the head as a role stands next: 为核, 为两带, 为核心; `end` is behind the role. */
function roleOf(text: string, from: number, end: number, head: string): { at: number; end: number } | null {
  for (let at = text.indexOf('为', from); at >= 0 && at < end; at = text.indexOf('为', at + 1)) {
    const role = /^为[一两二三四五六七八九十]?[个大条]?([\u4e00-\u9fff]{1,4}?)(?=[，、；。）：”]|的|$)/.exec(
      text.slice(at, Math.min(end, at + 12)),
    );
    if (role?.[1]!.includes(head) === true) return { at, end: at + role[0].length };
  }
  return null;
}

/** “一核”即县城，“两带”为沿江带、沿山带. */
function readEquations(text: string, { start, end }: Span, parts: readonly SloganPart[]): NamedParts | null {
  const items: string[] = [];
  let first = -1;
  let at = start;
  for (const { count, head } of parts) {
    const numerals = NUMERALS[count!];
    if (numerals === undefined) return null;
    const part = numerals
      .map((numeral) => numeral + head!)
      .find((written) => equation(text, at, end, written) !== null);
    const found = part === undefined ? null : equation(text, at, end, part)!;
    if (found === null) return null;
    const names = split(text.slice(found.start, found.end), count!);
    if (names === null) return null;
    items.push(...names);
    if (first < 0) first = found.start;
    at = found.end;
  }
  return { start: first, end: at, items };
}

const NUMERALS: Readonly<Record<number, readonly string[]>> = {
  ...{ 1: ['一'], 2: ['两', '双', '二'], 3: ['三'], 4: ['四'], 5: ['五'] },
  ...{ 6: ['六'], 7: ['七'], 8: ['八'], 9: ['九'], 10: ['十'] },
};

/** What stands behind `part` and 即, 为, 是, 指 or a colon, up to the end of its clause. */
function equation(text: string, from: number, end: number, part: string): Span | null {
  const at = text.indexOf(part, from);
  if (at < 0 || at >= end) return null;
  const behind = text.slice(at + part.length, end);
  const link = /^[”’]?(?:即|即为|为|是|是指|指|指的是|就是|：|:)(?=[^，；。])/.exec(behind);
  if (link === null) return null;
  const start = at + part.length + link[0].length;
  const length = text.slice(start, end).search(/[，；。）]/);
  return { start, end: length < 0 ? end : start + length };
}

/** Start of the clause that ends at `end`: behind the last ， ； ： 。 or opening mark, not before `floor`. */
function clauseStart(text: string, floor: number, end: number): number {
  let at = end;
  while (at > floor && !'，；：。（“”,;:(、'.includes(text.charAt(at - 1))) at--;
  // 、 parts the names of one role; only behind another role (为核、以…) it begins a clause.
  while (at > floor && text.charAt(at - 1) === '、' && !text.startsWith('以', at)) {
    at--;
    while (at > floor && !'，；：。（“”,;:(、'.includes(text.charAt(at - 1))) at--;
  }
  return at;
}

/** The names of a list when they are as many as counted: parted by 、 or, where that does not give so many, by 和 与 及 too. */
function split(list: string, count: number): readonly string[] | null {
  for (const separator of [/、/, /、|以及|[和与及]/]) {
    const names = list.split(separator).map((name) => name.trim());
    if (names.length === count && names.every((name) => name !== '')) return names;
  }
  return null;
}
