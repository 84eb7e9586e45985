import { firstFrom } from '../text/ordered';
import type { Gathering } from './gathering';
import { Memo, type Keeper } from './memo';
import { changeBetween, type Lineage, type Ordered, type Version } from './version';

/** What is said in a paragraph. */
export interface InParagraph {
  readonly reading: Pick<Ordered, 'order'>;
}

/** What several paragraphs say of one key: the same object as long as any does. */
export interface Group<T, R> {
  /** In document order. The same list as long as none of it is another. */
  readonly members: readonly T[];
  readonly read: R | null;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** To be looked at before the next version asks. */
export interface Groups<T, R> {
  readonly byKey: ReadonlyMap<string, Group<T, R>>;
  /** Those of which something was read, in no order. */
  readonly telling: ReadonlySet<Group<T, R>>;
  /** All keys, sorted. The same list as long as none comes or goes. */
  readonly keys: readonly string[];
}

class Kept<T, R, G> implements Groups<T, R> {
  values: readonly (readonly T[])[] = [];
  given: G | undefined = undefined;
  readonly byKey = new Map<string, Writable<Group<T, R>>>();
  readonly telling = new Set<Group<T, R>>();
  #keys: readonly string[] | null = null;

  get keys(): readonly string[] {
    return (this.#keys ??= [...this.byKey.keys()].sort());
  }

  set(key: string, members: readonly T[], read: R | null): void {
    let group = this.byKey.get(key);
    if (group === undefined) {
      group = { members, read };
      this.byKey.set(key, group);
      this.#keys = null;
    }
    group.members = members;
    group.read = read;
    if (read === null) this.telling.delete(group);
    else this.telling.add(group);
  }

  delete(key: string): void {
    const old = this.byKey.get(key);
    if (old === undefined) return;
    this.telling.delete(old);
    this.byKey.delete(key);
    this.#keys = null;
  }

  clear(): void {
    this.values = [];
    this.byKey.clear();
    this.telling.clear();
    this.#keys = null;
  }
}

/**
 * What the paragraphs of a document say, by key, and what is read from all that is said of a key. An edit has only those
 * keys read again that the paragraphs speak of which it touches.
 */
export class Grouping<K extends Keeper & Ordered, T extends InParagraph, R, G = undefined> {
  readonly #last = new Memo<Lineage, Kept<T, R, G>>(() => new Kept());

  /**
   * @param read may depend on nothing but the members, their order among each other and what is given, which is compared by
   *   identity; null for nothing
   */
  constructor(
    private readonly gathering: Gathering<K, readonly T[]>,
    private readonly keyOf: (item: T) => string,
    private readonly read: (members: readonly T[], given: G) => R | null,
  ) {}

  of(version: Version<K>, ...[given]: G extends undefined ? [] : [G]): Groups<T, R> {
    const kept = this.#last.of(version.lineage);
    const { values } = this.gathering.of(version);
    if (kept.values === values && kept.given === given) return kept;
    try {
      if (kept.given !== given) {
        kept.given = given;
        for (const [key, { members }] of kept.byKey) this.#set(kept, key, members);
      }
      this.#update(kept, values);
      kept.values = values;
    } catch (error) {
      // Half of an update is none: all is read anew when next asked.
      kept.clear();
      throw error;
    }
    return kept;
  }

  #update(kept: Kept<T, R, G>, after: readonly (readonly T[])[]): void {
    const before = kept.values;
    const { from, removed, added } = changeBetween(before, after);
    const gone = this.#byKey(before, from, removed);
    const come = this.#byKey(after, from, added);
    for (const [key, items] of come) {
      const old = kept.byKey.get(key)?.members;
      this.#set(kept, key, old === undefined ? items : replaced(old, gone.get(key) ?? NONE, items));
    }
    for (const [key, items] of gone) {
      if (!come.has(key)) this.#set(kept, key, replaced(kept.byKey.get(key)!.members, items, NONE));
    }
  }

  #byKey(values: readonly (readonly T[])[], from: number, count: number): ReadonlyMap<string, readonly T[]> {
    const byKey = new Map<string, T[]>();
    for (let i = from; i < from + count; i++) {
      for (const item of values[i]!) {
        const key = this.keyOf(item);
        const others = byKey.get(key);
        if (others === undefined) byKey.set(key, [item]);
        else others.push(item);
      }
    }
    return byKey;
  }

  #set(kept: Kept<T, R, G>, key: string, members: readonly T[]): void {
    if (members.length === 0) kept.delete(key);
    else kept.set(key, members, this.read(members, kept.given as G));
  }
}

/** Members with some taken away, which stood together, and others in their place or, where none is taken, in that of their order. */
function replaced<T extends InParagraph>(members: readonly T[], gone: readonly T[], come: readonly T[]): readonly T[] {
  const at = gone.length > 0 ? members.indexOf(gone[0]!) : firstFrom(members, come[0]!.reading.order, orderOf);
  return [...members.slice(0, at), ...come, ...members.slice(at + gone.length)];
}

const NONE: readonly never[] = [];

function orderOf({ reading }: InParagraph): number {
  return reading.order;
}
