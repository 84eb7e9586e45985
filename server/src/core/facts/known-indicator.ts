import { indicators, type IndicatorEntry } from '../../lexicon/indicators';

let byName: ReadonlyMap<string, IndicatorEntry> | null = null;

/** The statistical indicator that a name stands for, with or without a region of the whole (全县地区生产总值); null when the name is no known one. */
export function findIndicator(name: string): IndicatorEntry | null {
  byName ??= new Map(
    indicators.flatMap((entry) => [entry.name, ...entry.aliases].map((spelling) => [spelling, entry] as const)),
  );
  return byName.get(name) ?? byName.get(name.replace(/^全[国省市县区州旗镇乡]/, '')) ?? null;
}
