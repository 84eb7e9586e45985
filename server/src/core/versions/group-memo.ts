import { isSameList } from '../text/ordered';
import { Memo, type Keeper } from './memo';

interface Kept<K, T> {
  group: readonly K[];
  value: T | null;
}

/**
 * Something that is read from a group of paragraphs: kept with the first of them as long as the group stays the same, so that
 * an edit has only those groups read again that it touches.
 */
export class GroupMemo<K extends Keeper, T> {
  readonly #kept = new Memo<K, Kept<K, T>>(() => ({ group: [], value: null }));

  /** @param read may depend on nothing but the group and its order */
  constructor(private readonly read: (group: readonly K[]) => T) {}

  /** @param group at least one */
  of(group: readonly K[]): T {
    const kept = this.#kept.of(group[0]!);
    if (!isSameList(kept.group, group)) {
      kept.value = this.read(group);
      kept.group = group;
    }
    return kept.value as T;
  }
}
