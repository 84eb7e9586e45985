import { Derived } from '../../versions/derived';
import type { Gathering } from '../../versions/gathering';
import type { Keeper } from '../../versions/memo';
import type { Ordered, Version } from '../../versions/version';
import { CharSet } from '../../text/char-set';
import type { Reading } from '../../reading';
import { SCOPE } from './markers';
import type { Setting } from './setting';

/** Whether a region as written is the whole country. */
export function isNation(region: string | null): boolean {
  return region === '全国' || region === '我国';
}

/** The name that is counted most, the first of equals; null of none. */
function mostNamed(counts: ReadonlyMap<string, number>): string | null {
  let most: readonly [string | null, number] = [null, 0];
  for (const each of counts) if (each[1] > most[1]) most = each;
  return most[0];
}

/** The name that the paragraphs of a document give most, given the names that each gives; null where none gives one. */
export class MostNamed<K extends Keeper & Ordered> {
  readonly #most = new Derived((named: readonly (readonly string[])[]) => {
    const counts = new Map<string, number>();
    for (const place of named.flat()) {
      const name = this.nameOf(place);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    return mostNamed(counts);
  });

  /** @param nameOf what to count of what is named */
  constructor(
    private readonly named: Gathering<K, readonly string[]>,
    private readonly nameOf: (place: string) => string = (place) => place,
  ) {}

  of(version: Version<K>): string | null {
    return this.#most.of(version.lineage, this.named.of(version).values);
  }
}

/** Paragraphs at the top that can be a report's title, and the characters that a title has at most. */
const TOP = 12;
const LONGEST_TITLE = 60;
const TITLE = /([省市县区州旗盟])(?:人民)?(?:政府工作报告|\d{4}年.{0,24}(?:统计公报|预算|计划))/;

/** 市 of 岫陵市政府工作报告: what the report's title calls its place; null where none does. */
export function titleLevel(readings: readonly Reading[]): string | null {
  for (let i = 0; i < TOP && i < readings.length; i++) {
    const { text } = readings[i]!.paragraph;
    const level = text.length > LONGEST_TITLE ? undefined : TITLE.exec(text)?.[1];
    if (level !== undefined) return level;
  }
  return null;
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
