import { indicators, type IndicatorEntry, type IndicatorUnit } from '../../lexicon/indicators';
import type { Dimension } from '../../lexicon/units';
import { TermIndex } from '../tokens/terms';

const index = new TermIndex<IndicatorEntry>((add) => {
  for (let i = 0; i < indicators.length; i++) {
    const entry = indicators[i]!;
    add(entry.name, entry);
    for (let j = 0; j < entry.aliases.length; j++) add(entry.aliases[j]!, entry);
  }
});

/** The longest indicator of the lexicon whose name ends at `end`, or null. */
export function knownIndicatorEndingAt(
  text: string,
  end: number,
): { readonly text: string; readonly value: IndicatorEntry } | null {
  return index.matchEndingAt(text, end);
}

/** The indicator of the lexicon with exactly this name or alias, or null. */
export function findIndicator(name: string): IndicatorEntry | null {
  const longest = index.matchEndingAt(name, name.length);
  return longest !== null && longest.text.length === name.length ? longest.value : null;
}

/** The last indicator of the lexicon named in `[from, to)`, or null. */
export function lastIndicatorIn(text: string, from: number, to: number): string | null {
  for (let end = to; end > from + 1; end--) {
    const found = index.matchEndingAt(text, end);
    if (found !== null && end - found.text.length >= from) return found.text;
  }
  return null;
}

/** What a level of an indicator is measured in; for other kinds of unit a figure's dimension says nothing of it. */
const DIMENSIONS: Readonly<Partial<Record<IndicatorUnit, Dimension>>> = {
  money: 'money',
  mass: 'mass',
  area: 'area',
  volume: 'volume',
  length: 'length',
  power: 'power',
  energy: 'energy',
};

export function dimensionOf({ unit }: IndicatorEntry): Dimension | null {
  return DIMENSIONS[unit] ?? null;
}
