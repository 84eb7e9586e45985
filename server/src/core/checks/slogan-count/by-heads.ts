import type { SloganPart } from '../../slogans/slogan';
import type { Span } from '../../text/span';

/** How a list answers to the numerals of a formula. */
export interface Comparison {
  /** How many items belong to each part, in the order of the formula. */
  readonly counts: readonly number[];
  readonly holds: boolean;
  /** Part whose number is not the list's, where all others agree; -1 when it holds. */
  readonly wrong: number;
  readonly items: readonly (Span & { readonly text: string })[];
}

/** Numbers announce what follows and are no item: 4个方向8条走廊，…. */
const ANNOUNCES = /\d|[两三四五六七八九十](?:个|大|项|条|类|级)/;

/**
 * Compares a list with the parts of a formula whose heads stand in its items: 景村融合、产村融合、…、共同富裕 with 四融一共. Null
 * where an item has none of the heads, or where the numbers are too far apart to be about this list.
 */
export function compareByHeads(text: string, span: Span, parts: readonly SloganPart[]): Comparison | null {
  const heads = parts.map(({ head }) => head);
  const counts = parts.map(({ count }) => count);
  if (heads.includes(null) || counts.includes(null) || new Set(heads).size < heads.length) return null;
  let best: Comparison | null = null;
  for (const items of itemLists(text, span)) {
    for (const assign of [byEnds, byPresence]) {
      const compared = compare(items, heads as string[], counts as number[], assign);
      if (compared === null) continue;
      if (compared.holds) return compared;
      best ??= compared;
    }
  }
  return best;
}

/** Longer items are sentences, in which a head stands by chance. */
const LONGEST_ITEM = 24;

/** “两委”会商议: a name in marks that the item goes on from, not one that is explained in turn (“四级”为省). */
const OPENS_QUOTED = /^“[^”]{1,6}”(?![为指是即包])[\u4e00-\u9fff]{2,10}$/;

type Items = readonly (Span & { readonly text: string })[];

/** The stretch as items: all of it, or up to its first comma; and-words parting two items or not. */
function* itemLists(text: string, { start, end }: Span): Iterable<Items> {
  const comma = text.slice(start, end).search(/[，；]/);
  const ends = comma > 0 && text.slice(start, start + comma).includes('、') ? [end, start + comma] : [end];
  for (const to of ends) {
    const plain = split(text, start, to, /[、，；]/g);
    yield plain;
    const finer = split(text, start, to, /[、，；]|以及|[和与及]/g);
    if (finer.length !== plain.length) yield finer;
  }
}

function split(text: string, start: number, end: number, marks: RegExp): Items {
  const items: (Span & { text: string })[] = [];
  let from = start;
  const push = (to: number): void => {
    const written = text.slice(from, to).trim();
    if (written !== '' && !(items.length === 0 && ANNOUNCES.test(written)))
      items.push({ start: from, end: to, text: written });
  };
  for (const mark of text.slice(start, end).matchAll(marks)) {
    push(start + mark.index);
    from = start + mark.index + mark[0].length;
  }
  push(end);
  return items;
}

type Assign = (item: string, heads: readonly string[]) => readonly number[];

/** The one part whose head ends the item, else begins it, else stands in it: 赣通码 is a 码. */
const byEnds: Assign = (item, heads) => {
  for (const test of [item.endsWith.bind(item), item.startsWith.bind(item), item.includes.bind(item)]) {
    const found = heads.flatMap((head, i) => (test(head) ? [i] : []));
    if (found.length > 0) return found.length === 1 ? found : [];
  }
  return [];
};

/** Every part whose head stands in the item: 粮头食尾 is a 头 and a 尾. */
const byPresence: Assign = (item, heads) => heads.flatMap((head, i) => (item.includes(head) ? [i] : []));

function compare(
  items: Items,
  heads: readonly string[],
  expected: readonly number[],
  assign: Assign,
): Comparison | null {
  const sum = expected.reduce((a, b) => a + b, 0);
  const most = Math.max(...expected);
  // Items that stand for one part each are as many as all numerals together; items that unite parts, as the largest.
  const size = assign === byEnds ? sum : most;
  if (items.length < 2 || Math.abs(items.length - size) > 1) return null;
  if (items.some(({ text }) => text.length > LONGEST_ITEM || (/“/.test(text) && !OPENS_QUOTED.test(text)))) return null;
  if (assign === byPresence && Math.abs(items.length - sum) <= 1) return null;
  const counts = heads.map(() => 0);
  for (const { text } of items) {
    const parts = assign(text, heads);
    if (parts.length === 0) return null;
    for (const part of parts) counts[part]!++;
  }
  const off = counts.flatMap((count, i) => (count === expected[i] ? [] : [i]));
  if (off.length === 0) return { counts, holds: true, wrong: -1, items };
  if (off.some((i) => counts[i] === 0 || Math.abs(counts[i]! - expected[i]!) > 1)) return null;
  // 三头三尾: an item less is one less of each.
  const alike =
    off.length === heads.length && expected.every((n) => n === sum / heads.length) && new Set(counts).size === 1;
  return off.length === 1 || alike ? { counts, holds: false, wrong: off[0]!, items } : null;
}
