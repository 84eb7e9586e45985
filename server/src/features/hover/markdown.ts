import { lineOf, linkTo } from '../../protocol/ranges';
import type { Reader } from '../feature';

/**
 * Text inside Markdown: the marks that Markdown would read there are escaped, and no others, since some editors show the
 * source. To be used behind the beginning of a line.
 */
export function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>~&]/g, '\\$&');
}

/** A bullet with a bold label; null values make no bullet. */
export function bullet(label: string, value: string | null): string[] {
  return value === null || value === '' ? [] : [`- **${label}** ${value}`];
}

/** A link to a place of the document, named by its line and what stands there. */
export function placeLink({ text, words }: Reader, offset: number, label: string): string {
  const name = `${words.line(lineOf(text, offset) + 1)}${label === '' ? '' : ` ${label}`}`;
  return `[${escape(name)}](${linkTo(text, offset)})`;
}

/** What stands in a span, on one line. */
export function quote({ analysis }: Reader, span: { readonly start: number; readonly end: number }): string {
  return analysis.text.slice(span.start, span.end).replace(/\s*[\r\n]+\s*/g, '');
}
