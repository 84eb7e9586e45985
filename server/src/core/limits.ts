/**
 * How much of one document is analysed, in UTF-16 code units (about 12 MB of Chinese in UTF-8). The longest reports have
 * some 100,000; what is larger is no report but a data file, and reading all of it would only make the user wait.
 * Whoever cuts a text here says so to the user.
 */
export const MAX_ANALYSED_LENGTH = 4_000_000;

/** The part of a text that is analysed: whole lines up to the limit, and never half of a surrogate pair or of a CR LF. */
export function withinLimit(text: string, limit: number = MAX_ANALYSED_LENGTH): string {
  if (text.length <= limit) return text;
  const lastBreak = text.lastIndexOf('\n', limit - 1);
  // A single line longer than the limit has to be cut somewhere inside.
  if (lastBreak > limit / 2) return text.slice(0, lastBreak + 1);
  const before = text.charCodeAt(limit - 1);
  const splitsPair = before >= 0xd800 && before <= 0xdbff;
  const splitsBreak = before === 0x0d && text.charCodeAt(limit) === 0x0a;
  return text.slice(0, splitsPair || splitsBreak ? limit - 1 : limit);
}
