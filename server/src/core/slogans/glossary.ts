import { sloganEntries } from '../../lexicon/slogans';
import type { SloganEntry } from '../../lexicon/slogan-entry';

let byName: ReadonlyMap<string, SloganEntry> | null = null;

/** The built-in entry of a formula by its name or one of its variants; null when there is none. */
export function glossaryEntry(canonical: string): SloganEntry | null {
  byName ??= new Map(
    sloganEntries.flatMap((entry) =>
      [entry.name, ...(entry.variants ?? []), ...(entry.quotedOnly ?? [])].map((name) => [name, entry] as const),
    ),
  );
  return byName.get(canonical) ?? null;
}
