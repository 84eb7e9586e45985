import { CharSet } from '../../text/char-set';
import { SCOPE } from './markers';
import type { Setting } from './setting';

/** Whether a region as written is the whole country. */
export function isNation(region: string | null): boolean {
  return region === '全国' || region === '我国';
}

/** The name that is counted most, the first of equals; null of none. */
export function mostNamed(counts: ReadonlyMap<string, number>): string | null {
  let most: readonly [string | null, number] = [null, 0];
  for (const each of counts) if (each[1] > most[1]) most = each;
  return most[0];
}

const COMPARES = new CharSet('占于比居列较和与');

/** The region a figure's sentence names before it (全市, 全省, 全国), as written, or null. */
export function regionOf({ text, sentence, markers, markersBefore }: Setting): string | null {
  for (let i = markersBefore - 1; i >= 0; i--) {
    const marker = markers[i]!;
    if (marker.at < sentence.start) return null;
    if (marker.kind !== SCOPE) continue;
    // 占全省, 高于全国, 居全市: what is compared with, not what is measured.
    if (marker.at === 0 || !COMPARES.has(text.charCodeAt(marker.at - 1))) return marker.text;
  }
  return null;
}
