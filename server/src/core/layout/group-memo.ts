/**
 * Something that is read from a group of things which are kept with several paragraphs: kept with the first of them as long
 * as the group stays the same, so that an edit has only those groups read again that it touches.
 */
export class GroupMemo<K extends object, T> {
  readonly #kept = new WeakMap<K, { readonly group: readonly K[]; readonly value: T }>();

  constructor(private readonly read: (group: readonly K[]) => T) {}

  /** @param group at least one; what is read may depend on nothing but them and their order */
  of(group: readonly K[]): T {
    const first = group[0]!;
    const found = this.#kept.get(first);
    if (found !== undefined && isSame(found.group, group)) return found.value;
    const value = this.read(group);
    this.#kept.set(first, { group, value });
    return value;
  }
}

function isSame<K>(a: readonly K[], b: readonly K[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
