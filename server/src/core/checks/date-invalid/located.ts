import type { Analysis } from '../../analysis';
import type { Span } from '../../text/span';
import type { Finding, Fix, Message, RelatedSpan, Severity } from '../finding';
import { placeEdit, placeIn } from '../place';

export const CODE = 'date/invalid';

/** A stretch of one of the document's paragraphs. */
export interface Located {
  readonly index: number;
  readonly span: Span;
}

/** A sentence of this check by its key, the code left out. */
export function say(key: string, args: Message['args'] = {}): Message {
  return { key: `${CODE}.${key}`, args };
}

export function absolute(analysis: Analysis, { index, span }: Located): Span {
  return placeIn(analysis, index, span);
}

export function related(analysis: Analysis, place: Located, message: Message): RelatedSpan {
  return { ...absolute(analysis, place), message };
}

/** A replacement, or nothing where a line break stands in the way. */
export function replace(analysis: Analysis, { index, span }: Located, newText: string, title: Message): readonly Fix[] {
  const edit = placeEdit(analysis.readings[index]!.paragraph, analysis.starts[index]!, { ...span, newText });
  return edit === null ? [] : [{ title, edits: [edit], safe: false }];
}

export function finding(
  analysis: Analysis,
  place: Located,
  severity: Severity,
  message: Message,
  rest: { readonly related?: readonly RelatedSpan[]; readonly fixes?: readonly Fix[] } = {},
): Finding {
  return {
    code: CODE,
    severity,
    ...absolute(analysis, place),
    message,
    related: rest.related ?? [],
    fixes: rest.fixes ?? [],
  };
}
