import stringWidth from 'string-width';

/** A stretch of one line fit to print, and where the marks under it go, both counted in terminal columns. */
export interface Excerpt {
  readonly text: string;
  /** Columns before the marks. */
  readonly indent: number;
  /** Columns to be marked, at least 1. */
  readonly width: number;
}

/** Columns shown on either side of what is marked, where a line is too long to be shown whole. */
const CONTEXT = 36;

/**
 * The part of a line around `start`–`end` (offsets in the line) with the columns to underline. A Chinese character takes two
 * columns; characters of ambiguous width (“ ” — …) are taken as narrow, as terminals do unless told otherwise.
 */
export function excerpt(line: string, start: number, end: number, columns = 2 * CONTEXT): Excerpt {
  const from = goBack(line, start, CONTEXT);
  const marked = visible(line.slice(start, goOn(line, start, Math.max(columns, CONTEXT), end)));
  const cut = start + marked.length;
  const to = goOn(line, cut, CONTEXT, line.length);
  const before = (from > 0 ? '…' : '') + visible(line.slice(from, start)).trimStart();
  const text = before + marked + visible(line.slice(cut, to)).trimEnd() + (to < line.length ? '…' : '');
  return { text, indent: stringWidth(before), width: Math.max(1, stringWidth(marked)) };
}

/** The offset up to `columns` columns before `offset`, between two characters. */
function goBack(line: string, offset: number, columns: number): number {
  let at = offset;
  for (let used = 0; at > 0;) {
    const previous = at - (isLowSurrogate(line, at - 1) ? 2 : 1);
    used += columnsOf(line.slice(Math.max(0, previous), at));
    if (used > columns) break;
    at = Math.max(0, previous);
  }
  return at;
}

/** The offset up to `columns` columns behind `offset`, between two characters and not behind `limit`. */
function goOn(line: string, offset: number, columns: number, limit: number): number {
  let at = offset;
  for (let used = 0; at < limit;) {
    const next = Math.min(limit, at + (isLowSurrogate(line, at + 1) ? 2 : 1));
    used += columnsOf(line.slice(at, next));
    if (used > columns) break;
    at = next;
  }
  return at;
}

const knownColumns = new Map<string, number>();

/** Terminal columns of one character, remembered: a report has few different ones, and finding out takes several regular expressions. */
function columnsOf(character: string): number {
  let known = knownColumns.get(character);
  if (known === undefined) knownColumns.set(character, (known = stringWidth(visible(character))));
  return known;
}

function isLowSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

/**
 * The text with every character in its place but none that a terminal would act on: control characters (an escape sequence in a
 * report must not move the cursor), marks that reorder text, and halves of surrogate pairs.
 */
export function visible(text: string): string {
  return text
    .replace(/[\t\u3000\u00a0]/g, (blank) => (blank === '\u3000' ? blank : ' '))
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu, '\ufffd');
}
