import type { Analysis, Placed } from '../analysis';
import { decimalOf } from '../figures/decimal';
import { toSourceSpan } from '../layout/paragraph';
import type { Reading } from '../reading';
import type { Span } from '../text/span';
import type { Slogan } from '../slogans/slogan';
import { findNamedParts } from './named-parts';

/** A place where the document says what a slogan's numerals stand for. Offsets are absolute. */
export interface Expansion extends Span {
  readonly items: readonly string[];
}

/** A name behind a slogan: “三城同创”工作, “53221”产业布局. */
const NOUN = /^[\u4e00-\u9fff]{0,8}/;
/** What introduces a list behind a slogan. */
const INTRODUCTION =
  /^(?:[（(](?:即|是?指)?|[：:](?:即|是?指)?|[—―]{1,2}|[，,]?(?:即|也就是|是指|是?指的是|分别是|分别为)[：:]?)/;
/** Characters of a list at most. */
const LONGEST = 300;

/**
 * Where the document spells a slogan out: a list of as many items as its numerals count, directly behind it
 * (三城同创（文明城市、智慧城市、无废城市）) or before it, or its parts by their roles (以县城为核，以…为带), or the counted heads one after the other (5大产业、3个基地 …). Null when no place
 * fits exactly: a list of another length may be a list of something else.
 */
export function findExpansion(analysis: Analysis, canonical: string): Expansion | null {
  for (const slogan of analysis.slogans) {
    if (slogan.item.canonical !== canonical) continue;
    const found = expansionAt(slogan);
    if (found === null) continue;
    const base = analysis.starts[slogan.index]!;
    return { items: found.items, ...toSourceSpan(slogan.reading.paragraph, base, found) };
  }
  return null;
}

function expansionAt({ item, reading }: Placed<Slogan>): Expansion | null {
  const { text } = reading.paragraph;
  return findNamedParts(text, item) ?? listBehind(text, item) ?? listBefore(text, item) ?? countedHeads(reading, item);
}

/** How many items a full list may have: the sum of the numerals, or one for each of them. */
function lengthsOf({ parts }: Slogan): readonly number[] {
  const counts = parts.map(({ count }) => count);
  const sum = counts.reduce<number>((total, count) => total + (count ?? 1), 0);
  return parts.length > 1 ? [sum, parts.length] : [sum];
}

function listBehind(text: string, slogan: Slogan): Expansion | null {
  // “两重”“两新”：…: the list behind belongs to both.
  if (slogan.quoted && /^[”’」』]$/.test(text.charAt(slogan.start - 2))) return null;
  let at = slogan.end;
  if ('”’」』"'.includes(text.charAt(at)) && at < text.length) at++;
  at += NOUN.exec(text.slice(at, at + 8))![0].length;
  const introduction = INTRODUCTION.exec(text.slice(at, at + 8))?.[0];
  if (introduction === undefined) return null;
  const start = at + introduction.length;
  const rest = text.slice(start, start + LONGEST);
  const end = rest.search(/^[（(]/.test(introduction) ? /[）)]/ : /[。；！]/);
  return end < 0 ? null : listIn(rest.slice(0, end), start, slogan);
}

function listBefore(text: string, slogan: Slogan): Expansion | null {
  if (!slogan.quoted) return null;
  // The opening mark stands between the list and the slogan.
  const end = slogan.start - 1;
  const from = Math.max(0, end - LONGEST);
  const clause = text.slice(clauseStart(text, from, end), end);
  const found = listIn(clause, end - clause.length, slogan);
  return found !== null && found.items.length === lengthsOf(slogan)[0] && isParallel(found.items, slogan)
    ? found
    : null;
}

function clauseStart(text: string, floor: number, end: number): number {
  let at = end;
  while (at > floor && !'，。；：！？,;:!?'.includes(text.charAt(at - 1))) at--;
  return at;
}

/**
 * Whether the words before a slogan are one list of its parts. Nothing there introduces them as such, so they must look it:
 * all end alike (文明城市、卫生城市) or, the first aside, which may hold the verb, all have one length. 定点帮扶和“万企兴万村” adds
 * the slogan to the list, 修复2家“一带一路”实验室 counts something else, and where each numeral is one any two words would fit.
 */
function isParallel(items: readonly string[], { parts }: Slogan): boolean {
  const [, ...later] = items;
  const last = items[items.length - 1]!;
  if (parts.every(({ count }) => count === 1) || /[和与及或]$|\d.{0,2}$/.test(last)) return false;
  // 、“两重”“两新”: two names side by side.
  if (/[”’」』]$/.test(last) && !items.every((item) => /[”’」』]$/.test(item))) return false;
  const end = last.charAt(last.length - 1);
  const alike = items.every((item) => item.endsWith(end));
  return alike || (later.length > 1 && later.every((item) => item.length === last.length));
}

/** The list that a text is, when its length fits the slogan. */
function listIn(text: string, start: number, slogan: Slogan): Expansion | null {
  if (/等$/.test(text)) return null;
  const separator = text.includes('；') ? '；' : text.includes('、') ? '、' : '，';
  const items = text.split(separator).map((item) => item.trim());
  // An item with a comma in it is a sentence that holds the list, not a part of it.
  const whole = items.every((item) => item !== '' && !(separator === '、' && /[，,]/.test(item)));
  const fits = whole && items.length > 1 && lengthsOf(slogan).includes(items.length);
  return fits ? { start, end: start + text.length, items } : null;
}

/** The slogan's numerals as counted heads, in order, with no other count between: 5大…、3个…、2条…. */
function countedHeads({ paragraph, figures }: Reading, slogan: Slogan): Expansion | null {
  const counts = slogan.parts.map(({ count }) => count);
  if (counts.length < 3 || counts.includes(null)) return null;
  const following = figures.filter(
    (figure) => figure.start > slogan.end && figure.kind === 'quantity' && figure.numeral?.magnitude === 0,
  );
  const heads = following.slice(0, counts.length);
  if (heads.length < counts.length || heads[0]!.start > slogan.end + LONGEST) return null;
  if (!heads.every((figure, i) => decimalOf(figure.numeral!).eq(counts[i]!))) return null;
  const items = heads.map(({ start }) => /^[^，、；。：！？（）]*/.exec(paragraph.text.slice(start, start + 40))![0]);
  const last = heads[heads.length - 1]!;
  return { start: heads[0]!.start, end: last.start + items[items.length - 1]!.length, items };
}
