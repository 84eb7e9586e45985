import type { NumberingStyle } from '../../outline/heading';
import { Derived } from '../../versions/derived';
import type { Gathered } from '../../versions/gathering';
import type { Version } from '../../versions/version';
import type { Reading } from '../../reading';
import { keyOf, numbersIn, type Item, type Numbers } from './items';

/** Numbers that are counted together: one style under one parent, in document order. */
export interface Series {
  readonly key: string;
  readonly style: NumberingStyle;
  readonly items: Item[];
  /** Numbers of another style that stand where one of this series belongs: （四）, 五、, （六）. */
  readonly strays: Stray[];
  /** The number under which the series stands, or null. */
  readonly above: Item | null;
  /** The last number of the series of the same key before it; 0 when there is none. */
  readonly lastBefore: number;
}

export interface Stray {
  readonly item: Item;
  readonly previous: Item;
  readonly next: Item;
}

/** The usual order of the styles from high to low; a lower one closes nothing above it. */
const RANK: Readonly<Record<NumberingStyle, number>> = {
  chapter: 0,
  chinese: 1,
  chineseParen: 2,
  arabic: 3,
  arabicParen: 4,
  circled: 5,
  ordinal: 6,
  bracket: 7,
};

/** Groups all numbers of a document into series. The same list as long as no number is another or elsewhere. */
export function readSeries(version: Version<Reading>): readonly Series[] {
  return series.of(version.lineage, numbersIn.of(version));
}

const series = new Derived(groupNumbers);

function groupNumbers({ indexes, values }: Gathered<Numbers>): readonly Series[] {
  const numbered = values.map((numbers, i): Numbered => ({ index: indexes[i]!, numbers }));
  const builder = new SeriesBuilder(new Ahead(numbered));
  for (const { index, numbers } of numbered) {
    const { leading, inline, depth, closesAll } = numbers;
    if (closesAll) builder.closeAll();
    else if (depth !== null && leading === null) builder.closeBelow(depth);
    if (leading !== null) builder.addLeading({ index, number: leading, leads: true, key: keyOf(leading, depth) });
    for (const number of inline) builder.addInline({ index, number, leads: false, key: keyOf(number, null) });
  }
  return builder.all;
}

/** A paragraph that has a say in how series go on. */
interface Numbered {
  readonly index: number;
  readonly numbers: Numbers;
}

/** The numbers that open paragraphs, ordinals aside, by key and in order: to look ahead in. */
class Ahead {
  readonly #byKey = new Map<string, { readonly items: Item[]; at: number }>();

  constructor(numbered: readonly Numbered[]) {
    for (const { index, numbers } of numbered) {
      const { leading, depth } = numbers;
      if (leading === null || leading.style === 'ordinal') continue;
      const key = keyOf(leading, depth);
      const item = { index, number: leading, leads: true, key };
      const queue = this.#byKey.get(key);
      if (queue === undefined) this.#byKey.set(key, { items: [item], at: 0 });
      else queue.items.push(item);
    }
  }

  /** The next number with the key behind paragraph `index`, or null. To be asked with rising indexes. */
  next(key: string, index: number): Item | null {
    const queue = this.#byKey.get(key);
    if (queue === undefined) return null;
    while (queue.at < queue.items.length && queue.items[queue.at]!.index <= index) queue.at++;
    return queue.items[queue.at] ?? null;
  }
}

class SeriesBuilder {
  readonly all: Series[] = [];
  /** Series that may go on, outermost first. */
  #open: Series[] = [];
  /** Series of ordinals inside paragraphs, by key: the latest only. */
  readonly #inline = new Map<string, Series>();
  /** The latest series of each key, closed ones too. */
  readonly #latest = new Map<string, Series>();

  constructor(private readonly ahead: Ahead) {}

  closeAll(): void {
    this.#open = [];
    this.#inline.clear();
  }

  /** A Markdown heading without a number closes what stands below it; numbers of its own depth may go on behind it. */
  closeBelow(depth: number): void {
    this.#open = this.#open.filter(({ key }) => Number(key.split('#')[1] ?? Infinity) <= depth);
    this.#inline.clear();
  }

