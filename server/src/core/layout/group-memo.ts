/**
 * Something that is read from a group of things which are kept with several paragraphs: kept with the first of them as long
 * as the group stays the same, so that an edit has only those groups read again that it touches.
 */
export class GroupMemo<K extends object, T, G = undefined> {
  readonly #kept = new WeakMap<K, { readonly group: readonly K[]; readonly given: G; readonly value: T }>();

  /** @param read may depend on nothing but the group, its order and what is given, which is compared by identity */
  constructor(private readonly read: (group: readonly K[], given: G) => T) {}

  /** @param group at least one */
  of(group: readonly K[], ...[given]: G extends undefined ? [] : [G]): T {
    const first = group[0]!;
    const found = this.#kept.get(first);
    if (found !== undefined && found.given === given && isSame(found.group, group)) return found.value;
    const value = this.read(group, given as G);
    this.#kept.set(first, { group, given: given as G, value });
    return value;
  }
}

function isSame<K>(a: readonly K[], b: readonly K[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
