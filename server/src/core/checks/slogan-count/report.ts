import type { Placed } from '../../analysis';
import type { Slogan } from '../../slogans/slogan';
import type { Span } from '../../text/span';
import { chineseNumeral } from '../../tokens/chinese-numeral';
import type { Outcome } from '../check';
import type { Excerpt } from '../excerpt';
import type { Finding, Fix, Message } from '../finding';
import { placeEdit, placeIn } from '../place';

export const CODE = 'slogan/count';

/** A formula and its paragraph, `index` in the excerpt. */
export type Formula = Pick<Placed<Slogan>, 'item' | 'index' | 'reading'>;

/** The finding, or the confirmation, that a formula and what stands `at` some places make. */
export function outcome(
  excerpt: Excerpt,
  { item, index }: Formula,
  holds: boolean,
  key: string,
  args: Message['args'],
  at: readonly Span[],
): Outcome {
  const outer = item.quoted ? { start: item.start - 1, end: item.end + 1 } : item;
  const formula = placeIn(excerpt, index, outer);
  const message = { key: `${CODE}.${key}${holds ? 'Hold' : ''}`, args: { formula: item.canonical, ...args } };
  if (holds) return { code: CODE, spans: [formula, ...at], message };
  const { found } = args;
  const count = typeof found === 'number' ? found : null;
  const finding: Finding = {
    code: CODE,
    severity: 'warning',
    ...formula,
    message,
    related: at.map((span) => ({ ...span, message: { key: `${CODE}.explained`, args: { formula: item.canonical } } })),
    // Of two words of size one is wrong, not their number; and a sum does not tell which of its numerals is.
    fixes:
      count === null || key === 'scales' || key === 'sum'
        ? []
        : renumber(excerpt, { item, index }, args['head'], count),
  };
  return finding;
}

/** The formula with the number that the list has, for the part with this head; its only part where none is given. */
function renumber(
  { readings, starts }: Excerpt,
  { item, index }: Pick<Formula, 'item' | 'index'>,
  head: string | number | undefined,
  count: number,
): readonly Fix[] {
  const { paragraph } = readings[index]!;
  const written = paragraph.text.slice(item.start, item.end);
  const at = head === undefined ? 0 : written.indexOf(String(head)) - 1;
  if (at < 0 || !/[一二两双三四五六七八九]/.test(written.charAt(at))) return [];
  const numeral = count === 2 ? '两' : chineseNumeral(count);
  if (numeral === null) return [];
  const span = { start: item.start + at, end: item.start + at + 1 };
  const edit = placeEdit(paragraph, starts[index]!, { ...span, newText: numeral });
  const shown = written.slice(0, at) + numeral + written.slice(at + 1);
  return edit === null ? [] : [{ title: { key: `${CODE}.change`, args: { shown } }, edits: [edit], safe: false }];
}
