import { sentenceAround } from '../../core/facts/clause';
import type { PlacedFigure } from '../../core/analysis';
import { convert, scaleOf } from '../../core/figures/conversion';
import { Decimal } from '../../core/figures/decimal';
import { toSource } from '../../core/layout/paragraph';
import { findUnit } from '../../core/tokens/unit';
import { unitSources, type UnitEntry } from '../../lexicon/units';
import type { Reader } from '../feature';
import { equation } from './amounts';
import { bullet, escape } from './markdown';

/** What the unit under the pointer is, in Markdown; null when the pointer is on the number or the unit is a plain classifier. */
export function describeUnit(reader: Reader, figure: PlacedFigure, offset: number): string | null {
  const { item, reading, index } = figure;
  if (item.unit === null || item.unitStart >= item.end) return null;
  const unitStart = reader.analysis.starts[index]! + toSource(reading.paragraph, item.unitStart);
  if (offset < unitStart) return null;
  const entry = findUnit(item.unit);
  if (entry === null) return null;
  const { text } = reading.paragraph;
  const { start, end } = sentenceAround(text, item.start, item.end);
  return describeEntry(reader, entry, item.unit, text.slice(start, end));
}

function describeEntry({ words }: Reader, entry: UnitEntry, spelling: string, sentence: string): string {
  const { label, language } = words;
  const reading = entry.readings?.find(({ cues }) => cues.some((cue) => sentence.includes(cue)));
  const definition = (reading ?? entry).definition[language];
  const isUnclear = entry.dimension === 'ambiguous' && scaleOf(entry, sentence) === null && reading === undefined;
  const amounts = convert(new Decimal(1), spelling, sentence);
  return [
    `${label.unit} **${escape(spelling)}** · ${words.standing[entry.standing]}`,
    '',
    `${escape(definition)}${isUnclear ? `\n\n${words.ambiguousUnit}` : ''}`,
    '',
    ...bullet(label.dimension, words.dimension[(reading ?? entry).dimension]),
    ...bullet(label.conversion, amounts.length === 0 ? null : `1 ${escape(spelling)} ${equation(amounts)}`),
    ...bullet(label.source, entry.source === null ? null : escape(unitSources[entry.source][language])),
  ].join('\n');
}
