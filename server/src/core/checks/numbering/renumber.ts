import { toSourceSpan } from '../../layout/paragraph';
import { numeralLike } from '../../outline/number';
import type { Reading } from '../../reading';
import type { Fix, TextEdit } from '../finding';
import type { Item } from './items';

/** Replacements of numbers. `starts` are the paragraphs' absolute starts. */

/** The number as it would be written with another value: （四） → （五）, brackets and script kept. */
export function rewritten(readings: readonly Reading[], item: Item, ordinal: number): string | null {
  const { written: text } = readings[item.index]!.paragraph;
  const { numeral, start, end } = item.number;
  const changed = numeralLike(text.slice(numeral.start, numeral.end), ordinal);
  return changed === null ? null : text.slice(start, numeral.start) + changed + text.slice(numeral.end, end);
}

/** Gives one item another number. */
export function correct(
  readings: readonly Reading[],
  starts: ArrayLike<number>,
  item: Item,
  ordinal: number,
): readonly Fix[] {
  const edit = editOf(readings, starts, item, ordinal);
  const expected = rewritten(readings, item, ordinal);
  if (edit === null || expected === null) return [];
  return [{ title: { key: 'numbering/sequence.correct', args: { expected } }, edits: [edit], safe: true }];
}

/** Numbers the items from `at` on in sequence, `ordinal` first. `safe` when nothing can be missing between them. */
export function renumber(
  readings: readonly Reading[],
  starts: ArrayLike<number>,
  items: readonly Item[],
  at: number,
  ordinal: number,
  safe: boolean,
): readonly Fix[] {
  const edits: TextEdit[] = [];
  for (let i = at; i < items.length; i++) {
    if (items[i]!.number.ordinal === ordinal + i - at) continue;
    const edit = editOf(readings, starts, items[i]!, ordinal + i - at);
    if (edit === null) return [];
    edits.push(edit);
  }
  const count = edits.length;
  const key = `numbering/sequence.${safe ? 'renumber' : 'renumberChecked'}`;
  return count === 0 ? [] : [{ title: { key, args: { count } }, edits, safe }];
}

function editOf(readings: readonly Reading[], starts: ArrayLike<number>, item: Item, ordinal: number): TextEdit | null {
  const { paragraph } = readings[item.index]!;
  const { numeral } = item.number;
  const newText = numeralLike(paragraph.written.slice(numeral.start, numeral.end), ordinal);
  return newText === null ? null : { ...toSourceSpan(paragraph, starts[item.index]!, numeral), newText };
}
