import { toSourceSpan } from '../layout/paragraph';
import type { Reading } from '../reading';
import type { Heading, HeadingCandidate } from './heading';
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
    number: candidate.number,
    style: candidate.style,
    ordinal: candidate.ordinal,
    title: titleOf(readings[index]!, candidate),
    sectionEnd: ends[i]!,
  }));
}

/** The title with its marks as they are written. */
function titleOf({ paragraph: { text, written } }: Reading, { title, titleStart }: HeadingCandidate): string {
  if (text === written) return title;
  const at = text.indexOf(title, titleStart);
  return at < 0 ? title : written.slice(at, at + title.length);
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
