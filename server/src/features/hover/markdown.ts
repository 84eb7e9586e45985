import { lineOf, linkTo } from '../../protocol/ranges';
import type { Reader } from '../feature';

/** Text of the document inside Markdown: marks that Markdown would read are escaped. */
export function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+\-!|~$]/g, '\\$&');
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
