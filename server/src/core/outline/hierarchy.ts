import { toSourceSpan } from '../layout/paragraph';
import type { Reading } from '../reading';
import type { Heading } from './heading';
import { assignLevels } from './levels';
import { selectHeadings } from './selection';

/** The headings of the document in order, with levels, from every paragraph's candidates. `end` is the document's length. */
export function buildOutline(readings: readonly Reading[], starts: ArrayLike<number>, end: number): readonly Heading[] {
  const selected = selectHeadings(readings);
  const levels = assignLevels(selected);
  const spans = selected.map(({ index, candidate }) =>
    toSourceSpan(readings[index]!.paragraph, starts[index]!, candidate),
  );
  const ends = sectionEnds(levels, spans, end);
  // Fields one by one: spreading objects costs ten times as much, and this runs on every edit.
  return selected.map(({ index, candidate }, i) => ({
    start: spans[i]!.start,
    end: spans[i]!.end,
    level: levels[i]!,
    form: candidate.form,
    number: candidate.number === null ? null : asWritten(readings[index]!, candidate.number, 0),
    style: candidate.style,
    ordinal: candidate.ordinal,
    title: asWritten(readings[index]!, candidate.title, candidate.titleStart),
    sectionEnd: ends[i]!,
  }));
}

/** Words of a paragraph with their marks and digits as they are written. */
function asWritten({ paragraph: { text, written } }: Reading, words: string, from: number): string {
  if (text === written) return words;
  const at = text.indexOf(words, from);
  return at < 0 ? words : written.slice(at, at + words.length);
}

/** For each heading the start of the next one of the same or a higher level, or the end of the document. */
function sectionEnds(levels: readonly number[], spans: readonly { start: number }[], end: number): number[] {
  const ends = new Array<number>(levels.length).fill(end);
  const open: number[] = [];
  for (let i = 0; i < levels.length; i++) {
    while (open.length > 0 && levels[open[open.length - 1]!]! >= levels[i]!) ends[open.pop()!] = spans[i]!.start;
    open.push(i);
  }
  return ends;
}
