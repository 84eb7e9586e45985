import type { Span } from '../../text/span';
import type { Finding, Fix, Message, RelatedSpan, Severity } from '../finding';
import { placeEdit, placeIn, type Paragraphs } from '../place';

export const CODE = 'date/invalid';

/** A stretch of one of the paragraphs. */
export interface Located {
  readonly index: number;
  readonly span: Span;
}

/** A sentence of this check by its key, the code left out. */
export function say(key: string, args: Message['args'] = {}): Message {
  return { key: `${CODE}.${key}`, args };
}

export function absolute(paragraphs: Paragraphs, { index, span }: Located): Span {
  return placeIn(paragraphs, index, span);
}

export function related(paragraphs: Paragraphs, place: Located, message: Message): RelatedSpan {
  return { ...absolute(paragraphs, place), message };
}

/** A replacement, or nothing where a line break stands in the way. */
export function replace(
  { readings, starts }: Paragraphs,
  { index, span }: Located,
  newText: string,
  title: Message,
): readonly Fix[] {
  const edit = placeEdit(readings[index]!.paragraph, starts[index]!, { ...span, newText });
  return edit === null ? [] : [{ title, edits: [edit], safe: false }];
}

export function finding(
  paragraphs: Paragraphs,
  place: Located,
  severity: Severity,
  message: Message,
  rest: { readonly related?: readonly RelatedSpan[]; readonly fixes?: readonly Fix[] } = {},
): Finding {
  return findingWithin(absolute(paragraphs, place), severity, message, rest);
}

/** A replacement within one paragraph, whose outcomes are placed later. */
export function replaceWithin(span: Span, newText: string, title: Message): readonly Fix[] {
  return [{ title, edits: [{ start: span.start, end: span.end, newText }], safe: false }];
}

/** A finding within one paragraph, its offsets those of the paragraph's text. */
export function findingWithin(
  { start, end }: Span,
  severity: Severity,
  message: Message,
  rest: { readonly related?: readonly RelatedSpan[]; readonly fixes?: readonly Fix[] } = {},
): Finding {
  return { code: CODE, severity, start, end, message, related: rest.related ?? [], fixes: rest.fixes ?? [] };
}
