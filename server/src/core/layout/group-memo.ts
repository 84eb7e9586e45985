import { Memo, type Keeper } from './memo';

/**
 * What a memo of groups keeps with the first of a group. Not in a `WeakMap`: what such a map holds lives on until the next full
 * collection, though its key is gone, and each collection before that copies it (measured: a tenth of the whole analysis).
 */
export interface GroupHead {
  /** At first null; only the one memo that the thing is for reads and writes it. */
  grouped: unknown;
}

interface Kept<K, T, G> {
  readonly group: readonly K[];
  readonly given: G;
  readonly value: T;
}

/**
 * Something that is read from a group of things which are kept with several paragraphs: kept with the first of them as long
 * as the group stays the same, so that an edit has only those groups read again that it touches.
 */
export class GroupMemo<K, T, G = undefined> {
  /**
   * @param headOf see `itself` and `withParagraph`
   * @param read may depend on nothing but the group, its order and what is given, which is compared by identity
   */
  constructor(
    private readonly headOf: (first: K) => GroupHead,
    private readonly read: (group: readonly K[], given: G) => T,
  ) {}

  /** @param group at least one */
  of(group: readonly K[], ...[given]: G extends undefined ? [] : [G]): T {
    const head = this.headOf(group[0]!);
    const found = head.grouped as Kept<K, T, G> | null;
    if (found !== null && found.given === given && isSame(found.group, group)) return found.value;
    const value = this.read(group, given as G);
    const kept: Kept<K, T, G> = { group, given: given as G, value };
    head.grouped = kept;
    return value;
  }
}

/** For things that are made to be grouped once. */
export function itself(first: GroupHead): GroupHead {
  return first;
}

/** For groups of paragraphs, of which there may be several memos. */
export function withParagraph<K extends Keeper>(): (first: K) => GroupHead {
  const heads = new Memo<K, GroupHead>(() => ({ grouped: null }));
  return (first) => heads.of(first);
}

function isSame<K>(a: readonly K[], b: readonly K[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