  addLeading(item: Item): void {
    const { style, ordinal } = item.number;
    if (style === 'ordinal') return this.#addLeadingOrdinal(item);
    this.#inline.clear();
    const at = this.#open.findLastIndex(({ key }) => key === item.key);
    const follows = at >= 0 && last(this.#open[at]!) + 1 === ordinal;
    // Also a number that would follow in its own series, when the one below it is what lacks it: 三、（一）（二）（三）四、（五）.
    if (ordinal > 1 && this.#takeStray(item, follows ? at + 1 : 0)) return;
    if (at >= 0 && ordinal !== 1) return this.#goOn(at, item);
    if (at >= 0) this.#open.length = at;
    else this.#open = this.#open.filter((series) => series.style !== 'ordinal' || RANK[style] >= RANK.arabic);
    while (this.#open.length > 0 && RANK[this.#open.at(-1)!.style] > RANK[style] && !this.#nests(style))
      this.#open.pop();
    this.#start(item);
  }

  /** Numbers below 一是: （1） under an ordinal. */
  #nests(style: NumberingStyle): boolean {
    return this.#open.at(-1)!.style === 'ordinal' && RANK[style] >= RANK.arabic;
  }

  #addLeadingOrdinal(item: Item): void {
    const { ordinal } = item.number;
    const at = this.#open.findLastIndex(({ key }) => key === item.key);
    if (at >= 0 && last(this.#open[at]!) + 1 === ordinal) return this.#goOn(at, item);
    // …工作：一是…。 and the next paragraph begins with 二是.
    const inline = this.#inline.get(item.key);
    if (inline !== undefined && last(inline) + 1 === ordinal) {
      inline.items.push(item);
      this.#open.push(inline);
      return;
    }
    if (at >= 0 && ordinal !== 1) return this.#goOn(at, item);
    if (at >= 0) this.#open.length = at;
    this.#start(item);
  }

  /** Inside a paragraph a series goes on within the paragraph, or from the one before when the number is the next. */
  addInline(item: Item): void {
    const { ordinal } = item.number;
    const leading = this.#open.findLast(({ key }) => key === item.key);
    const running = [this.#inline.get(item.key), leading].filter((series) => series !== undefined);
    const next = running.find((series) => last(series) + 1 === ordinal);
    const series = next ?? running.find(({ items }) => items.at(-1)!.index === item.index);
    if (series !== undefined && ordinal !== 1) series.items.push(item);
    else this.#inline.set(item.key, this.#create(item));
  }

  #goOn(at: number, item: Item): void {
    this.#open.length = at + 1;
    this.#open[at]!.items.push(item);
  }

  #start(item: Item): void {
    this.#open.push(this.#create(item));
  }

  #create(item: Item): Series {
    const { style } = item.number;
    const before = this.#latest.get(item.key);
    const series: Series = {
      key: item.key,
      style,
      items: [item],
      strays: [],
      above: this.#open.at(-1)?.items.at(-1) ?? null,
      lastBefore: before === undefined ? 0 : last(before),
    };
    this.#latest.set(item.key, series);
    this.all.push(series);
    return series;
  }

  /**
   * Takes a number for a slip of the style when an open series of another style lacks just this number and then goes on
   * with the one after it. Only series from place `from` on.
   */
  #takeStray(item: Item, from: number): boolean {
    const { ordinal } = item.number;
    const at = this.#open.findLastIndex(
      (series) => series.key !== item.key && series.style !== 'ordinal' && last(series) + 1 === ordinal,
    );
    if (at < from) return false;
    const series = this.#open[at]!;
    const next = this.ahead.next(series.key, item.index);
    if (next === null || next.number.ordinal !== ordinal + 1) return false;
    series.strays.push({ item, previous: series.items.at(-1)!, next });
    // It stands for the number that belongs here, so that the next one follows it.
    series.items.push({ ...item, key: series.key });
    this.#open.length = at + 1;
    return true;
  }
}

function last(series: Series): number {
  return series.items.at(-1)!.number.ordinal;
}
